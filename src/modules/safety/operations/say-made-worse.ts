import type { CommonsTx } from '../../../platform/commons/index.ts';
import { PROGRAM } from '../../../platform/program.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { About } from '../rules.ts';

export interface SayMadeWorse {
  /** Made when the form was drawn: sent twice, it counts once. */
  readonly id: string;
  readonly about: About;
  /** The rule, the notice, the reminder it is about, as an id of the person's own record. */
  readonly thing: string | null;
  /** Only the person ever reads them. Empty for none. */
  readonly words: string;
}

/** The person says that something made things worse. Theirs is kept whole; the count gets the day, the sort and the version of Cairn. */
export async function sayMadeWorse(tx: PersonTx, said: SayMadeWorse): Promise<void> {
  const words = said.words.trim() === '' ? null : said.words;
  await tx.call('select app.say_made_worse($1, $2, $3, $4, $5)', [said.id, said.about, said.thing, words, PROGRAM]);
}

/** Somebody who was told by a rule says so. Nothing of theirs is kept, no words either. `too many`: ten in an hour. */
export async function sayToldMadeWorse(
  tx: CommonsTx,
  said: Pick<SayMadeWorse, 'id'>,
): Promise<'said' | 'said before' | 'too many'> {
  const [row] = await tx.call<{ outcome: 'said' | 'said before' | 'too many' }>(
    'select app.say_told_made_worse($1, $2, $3) as outcome',
    [tx.token, said.id, PROGRAM],
  );
  if (!row) throw new Error('Saying that it made things worse gave no answer.');
  return row.outcome;
}
