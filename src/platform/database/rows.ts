import type { ColumnType } from 'kysely';

/**
 * A table's columns, written once: Kysely's row types come from it, and a test compares it with the live catalogue.
 * `?` after a type: may be null. `=` after a type: the database fills it in.
 */
export type Columns = Readonly<Record<string, ColumnWord>>;

interface Types {
  uuid: string;
  text: string;
  int4: number;
  bool: boolean;
  timestamptz: Date;
  /** 'YYYY-MM-DD' */
  date: string;
  jsonb: unknown;
  /** Kept as the text it came as; for what is never looked into by the database. */
  json: unknown;
  bytea: Buffer;
  _text: string[];
  _uuid: string[];
}
type Base = keyof Types;
export type ColumnWord = Base | `${Base}?` | `${Base}=` | `${Base}?=`;

type Value<W> = W extends `${infer B extends Base}?=` | `${infer B extends Base}?`
  ? Types[B] | null
  : W extends `${infer B extends Base}=` | (infer B extends Base)
    ? Types[B]
    : never;
type Column<W> = W extends `${string}=`
  ? ColumnType<Value<W>, Value<W> | undefined, never>
  : W extends `${string}?`
    ? ColumnType<Value<W>, Value<W> | undefined, never>
    : ColumnType<Value<W>, Value<W>, never>;

/** Kysely's table type for a set of columns. Rows are never updated, so no column can be set twice. */
export type TableOf<C extends Columns> = { [K in keyof C]: Column<C[K]> };

/** What a read gives back. */
export type RowOf<C extends Columns> = { [K in keyof C]: Value<C[K]> };
