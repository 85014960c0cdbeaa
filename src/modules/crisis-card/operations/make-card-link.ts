import type { PersonTx } from '../../../platform/record/index.ts';
import { hashOf } from '../../../platform/session/index.ts';

export interface MakeCardLink {
  /** Made when the form was drawn: sent twice, it is one link. */
  readonly id: string;
  /** What the person calls it. */
  readonly called: string;
  readonly endsAt: Date;
  /** What stands in the link. Only its hash is kept. */
  readonly secret: string;
}

/** A link to the card, for somebody the person hands it to. too many: 20 stand already. */
export async function makeCardLink(
  tx: PersonTx,
  { id, called, endsAt, secret }: MakeCardLink,
): Promise<'made' | 'too many'> {
  const [row] = await tx.call<{ outcome: 'made' | 'too many' }>(
    'select app.make_card_link($1, $2, $3, $4) as outcome',
    [id, called, endsAt, hashOf(secret)],
  );
  if (!row) throw new Error('Making a link was not answered.');
  return row.outcome;
}
