import type { PersonTx } from '../../../platform/record/index.ts';
import { handBack } from '../hand-back-rows.ts';

/** The person says that they have read what happened in a time when they were unwell. Said twice is once. */
export async function readHandBack(tx: PersonTx, time: string): Promise<void> {
  await tx.rows(
    handBack
      .insertInto('record.hand_back_read')
      .values({ person_id: tx.person, unwell_id: time })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
