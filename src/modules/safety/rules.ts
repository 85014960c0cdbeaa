import { daysBetween, isoDay } from '../../platform/language/index.ts';

/** What can be said to have made things worse: a rule, what it showed, being told by one, a reminder, the daily digest. */
export const ABOUTS = ['rule notice', 'rule', 'told', 'reminder', 'digest'] as const;
export type About = (typeof ABOUTS)[number];

/** Answers to "is this still helping?". `later` is not now. */
export const HELP_ANSWERS = ['yes', 'change', 'stop', 'later'] as const;
export type HelpAnswer = (typeof HELP_ANSWERS)[number];

/** "Is this still helping?" is asked so many days after the rule was written, or after the last answer, whatever that was. */
export const DAYS_BETWEEN_ASKING = 30;

/** What is known of a rule for the monthly question. */
export interface Asked {
  /** When the rule was last worded. */
  readonly writtenAt: Date;
  /** When the person last answered about it, or put it off; null for never. */
  readonly answeredAt: Date | null;
  readonly paused: boolean;
}

/** Whether the question is due, counted in London days. A rule that is paused is not asked about. */
export function isTimeToAsk({ writtenAt, answeredAt, paused }: Asked, now: Date): boolean {
  if (paused) return false;
  const last = answeredAt !== null && answeredAt > writtenAt ? answeredAt : writtenAt;
  return daysBetween(isoDay(last), isoDay(now)) >= DAYS_BETWEEN_ASKING;
}

/** How often something was said to have made things worse in one week. */
export interface WeekOfEvents {
  /** Its Monday, 'YYYY-MM-DD'. */
  readonly week: string;
  readonly count: number;
  readonly sorts: readonly { readonly about: About; readonly program: string; readonly count: number }[];
}

/** Counts put together by week, in the order in which they came. */
export function byWeek(
  counts: readonly { readonly week: string; readonly about: About; readonly program: string; readonly count: number }[],
): WeekOfEvents[] {
  return [...Map.groupBy(counts, (each) => each.week)].map(([week, sorts]) => ({
    week,
    count: sorts.reduce((sum, each) => sum + each.count, 0),
    sorts: sorts.map(({ about, program, count }) => ({ about, program, count })),
  }));
}
