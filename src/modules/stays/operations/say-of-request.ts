import type { PersonTx } from '../../../platform/record/index.ts';

/** The person says of a request that somebody else wrote for them: mine, or not mine. What was said first stands. */
export async function sayOfRequest(
  tx: PersonTx,
  said: { readonly request: string; readonly said: 'mine' | 'not mine'; readonly words: string },
): Promise<'mine' | 'not mine' | 'no such request'> {
  const [row] = await tx.call<{ outcome: 'mine' | 'not mine' | 'no such request'; messages: string[] }>(
    'select * from app.say_of_request($1, $2, $3)',
    [said.request, said.said, said.words],
  );
  if (!row) throw new Error('Saying whose request it is gave no answer.');
  for (const message of row.messages) await tx.queue('send message', { message });
  return row.outcome;
}
