import type { PersonTx } from '../../../platform/record/index.ts';

/** The person ends a stay, or says no to an offer, at once. The room is free and what was opened for the stay is closed when this is done. */
export async function endMyStay(
  tx: PersonTx,
  ended: { readonly request: string; readonly words: string },
): Promise<'ended' | 'no such stay'> {
  const [row] = await tx.call<{ outcome: 'ended' | 'no such stay' }>('select app.end_my_stay($1, $2) as outcome', [
    ended.request,
    ended.words,
  ]);
  if (!row) throw new Error('Ending a stay gave no answer.');
  return row.outcome;
}
