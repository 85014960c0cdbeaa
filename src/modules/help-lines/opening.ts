// Not by the door of the language: this also runs in the browser, where every message would come along.
import { londonTime } from '../../platform/language/days.ts';

/**
 * When a line answers. `first` and `last` are days of the week, Monday is 1: on each day from first to last it opens at `from`, minutes
 * after midnight by the clocks in London, for `minutes`, which may run past midnight. Both are whole quarters of an hour.
 */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly minutes: number;
}
export type Hours = 'always' | readonly Span[];

export type Opening = { readonly open: true } | { readonly open: false; readonly opens: Date };

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const QUARTER = 15 * 60_000;

/**
 * Whether a line answers at `now`, and when it opens if not. It goes by what clocks in London show, also on the nights when they change.
 * Throws for hours that never open within eight days.
 */
export function openingAt(hours: Hours, now: Date): Opening {
  if (isOpen(hours, now)) return { open: true };
  const quarter = Math.floor(now.getTime() / QUARTER);
  // Lines open on quarters of an hour and clocks change on whole hours, so nothing can open between two of these.
  for (let step = 1; step <= (8 * DAY) / 15; step += 1) {
    const opens = new Date((quarter + step) * QUARTER);
    if (isOpen(hours, opens)) return { open: false, opens };
  }
  throw new Error('These hours never open.');
}

function isOpen(hours: Hours, instant: Date): boolean {
  if (hours === 'always') return true;
  const minute = minuteOfWeek(instant);
  return hours.some(({ first, last, from, minutes }) =>
    Array.from({ length: last - first + 1 }, (_, index) => (first - 1 + index) * DAY + from).some(
      (opens) => (minute - opens + 2 * WEEK) % WEEK < minutes,
    ),
  );
}

/** Minutes since the last midnight before a Monday, as clocks in London show them. */
function minuteOfWeek(instant: Date): number {
  const { year, month, day, hour, minute } = londonTime(instant);
  const sinceMonday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return sinceMonday * DAY + hour * 60 + minute;
}
