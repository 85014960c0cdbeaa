import { linesOf, type Line } from '../plans/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { fromKept, type Kept } from './answers-kept.ts';
import { numbersOf } from './numbers.ts';
import { questionFrom, type CheckIn, type Question } from './rules.ts';
import { checkIns } from './rows.ts';

/** Every question of the person's own, those taken away too, as they were begun. */
export async function questionsOf(tx: PersonTx): Promise<Question[]> {
  const lines = await linesOf(tx, 'staying well');
  return lines
    .filter((line: Line) => line.kind === 'question')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(questionFrom);
}

/** Check-ins about the days from `from` to `until`, both included, oldest day first, as they are now; not those taken away. */
export async function checkInsOf(
  tx: PersonTx,
  days: { readonly from: string; readonly until: string },
): Promise<CheckIn[]> {
  const newest = checkIns
    .selectFrom('record.check_in')
    .distinctOn('check_in_id')
    .select(['check_in_id', 'version', 'day', 'removed', 'written_at', 'answers', 'words', 'occasion_id'])
    .where('person_id', '=', tx.person)
    .where('day', '>=', days.from)
    .where('day', '<=', days.until)
    .orderBy('check_in_id')
    .orderBy('version', 'desc');
  const [rows, numbers] = await Promise.all([tx.rows(newest), numbersOf(tx)]);
  return rows
    .filter((row) => !row.removed)
    .map((row) => ({
      id: row.check_in_id,
      version: row.version,
      day: row.day,
      answers: fromKept(row.answers as Kept, numbers),
      words: row.words ?? '',
      occasion: row.occasion_id,
      removed: row.removed,
      writtenAt: row.written_at,
    }))
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}
