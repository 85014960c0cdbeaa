import { sql, type RawBuilder } from 'kysely';

/** A place in a story read from its newest end: an instant in UTC to the microsecond, as PostgreSQL keeps it, and the row's id where two share it. */
export interface Moment {
  /** '2026-11-25T14:03:07.123456Z' */
  readonly at: string;
  readonly id: string;
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

export const isInstant = (words: string): boolean => WRITTEN.test(words) && !Number.isNaN(Date.parse(words));

/** A time column as a `Moment` writes it: two of them sort as their instants do. */
export const instantOf = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Rows that come before a moment; all of them without one. */
export const isBefore = (at: string, id: string, moment: Moment | null): RawBuilder<boolean> =>
  moment
    ? sql<boolean>`(${sql.ref(at)}, ${sql.ref(id)}) < (${moment.at}::timestamptz, ${moment.id}::uuid)`
    : sql<boolean>`true`;

/** Newest first; the same order as the database's. */
export const byNewest = (a: Moment, b: Moment): number => {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
};
