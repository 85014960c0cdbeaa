import type { PersonTx } from '../../../platform/record/index.ts';
import { toKeep } from '../answers-kept.ts';
import { numbersOf } from '../numbers.ts';
import { checkIns } from '../rows.ts';
import type { Answer } from '../rules.ts';

export interface KeepCheckIn {
  /** Made when the form was drawn. */
  readonly id: string;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly answers: readonly Answer[];
  readonly words: string;
  readonly occasion: string | null;
}

/** Keeps a check-in for the first time. The same id again is the same check-in: what is kept stays as it is. */
export async function keepCheckIn(tx: PersonTx, checkIn: KeepCheckIn): Promise<void> {
  const numbers = await numbersOf(tx);
  const numberOf = new Map([...numbers].map(([number, question]) => [question, number]));
  const query = checkIns
    .insertInto('record.check_in')
    .values({
      person_id: tx.person,
      check_in_id: checkIn.id,
      version: 1,
      day: checkIn.day,
      answers: JSON.stringify(toKeep(checkIn.answers, numberOf)),
      words: checkIn.words === '' ? null : checkIn.words,
      occasion_id: checkIn.occasion,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
}
