import type { PersonTx } from '../../platform/record/index.ts';
import { handBack } from './hand-back-rows.ts';

/** A time, without a break, in which the person was unwell. */
export interface UnwellTime {
  readonly id: string;
  /** Who said it first. */
  readonly saidBy: 'self' | 'circle';
  readonly startsAt: Date;
  /** When it ended, by the clock or by "I'm OK"; ahead while it holds. */
  readonly overAt: Date;
  /** When the person said that they have read what happened; null while they have not. */
  readonly readAt: Date | null;
}

interface TimeRow {
  readonly unwell_id: string;
  readonly said_by: UnwellTime['saidBy'];
  readonly starts_at: Date;
  readonly over_at: Date;
  readonly read_at: Date | null;
}

/** Times in which the person was or is unwell, newest first. */
export async function unwellTimesOf(tx: PersonTx): Promise<UnwellTime[]> {
  const rows = await tx.call<TimeRow>('select * from app.my_unwell_times()', []);
  return rows.map((row) => ({
    id: row.unwell_id,
    saidBy: row.said_by,
    startsAt: row.starts_at,
    overAt: row.over_at,
    readAt: row.read_at,
  }));
}

/** Whether a time is over: nothing that was opened for it is open any more. */
export const isOver = (time: Pick<UnwellTime, 'overAt'>, now: Date): boolean => time.overAt <= now;

/** Times that are over and not read yet, newest first. */
export const toRead = (times: readonly UnwellTime[], now: Date): UnwellTime[] =>
  times.filter((time) => isOver(time, now) && time.readAt === null);

/** Whether something happened while the time held: from its start up to, not including, its end. */
export const happenedIn = (time: Pick<UnwellTime, 'startsAt' | 'overAt'>, at: Date): boolean =>
  time.startsAt <= at && at < time.overAt;

/** The time in which something happened; null when the person was not unwell then. */
export const timeAt = (times: readonly UnwellTime[], at: Date): UnwellTime | null =>
  times.find((time) => happenedIn(time, at)) ?? null;

/** What the person wrote about a time afterwards. */
export interface HandBackNote {
  readonly id: string;
  readonly words: string;
  readonly at: Date;
}

/** The person's own words about a time, in the order in which they wrote them. */
export async function notesOn(tx: PersonTx, time: string): Promise<HandBackNote[]> {
  const query = handBack
    .selectFrom('record.hand_back_note')
    .select(['note_id as id', 'words', 'at'])
    .where('person_id', '=', tx.person)
    .where('unwell_id', '=', time)
    .orderBy('at')
    .orderBy('note_id');
  return tx.rows(query);
}
