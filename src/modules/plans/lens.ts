import type { Kind } from './kinds.ts';

/**
 * CHIME as a lens that a person may lay over what they wrote: five parts, each with the sub-headings of the review that found them (Leamy
 * and others, British Journal of Psychiatry 2011, volume 199, pages 445 to 452), in names of our own. It never counts or rates anything.
 */
export const SUB_HEADINGS = {
  connection: ['peers', 'close', 'help', 'community'],
  hope: ['better', 'wanting', 'believed in', 'goes well', 'dreams'],
  identity: ['all of me', 'feeling', 'label'],
  meaning: ['sense', 'spirit', 'everyday', 'roles', 'anew'],
  empowerment: ['my part', 'say', 'strengths'],
} as const;

export type Part = keyof typeof SUB_HEADINGS;
export const PARTS = Object.keys(SUB_HEADINGS) as Part[];

export type SubHeading = { [P in Part]: `${P}/${(typeof SUB_HEADINGS)[P][number]}` }[Part];
/** What is hard has a place in every part, beside all the rest: much of what people tell of their recovery is about that. */
export type HardPlace = `${Part}/hard`;
/** Where a line can be put: in a part, under one of its sub-headings, or with what is hard there. */
export type Place = Part | SubHeading | HardPlace;

export const hardIn = (part: Part): HardPlace => `${part}/hard`;
export const subHeadingsOf = (part: Part): SubHeading[] =>
  SUB_HEADINGS[part].map((name) => `${part}/${name}` as SubHeading);
export const placesIn = (part: Part): Place[] => [part, ...subHeadingsOf(part), hardIn(part)];
/** Every place there is, in the order of the lens. The table's check holds the same list. */
export const PLACES: readonly Place[] = PARTS.flatMap(placesIn);

/** Lines that can be placed. Stages and links go with their goal; good moments and meeting sheets have pages of their own. */
export const PLACEABLE = [
  'matters',
  'goal',
  'step',
  'hard',
  'barrier',
  'risk',
  'about',
  'strength',
  'hope',
  'meaning',
] as const satisfies readonly Kind[];

export type Placeable = (typeof PLACEABLE)[number];
export const mayBePlaced = (kind: Kind): kind is Placeable => PLACEABLE.some((each) => each === kind);

/** Each place once, in the order of the lens, so that the same choice is always the same row. Anything that is no place is left out. */
export const tidyPlaces = (places: readonly string[]): Place[] => PLACES.filter((place) => places.includes(place));

/** Where a line stands on the page of one part: under what is hard, under sub-headings, or, without any of these, in the part itself. */
export function placesShown(part: Part, places: readonly Place[]): Place[] {
  const here = placesIn(part).filter((place) => places.includes(place));
  const closer = here.filter((place) => place !== part);
  return closer.some((place) => place !== hardIn(part)) ? closer : here;
}
