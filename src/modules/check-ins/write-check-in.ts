import type { PersonTx } from '../../platform/record/index.ts';
import { checkIns } from './rows.ts';

/** One version of a check-in, whole. */
export interface CheckInVersion {
  readonly id: string;
  readonly version: number;
  readonly day: string;
  /** As `toKeep` makes them. */
  readonly answers: string;
  readonly words: string;
  readonly occasion: string | null;
  readonly removed: boolean;
}

/** Adds a version, and says when it was written. Null when there is one of that number already: the key holds it, whoever wrote it. */
export async function writeCheckIn(tx: PersonTx, checkIn: CheckInVersion): Promise<Date | null> {
  const query = checkIns
    .insertInto('record.check_in')
    .values({
      person_id: tx.person,
      check_in_id: checkIn.id,
      version: checkIn.version,
      day: checkIn.day,
      removed: checkIn.removed,
      answers: checkIn.answers,
      words: checkIn.words === '' ? null : checkIn.words,
      occasion_id: checkIn.occasion,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('written_at');
  const [written] = await tx.rows(query);
  return written?.written_at ?? null;
}
