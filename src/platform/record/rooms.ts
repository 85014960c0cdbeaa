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
