import { newId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

export interface AskWhy {
  /** Made when the form was drawn: sent twice, it is one question. */
  readonly id: string;
  readonly look: string;
  /** Left empty: just "Why did you look?". */
  readonly words: string;
}

type Outcome = 'asked' | 'asked before' | 'no such look' | 'too many';

/**
 * The person asks somebody why they looked; an e-mail without any content says that there is a question. One question for each look: `asked before`
 * when there is one. `no such look`: none that the person can see. `too many`: thirty in an hour.
 */
export async function askWhy(tx: PersonTx, command: AskWhy): Promise<Outcome> {
  const message = newId();
  const words = command.words.trim() === '' ? null : command.words;
  const values = [command.id, command.look, words, message];
  const [row] = await tx.call<{ outcome: Outcome }>('select app.ask_why($1, $2, $3, $4) as outcome', values);
  const outcome = row?.outcome ?? 'no such look';
  if (outcome === 'asked') await tx.queue('send message', { message });
  return outcome;
}
