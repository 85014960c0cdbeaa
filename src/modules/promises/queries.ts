import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { promises } from './rows.ts';

/** What can become of a promise. */
export const HOWS = ['done', 'not after all'] as const;
export type How = (typeof HOWS)[number];

/** What somebody else said they will do about a goal or a step. */
export interface Promised {
  readonly id: string;
  /** The goal or the step. */
  readonly entry: string;
  readonly words: string;
  /** 'YYYY-MM-DD'; null when they gave none. */
  readonly day: string | null;
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Date;
  /** Null until they say. */
  readonly became: { readonly how: How; readonly note: string | null; readonly at: Date } | null;
}

const reading = (tx: PersonTx) =>
  promises
    .selectFrom('record.promise as p')
    .leftJoin('record.promise_kept as k', (join) =>
      join.onRef('k.person_id', '=', 'p.person_id').onRef('k.promise_id', '=', 'p.promise_id'),
    )
    .select([
      'p.promise_id',
      'p.entry_id',
      'p.words',
      'p.day',
      'p.by_account',
      'p.by_name',
      'p.at',
      'k.how',
      'k.note',
      'k.at as said_at',
    ])
    .where('p.person_id', '=', tx.person)
    .orderBy('p.promise_id', 'desc');

type Row = Awaited<ReturnType<typeof read>>[number];
const read = (tx: PersonTx) => tx.rows(reading(tx).limit(500));

const promisedFrom = (row: Row): Promised => ({
  id: row.promise_id,
  entry: row.entry_id,
  words: row.words,
  day: row.day,
  byAccount: row.by_account,
  byName: row.by_name,
  at: row.at,
  became: row.how && row.said_at ? { how: row.how as How, note: row.note, at: row.said_at } : null,
});

/** Promises that can be seen from here, newest first: all for the person, their own for anybody else. */
export async function promisesOf(tx: PersonTx): Promise<Promised[]> {
  return (await read(tx)).map(promisedFrom);
}

/** Promises about these lines, newest first. */
export async function promisesOn(tx: PersonTx, lines: readonly string[]): Promise<Promised[]> {
  const query = reading(tx).where(sql<boolean>`p.entry_id = any(${lines}::uuid[])`);
  return (await tx.rows(query)).map(promisedFrom);
}

/** One promise; null when there is none to be seen from here. */
export async function promiseOf(tx: PersonTx, id: string): Promise<Promised | null> {
  const [row] = await tx.rows(reading(tx).where('p.promise_id', '=', id));
  return row ? promisedFrom(row) : null;
}
