import { isCounted, type Question } from '../check-ins/index.ts';
import type { Fields } from '../plans/index.ts';
import type { Named } from './life.ts';

/** What can be wrong with a rule; pages say each in plain words. */
export const PROBLEMS = [
  'no question',
  'question taken away',
  'question in words',
  'no number',
  'comparison does not fit',
  'no such answer',
  'no such step',
  'not a whole step',
  'hours under none',
  'hours over a day',
  'outside its ends',
  'under the least',
  'over the most',
  'no days',
  'more times than days',
  'too many days',
  'does nothing',
  'nobody there',
  'named twice',
  'too many named',
  'no words to tell',
  'words too long',
  'wait too short',
  'wait too long',
  'next too short',
  'next too long',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** The part of the rule to change. */
  readonly at:
    | 'asks'
    | 'compare'
    | 'than'
    | 'times'
    | 'outOf'
    | 'shows'
    | 'tells'
    | 'tellWords'
    | 'waitHours'
    | 'nextHours';
  /** Nobody there, named twice: who. */
  readonly named?: string;
}

export const MOST_DAYS = 31;
export const MOST_NAMED = 5;
export const LONGEST_TELL_WORDS = 1000;
/** The window, and the time that each has to say they have seen it: whole hours. */
export const WAIT_HOURS = { least: 1, most: 72 } as const;
export const NEXT_HOURS = { least: 1, most: 48 } as const;

/** Whom the person can name now: see `mayBeNamed`. */
export interface Nameable {
  readonly named: Named;
  readonly name: string;
}

/** The rule's own parts; `null` for a question that is not there. */
export type RuleParts = Pick<
  Fields,
  'asks' | 'compare' | 'than' | 'times' | 'outOf' | 'shows' | 'tells' | 'tellWords' | 'waitHours' | 'nextHours'
>;

/** Everything that makes a rule impossible, in the order of its form. Empty: it can hold, and what it says can happen. */
export function problemsWith(rule: RuleParts, question: Question | null, nameable: readonly Nameable[]): Problem[] {
  return [...withAnswer(rule, question), ...withDays(rule), ...withTelling(rule, nameable)];
}

/**
 * Whether a rule can hold at all. Somebody whom it names may have gone since it was written: it still shows the person their own words, and
 * goes on to the next.
 */
export const canHold = (rule: RuleParts, question: Question | null): boolean => {
  const everybody = (rule.tells ?? []).map((named) => ({ named: named as Named, name: '' }));
  return problemsWith(rule, question, everybody).length === 0;
};

function withAnswer({ compare, than }: RuleParts, question: Question | null): Problem[] {
  if (!question) return [{ code: 'no question', at: 'asks' }];
  if (question.removed) return [{ code: 'question taken away', at: 'asks' }];
  if (!isCounted(question.form)) return [{ code: 'question in words', at: 'asks' }];
  if (compare === undefined || (question.form === 'yes or no' && compare !== 'is'))
    return [{ code: 'comparison does not fit', at: 'compare' }];
  if (than === undefined || !Number.isFinite(than)) return [{ code: 'no number', at: 'than' }];
  const code = withNumber(question, compare, than);
  return code ? [{ code, at: 'than' }] : [];
}

function withNumber(question: Question, compare: NonNullable<Fields['compare']>, than: number): ProblemCode | null {
  const { form, fields } = question;
  if (form === 'yes or no') return than === 0 || than === 1 ? null : 'no such answer';
  if (form === 'steps' && !Number.isInteger(than)) return 'not a whole step';
  const [least, most] = endsOf(question);
  if (form === 'steps' && (than < 1 || than > (fields.labels?.length ?? 0))) return 'no such step';
  if (form === 'hours' && than < 0) return 'hours under none';
  if (form === 'hours' && than > 24) return 'hours over a day';
  if (than < least || than > most) return 'outside its ends';
  if (compare === 'under' && than <= least) return 'under the least';
  return compare === 'over' && than >= most ? 'over the most' : null;
}

/** The least and the most that can be answered. */
function endsOf({ form, fields }: Question): readonly [number, number] {
  if (form === 'steps') return [1, fields.labels?.length ?? 0];
  if (form === 'hours') return [0, 24];
  return [fields.least ?? -Infinity, fields.most ?? Infinity];
}

const isCount = (number: number | undefined): number is number =>
  number !== undefined && Number.isInteger(number) && number >= 1;

function withDays({ times, outOf }: RuleParts): Problem[] {
  if (!isCount(times)) return [{ code: 'no days', at: 'times' }];
  if (!isCount(outOf)) return [{ code: 'no days', at: 'outOf' }];
  if (times > outOf) return [{ code: 'more times than days', at: 'times' }];
  return outOf > MOST_DAYS ? [{ code: 'too many days', at: 'outOf' }] : [];
}

function withTelling(rule: RuleParts, nameable: readonly Nameable[]): Problem[] {
  const { tells = [], shows = [], tellWords = '' } = rule;
  if (tells.length === 0) return shows.length === 0 ? [{ code: 'does nothing', at: 'shows' }] : [];
  const problems: Problem[] = [];
  tells.forEach((named, index) => {
    if (!nameable.some((each) => each.named === named)) problems.push({ code: 'nobody there', at: 'tells', named });
    if (tells.indexOf(named) < index) problems.push({ code: 'named twice', at: 'tells', named });
  });
  if (tells.length > MOST_NAMED) problems.push({ code: 'too many named', at: 'tells' });
  if (tellWords.trim() === '') problems.push({ code: 'no words to tell', at: 'tellWords' });
  if (tellWords.length > LONGEST_TELL_WORDS) problems.push({ code: 'words too long', at: 'tellWords' });
  const { waitHours, nextHours } = rule;
  if (!isCount(waitHours)) problems.push({ code: 'wait too short', at: 'waitHours' });
  else if (waitHours > WAIT_HOURS.most) problems.push({ code: 'wait too long', at: 'waitHours' });
  if (!isCount(nextHours)) problems.push({ code: 'next too short', at: 'nextHours' });
  else if (nextHours > NEXT_HOURS.most) problems.push({ code: 'next too long', at: 'nextHours' });
  return problems;
}
