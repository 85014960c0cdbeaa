import { spawn } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginRun } from '../../src/modules/signs/begin-run.ts';
import {
  askToTell,
  endAsk,
  pauseRules,
  resumeRules,
  runOf,
  saySeen,
  sayOk,
  sayToldHappened,
  sayWhatHappened,
  stepRules,
  takeRuleAway,
  tellNow,
  type Named,
  type Run,
} from '../../src/modules/signs/index.ts';
import { liftNever, sayNever } from '../../src/modules/sharing/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';
import {
  anyHistory,
  brokenPromises,
  minutesOf,
  Model,
  UNTIL_THE_END,
  type Act,
  type History,
} from './rule-histories.ts';
import { addQuestion, addRule, agreesToBeTold, inCircle, kindsOf } from './signs.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let friends: { readonly who: Cast; readonly named: Named }[];
let sleep: string;
/** Minutes by which the server's clock is ahead. It never goes back between histories. */
let ahead = 0;

async function moveOn(minutes: number): Promise<void> {
  ahead += minutes;
  await setClock(`${ahead} minutes`);
}

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  friends = [];
  for (const name of ['Ash One', 'Lee Two', 'Kit Three']) {
    const who = await addPerson(here.administrator, here.database, name);
    friends.push({ who, named: await inCircle(here, wren, who) });
  }
  sleep = await addQuestion(here, wren);
  await here.administrator.query(`update system.session set expires_at = '2190-01-01'`);
});
afterAll(() => here.drop());

const own = <Out>(work: Parameters<typeof inOwn<Out>>[2]): Promise<Out> => inOwn(here, wren, work);
const steps = (): Promise<void> => stepRules(here.database);
const runNow = async (id: string): Promise<Run> => {
  const run = await own((tx) => runOf(tx, id));
  if (!run) throw new Error('There is no such run.');
  return run;
};

/** A history, lived in the database. */
class Lived {
  readonly id = newId();
  private readonly asks = new Map<number, string>();
  private readonly history: History;
  private rule = '';
  private count = 0;

  constructor(history: History) {
    this.history = history;
  }

  async begin(): Promise<void> {
    const { history } = this;
    const tells = history.named.map((_, index) => friends[index]?.named ?? 'member:');
    this.rule = await addRule(here, wren, sleep, tells, { waitHours: history.waitHours, nextHours: history.nextHours });
    for (const [index, standing] of history.named.entries()) {
      const { who, named } = friends[index] ?? { who: wren, named: 'member:' as Named };
      if (standing === 'not asked') continue;
      if (standing === 'not answered') {
        const id = newId();
        await own((tx) => askToTell(tx, { id, rule: this.rule, named }));
        this.asks.set(index + 1, id);
      } else
        this.asks.set(index + 1, await agreesToBeTold(here, wren, this.rule, named, who, { yes: standing === 'yes' }));
    }
    const practiceMinutes = history.practice ? 5 : null;
    expect(await own((tx) => beginRun(tx, { id: this.id, rule: this.rule, practiceMinutes }))).toBe('begun');
  }

  async do(act: Act): Promise<void> {
    const run = this.id;
    this.count += 1;
    if (act.act === 'minutes') await moveOn(act.minutes);
    else if (act.act === 'steps') await Promise.all([steps(), steps()]);
    else if (act.act === 'ok') await own((tx) => sayOk(tx, { run }));
    else if (act.act === 'tell now') await own((tx) => tellNow(tx, { run }));
    else if (act.act === 'person wrote')
      await own((tx) => sayWhatHappened(tx, { run, words: `Written ${this.count}` }));
    else if (act.act === 'pause') await own((tx) => pauseRules(tx, { id: newId() }));
    else if (act.act === 'resume') await own((tx) => resumeRules(tx));
    else if (act.act === 'take away') await own((tx) => takeRuleAway(tx, { id: this.rule }));
    else if ('turn' in act && act.turn <= this.history.named.length) await this.ofOne(act.act, act.turn);
  }

  private async ofOne(act: string, turn: number): Promise<void> {
    const { who } = friends[turn - 1] ?? { who: wren };
    const ask = this.asks.get(turn);
    const { rows } = await here.administrator.query<{ told_id: string; messages: string[] }>(
      `select told_id, messages from record.rule_event where run_id = $1 and kind = 'told' and turn = $2`,
      [this.id, turn],
    );
    const told = rows[0]?.told_id ?? newId();
    if (act === 'end ask' && ask) await own((tx) => endAsk(tx, { ask }));
    if (act === 'never') await own((tx) => sayNever(tx, { id: newId(), account: who.account }));
    if (act === 'lift never') await own((tx) => liftNever(tx, { account: who.account }));
    if (act === 'undelivered')
      await here.administrator.query('update system.message set failed_at = now() where message_id = any ($1)', [
        rows[0]?.messages ?? [],
      ]);
    if (act === 'seen') await withCommons(here.database, who, (tx) => saySeen(tx, { told }));
    if (act === 'happened')
      await withCommons(here.database, who, (tx) => sayToldHappened(tx, { told, words: `Written ${this.count}` }));
  }

  async leave(): Promise<void> {
    await own((tx) => resumeRules(tx));
    for (const { who } of friends) await own((tx) => liftNever(tx, { account: who.account }));
    await moveOn(3 * 24 * 60);
  }
}

test('the database keeps what the machine keeps, over random histories, with two servers stepping at once', async () => {
  const property = fc.asyncProperty(anyHistory, async (history) => {
    const [model, lived] = [new Model(history), new Lived(history)];
    await lived.begin();
    for (const act of [...history.acts, ...UNTIL_THE_END]) {
      model.do(act);
      await lived.do(act);
    }
    const run = await runNow(lived.id);
    await lived.leave();
    expect([run.waitMinutes, run.nextMinutes]).toEqual(minutesOf(history));
    expect(kindsOf(run)).toEqual(kindsOf(model.run));
    expect(brokenPromises(run)).toEqual([]);
    const { rows } = await here.administrator.query<{ practice: boolean | null }>(
      `select (m.details->>'practice')::boolean as practice from record.rule_event e cross join unnest(e.messages) x (id)
       join system.message m on m.message_id = x.id where e.run_id = $1`,
      [lived.id],
    );
    expect(
      rows.filter((row) => row.practice !== history.practice),
      'no practice tells as real',
    ).toEqual([]);
    const open = await here.administrator.query('select from system.open_rule_run where run_id = $1', [lived.id]);
    expect(open.rowCount, 'the clock looks at it no more').toBe(0);
  });
  await fc.assert(property, { numRuns: 40, endOnFailure: true });
}, 180_000);

/** A rule that tells two friends who said yes, and a run of it. */
async function aRun(rule: string): Promise<string> {
  const id = newId();
  expect(await own((tx) => beginRun(tx, { id, rule, practiceMinutes: null }))).toBe('begun');
  return id;
}

async function aRule(): Promise<string> {
  const [ash, lee] = friends;
  if (!ash || !lee) throw new Error('Nobody is there.');
  const rule = await addRule(here, wren, sleep, [ash.named, lee.named], { waitHours: 1, nextHours: 1 });
  await agreesToBeTold(here, wren, rule, ash.named, ash.who);
  await agreesToBeTold(here, wren, rule, lee.named, lee.who);
  return rule;
}

/** Messages of a run that no job, or more than one, stands behind. */
async function notQueuedOnce(run: string): Promise<unknown[]> {
  const { rows } = await here.administrator.query(
    `select x.id, (select count(*)::int from jobs.job j where j.name = 'send-message' and j.data->>'message' = x.id::text) as jobs
     from record.rule_event e cross join unnest(e.messages) x (id) where e.run_id = $1`,
    [run],
  );
  return rows.filter((row) => row.jobs !== 1);
}

test('“I’m OK” at the very moment the window ends, with two servers stepping: one of the two is kept, never a telling after it', async () => {
  const rule = await aRule();
  const outcomes = { ok: 0, told: 0 };
  for (let race = 0; race < 220; race += 1) {
    const run = await aRun(rule);
    await moveOn(61);
    const later = (most: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    await Promise.all([
      later(race % 2 === 0 ? 3 : 40).then(() => own((tx) => sayOk(tx, { run }))),
      later(3).then(steps),
      later(3).then(steps),
    ]);
    await moveOn(61);
    await steps();
    const kinds = kindsOf(await runNow(run));
    const at = kinds.indexOf('ok');
    expect(at, 'their "I’m OK" is always kept').toBe(kinds.length - 1);
    expect(new Set(kinds).size, kinds.join(', ')).toBe(kinds.length);
    expect(kinds.includes('told 2')).toBe(false);
    expect(await notQueuedOnce(run)).toEqual([]);
    if (kinds.includes('told 1')) outcomes.told += 1;
    else outcomes.ok += 1;
  }
  expect(Math.min(outcomes.ok, outcomes.told), JSON.stringify(outcomes)).toBeGreaterThan(5);
}, 120_000);

test('a yes that is taken back at the moment of telling: it is told before, or not at all', async () => {
  const [ash] = friends;
  if (!ash) throw new Error('Nobody is there.');
  for (let race = 0; race < 30; race += 1) {
    const rule = await addRule(here, wren, sleep, [ash.named], { waitHours: 1, nextHours: 1 });
    const ask = await agreesToBeTold(here, wren, rule, ash.named, ash.who);
    const run = await aRun(rule);
    await moveOn(61);
    await Promise.all([own((tx) => endAsk(tx, { ask })), steps()]);
    await steps();
    const { rows } = await here.administrator.query<{ late: boolean }>(
      `select e.at > x.at as late from record.rule_event e join record.rule_ask_end x on x.ask_id = e.ask_id where e.run_id = $1 and e.kind = 'told'`,
      [run],
    );
    expect(rows.filter((row) => row.late)).toEqual([]);
    await own((tx) => sayOk(tx, { run }));
  }
}, 60_000);

/** Steps rules in a process of its own until it is killed. Gives what it said first. */
function stepElsewhere(): { ready: Promise<void>; kill(): Promise<void> } {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'step-until-killed.ts'), JSON.stringify(here.server)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('It ended by itself.')));
  });
  return { ready, kill: () => (child.kill('SIGKILL'), gone) };
}

test('killed between any two steps and begun again: nothing is lost and nothing is doubled', async () => {
  const runs: string[] = [];
  for (let each = 0; each < 40; each += 1) {
    await here.administrator.query(`delete from system.limit_count where what = 'rule ask'`);
    const run = await aRun(await aRule());
    runs.push(run);
    if (each % 2 === 0) await own((tx) => tellNow(tx, { run }));
  }
  await here.administrator.query('delete from jobs.job');
  const count = async (): Promise<number> => {
    const sql = 'select count(*)::int as count from record.rule_event where run_id = any ($1)';
    const { rows } = await here.administrator.query<{ count: number }>(sql, [runs]);
    return rows[0]?.count ?? 0;
  };
  const steppedBy: number[] = [];
  for (let kill = 0; kill < 6; kill += 1) {
    await moveOn(61);
    const before = await count();
    const stepping = stepElsewhere();
    await stepping.ready;
    // Somewhere among its steps, never at the same.
    const most = before + Math.floor(Math.random() * 12);
    while ((await count()) <= most);
    await stepping.kill();
    steppedBy.push((await count()) - before);
  }
  for (let hour = 0; hour < 3; hour += 1) {
    await moveOn(61);
    await steps();
  }
  for (const [each, run] of runs.entries()) {
    const kept = await runNow(run);
    const first = each % 2 === 0 ? 'tell now' : 'window over';
    expect(kindsOf(kept)).toEqual(['begun', first, 'told 1', 'told 2', 'nobody saw']);
    expect(brokenPromises(kept)).toEqual([]);
    expect(await notQueuedOnce(run)).toEqual([]);
  }
  expect(Math.min(...steppedBy), 'each was killed among its steps').toBeGreaterThan(0);
  expect(Math.max(...steppedBy), steppedBy.join(', ')).toBeLessThan(140);
}, 120_000);
