import type { CommonsTx } from '../../../platform/commons/index.ts';

/**
 * Somebody no longer works there, or an invitation is taken back. What was shared with them as a worker, through
 * a team or by name, closes at once (`door.left_work`), unless they hold another post here. The last administrator's post does not end.
 */
export async function endPost(tx: CommonsTx, post: string): Promise<'ended' | 'last administrator'> {
  const [row] = await tx.call<{ outcome: 'ended' | 'last administrator' }>('select app.end_post($1, $2) as outcome', [
    tx.token,
    post,
  ]);
  if (!row) throw new Error('Ending the post gave no answer.');
  return row.outcome;
}
