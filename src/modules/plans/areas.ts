/** Parts of a life that a goal can belong to: daily life before services. */
export const LIFE_AREAS = [
  'work',
  'volunteering',
  'learning',
  'home',
  'money',
  'relationships',
  'family',
  'faith and spirit',
  'culture',
  'body and health',
  'creativity',
  'sport and movement',
  'community',
  'routines',
  'rest',
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

/** A goal may stand in this many areas of the person's own, each this long. */
export const MOST_OWN_AREAS = 10;
export const LONGEST_AREA = 100;

export const isLifeArea = (area: string): area is LifeArea => LIFE_AREAS.some((each) => each === area);

/** The areas that the person named themselves, out of all of a goal's. */
export const ownAreasIn = (areas: readonly string[]): string[] => areas.filter((area) => !isLifeArea(area));

/** The person's own areas as they typed them, one a line: without empty lines, each once. */
export function ownAreasFrom(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '' && !isLifeArea(line));
}
