import type { PersonTx } from '../../platform/record/index.ts';
import type { Before, Sort, TypedThen, Why } from './rules.ts';
import { journal, type KeptRow } from './rows.ts';

/** Something that was put aside, with what was typed. */
export interface Aside {
  readonly id: string;
  readonly sort: Sort;
  readonly document: string;
  readonly why: Why;
  readonly typed: TypedThen;
  readonly arrivedAt: Date;
}

const ASIDE = [
  'writing_id',
  'sort',
  'document_id',
  'why',
  'typed',
  'kept_at',
] as const satisfies readonly (keyof KeptRow)[];

const asideFrom = (row: Pick<KeptRow, (typeof ASIDE)[number]>): Aside => ({
  id: row.writing_id,
  sort: row.sort as Sort,
  document: row.document_id,
  why: row.why as Why,
  typed: row.typed as TypedThen,
  arrivedAt: row.kept_at,
});

const asides = (tx: PersonTx) =>
  journal
    .selectFrom('record.journal_kept as kept')
    .select(ASIDE)
    .where('kept.person_id', '=', tx.person)
    .where('why', 'is not', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('record.journal_settled as settled')
            .whereRef('settled.person_id', '=', 'kept.person_id')
            .whereRef('settled.writing_id', '=', 'kept.writing_id'),
        ),
      ),
    );

/** What was put aside and waits for the person, oldest first. */
export async function asidesOf(tx: PersonTx): Promise<Aside[]> {
  return (await tx.rows(asides(tx).orderBy('kept_at').orderBy('kept.writing_id'))).map(asideFrom);
}

/** One of them; null when there is none, or it is settled. */
export async function asideOf(tx: PersonTx, id: string): Promise<Aside | null> {
  const [row] = await tx.rows(asides(tx).where('kept.writing_id', '=', id));
  return row ? asideFrom(row) : null;
}

/** What is kept of these writings, by id. */
export async function keptAmong(tx: PersonTx, ids: readonly string[]): Promise<Map<string, Before>> {
  const query = journal
    .selectFrom('record.journal_kept')
    .select(['writing_id', 'document_id', 'hash', 'version', 'why'])
    .where('person_id', '=', tx.person)
    .where('writing_id', 'in', [...ids]);
  const rows = ids.length === 0 ? [] : await tx.rows(query);
  return new Map(
    rows.map((row) => [
      row.writing_id,
      { document: row.document_id, hash: row.hash, version: row.version, why: row.why as Why | null },
    ]),
  );
}
