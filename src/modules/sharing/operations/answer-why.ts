import type { CommonsTx } from '../../../platform/commons/index.ts';

/** Whoever looked answers the person's question, or adds to their answer. It opens nothing. `id` is the form's, so that sent twice it is one. */
export async function answerWhy(
  tx: CommonsTx,
  command: { readonly id: string; readonly question: string; readonly words: string },
): Promise<'answered' | 'no such question'> {
  const values = [tx.token, command.question, command.id, command.words];
  const [row] = await tx.call<{ outcome: 'answered' | 'no such question' }>(
    'select app.answer_why($1, $2, $3, $4) as outcome',
    values,
  );
  return row?.outcome ?? 'no such question';
}
