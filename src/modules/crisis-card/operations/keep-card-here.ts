import type { PersonTx } from '../../../platform/record/index.ts';
import { hashOf, type Visitor } from '../../../platform/session/index.ts';

export interface KeepCardHere {
  /** Made when the form was drawn: sent twice, it is one device. */
  readonly id: string;
  /** What goes into this browser's cookie. Only its hash is kept. */
  readonly secret: string;
  /** What is in it now, if anything: the card that it shows goes. */
  readonly before: string | undefined;
}

export type KeptHere = 'kept' | 'shared device' | 'too many';

/** This device shows the card from now on, without signing in. shared device: others use it too, and nothing is kept. */
export async function keepCardHere(
  tx: PersonTx,
  { token }: Pick<Visitor, 'token'>,
  { id, secret, before }: KeepCardHere,
): Promise<KeptHere> {
  const [row] = await tx.call<{ outcome: KeptHere }>('select app.keep_card($1, $2, $3, $4) as outcome', [
    token,
    id,
    hashOf(secret),
    before === undefined ? null : hashOf(before),
  ]);
  if (!row) throw new Error('Keeping the card was not answered.');
  return row.outcome;
}
