import { createHash } from 'node:crypto';
import { setImmediate as immediate } from 'node:timers/promises';
import type { Database } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids.ts';
import {
  dayIn,
  nextTime,
  translator,
  wallClock,
  type DayOfWeek,
  type Language,
  type NextTime,
} from '../../platform/language/index.ts';
import { sayReminder, writeMessage, type PooledPostOffice, type Told } from '../../platform/messages/index.ts';
import { endSubscriptions, type PushPost } from '../../platform/push/index.ts';
import { mayStillCome, type Says } from './rules.ts';
import { restAfter } from './pace.ts';

/** What sending needs. */
export interface Sending {
  readonly database: Database;
  /** Null without a mail server. */
  readonly mail: PooledPostOffice | null;
  /** In the sample without a mail server, its mailbox shows what would have been sent. */
  readonly toMailbox: boolean;
  readonly push: PushPost;
  /** The site's, without a slash at the end. */
  readonly address: string;
}

/** How many are taken at once, and for how long, in seconds: whoever is killed in between loses them to others after that. */
const BATCH = 40;
const LEASE = 120;
/** How many batches are under way at any moment. */
const LANES = 2;

interface Taken {
  readonly reminder_id: string;
  readonly account_id: string;
  readonly due_at: Date;
  readonly now_at: Date;
  readonly is_quiet: boolean;
  readonly what: 'check-in' | 'routine' | 'several';
  readonly days: DayOfWeek[];
  readonly time_of_day: string;
  readonly zone: string;
  readonly quiet_from: string | null;
  readonly quiet_until: string | null;
  readonly way: 'e-mail' | 'device';
  readonly says: Says;
  readonly own_words: string | null;
  readonly tries: number;
  readonly language: Language;
  readonly address: string | null;
  readonly stop_link: string | null;
  readonly devices: readonly { id: string; endpoint: string; publicKey: string; authSecret: string }[] | null;
}

/** sent: the mail server or a push service took it. passed over: it does not come. later: it could not be sent now. */
type Became = 'sent' | 'passed over' | 'later';

/** Sends what is due, in small batches, until nothing is, or so many batches are sent. Several servers may do so at once. `isMore`: there may be more. */
export async function sendSome(sending: Sending, most: number): Promise<{ sent: number; isMore: boolean }> {
  let sent = 0;
  let batches = 0;
  let isMore = true;
  const lane = async (): Promise<void> => {
    while (isMore && batches < most) {
      batches += 1;
      const begun = process.cpuUsage();
      const lease = newId();
      const taken = await takeDue(sending.database, lease);
      isMore = taken.length > 0;
      const count = await sendBatch(sending, lease, taken);
      sent += count;
      await restAfter(begun);
    }
  };
  await endSubscriptions(sending.database, []);
  await Promise.all(Array.from({ length: LANES }, lane));
  return { sent, isMore };
}

/** Takes a batch, which nobody else takes for the time of its lease. */
export const takeDue = (database: Database, lease: string, seconds = LEASE): Promise<Taken[]> =>
  database.once<Taken>('cairn_jobs', 'select * from session.take_due_reminders($1, $2, $3)', [lease, BATCH, seconds]);

/** Sends what was taken and sets when each comes next. Killed in between, the same messages are sent again under the same names. */
export async function sendBatch(sending: Sending, lease: string, taken: readonly Taken[]): Promise<number> {
  const gone: string[] = [];
  const became = await Promise.all(await oneByOne(taken, (one) => sendOne(sending, one, gone)));
  const next = new Map<string, NextTime>();
  // Most of a batch fall on the same time in the same place: the clocks are asked once for each.
  const nextOf = (one: Taken): NextTime => {
    const key = `${one.zone} ${one.days.join()} ${one.time_of_day}`;
    const known = next.get(key) ?? nextOrTomorrow(one);
    next.set(key, known);
    return known;
  };
  const settled = taken.flatMap((one, index) => {
    const as = became[index];
    return as === 'later' ? [] : [{ id: one.reminder_id, next: nextOf(one), sent: as === 'sent' }];
  });
  const later = taken.filter((_, index) => became[index] === 'later').map((one) => one.reminder_id);
  if (gone.length > 0) await endSubscriptions(sending.database, gone);
  if (later.length > 0)
    await sending.database.once('cairn_jobs', 'select session.try_reminders_later($1, $2)', [lease, later]);
  if (settled.length > 0)
    await sending.database.once('cairn_jobs', 'select session.put_next($1, $2, $3, $4, $5)', [
      lease,
      settled.map((each) => each.id),
      settled.map((each) => each.next.at),
      settled.map((each) => each.next.day),
      settled.map((each) => each.sent),
    ]);
  return settled.filter((each) => each.sent).length;
}

const A_DAY = 24 * 60 * 60_000;

/** When it comes next. One that cannot be reckoned, as in a zone that a later Node does not know, is looked at again in a day and holds up nobody. */
function nextOrTomorrow({ zone, days, time_of_day: at, now_at: now }: Taken): NextTime {
  try {
    const next = nextTime(zone, days, at, now);
    if (next) return next;
  } catch {
    // Falls through to tomorrow.
  }
  const tomorrow = new Date(now.getTime() + A_DAY);
  return { at: tomorrow, day: dayIn('UTC', tomorrow) };
}

/** Begins one after the other, and lets pages in between: encrypting and writing keep the process busy, waiting for answers does not. */
async function oneByOne<Item, Out>(
  items: readonly Item[],
  begin: (item: Item) => Promise<Out>,
): Promise<Promise<Out>[]> {
  const begun: Promise<Out>[] = [];
  for (const item of items) {
    const one = begin(item);
    // Whoever waits for all of them hears of it; until then it must not end the process.
    one.catch(() => undefined);
    begun.push(one);
    await immediate();
  }
  return begun;
}

async function sendOne(sending: Sending, one: Taken, gone: string[]): Promise<Became> {
  const quiet = one.quiet_from && one.quiet_until ? { from: one.quiet_from, until: one.quiet_until } : null;
  const clock = clockOf(one);
  if (one.is_quiet || clock === null || !mayStillCome(one.due_at, one.now_at, quiet, clock)) return 'passed over';
  return one.way === 'e-mail' ? sendByMail(sending, one) : sendToDevices(sending, one, gone);
}

/** The page that says what it was about. */
export const noticePath = (reminder: string): string => `/me/reminders/notice/${reminder}`;
/** The page, and the one press of a mail program, that switches reminders off without signing in. */
export const offPath = (link: string): string => `/reminders/off/${link}`;

/** The same for every sending of one reminder for one time, so that a second one is seen as the same: 32 signs. */
const nameOf = ({ reminder_id: id, due_at: at }: Pick<Taken, 'reminder_id' | 'due_at'>): string =>
  createHash('sha256').update(`${id} ${at.toISOString()}`).digest('base64url').slice(0, 32);

/** What the clock shows where they are; null in a zone that is not known. */
function clockOf({ zone, now_at: now }: Taken): string | null {
  try {
    return wallClock(zone, now).time;
  } catch {
    return null;
  }
}

async function sendByMail({ database, mail, toMailbox, address }: Sending, one: Taken): Promise<Became> {
  if (one.address === null || one.stop_link === null) return 'passed over';
  const told = {
    template: one.what === 'several' ? 'digest' : 'reminder',
    language: one.language,
    details: {
      says: one.says,
      ownWords: one.own_words,
      open: noticePath(one.reminder_id),
      off: offPath(one.stop_link),
    },
  } as const satisfies Told;
  if (mail === null) {
    if (!toMailbox) return 'later';
    const values = [newId(), one.account_id, told.template, told.language, JSON.stringify(told.details)];
    await database.once('cairn_jobs', 'select session.show_in_mailbox($1, $2, $3, $4, $5)', values);
    return 'sent';
  }
  try {
    await mail.send(writeMessage(told, address), one.address, nameOf(one));
    return 'sent';
  } catch {
    return 'later';
  }
}

async function sendToDevices({ push }: Sending, one: Taken, gone: string[]): Promise<Became> {
  const devices = one.devices ?? [];
  const notice = {
    words: sayReminder(translator(one.language), one.says, one.own_words),
    open: noticePath(one.reminder_id),
    tag: nameOf(one),
  };
  const became = await Promise.all(
    devices.map(async ({ id, endpoint, publicKey, authSecret }): Promise<Became> => {
      try {
        const to = { endpoint, publicKey: Buffer.from(publicKey, 'hex'), authSecret: Buffer.from(authSecret, 'hex') };
        if ((await push.send(to, notice)) === 'taken') return 'sent';
        gone.push(id);
        return 'passed over';
      } catch {
        return 'later';
      }
    }),
  );
  if (became.includes('sent')) return 'sent';
  return became.includes('later') ? 'later' : 'passed over';
}
