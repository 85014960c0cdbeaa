import { checkInsOf, todayFor } from '../../../modules/check-ins/index.ts';
import { answersByDay, rehearse, type RuleParts } from '../../../modules/signs/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** When a rule would have been seen in the past year. */
export interface Past {
  /** How many days have an answer to its question. */
  readonly answered: number;
  /** Oldest first. */
  readonly days: readonly string[];
}

/** Goes through a year of answers as the rule itself would have; nothing is begun and nobody is told. */
export async function readPast(tx: PersonTx, rule: RuleParts, now: Date): Promise<Past> {
  const until = await todayFor(tx, now);
  const from = `${Number(until.slice(0, 4)) - 1}${until.slice(4).replace('02-29', '02-28')}`;
  const answers = answersByDay(rule.asks ?? '', await checkInsOf(tx, { from, until }));
  return { answered: answers.length, days: rehearse(rule, answers, { from, until }) };
}
