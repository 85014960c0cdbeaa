import type { PersonTx, Room } from '../../platform/record/index.ts';
import { planFrom, type Fields, type Kind, type Line, type Plan } from './rules.ts';
import { plans, type EntryRow } from './rows.ts';

type Read = Pick<EntryRow, 'entry_id' | 'version' | 'kind' | 'parent_id' | 'words' | 'fields' | 'removed' | 'written_at'>;

const lineFrom = (row: Read): Line => ({
  id: row.entry_id,
  version: row.version,
  kind: row.kind as Kind,
  parent: row.parent_id,
  words: row.words,
  fields: row.fields as Fields,
  removed: row.removed,
  writtenAt: row.written_at,
});

const COLUMNS = ['entry_id', 'version', 'kind', 'parent_id', 'words', 'fields', 'removed', 'written_at'] as const;

/** Every line of a room as it is now. Ordered as the index is, so that the newest version of each is the first the scan meets. */
async function linesOf(tx: PersonTx, room: Room): Promise<Line[]> {
  const query = plans
    .selectFrom('record.entry')
    .distinctOn(['kind', 'entry_id'])
    .select(COLUMNS)
    .where('person_id', '=', tx.person)
    .where('room', '=', room)
    .orderBy('kind', 'desc')
    .orderBy('entry_id', 'desc')
    .orderBy('version', 'desc');
  return (await tx.rows(query)).map(lineFrom);
}

/** What matters, the goals and their steps. Empty where the room is not open to this transaction. */
export async function planOf(tx: PersonTx): Promise<Plan> {
  return planFrom(await linesOf(tx, 'plan'));
}

/** The parts of About me. */
export async function aboutMeOf(tx: PersonTx): Promise<Line[]> {
  return (await linesOf(tx, 'about me')).filter((line) => !line.removed).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** One line as it is now, taken away or not; null when there is none, or none to be seen from here. */
export async function lineOf(tx: PersonTx, entry: string): Promise<Line | null> {
  const query = plans
    .selectFrom('record.entry')
    .select(COLUMNS)
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
    .select(COLUMNS)
    .where('person_id', '=', tx.person)
    .where('entry_id', '=', entry)
    .where('version', '=', version);
  const [row] = await tx.rows(query);
  return row ? lineFrom(row) : null;
}

/** A step that somebody did because the person asked for it. */
export interface CarriedOut {
  readonly step: string;
  readonly byName: string;
  readonly note: string | null;
  readonly at: Date;
}

/** Steps that others did, newest first. */
export async function carriedOutIn(tx: PersonTx): Promise<CarriedOut[]> {
  const query = plans
    .selectFrom('record.carried_out')
    .select(['step_id', 'by_name', 'note', 'at'])
    .where('person_id', '=', tx.person)
    .where('room', '=', 'plan')
    .orderBy('at', 'desc')
    .limit(200);
  return (await tx.rows(query)).map((row) => ({ step: row.step_id, byName: row.by_name, note: row.note, at: row.at }));
}
