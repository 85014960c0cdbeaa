import { sql } from 'kysely';
import { arrangementOf, linesAt, linesOf } from '../plans/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { askingFrom, questionsIn, type Asking } from './asking.ts';
import { fromKept, type Kept } from './answers-kept.ts';
import { numbersOf } from './numbers.ts';
import { checkIns, type CheckInRow } from './rows.ts';
import { keyOf, questionFrom, type Answer, type CheckIn, type Question } from './rules.ts';

/** Every question of the person's own, those taken away too, as they were begun. */
export async function questionsOf(tx: PersonTx): Promise<Question[]> {
  const lines = await linesOf(tx, 'staying well', ['question']);
  return questionsIn(lines);
}

/** What the person is asked now, and what they could be. */
export async function askingOf(tx: PersonTx): Promise<Asking> {
  const [lines, order] = await Promise.all([
    linesOf(tx, 'staying well', ['question', 'occasion', 'well']),
    arrangementOf(tx, 'questions'),
  ]);
  return askingFrom(lines, order);
}

/** Questions in the version that was answered, by `keyOf`: their words and labels as they were on the screen. */
export async function questionsAt(
  tx: PersonTx,
  answers: readonly Pick<Answer, 'question' | 'version'>[],
): Promise<Map<string, Question>> {
  if (answers.length === 0) return new Map();
  const wanted = new Map(
    answers.map(({ question, version }) => [keyOf({ question, version }), { id: question, version }]),
  );
  const lines = await linesAt(tx, [...wanted.values()]);
  return new Map(
    lines
      .filter((line) => line.kind === 'question')
      .map((line) => [keyOf({ question: line.id, version: line.version }), questionFrom(line)]),
  );
}

const COLUMNS = [
  'check_in_id',
  'version',
  'day',
  'removed',
  'written_at',
  'answers',
  'words',
  'occasion_id',
] as const satisfies readonly (keyof CheckInRow)[];

function checkInFrom(row: Pick<CheckInRow, (typeof COLUMNS)[number]>, numbers: ReadonlyMap<number, string>): CheckIn {
  return {
    id: row.check_in_id,
    version: row.version,
    day: row.day,
    answers: fromKept(row.answers as Kept, numbers),
    words: row.words ?? '',
    occasion: row.occasion_id,
    removed: row.removed,
    writtenAt: row.written_at,
  };
}

/** Check-ins about the days from `from` to `until`, both included, oldest day first, as they are now; not those taken away. */
export const checkInsOf = (tx: PersonTx, days: { readonly from: string; readonly until: string }): Promise<CheckIn[]> =>
  checkInsAbout(tx, days, false);

/** The same of those that were taken away. */
export const checkInsAwayOf = (
  tx: PersonTx,
  days: { readonly from: string; readonly until: string },
): Promise<CheckIn[]> => checkInsAbout(tx, days, true);

async function checkInsAbout(
  tx: PersonTx,
  days: { readonly from: string; readonly until: string },
  removed: boolean,
): Promise<CheckIn[]> {
  const about = checkIns
    .selectFrom('record.check_in')
    .select(COLUMNS)
    .where('person_id', '=', tx.person)
    .where('day', '>=', days.from)
    .where('day', '<=', days.until)
    .where('removed', '=', removed);
  // A newer version may be about another day, so the newest is not looked for among these days alone. Few check-ins have a second version.
  const changed = checkIns
    .selectFrom('record.check_in')
    .select(['check_in_id', sql<number>`max(version)`.as('newest')])
    .where('person_id', '=', tx.person)
    .where('version', '>', 1)
    .groupBy('check_in_id');
  const [rows, versions, numbers] = await Promise.all([tx.rows(about), tx.rows(changed), numbersOf(tx)]);
  const newest = new Map(versions.map((row) => [row.check_in_id, row.newest]));
  return rows
    .filter((row) => row.version === (newest.get(row.check_in_id) ?? 1))
    .map((row) => checkInFrom(row, numbers))
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** One check-in as it is now, taken away or not; null when there is none. */
export async function checkInOf(tx: PersonTx, id: string): Promise<CheckIn | null> {
  const query = checkIns
    .selectFrom('record.check_in')
    .select(COLUMNS)
    .where('person_id', '=', tx.person)
    .where('check_in_id', '=', id)
    .orderBy('version', 'desc')
    .limit(1);
  const [rows, numbers] = await Promise.all([tx.rows(query), numbersOf(tx)]);
  return rows[0] ? checkInFrom(rows[0], numbers) : null;
}

/** One check-in in an earlier version; null when there is none. */
export async function checkInAt(tx: PersonTx, id: string, version: number): Promise<CheckIn | null> {
  const query = checkIns
    .selectFrom('record.check_in')
    .select(COLUMNS)
    .where('person_id', '=', tx.person)
    .where('check_in_id', '=', id)
    .where('version', '=', version);
  const [rows, numbers] = await Promise.all([tx.rows(query), numbersOf(tx)]);
  return rows[0] ? checkInFrom(rows[0], numbers) : null;
}

/** The nearest day with a check-in before or after some days, whatever became of it; null when there is none. */
export async function dayBeside(
  tx: PersonTx,
  beside: { readonly before: string } | { readonly after: string },
): Promise<string | null> {
  const all = checkIns.selectFrom('record.check_in').select('day').where('person_id', '=', tx.person).limit(1);
  const query =
    'before' in beside
      ? all.where('day', '<', beside.before).orderBy('day', 'desc')
      : all.where('day', '>', beside.after).orderBy('day');
  return (await tx.rows(query))[0]?.day ?? null;
}
