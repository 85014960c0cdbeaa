import type { PersonTx } from './with-person.ts';

/** One row of a table as data: column by name, times as text (ISO 8601), pictures as base64. */
export type CopiedRow = Readonly<Record<string, unknown>>;

/** Everything of the person's: what app.take_away_copy gives. */
export interface WholeCopy {
  readonly person: string;
  readonly made_at: string;
  readonly account: CopiedRow & { readonly addresses: readonly string[] };
  /** The record, by table. */
  readonly record: Readonly<Record<string, readonly CopiedRow[]>>;
  /** What the system and the commons keep of them besides, by "schema.table". */
  readonly besides: Readonly<Record<string, readonly CopiedRow[]>>;
  /** What each "schema.table" (under '') and each of its columns means, in English. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What services, teams and people are called that stand in the record by their ids alone. */
  readonly names: Readonly<Record<string, string>>;
}

/** Everything of the person's: the whole record, the account, and what is kept of them besides. Refused to anybody else. */
export async function takeAwayCopy(tx: PersonTx): Promise<WholeCopy> {
  const [row] = await tx.call<{ copy: WholeCopy }>('select app.take_away_copy() as copy', []);
  if (!row) throw new Error('The door gave no answer.');
  return row.copy;
}
