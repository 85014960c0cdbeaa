import type { PersonTx } from '../../../platform/record/index.ts';

/** A device shows the card no more. */
export async function endCardDevice(tx: PersonTx, id: string): Promise<void> {
  await tx.call('select app.end_card_device($1)', [id]);
}
