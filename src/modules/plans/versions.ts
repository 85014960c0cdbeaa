import type { PersonTx } from '../../platform/record/index.ts';
import { lineFrom, LINE_COLUMNS } from './queries.ts';
import type { Line } from './rules.ts';
import { plans } from './rows.ts';

/** A line as it was at one time, and the suggestion that the person took into it. */
export interface Version extends Line {
  readonly fromSuggestion: string | null;
}

/** Earlier versions of a line and the one that holds, newest first: `most` of them from version `from` downwards. */
export async function versionsOf(tx: PersonTx, entry: string, from: number, most: number): Promise<Version[]> {
  const query = plans
    .selectFrom('record.entry')
    .select([...LINE_COLUMNS, 'from_suggestion'])
    .where('person_id', '=', tx.person)
    .where('entry_id', '=', entry)
    .where('version', '<=', from)
    .orderBy('version', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({ ...lineFrom(row), fromSuggestion: row.from_suggestion }));
}
