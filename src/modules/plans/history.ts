import { sql } from 'kysely';
import { instantOf, isBefore, type Moment, type PersonTx } from '../../platform/record/index.ts';
import { LINE_COLUMNS, lineFrom } from './queries.ts';
import { plans } from './rows.ts';
import type { Fields } from './fields.ts';
import type { Line } from './rules.ts';

/** A line as it was written at one time, beside how it read before. */
export interface WrittenVersion {
  readonly moment: Moment;
  readonly line: Line;
  /** Null for the first version. */
  readonly was: Pick<Line, 'words' | 'fields' | 'removed'> | null;
}

/** The newest versions of lines of the plan before a moment, newest first; from the newest of all without one. */
export async function versionsBefore(tx: PersonTx, before: Moment | null, most: number): Promise<WrittenVersion[]> {
  const query = plans
    .selectFrom('record.entry as e')
    .leftJoin('record.entry as p', (join) =>
      join
        .onRef('p.person_id', '=', 'e.person_id')
        .onRef('p.entry_id', '=', 'e.entry_id')
        .onRef('p.version', '=', 'e.previous'),
    )
    .select(LINE_COLUMNS.map((column) => `e.${column}` as const))
    .select(['p.words as was_words', 'p.fields as was_fields', 'p.removed as was_removed'])
    .select(instantOf('e.written_at').as('instant'))
    .where('e.person_id', '=', tx.person)
    .where('e.room', '=', 'plan')
    .where(isBefore('e.written_at', 'e.entry_id', before))
    .orderBy('e.written_at', 'desc')
    .orderBy('e.entry_id', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({
    moment: { at: row.instant, id: row.entry_id },
    line: lineFrom(row),
    was:
      row.was_words === null
        ? null
        : { words: row.was_words, fields: row.was_fields as Fields, removed: row.was_removed ?? false },
  }));
}

/** A step that somebody did for the person, as the story tells it. */
export interface CarriedOutThen {
  readonly moment: Moment;
  readonly at: Date;
  readonly words: string;
  readonly byName: string;
  readonly note: string | null;
}

/** Steps that others did before a moment, newest first. */
export async function carriedOutBefore(tx: PersonTx, before: Moment | null, most: number): Promise<CarriedOutThen[]> {
  const query = plans
    .selectFrom('record.carried_out as done')
    .innerJoin('record.entry as step', (join) =>
      join
        .onRef('step.person_id', '=', 'done.person_id')
        .onRef('step.entry_id', '=', 'done.step_id')
        .onRef('step.version', '=', 'done.step_version'),
    )
    .select(['done.carried_out_id', 'done.at', 'done.by_name', 'done.note', 'step.words'])
    .select(instantOf('done.at').as('instant'))
    .where('done.person_id', '=', tx.person)
    .where('done.room', '=', 'plan')
    .where(isBefore('done.at', 'done.carried_out_id', before))
    .orderBy('done.at', 'desc')
    .orderBy('done.carried_out_id', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({
    moment: { at: row.instant, id: row.carried_out_id },
    at: row.at,
    words: row.words,
    byName: row.by_name,
    note: row.note,
  }));
}

/** Lines as they were in these versions; those that are not there are left out. */
export async function linesAt(
  tx: PersonTx,
  versions: readonly { readonly id: string; readonly version: number }[],
): Promise<Line[]> {
  const ids = versions.map((each) => each.id);
  const numbers = versions.map((each) => each.version);
  const query = plans
    .selectFrom('record.entry as e')
    .innerJoin(
      sql<{ id: string; version: number }>`(select * from unnest(${ids}::uuid[], ${numbers}::int[]))`.as<'a'>(
        sql`a (id, version)`,
      ),
      (join) => join.onRef('e.entry_id', '=', 'a.id').onRef('e.version', '=', 'a.version'),
    )
    .select(LINE_COLUMNS.map((column) => `e.${column}` as const))
    .where('e.person_id', '=', tx.person);
  return (await tx.rows(query)).map(lineFrom);
}

/** Words that went into the plan from a suggestion. */
export interface TakenInto {
  readonly line: string;
  readonly suggestion: string;
  readonly words: string;
}

/** Everything in the plan that was taken from a suggestion, as it read when it was taken. */
export async function takenInto(tx: PersonTx): Promise<TakenInto[]> {
  const query = plans
    .selectFrom('record.entry')
    .select(['entry_id', 'from_suggestion', 'words'])
    .where('person_id', '=', tx.person)
    .where('room', '=', 'plan')
    .where('from_suggestion', 'is not', null);
  return (await tx.rows(query)).map((row) => ({
    line: row.entry_id,
    suggestion: row.from_suggestion ?? '',
    words: row.words,
  }));
}
