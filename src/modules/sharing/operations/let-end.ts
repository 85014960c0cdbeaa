import type { PersonTx } from '../../../platform/record/index.ts';
import { sharing } from '../rows.ts';

/** Lets a sharing end on its day: it stays as it is until then, and the person is not reminded of it. */
export async function letEnd(tx: PersonTx, command: { readonly sharing: string }): Promise<void> {
  await tx.rows(
    sharing
      .insertInto('record.sharing_let_end')
      .values({ person_id: tx.person, sharing_id: command.sharing })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
