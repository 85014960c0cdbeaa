import type { PersonTx } from '../../../platform/record/index.ts';
import { handBack } from '../hand-back-rows.ts';

/** The person writes about a time when they were unwell. `id` was made when the form was drawn. */
export async function noteHandBack(
  tx: PersonTx,
  command: { readonly id: string; readonly time: string; readonly words: string },
): Promise<void> {
  const { id, time, words } = command;
  await tx.rows(
    handBack
      .insertInto('record.hand_back_note')
      .values({ person_id: tx.person, note_id: id, unwell_id: time, words })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
