import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import asks from '../../src/modules/signs/asks.sql';
import runs from '../../src/modules/signs/runs.sql';
import steps from '../../src/modules/signs/steps.sql';
import toldSql from '../../src/modules/signs/told.sql';
import { changeLine } from '../../src/modules/plans/index.ts';
import {
  asksOf,
  beginPractice,
  endAsk,
  openTold,
  pauseRules,
  resumeRules,
  sayOk,
} from '../../src/modules/signs/index.ts';
import { beginRun } from '../../src/modules/signs/begin-run.ts';
import { sayNever, takeLeave } from '../../src/modules/sharing/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { leave } from '../../src/platform/leaving/index.ts';
import { fakeClock, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';
import { within, type Mutation } from './mutations.ts';
import { agreesToBeTold, aRunOfTwo, TELL_WORDS, toldIds, type RunOfTwo } from './signs.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let ash: Cast;
let named: RunOfTwo['named'];
let rule: string;
let run: string;

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());

beforeEach(async () => {
  await setClock('0');
  ({ wren, ash, named, rule, run } = await aRunOfTwo(here));
});

const own = <Out>(work: Parameters<typeof inOwn<Out>>[2]): Promise<Out> => inOwn(here, wren, work);

/** A job that believes whatever it likes: it takes the step without asking the machine. True when it was taken; the state of a refusal by the keys. */
async function step(what: string, turn: number | null = null, of = run): Promise<boolean | string> {
  const { rows } = await here.administrator.query<{ number: number }>(
    'select max(number) as number from record.rule_event where run_id = $1',
    [of],
  );
  try {
    const sql = 'select taken from session.step_rule_run($1, $2, $3, $4, $5)';
    const [row] = await here.database.once<{ taken: boolean }>('cairn_jobs', sql, [
      wren.account,
      of,
      rows[0]?.number ?? 0,
      what,
      turn,
    ]);
    return row?.taken ?? false;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem ? String(problem.code) : 'a fault';
  }
}
/** The window is over. */
async function over(): Promise<void> {
  await setClock('61 minutes');
  expect(await step('window over')).toBe(true);
}
async function firstIsTold(): Promise<string> {
  await over();
  expect(await step('told', 1)).toBe(true);
  return (await toldIds(here, ash))[0] ?? '';
}

const doesStep = within(steps, 'session.step_rule_run');
const reach = within(asks, 'door.told_accounts');
const standing = within(asks, 'door.ask_standing');
const reaches = within(asks, 'door.rule_reach');
const delivered = within(steps, 'door.undelivered');
const time = within(steps, 'door.their_time_is_over');
const begins = within(runs, 'app.begin_rule_run');
const reads = within(toldSql, 'door.told_reaching');

interface Planted {
  readonly fault: Mutation;
  /** What is tried; gives what came of it. */
  readonly tries: () => Promise<unknown>;
  /** Whole, and with the fault. A state (23…) says that the table's keys refuse what the function forgot. */
  readonly whole: unknown;
  readonly broken: unknown;
}

const PLANTED: readonly Planted[] = [
  {
    fault: doesStep('the window may end early', ' and t >= r.waits_until', ''),
    tries: () => step('window over'),
    whole: false,
    broken: '23514',
  },
  {
    fault: doesStep('any turn may come', 'turn is distinct from newest + 1 or ', ''),
    tries: async () => (await over(), step('told', 2)),
    whole: false,
    broken: true,
  },
  {
    fault: doesStep('a turn may come twice', 'turn is distinct from newest + 1 or ', ''),
    tries: async () => (await firstIsTold(), await setClock('3 hours'), step('told', 1)),
    whole: false,
    // The key of the turn holds it.
    broken: false,
  },
  {
    fault: doesStep('the next is told without waiting', ' or not door.their_time_is_over(r, newest, t)', ''),
    tries: async () => (await firstIsTold(), step('told', 2)),
    whole: false,
    broken: true,
  },
  {
    fault: time('the time of each is over at once', ' and e.at + make_interval(mins => r.next_minutes) <= t', ''),
    tries: async () => (await firstIsTold(), step('told', 2)),
    whole: false,
    broken: true,
  },
  {
    fault: doesStep('a yes is not asked for', `(what = 'told') <> (standing = 'yes')`, 'false'),
    tries: async () => {
      const [first] = await own(asksOf);
      await own((tx) => endAsk(tx, { ask: first?.ask ?? '' }));
      return (await over(), step('told', 1));
    },
    whole: false,
    broken: true,
  },
  {
    fault: doesStep('a no is not seen', `(what = 'told') <> (standing = 'yes')`, 'false'),
    tries: async () => {
      const [first] = await own(asksOf);
      await own((tx) => endAsk(tx, { ask: first?.ask ?? '' }));
      await agreesToBeTold(here, wren, rule, named[0], ash, { yes: false });
      return (await over(), step('told', 1));
    },
    whole: false,
    broken: '23503',
  },
  {
    fault: standing('an end is not seen', `return 'taken back';`, `null;`),
    tries: async () => {
      const [first] = await own(asksOf);
      await own((tx) => endAsk(tx, { ask: first?.ask ?? '' }));
      return (await over(), step('told', 1));
    },
    whole: false,
    broken: true,
  },
  {
    fault: doesStep('the end is not seen', ` or stands.phase = 'closed'`, ''),
    tries: async () => (await over(), await own((tx) => sayOk(tx, { run })), step('told', 1)),
    whole: false,
    broken: '23514',
  },
  {
    fault: doesStep('a pause is not seen', ' and not door.is_paused(who)', ''),
    tries: async () => {
      await own((tx) => pauseRules(tx, { id: newId() }));
      await own((tx) => resumeRules(tx));
      const id = newId();
      await own((tx) => beginRun(tx, { id, rule, practiceMinutes: null }));
      await setClock('3 hours');
      await step('window over', null, id);
      await here.administrator.query('insert into record.rule_pause (person_id, pause_id) values ($1, $2)', [
        wren.account,
        newId(),
      ]);
      return step('told', 1, id);
    },
    whole: false,
    broken: true,
  },
  {
    fault: doesStep('somebody who leaves is told of', ' and not door.is_leaving(who)', ''),
    tries: async () => (
      await over(),
      await withCommons(here.database, wren, (tx) => leave(tx, newId())),
      step('told', 1)
    ),
    whole: false,
    broken: true,
  },
  {
    fault: reaches(
      'whoever was taken out of the rule is told',
      `not coalesce(named = any ((door.rule_now(who, rule)).tells), false)`,
      'false',
    ),
    tries: async () => {
      await own((tx) => changeLine(tx, { id: rule, was: 1, words: 'Only Lee', fields: { tells: [named[1]] } }));
      return (await over(), step('told', 1));
    },
    whole: false,
    broken: true,
  },
  {
    fault: reach('never is not seen', `and n.at <= t and (n.lifted_at is null or t < n.lifted_at)`, 'and false'),
    tries: async () => (
      await own((tx) => sayNever(tx, { id: newId(), account: ash.account })),
      await over(),
      step('told', 1)
    ),
    whole: false,
    broken: true,
  },
  {
    fault: reach('whoever left the circle is told', `l.member_id = j.member_id and l.at <= t`, 'false'),
    tries: async () => (await own((tx) => takeLeave(tx, { member: named[0].slice(7) })), await over(), step('told', 1)),
    whole: false,
    broken: true,
  },
  {
    fault: delivered(
      'what waits to be sent counts as not delivered',
      'm.message_id is null or m.failed_at is null',
      'false',
    ),
    tries: async () => (await firstIsTold(), step('not delivered', 1)),
    whole: false,
    broken: true,
  },
  {
    fault: doesStep('a practice tells as real', `'practice', r.practice)`, `'practice', false)`),
    tries: async () => {
      const id = newId();
      await own((tx) => beginPractice(tx, { id, rule, minutes: 1 }));
      await setClock('2 minutes');
      await step('window over', null, id);
      await step('told', 1, id);
      const { rows } = await here.administrator.query<{ practice: boolean }>(
        `select (details->>'practice')::boolean as practice from system.message where template = 'told' and to_account = $1`,
        [ash.account],
      );
      return rows.map((row) => row.practice);
    },
    whole: [true],
    broken: [false],
  },
  {
    fault: begins('a rule may have two open runs', `(door.last_event(who, before.run_id)).phase <> 'closed'`, 'false'),
    tries: () =>
      own((tx) => beginRun(tx, { id: newId(), rule, practiceMinutes: null })).catch(
        (problem: { code: string }) => problem.code,
      ),
    whole: 'open already',
    broken: '23503',
  },
  {
    fault: reads(
      'anybody reads a message',
      `actor in (select door.told_accounts(e.person_id, r.tells[e.turn], t))`,
      'true',
    ),
    tries: async () => {
      const told = await firstIsTold();
      await own((tx) => takeLeave(tx, { member: named[0].slice(7) }));
      return (await withCommons(here.database, ash, (tx) => openTold(tx, { told })))?.words;
    },
    whole: undefined,
    broken: TELL_WORDS,
  },
];

test.each(PLANTED)('planted: $fault.name', async ({ fault, tries, broken }) => {
  await here.administrator.query(fault.breaks);
  try {
    expect(await tries()).toEqual(broken);
  } finally {
    await here.administrator.query(fault.mends);
  }
});

test.each(PLANTED)('whole: $fault.name', async ({ tries, whole }) => {
  expect(await tries()).toEqual(whole);
});
