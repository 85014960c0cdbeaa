import type { PersonTx } from '../../../platform/record/index.ts';

/** Ends a sharing. Once this is committed, nobody reads under it: the database waits for a read that is under way. */
export async function withdrawSharing(tx: PersonTx, command: { readonly sharing: string }): Promise<void> {
  await tx.call('select app.withdraw($1)', [command.sharing]);
}
