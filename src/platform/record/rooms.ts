/** Rooms of a record: a short closed list (architecture: access model). What each is called on a page is a matter of language. */
export const ROOMS = [
  'about me',
  'plan',
  'staying well',
  'crisis card',
  'advance wishes',
  'people',
  'care',
  'diary',
  'learning',
  'money',
  'meetings',
] as const;
export type Room = (typeof ROOMS)[number];

export const isRoom = (word: string): word is Room => ROOMS.some((room) => room === word);

/** A part of "staying well" as the door names it: a room within the room. */
export type RoomPart = `staying well/${string}`;
const WELL = 'staying well/';
export const roomPart = (part: string): RoomPart => `${WELL}${part}`;
/** The names of the parts among rooms and parts of rooms. */
export const partsAmong = (words: readonly string[]): string[] =>
  words.filter((word) => word.startsWith(WELL)).map((word) => word.slice(WELL.length));

/** Levels of sharing, each holding those before it. There is no level for changing somebody else's words. */
export const LEVELS = ['see', 'suggest', 'carry out'] as const;
export type Level = (typeof LEVELS)[number];

/** Why somebody opens a record that is not theirs, as shown to the person. */
export const REASONS = [
  'keep in touch',
  'get ready',
  'follow up',
  'answer',
  'support now',
  'suggest',
  'carry out',
  'own words',
] as const;
export type Reason = (typeof REASONS)[number];
