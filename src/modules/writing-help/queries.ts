import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { linesNamed, type AboutSection } from '../plans/index.ts';
import { writing } from './rows.ts';
import type { RoomToWrite, Written, WrittenAnswer, WrittenKind } from './rules.ts';

/** Help that the person asked for, and that has not ended. */
export interface Help {
  readonly id: string;
  readonly member: string;
  readonly room: RoomToWrite;
  readonly endsAt: Date;
}

/** Help with writing that is live now. For the person all of it; for a helper, their own. */
export async function helpsOf(tx: PersonTx, now: Date): Promise<Help[]> {
  const query = writing
    .selectFrom('record.writing_help as h')
    .leftJoin('record.writing_help_end as e', (join) =>
      join.onRef('e.person_id', '=', 'h.person_id').onRef('e.help_id', '=', 'h.help_id'),
    )
    .select(['h.help_id', 'h.member_id', 'h.room', 'h.ends_at'])
    .where('h.person_id', '=', tx.person)
    .where('e.help_id', 'is', null)
    .where('h.ends_at', '>', now)
    .orderBy('h.help_id');
  return (await tx.rows(query)).map((row) => ({
    id: row.help_id,
    member: row.member_id,
    room: row.room as RoomToWrite,
    endsAt: row.ends_at,
  }));
}

/** The help under which whoever acts can write down in this room now, by the database's clock; null when there is none. */
export async function myHelp(tx: PersonTx, room: RoomToWrite): Promise<Pick<Help, 'id' | 'endsAt'> | null> {
  const query = writing
    .selectFrom('record.writing_help')
    .select(['help_id', 'ends_at'])
    .where('person_id', '=', tx.person)
    .where('room', '=', room)
    .orderBy('ends_at', 'desc')
    .limit(1);
  const [row] = tx.capacity === 'other' ? await tx.rows(query) : [];
  return row ? { id: row.help_id, endsAt: row.ends_at } : null;
}

const reading = (tx: PersonTx) =>
  writing
    .selectFrom('record.written_for_me as w')
    .leftJoin('record.written_answer as a', (join) =>
      join.onRef('a.person_id', '=', 'w.person_id').onRef('a.line_id', '=', 'w.line_id'),
    )
    .select([
      'w.line_id',
      'w.help_id',
      'w.room',
      'w.kind',
      'w.goal_id',
      'w.under_id',
      'w.heading',
      'w.section',
      'w.words',
      'w.by_name',
      'w.at',
      'a.answer',
    ])
    .where('w.person_id', '=', tx.person)
    .orderBy('w.line_id');

type Row = Awaited<ReturnType<typeof read>>[number];
const read = (tx: PersonTx) => tx.rows(reading(tx));

const writtenFrom = (row: Row): Written => ({
  id: row.line_id,
  help: row.help_id,
  room: row.room as RoomToWrite,
  kind: row.kind as WrittenKind,
  goal: row.goal_id ?? row.under_id,
  heading: row.heading,
  section: row.section as AboutSection | null,
  words: row.words,
  byName: row.by_name,
  at: row.at,
  answer: row.answer as WrittenAnswer | null,
});

/** Lines that were written down for the person and wait for their word, in the order in which they were written. Empty for anybody else. */
export async function waitingLines(tx: PersonTx): Promise<Written[]> {
  if (tx.capacity !== 'self') return [];
  return (await tx.rows(reading(tx).where('a.answer', 'is', null).limit(500))).map(writtenFrom);
}

/** Lines that the person left out, newest first. */
export async function leftOutLines(tx: PersonTx): Promise<Written[]> {
  const lines = await tx.rows(reading(tx).where('a.answer', '=', 'left out').limit(500));
  return (await withAfterAll(tx, lines.map(writtenFrom))).filter((line) => line.answer === 'left out').toReversed();
}

/** What was left out and taken in after all is the person's: it has a line of their own. */
async function withAfterAll(tx: PersonTx, lines: readonly Written[]): Promise<Written[]> {
  const leftOut = lines.filter((line) => line.answer === 'left out').map((line) => line.id);
  const taken = new Set(leftOut.length === 0 ? [] : (await linesNamed(tx, leftOut)).map((line) => line.id));
  return lines.map((line) => (taken.has(line.id) ? { ...line, answer: 'mine' } : line));
}

/** What was written down under one help, and what the person said of it. For the helper only while the help lasts. */
export async function linesUnder(tx: PersonTx, help: string): Promise<Written[]> {
  const lines = await tx.rows(reading(tx).where('w.help_id', '=', help));
  return withAfterAll(tx, lines.map(writtenFrom));
}

/** One line; null when there is none to be seen from here. */
export async function writtenLine(tx: PersonTx, id: string): Promise<Written | null> {
  const [row] = await tx.rows(reading(tx).where('w.line_id', '=', id));
  return row ? writtenFrom(row) : null;
}

/** Somebody who asks whoever is signed in to write down what they say. */
export interface HelpWithMe {
  readonly person: string;
  readonly name: string;
  readonly room: RoomToWrite;
  readonly endsAt: Date;
}

/** People who ask whoever is signed in to write down what they say, now. It opens nothing: opening is a look. */
export async function helpsWithMe(tx: CommonsTx): Promise<HelpWithMe[]> {
  type Called = { person_id: string; name: string; room: RoomToWrite; ends_at: Date };
  const rows = await tx.call<Called>('select * from app.helps_with_me($1)', [tx.token]);
  return rows.map((row) => ({ person: row.person_id, name: row.name, room: row.room, endsAt: row.ends_at }));
}
