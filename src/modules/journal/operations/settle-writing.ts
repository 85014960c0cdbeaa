import type { PersonTx } from '../../../platform/record/index.ts';
import { journal } from '../rows.ts';

/** The person says what becomes of something that was put aside. What was typed stays in the copy of their record. Said twice counts once. */
export async function settleWriting(tx: PersonTx, id: string, how: 'kept' | 'left'): Promise<void> {
  const query = journal
    .insertInto('record.journal_settled')
    .values({ person_id: tx.person, writing_id: id, how })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
}
