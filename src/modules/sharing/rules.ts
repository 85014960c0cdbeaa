import { daysBetween } from '../../platform/language/index.ts';
import { LEVELS, REASONS, type Level, type Reason, type Room } from '../../platform/record/index.ts';

/** Who somebody in the circle is: family or friend, peer worker, worker. */
export const RELATIONS = ['supporter', 'peer', 'worker'] as const;
export type Relation = (typeof RELATIONS)[number];
export const isRelation = (word: string): word is Relation => RELATIONS.some((relation) => relation === word);

/** With whom a room is shared. */
export type Whom =
  | { readonly kind: 'member'; readonly member: string }
  | { readonly kind: 'team'; readonly team: string };

/** When a sharing is open: always, or only while the person is unwell, in the sense that they agreed. */
export const CONDITIONS = ['always', 'when I am unwell'] as const;
export type SharingCondition = (typeof CONDITIONS)[number];

/** Rooms that are shared from the page for sharing: as a whole, staying well part by part. Sheets for meetings are shared one by one, from the sheet. */
export const ROOMS_TO_SHARE = [
  'plan',
  'about me',
  'staying well',
  'crisis card',
  'advance wishes',
  'diary',
] as const satisfies readonly Room[];
export type RoomToShare = (typeof ROOMS_TO_SHARE)[number];

/** Rooms that have a page for the other side. */
export const ROOMS_WITH_PAGE = [...ROOMS_TO_SHARE, 'meetings'] as const satisfies readonly Room[];
export type RoomWithPage = (typeof ROOMS_WITH_PAGE)[number];

/** Levels offered for a room. Only a plan has things to do that somebody can carry out. */
export const LEVELS_OF: Readonly<Record<RoomToShare, readonly Level[]>> = {
  plan: LEVELS,
  'about me': ['see', 'suggest'],
  'staying well': LEVELS,
  'advance wishes': LEVELS,
  diary: ['see'],
  'crisis card': ['see', 'suggest'],
};

/** The part of "staying well" that is its routines. The others are parts of the plan, and questions for their answers. */
export const ROUTINES = 'routines';

/** So many parts can be named by one sharing; the door holds it too. */
export const MOST_PARTS = 200;

/** A sharing, as far as it decides what a newer one takes the place of. */
export interface Given {
  readonly id: string;
  readonly parts: readonly string[];
}

/**
 * Whether sharing some parts takes the place of an earlier sharing with the same people: the one that is being changed, and any that opens
 * nothing else. Others stay, and add up part by part.
 */
export const takesThePlaceOf = (
  given: { readonly parts: readonly string[]; readonly changes: string | null },
  earlier: Given,
): boolean => earlier.id === given.changes || earlier.parts.every((part) => given.parts.includes(part));

/** Reasons that a viewer states when they come in. The other two are stated by what they do. */
export const STATED_REASONS = REASONS.filter(
  (reason): reason is Exclude<Reason, 'suggest' | 'carry out'> => reason !== 'suggest' && reason !== 'carry out',
);

/** No sharing lasts longer than this. */
export const LONGEST_MONTHS = 12;

/** How long a sharing lasts unless the person says otherwise: a year for family and friends, half a year for those who come with a job. */
export const usualMonths = (relation: Relation | 'team'): number => (relation === 'supporter' ? LONGEST_MONTHS : 6);

/** The day so many months after 'YYYY-MM-DD'; where that month is shorter, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return new Date(
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(date, lastOfMonth.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}

/** Whether a sharing may end on this day, counted in London days: today at the earliest, a year from today at the latest. */
export function checkLastDay(day: string, today: string): 'fine' | 'past' | 'too far' {
  if (daysBetween(today, day) < 0) return 'past';
  return daysBetween(day, monthsAfter(today, LONGEST_MONTHS)) < 0 ? 'too far' : 'fine';
}

/** The higher of two levels; each holds those before it. */
export const higher = (a: Level, b: Level): Level => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a);
