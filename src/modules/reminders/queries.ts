import { linesOf } from '../plans/index.ts';
import { DEFAULT_ZONE, type DayOfWeek } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { reminders } from './rows.ts';
import {
  byTimeOfDay,
  NOTHING_CHOSEN,
  routineFrom,
  type CheckInReminder,
  type ReminderSettings,
  type Routine,
  type RoutineReminder,
  type Says,
  type Way,
} from './rules.ts';

/** The person's routines, by time of day; not those taken away. */
export async function routinesOf(tx: PersonTx): Promise<Routine[]> {
  const lines = await linesOf(tx, 'staying well');
  return lines
    .filter((line) => line.kind === 'routine' && !line.removed)
    .map(routineFrom)
    .toSorted(byTimeOfDay);
}

/** Routines that were put out of sight for this day. */
export async function routinesDoneOn(tx: PersonTx, day: string): Promise<Set<string>> {
  const query = reminders
    .selectFrom('record.routine_done')
    .select('routine_id')
    .where('person_id', '=', tx.person)
    .where('day', '=', day);
  return new Set((await tx.rows(query)).map((row) => row.routine_id));
}

/** How what is reminded of is kept. */
export type KeptReminds = readonly (
  | ({ readonly what: 'check-in' } & CheckInReminder)
  | ({ readonly what: 'routine' } & RoutineReminder)
)[];

/** What the person chose, and which version that is; 0 where they chose nothing yet. */
export interface ChosenSettings {
  readonly version: number;
  readonly settings: ReminderSettings;
  /** When they were switched off with the link in an e-mail, if nothing was chosen since; null otherwise. */
  readonly stoppedAt: Date | null;
}

/** What holds now: with the link in an e-mail, reminders are off until the person chooses a way again. */
export async function settingsOf(tx: PersonTx): Promise<ChosenSettings> {
  const query = reminders
    .selectFrom('record.reminder_settings')
    .selectAll()
    .where('person_id', '=', tx.person)
    .orderBy('version', 'desc')
    .limit(1);
  const [[row], [stop]] = await Promise.all([
    tx.rows(query),
    tx.call<{ at: Date | null }>('select app.reminders_stopped_at() as at', []),
  ]);
  if (!row) return { version: 0, settings: NOTHING_CHOSEN, stoppedAt: null };
  const stoppedAt = stop?.at && stop.at >= row.written_at ? stop.at : null;
  const reminds = row.reminds as KeptReminds;
  return {
    version: row.version,
    stoppedAt,
    settings: {
      zone: row.zone,
      way: stoppedAt ? 'none' : (row.way as Way),
      says: row.says as Says,
      ownWords: row.own_words ?? '',
      quiet: row.quiet_from && row.quiet_until ? { from: row.quiet_from, until: row.quiet_until } : null,
      afterQuiet: row.after_quiet,
      digestAt: row.digest_at,
      checkIn: reminds.find((each) => each.what === 'check-in') ?? null,
      routines: reminds.filter((each) => each.what === 'routine'),
    },
  };
}

/** Where the person's clock is. In somebody else's record nobody can read that, and it is the usual one. */
export async function zoneOf(tx: PersonTx): Promise<string> {
  if (tx.capacity !== 'self') return DEFAULT_ZONE;
  const query = reminders
    .selectFrom('record.reminder_settings')
    .select('zone')
    .where('person_id', '=', tx.person)
    .orderBy('version', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  return row?.zone ?? DEFAULT_ZONE;
}

/** One line of the person's due list. */
export interface Reminder {
  readonly id: string;
  readonly what: 'check-in' | 'routine' | 'several';
  /** The routine's line. */
  readonly about: string | null;
  readonly days: readonly DayOfWeek[];
  readonly at: string;
  readonly nextAt: Date;
  /** When one was given up that could not be sent; null once one was sent again. */
  readonly notSentAt: Date | null;
}

/** What comes, by time of day. */
export async function remindersOf(tx: PersonTx): Promise<Reminder[]> {
  const rows = await tx.call<{
    reminder_id: string;
    what: Reminder['what'];
    about: string | null;
    days: DayOfWeek[];
    time_of_day: string;
    next_at: Date;
    not_sent_at: Date | null;
  }>('select * from app.my_reminders()', []);
  return rows.map((row) => ({
    id: row.reminder_id,
    what: row.what,
    about: row.about,
    days: row.days,
    at: row.time_of_day,
    nextAt: row.next_at,
    notSentAt: row.not_sent_at,
  }));
}

/** The last hard times that are over: from the first time the person said so, until they said that they are over. Null: never. */
export async function lastHardTimes(tx: PersonTx): Promise<{ readonly from: Date; readonly until: Date } | null> {
  const said = reminders.selectFrom('record.hard_times').select('at').where('person_id', '=', tx.person);
  const over = reminders.selectFrom('record.hard_times_over').select('at').where('person_id', '=', tx.person);
  const [begun, ended] = await Promise.all([tx.rows(said.orderBy('at')), tx.rows(over.orderBy('at', 'desc'))]);
  // "Over" can be said twice; the one that counts is the first after they began.
  const lastBegun = begun.findLast(({ at }) => ended.some((end) => end.at >= at));
  if (!lastBegun) return null;
  const until = ended.findLast(({ at }) => at >= lastBegun.at);
  const before = ended.find(({ at }) => at < lastBegun.at)?.at ?? new Date(0);
  const from = begun.find(({ at }) => at > before);
  return from && until ? { from: from.at, until: until.at } : null;
}

/** Whether reminders are quiet now, and why: the person pressed it, or is unwell by their own agreement. */
export async function hardTimesOf(tx: PersonTx): Promise<'said so' | 'unwell' | null> {
  const [row] = await tx.call<{ why: 'said so' | 'unwell' | null }>('select app.in_hard_times() as why', []);
  return row?.why ?? null;
}
