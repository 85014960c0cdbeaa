import type { PersonTx } from '../../../platform/record/index.ts';
import { sharing } from '../rows.ts';

/** The person went through who can see what. `againAt`: from when it is offered again; null: not by itself. */
export async function noteReview(
  tx: PersonTx,
  command: { readonly id: string; readonly againAt: Date | null },
): Promise<void> {
  await tx.rows(
    sharing
      .insertInto('record.people_review')
      .values({ person_id: tx.person, review_id: command.id, again_at: command.againAt })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
