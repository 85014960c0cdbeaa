import { createECDH, randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage, signedInAs } from './browser.ts';
import { between, usedByDatabase, usedByProcess } from './cpu.ts';
import type { Data } from './data.ts';
import { latencyOf, type Latency } from './load.ts';
import { nextLine, startBeside, startProduct, type Measured } from './processes.ts';
import { urlOf } from './page.ts';

/** BENCH_REMINDERS says another number, for a quick look. */
const PEOPLE = Number(process.env['BENCH_REMINDERS'] ?? 100_000);
const AT_ONCE = 4;
const PAGES = ['/me/plan', '/me'] as const;
/** How long pages are asked for without anything to send, in milliseconds. */
const IDLE_FOR = 20_000;

export interface Drained {
  /** From the minute in which all were due, and from the first that was sent, to the last; seconds. */
  readonly fromDue: number;
  readonly fromFirst: number;
  readonly perSecond: number;
  readonly lost: number;
  readonly twice: number;
  /** What one message cost, in milliseconds of processor; pages that were asked for meanwhile are in it. */
  readonly cost: { readonly process: number; readonly database: number };
  readonly pages: readonly {
    readonly path: string;
    readonly idle: Latency;
    readonly during: Latency;
    readonly count: number;
  }[];
  /** Of the machine, over the last minute, when it began and when it ended. */
  readonly load: readonly [number, number];
}

/** Everybody has a reminder due in the same minute, half by e-mail and half on a device; pages are asked for before and meanwhile. */
export async function measureReminders(data: Data): Promise<Drained> {
  const mail = startBeside('mail', []);
  const push = startBeside('push', []);
  const [mailPort, pushPort] = [await nextLine(mail), await nextLine(push)];
  const app = await startProduct({
    DATABASE_URL: urlOf(data),
    CAIRN_SAMPLE: 'off',
    CAIRN_SMTP: `smtp://127.0.0.1:${mailPort}`,
    CAIRN_PUSH_HOSTS: `http://127.0.0.1:${pushPort}`,
  });
  try {
    await addReminders(data, `http://127.0.0.1:${pushPort}`);
    await data.bringIntoMemory();
    const took = new Map<string, number[]>(PAGES.map((path) => [path, []]));
    const asking = askForPages(app.port, took);
    await wait(3_000);
    const idleFrom = startAgain(took);
    await wait(IDLE_FOR);
    const idle = startAgain(took);
    if (idleFrom.size === 0) throw new Error('No page was asked for.');
    const loadBefore = loadavg()[0] ?? 0;
    const cpu = [usedByProcess(app.pid), usedByDatabase(data.postmaster)] as const;
    const dueAt = performance.now();
    await data.root.query(`update system.reminder set next_at = clock_timestamp()`);
    const { first, last } = await untilDrained(data, mail, push, took);
    const used = [between(cpu[0], usedByProcess(app.pid)), between(cpu[1], usedByDatabase(data.postmaster))] as const;
    const during = startAgain(took);
    await wait(IDLE_FOR);
    await asking.stop();
    // Before and after, so that what else the machine does falls on both.
    for (const [path, after] of took) idle.get(path)?.push(...after);
    const counts = [await countsOf(mail), await countsOf(push)];
    const all = counts.reduce((sum, each) => sum + each.all, 0);
    const different = counts.reduce((sum, each) => sum + each.different, 0);
    return {
      fromDue: (last - dueAt) / 1_000,
      fromFirst: (last - first) / 1_000,
      perSecond: PEOPLE / ((last - first) / 1_000),
      lost: PEOPLE - different,
      twice: all - different,
      cost: { process: used[0] / PEOPLE, database: used[1] / PEOPLE },
      pages: PAGES.map((path) => ({
        path,
        idle: latencyOf(idle.get(path) ?? []),
        during: latencyOf(during.get(path) ?? []),
        count: (during.get(path) ?? []).length,
      })),
      load: [loadBefore, loadavg()[0] ?? 0],
    };
  } finally {
    await app.stop();
    await mail.stop();
    await push.stop();
  }
}

async function addReminders(data: Data, push: string): Promise<void> {
  const device = createECDH('prime256v1').generateKeys();
  await data.root.query('truncate system.reminder, system.push_subscription');
  await data.root.query(
    `insert into system.reminder (reminder_id, account_id, what, days, hard_days, time_of_day, zone, way, says, next_at, next_day)
     select uuidv7(), a.account_id, 'check-in', '{1,2,3,4,5,6,7}', '{}', to_char(clock_timestamp() at time zone 'Europe/London', 'HH24:MI'), 'Europe/London',
       case when row_number() over (order by a.account_id) % 2 = 0 then 'e-mail' else 'device' end, 'note', clock_timestamp() + interval '10 hours', current_date
     from system.account a where a.name like 'Person %' order by a.account_id limit $1`,
    [PEOPLE],
  );
  await data.root.query(
    `insert into system.push_subscription (subscription_id, account_id, session_id, device, endpoint, public_key, auth_secret, made_at)
     select uuidv7(), r.account_id, uuidv7(), 'Bench', $1 || '/' || r.account_id, $2, $3, clock_timestamp() from system.reminder r where r.way = 'device'`,
    [push, device, randomBytes(16)],
  );
  await data.root.query('vacuum analyze system.reminder, system.push_subscription');
}

type Times = Map<string, number[]>;

/** What was taken so far; from now on it is counted anew. */
function startAgain(took: Times): Times {
  const so = new Map(took);
  for (const path of took.keys()) took.set(path, []);
  return so;
}

/** Four people at a time read a page, one after the other, until it is stopped. */
function askForPages(port: number, took: Times): { stop(): Promise<void> } {
  let going = true;
  let turn = 0;
  const loop = async (): Promise<void> => {
    while (going) {
      turn += 1;
      const path = PAGES[turn % PAGES.length] ?? PAGES[0];
      const begun = performance.now();
      const answer = await fetchPage(port, path, signedInAs(`bench-person-${1 + (turn % 200)}`));
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      took.get(path)?.push(performance.now() - begun);
      // People read: a page each tenth of a second is what some hundred of them ask for.
      await wait(100);
    }
  };
  const loops = Promise.all(Array.from({ length: AT_ONCE }, loop));
  return {
    async stop() {
      going = false;
      await loops;
    },
  };
}

interface Counts {
  readonly all: number;
  readonly different: number;
}

async function countsOf(beside: Measured): Promise<Counts> {
  beside.child.stdin?.write('\n');
  return JSON.parse(await nextLine(beside)) as Counts;
}

/** Waits for the first to be sent, from which pages are counted anew, and for the last to be marked. */
async function untilDrained(
  data: Data,
  mail: Measured,
  push: Measured,
  took: Times,
): Promise<{ readonly first: number; readonly last: number }> {
  let first = 0;
  for (;;) {
    await wait(500);
    const sent = (await countsOf(mail)).all + (await countsOf(push)).all;
    if (sent === 0) continue;
    if (first === 0) {
      first = performance.now();
      startAgain(took);
    }
    if (sent < PEOPLE) continue;
    const { rows } = await data.root.query('select from system.reminder where next_at <= clock_timestamp() limit 1');
    if (rows.length === 0) return { first, last: performance.now() };
  }
}
