import type { CommonsTx } from '../../../platform/commons/index.ts';

/**
 * Somebody no longer works there, or an invitation is taken back. What their team was shown closes to them at once; what a person shares
 * with them by name stays the person's own decision. The last administrator's post does not end.
 */
export async function endPost(tx: CommonsTx, post: string): Promise<'ended' | 'last administrator'> {
  const [row] = await tx.call<{ outcome: 'ended' | 'last administrator' }>('select app.end_post($1, $2) as outcome', [
    tx.token,
    post,
  ]);
  if (!row) throw new Error('Ending the post gave no answer.');
  return row.outcome;
}
