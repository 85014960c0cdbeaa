import { sql } from 'kysely';
import type { PersonTx, Room } from '../../platform/record/index.ts';
import { suggestions } from './rows.ts';

export type Answer = 'accepted' | 'accepted with changes' | 'declined';

export interface Suggestion {
  readonly id: string;
  readonly room: Room;
  readonly form: 'new step' | 'wording';
  /** The goal of a new step; the line that is to be worded differently. */
  readonly entry: string;
  readonly entryVersion: number;
  readonly words: string;
  readonly why: string | null;
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Date;
  /** Null while it waits. */
  readonly answer: { readonly answer: Answer; readonly reason: string | null; readonly at: Date } | null;
}

const reading = (tx: PersonTx) =>
  suggestions
    .selectFrom('record.suggestion as s')
    .leftJoin('record.suggestion_answer as a', (join) =>
      join.onRef('a.person_id', '=', 's.person_id').onRef('a.suggestion_id', '=', 's.suggestion_id'),
    )
    .select([
      's.suggestion_id',
      's.room',
      's.form',
      's.entry_id',
      's.entry_version',
      's.words',
      's.why',
      's.by_account',
      's.by_name',
      's.at',
      'a.answer',
      'a.reason',
      'a.at as answered_at',
    ])
    .where('s.person_id', '=', tx.person);

type Row = Awaited<ReturnType<typeof read>>[number];
const read = (tx: PersonTx) => tx.rows(reading(tx).orderBy('s.suggestion_id', 'desc').limit(500));

const suggestionFrom = (row: Row): Suggestion => ({
  id: row.suggestion_id,
  room: row.room as Room,
  form: row.form as Suggestion['form'],
  entry: row.entry_id,
  entryVersion: row.entry_version,
  words: row.words,
  why: row.why,
  byAccount: row.by_account,
  byName: row.by_name,
  at: row.at,
  answer:
    row.answer && row.answered_at ? { answer: row.answer as Answer, reason: row.reason, at: row.answered_at } : null,
});

/** Suggestions that can be seen from here, newest first: all for the person, their own for anybody else. */
export async function suggestionsOf(tx: PersonTx): Promise<Suggestion[]> {
  return (await read(tx)).map(suggestionFrom);
}

/** Suggestions without an answer, newest first. */
export async function waitingSuggestions(tx: PersonTx): Promise<Suggestion[]> {
  const query = reading(tx).where('a.answer', 'is', null).orderBy('s.suggestion_id', 'desc').limit(500);
  return (await tx.rows(query)).map(suggestionFrom);
}

/** Suggestions about these lines, newest first, answered or not. */
export async function suggestionsOn(tx: PersonTx, lines: readonly string[]): Promise<Suggestion[]> {
  const query = reading(tx)
    .where(sql<boolean>`s.entry_id = any(${lines}::uuid[])`)
    .orderBy('s.suggestion_id', 'desc');
  return (await tx.rows(query)).map(suggestionFrom);
}

/** One suggestion; null when there is none to be seen from here. */
export async function suggestionOf(tx: PersonTx, id: string): Promise<Suggestion | null> {
  const [row] = await tx.rows(reading(tx).where('s.suggestion_id', '=', id));
  return row ? suggestionFrom(row) : null;
}
