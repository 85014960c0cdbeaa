import type { PersonTx } from '../../../platform/record/index.ts';
import type { Visitor } from '../../../platform/session/index.ts';

/** One of the person's devices may keep its pack no longer; it wipes it when it is next in contact. */
export async function endPack(tx: PersonTx, { token }: Pick<Visitor, 'token'>, id: string): Promise<void> {
  await tx.call('select app.end_pack($1, $2)', [token, id]);
}
