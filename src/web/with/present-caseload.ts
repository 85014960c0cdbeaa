import { ROOMS_WITH_PAGE, type PersonWhoShares } from '../../modules/sharing/index.ts';
import { sayShortDate, sortWords, type T } from '../../platform/language/index.ts';
import { shortly } from '../me/shortly.ts';
import { sayLastDay, sayRoom } from './room-words.ts';

/** What the list can be put in order of. */
export const ORDERS = ['name', 'ends', 'waiting'] as const;
export type Order = (typeof ORDERS)[number];

export const orderFrom = (asked: string | null): Order => ORDERS.find((order) => order === asked) ?? 'name';

/** Something in the viewer's own words. */
export interface OwnLine {
  readonly id: string;
  /** "By 1 March 2027:", "Would like to talk about this:"; empty where there is nothing to say before it. */
  readonly before: string;
  readonly words: string;
}

/** A row of the list: of words, only the viewer's own. */
export interface CaseloadRow {
  readonly person: string;
  readonly name: string;
  /** A line a room: what it is, and what may be done there. */
  readonly rooms: readonly string[];
  readonly until: string;
  readonly waiting: readonly string[];
  /** Suggestions that the person would like to talk about, by room. */
  readonly talks: readonly (OwnLine & { readonly room: string })[];
  /** The other suggestions without an answer. */
  readonly suggested: readonly OwnLine[];
  readonly promised: readonly OwnLine[];
}

const MAY = { see: 'caseload.may.see', suggest: 'caseload.may.suggest', 'carry out': 'caseload.may.carryOut' } as const;

/** How much of each of one's own lines is shown: enough to know it again. */
const MOST = 80;

/** How much waits between the viewer and this person: what to read or answer, then what they promised. */
const weightOf = (each: PersonWhoShares): number =>
  each.waiting.filter((one) => one.talking).length * 1_000 +
  each.answered * 1_000 +
  each.promised.length * 10 +
  each.waiting.length;

/** People in the order asked for; those alike in it by name. */
export function inOrder(language: T['language'], people: readonly PersonWhoShares[], order: Order): PersonWhoShares[] {
  const byName = sortWords(language, people, (each) => each.name);
  if (order === 'ends') return byName.toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime());
  return order === 'waiting' ? byName.toSorted((a, b) => weightOf(b) - weightOf(a)) : byName;
}

/** What others share, and what waits, as the list of the other side says it. Rooms without a page for the other side are left out. */
export function presentCaseload(t: T, people: readonly PersonWhoShares[], order: Order): CaseloadRow[] {
  return inOrder(t.language, people, order).flatMap((each) => {
    const rooms = ROOMS_WITH_PAGE.flatMap((room) => each.rooms.filter((one) => one.room === room));
    return rooms.length === 0 ? [] : [rowOf(t, each, rooms)];
  });
}

function rowOf(t: T, each: PersonWhoShares, rooms: PersonWhoShares['rooms']): CaseloadRow {
  const { waiting, answered, promised } = each;
  const day = sayLastDay(t.language, each.endsAt);
  const open = waiting.filter((one) => !one.talking);
  return {
    person: each.person,
    name: each.name,
    rooms: rooms.map(({ room, level }) => t(MAY[level], { room: sayRoom(t, room) })),
    until: rooms.length > 1 ? t('caseload.untilFirst', { day }) : day,
    waiting: [
      ...(answered > 0 ? [t('caseload.answers', { count: answered })] : []),
      ...(open.length > 0 ? [t('caseload.suggestions', { count: open.length })] : []),
    ],
    talks: waiting
      .filter((one) => one.talking)
      .map((one) => ({ id: one.id, room: one.room, before: t('caseload.wouldTalk'), words: shortly(one.words, MOST) })),
    suggested: open.map((one) => ({ id: one.id, before: '', words: shortly(one.words, MOST) })),
    promised: promised.map((one) => ({
      id: one.id,
      before: one.day ? t('caseload.byDay', { day: sayShortDate(t.language, one.day) }) : '',
      words: shortly(one.words, MOST),
    })),
  };
}
