import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { checkIns } from './rows.ts';
import type { Span } from './spans.ts';

/** From the first day to the last that a check-in was ever written about; null before the first. One that was taken away counts too. */
export async function daysKept(tx: PersonTx): Promise<Span | null> {
  const query = checkIns
    .selectFrom('record.check_in')
    .select([sql<string | null>`min(day)`.as('from'), sql<string | null>`max(day)`.as('until')])
    .where('person_id', '=', tx.person);
  const [row] = await tx.rows(query);
  return row?.from && row.until ? { from: row.from, until: row.until } : null;
}
