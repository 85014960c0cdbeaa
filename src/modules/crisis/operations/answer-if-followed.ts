import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { Followed } from '../followed.ts';

/**
 * Whoever opened somebody's wishes says whether they were followed. It opens nothing. A second answer corrects the first, and both stay.
 * `id` is the form's, so that sent twice it is one. Words are needed for partly and no (23514).
 */
export async function answerIfFollowed(
  tx: CommonsTx,
  command: { readonly id: string; readonly look: string; readonly followed: Followed; readonly because: string },
): Promise<'answered' | 'not asked'> {
  const { id, look, followed, because } = command;
  const words = because.trim() === '' ? null : because;
  const [row] = await tx.call<{ outcome: 'answered' | 'not asked' }>(
    'select app.answer_if_followed($1, $2, $3, $4, $5) as outcome',
    [tx.token, look, id, followed, words],
  );
  return row?.outcome ?? 'not asked';
}
