import { numberIn, type CheckIn, type OnDay } from '../check-ins/index.ts';
import type { Fields } from '../plans/index.ts';

export * from './life.ts';
export * from './problems.ts';

/** The parts of a rule's line that say when it holds. */
export type Condition = Pick<Fields, 'asks' | 'compare' | 'than' | 'times' | 'outOf'>;

/** A day and what was answered on it, and whether that answer is one that the rule asks about. */
export interface DayLooked extends OnDay {
  readonly counts: boolean;
}

export interface Looked {
  readonly holds: boolean;
  /** The days that were looked at, oldest first. */
  readonly days: readonly DayLooked[];
}

/** No answer is older than a week for each day that the rule looks at: what was long ago says nothing of now. */
export const DAYS_FOR_EACH = 7;

/**
 * A question's answer on each day that has one, oldest first, out of check-ins as they are now. Skipped is no answer. Of several on a day, the
 * one in the check-in that was begun last counts (ids sort by when a check-in was begun; correcting an earlier one does not make it the last).
 */
export function answersByDay(question: string, checkIns: readonly CheckIn[]): OnDay[] {
  const byDay = new Map<string, OnDay>();
  const inOrder = checkIns.filter((each) => !each.removed).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { day, answers } of inOrder) {
    const answer = answers.find((each) => each.question === question);
    if (answer && answer.value !== null) byDay.set(day, { day, value: answer.value });
  }
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** True when one answer is what the rule asks about. Words and pictures never are. */
export function answerCounts({ compare, than }: Condition, { value }: OnDay): boolean {
  const number = numberIn(value);
  if (number === null || than === undefined) return false;
  if (compare === 'under') return number < than;
  if (compare === 'over') return number > than;
  return compare === 'is' && number === than;
}

/**
 * Whether a rule holds on a day, from `answersByDay`: on `times` of the last `outOf` days that have an answer. Days after `today` and the one
 * that follows it (somebody may be further east) are left out. `closedOn`: the day on which its last run ended. Only days after that one are looked at then, and
 * there must be as many as the rule looks at before it can hold again.
 */
export function lookAt(
  rule: Condition,
  answers: readonly OnDay[],
  { today, closedOn }: { readonly today: string; readonly closedOn: string | null },
): Looked {
  const { times = 0, outOf = 0 } = rule;
  if (times < 1 || outOf < times) return { holds: false, days: [] };
  const [oldest, newest] = [dayAfter(today, -DAYS_FOR_EACH * outOf), dayAfter(today, 1)];
  const days = answers
    .filter(({ day }) => day > oldest && day <= newest && (closedOn === null || day > closedOn))
    .slice(-outOf)
    .map((each) => ({ ...each, counts: answerCounts(rule, each) }));
  const isRested = closedOn === null || days.length === outOf;
  return { holds: isRested && days.filter(({ counts }) => counts).length >= times, days };
}

/** 'YYYY-MM-DD' so many days later; before, when negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
