const DAY = 24 * 60 * 60 * 1000;

/** Days from one to another, both included, as 'YYYY-MM-DD'. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Spans that a person can choose to look at. */
export const SPANS = ['week', 'month', 'year', 'all'] as const;
export type SpanKind = (typeof SPANS)[number];
type Repeating = Exclude<SpanKind, 'all'>;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const written = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The day so many days after another; before it, for a number below 0. */
export const daysAfter = (day: string, days: number): string => written(startOf(day) + days * DAY);

/** How many days a span holds. */
export const lengthOf = ({ from, until }: Span): number => Math.round((startOf(until) - startOf(from)) / DAY) + 1;

/** The week (from Monday), month or year of the calendar that a day lies in. */
export function spanAround(kind: Repeating, day: string): Span {
  if (kind === 'week') {
    const from = daysAfter(day, -((new Date(startOf(day)).getUTCDay() + 6) % 7));
    return { from, until: daysAfter(from, 6) };
  }
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (kind === 'year') return { from: `${day.slice(0, 4)}-01-01`, until: `${day.slice(0, 4)}-12-31` };
  return { from: `${day.slice(0, 7)}-01`, until: written(Date.UTC(year, month, 0)) };
}

/** The span of the same kind before this one, and the one after it. */
export const spanBefore = (kind: Repeating, { from }: Span): Span => spanAround(kind, daysAfter(from, -1));
export const spanAfter = (kind: Repeating, { until }: Span): Span => spanAround(kind, daysAfter(until, 1));

/** What one place on a line stands for. */
export type Grain = 'day' | 'week' | 'month';

/** A year and a day more still shows every answer; three years show the middle of each week; longer ones that of each month. */
const EVERY_ANSWER = 366;
const EVERY_WEEK = 3 * 366;
/** Up to here the line goes from day to day; over more days that would be a thicket, and it goes through the middle of each week. */
const DAY_BY_DAY = 62;

/** What is drawn and listed of a span: each answer ('day'), or the middle of each week or month. */
export function grainOf(span: Span): Grain {
  const days = lengthOf(span);
  if (days <= EVERY_ANSWER) return 'day';
  return days <= EVERY_WEEK ? 'week' : 'month';
}

/** What the line goes through. */
export function lineGrainOf(span: Span): Grain {
  const grain = grainOf(span);
  return grain === 'day' && lengthOf(span) > DAY_BY_DAY ? 'week' : grain;
}
