import type { PersonTx } from '../../../platform/record/index.ts';

/** Ends a link to the card: when this comes back, nobody reads by it. */
export async function endCardLink(tx: PersonTx, id: string): Promise<void> {
  await tx.call('select app.end_card_link($1)', [id]);
}
