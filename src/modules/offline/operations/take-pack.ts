import type { PersonTx } from '../../../platform/record/index.ts';
import type { Visitor } from '../../../platform/session/index.ts';

/** This device keeps a pack from now on, in the place of one before. shared device: others use it too, and nothing is kept there. */
export async function takePack(
  tx: PersonTx,
  { token }: Pick<Visitor, 'token'>,
  id: string,
): Promise<'taken' | 'shared device'> {
  const [row] = await tx.call<{ outcome: 'taken' | 'shared device' }>('select app.take_pack($1, $2) as outcome', [
    token,
    id,
  ]);
  if (!row) throw new Error('The pack was not answered.');
  return row.outcome;
}
