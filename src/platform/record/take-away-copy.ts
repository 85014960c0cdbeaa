import type { PersonTx } from './with-person.ts';

/** Everything of the person's, by table: the whole record and the account. Refused to anybody else. */
export async function takeAwayCopy(tx: PersonTx): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await tx.call<{ copy: Record<string, unknown> }>('select app.take_away_copy() as copy', []);
  if (!row) throw new Error('The door gave no answer.');
  return row.copy;
}
