import type { PersonTx } from '../../../platform/record/index.ts';
import { safety } from '../rows.ts';
import type { HelpAnswer } from '../rules.ts';

export interface AnswerStillHelping {
  /** Made when the question was drawn: sent twice, it counts once. */
  readonly id: string;
  readonly rule: string;
  readonly answer: HelpAnswer;
}

/** Keeps what the person answered about a rule. What follows from it (a change, an end) is an act of its own. */
export async function answerStillHelping(tx: PersonTx, said: AnswerStillHelping): Promise<void> {
  const query = safety
    .insertInto('record.still_helping')
    .values({ person_id: tx.person, answer_id: said.id, rule_id: said.rule, answer: said.answer })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
}
