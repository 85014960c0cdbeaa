import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { lineFrom, LINE_COLUMNS } from './queries.ts';
import type { Line } from './rules.ts';
import { plans } from './rows.ts';

/** Each page of the diary once, as it is now. */
const pages = (tx: PersonTx) =>
  plans
    .selectFrom('record.entry')
    .distinctOn('entry_id')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('room', '=', 'diary')
    .where('kind', '=', 'diary')
    .orderBy('entry_id', 'desc')
    .orderBy('version', 'desc');

const month = sql<string>`left(fields->>'day', 7)`;

/** Pages of the diary about one month, 'YYYY-MM', newest day first: those that stand, or those that were taken away. */
export async function diaryOf(tx: PersonTx, of: string, which: 'standing' | 'taken away'): Promise<Line[]> {
  const query = plans
    .with('page', () => pages(tx))
    .selectFrom('page')
    .selectAll()
    .where('removed', '=', which === 'taken away')
    .where(month, '=', of)
    .orderBy(sql`fields->>'day'`, 'desc')
    .orderBy('entry_id', 'desc');
  return (await tx.rows(query)).map(lineFrom);
}

/** Months that the diary has pages about, newest first, also where all of them were taken away. */
export async function monthsOfDiary(tx: PersonTx): Promise<string[]> {
  const query = plans
    .with('page', () => pages(tx))
    .selectFrom('page')
    .select(month.as('month'))
    .distinct()
    .orderBy(sql`1`, 'desc');
  return (await tx.rows(query)).map((row) => row.month);
}
