import { sql } from 'kysely';
import type { PersonTx, Room } from '../../platform/record/index.ts';
import { type Kind } from './kinds.ts';
import type { Fields } from './fields.ts';
import { goalFrom, planFrom, standingIn, type Goal, type Line, type Plan } from './rules.ts';
import { plans, type EntryRow } from './rows.ts';

/** What is read of a row to make a line of it. */
export type Read = Pick<
  EntryRow,
  'entry_id' | 'version' | 'kind' | 'parent_id' | 'words' | 'fields' | 'removed' | 'written_at'
>;

export const lineFrom = (row: Read): Line => ({
  id: row.entry_id,
  version: row.version,
  kind: row.kind as Kind,
  parent: row.parent_id,
  words: row.words,
  fields: row.fields as Fields,
  removed: row.removed,
  writtenAt: row.written_at,
});

export const LINE_COLUMNS = [
  'entry_id',
  'version',
  'kind',
  'parent_id',
  'words',
  'fields',
  'removed',
  'written_at',
] as const;

/** Every line of a room as it is now, or those of some kinds. Ordered as the index is, so that the newest version of each is the first the scan meets. */
export async function linesOf(tx: PersonTx, room: Room, kinds?: readonly Kind[]): Promise<Line[]> {
  const query = plans
    .selectFrom('record.entry')
    .distinctOn(['kind', 'entry_id'])
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('room', '=', room)
    .$if(kinds !== undefined, (some) => some.where('kind', 'in', kinds ?? []))
    .orderBy('kind', 'desc')
    .orderBy('entry_id', 'desc')
    .orderBy('version', 'desc');
  return (await tx.rows(query)).map(lineFrom);
}

/** What matters, the goals and their steps. Empty where the room is not open to this transaction. */
export async function planOf(tx: PersonTx): Promise<Plan> {
  return planFrom(await linesOf(tx, 'plan'));
}

/** One goal with all its steps, stages and links, and what was taken away from it; null when there is no such goal. The goal itself may be taken away. */
export async function goalOf(
  tx: PersonTx,
  id: string,
): Promise<{ readonly goal: Goal; readonly takenAway: readonly Line[] } | null> {
  const query = plans
    .selectFrom('record.entry')
    .distinctOn('entry_id')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('room', '=', 'plan')
    .where((either) => either.or([either('entry_id', '=', id), either('parent_id', '=', id)]))
    .orderBy('entry_id')
    .orderBy('version', 'desc');
  const lines = (await tx.rows(query)).map(lineFrom);
  const goal = lines.find((line) => line.id === id && line.kind === 'goal');
  if (!goal) return null;
  const under = lines.filter((line) => line.parent === id);
  return { goal: goalFrom(goal, standingIn(under)), takenAway: under.filter((line) => line.removed) };
}

/** These lines as they are now, taken away or not; those that cannot be seen from here are left out. */
export async function linesNamed(tx: PersonTx, entries: readonly string[]): Promise<Line[]> {
  const query = plans
    .selectFrom('record.entry')
    .distinctOn('entry_id')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where(sql<boolean>`entry_id = any(${entries}::uuid[])`)
    .orderBy('entry_id')
    .orderBy('version', 'desc');
  return (await tx.rows(query)).map(lineFrom);
}

/** One line as it is now, taken away or not; null when there is none, or none to be seen from here. */
export async function lineOf(tx: PersonTx, entry: string): Promise<Line | null> {
  const query = plans
    .selectFrom('record.entry')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('entry_id', '=', entry)
    .orderBy('version', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  return row ? lineFrom(row) : null;
}

/** A line as it was in one version; null when there is none. */
export async function lineAt(tx: PersonTx, entry: string, version: number): Promise<Line | null> {
  const query = plans
    .selectFrom('record.entry')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('entry_id', '=', entry)
    .where('version', '=', version);
  const [row] = await tx.rows(query);
  return row ? lineFrom(row) : null;
}

/** What the person took from each of these suggestions, by suggestion: the version of the line that it became, or that it changed. */
export async function takenFrom(tx: PersonTx, suggestions: readonly string[]): Promise<ReadonlyMap<string, Line>> {
  const query = plans
    .selectFrom('record.entry')
    .select([...LINE_COLUMNS, 'from_suggestion'])
    .where('person_id', '=', tx.person)
    .where(sql<boolean>`from_suggestion = any(${suggestions}::uuid[])`);
  return new Map((await tx.rows(query)).map((row) => [row.from_suggestion ?? '', lineFrom(row)]));
}

/** A step, or an action of the staying-well plan, that somebody did because the person asked for it. */
export interface CarriedOut {
  readonly step: string;
  /** The step's words when it was done; the person may have changed them since. */
  readonly words: string;
  readonly byName: string;
  readonly note: string | null;
  readonly at: Date;
}

/** How often others can have done a step before the page shows only the newest. */
const MOST_CARRIED_OUT = 200;

/** Rooms in which others can do something for the person. */
type DoneIn = Extract<Room, 'plan' | 'staying well' | 'advance wishes'>;

/** Steps that others did, newest first; in the staying-well plan, what they did about a line; in advance wishes, about a wish. */
export async function carriedOutIn(tx: PersonTx, room: DoneIn = 'plan'): Promise<CarriedOut[]> {
  return (await tx.rows(doneByOthers(tx, room))).map(carriedOutFrom);
}

/** What others did of these steps, newest first. */
export async function carriedOutOf(tx: PersonTx, steps: readonly string[]): Promise<CarriedOut[]> {
  if (steps.length === 0) return [];
  const query = doneByOthers(tx, 'plan').where(sql<boolean>`done.step_id = any(${steps}::uuid[])`);
  return (await tx.rows(query)).map(carriedOutFrom);
}

const doneByOthers = (tx: PersonTx, room: DoneIn) =>
  plans
    .selectFrom('record.carried_out as done')
    .innerJoin('record.entry as step', (join) =>
      join
        .onRef('step.person_id', '=', 'done.person_id')
        .onRef('step.entry_id', '=', 'done.step_id')
        .onRef('step.version', '=', 'done.step_version'),
    )
    .select(['done.step_id', 'step.words', 'done.by_name', 'done.note', 'done.at'])
    .where('done.person_id', '=', tx.person)
    .where('done.room', '=', room)
    .orderBy('done.at', 'desc')
    .limit(MOST_CARRIED_OUT);

const carriedOutFrom = (row: Awaited<ReturnType<typeof readDone>>[number]): CarriedOut => ({
  step: row.step_id,
  words: row.words,
  byName: row.by_name,
  note: row.note,
  at: row.at,
});
const readDone = (tx: PersonTx) => tx.rows(doneByOthers(tx, 'plan'));
