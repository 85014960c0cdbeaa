import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import asks from '../../src/modules/signs/asks.sql';
import { changeLine, takeAway } from '../../src/modules/plans/index.ts';
import {
  answerRuleAsk,
  askToTell,
  mayBeNamed,
  openTold,
  sayOk,
  stepRules,
  tellNow,
  type Named,
} from '../../src/modules/signs/index.ts';
import { beginRun } from '../../src/modules/signs/begin-run.ts';
import { EVENTS, PHASES, STEPS } from '../../src/modules/signs/life.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { addService, hire, inOwn } from './duty.ts';
import { within } from './mutations.ts';
import { addTeam, aRunOfTwo, TELL_WORDS, toldIds, type RunOfTwo } from './signs.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;
let lee: Cast;
let named: RunOfTwo['named'];
let rule: string;
let run: string;

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());
beforeEach(async () => {
  ({ wren, ash, lee, named, rule, run } = await aRunOfTwo(here));
});

const own = <Out>(work: Parameters<typeof inOwn<Out>>[2]): Promise<Out> => inOwn(here, wren, work);
const answers = within(asks, 'door.answers_for_team');

async function firstIsTold(): Promise<string> {
  await own((tx) => tellNow(tx, { run }));
  await stepRules(here.database);
  return (await toldIds(here, ash))[0] ?? '';
}

test('the table’s own rule and the machine know the same steps, and no others', async () => {
  const { rows } = await here.administrator.query<{ rule: string }>(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'rule_event_steps'`,
  );
  const holds = (rows[0]?.rule ?? '').replace(/^CHECK \((.*)\)$/s, '$1');
  const wrong: string[] = [];
  for (const was of ['nothing', ...PHASES] as const)
    for (const kind of EVENTS)
      for (const phase of PHASES) {
        const { rows: said } = await here.administrator.query<{ may: boolean }>(
          `select ${holds} as may from (select nullif($1, 'nothing')::text as was_phase, $2::text as kind, $3::text as phase) x`,
          [was, kind, phase],
        );
        if (said[0]?.may !== (STEPS[was][kind] === phase)) wrong.push(`${was} → ${kind} → ${phase}`);
      }
  expect(wrong).toEqual([]);
});

test('nobody else does what is the person’s, or reads what was not sent to them', async () => {
  const service = await addService(here, `Riverside ${newId().slice(-6)}`);
  const sol = await hire(here, service, 'Sol Worker', 'worker');
  const kit = await hire(here, service, 'Kit Peer', 'peer worker');
  const ada = await hire(here, service, 'Ada Admin', 'administrator');
  const stranger = await addPerson(here.administrator, here.database, 'Sam Stranger');
  const team = await addTeam(here, service, wren, [sol, kit, ada]);
  const told = await firstIsTold();
  const as = <Out>(who: Cast, work: Parameters<typeof withCommons<Out>>[2]): Promise<Out> =>
    withCommons(here.database, who, work);
  for (const who of [lee, sol, kit, ada, stranger]) {
    expect(await as(who, (tx) => openTold(tx, { told })), who.name ?? '').toBeNull();
    expect(await toldIds(here, who)).toEqual([]);
    for (const sql of [
      'select outcome from app.say_rule_seen($1, $2)',
      `select outcome from app.say_rule_happened($1, $2, 'x')`,
    ])
      expect(await here.database.once('cairn_app', sql, [who.token, told])).toEqual([{ outcome: 'no such message' }]);
  }
  // Not even the person opens the message to somebody else; they have the run itself.
  expect(await as(wren, (tx) => openTold(tx, { told }))).toBeNull();
  // Outside their own record, or in somebody else's, nobody answers a run, pauses, asks or reads.
  for (const sql of [
    `select app.answer_rule_run('${run}', 'ok', null)`,
    `select app.pause_rules('${newId()}')`,
    'select app.resume_rules()',
    `select app.end_rule_ask('${newId()}')`,
    'select * from app.my_rule_asks()',
    'select * from app.may_be_named()',
    `select * from app.begin_rule_run('${newId()}', '${rule}', null)`,
  ])
    await expect(here.database.once('cairn_app', sql, []), sql).rejects.toMatchObject({ code: '42501' });
  await inOwn(here, stranger, async (tx) => {
    expect(await sayOk(tx, { run })).toBe('over');
    expect(await beginRun(tx, { id: newId(), rule, practiceMinutes: null })).toBe('not possible');
    for (const table of ['rule_run', 'rule_event', 'rule_ask', 'rule_consent', 'rule_opened'])
      expect(await tx.call(`select from record.${table}`, [])).toEqual([]);
  });
  for (const role of ['cairn_app', 'cairn_session'] as const)
    await expect(here.database.once(role, 'select * from session.due_rule_runs()', [])).rejects.toMatchObject({
      code: '42501',
    });
  await expect(
    own((tx) =>
      tx.call(
        `insert into record.rule_event (person_id, run_id, number, kind, phase, was_phase, waits_until) values ($1, $2, 9, 'ok', 'closed', 'telling', now())`,
        [wren.account, run],
      ),
    ),
  ).rejects.toThrow();

  // A team answers through a worker or a lead; an administrator, a peer worker and a stranger cannot. Nobody can be named who is not in the circle or such a team.
  await own((tx) =>
    changeLine(tx, {
      id: rule,
      was: 1,
      words: 'With a team',
      fields: { tells: [team, `member:${newId()}`], tellWords: TELL_WORDS, waitHours: 1, nextHours: 1 },
    }),
  );
  const peers = await addTeam(here, service, wren, [kit]);
  const offered = (await own(mayBeNamed)).map((each) => each.named);
  expect(
    [offered.includes(team), offered.includes(peers)],
    'a team in which nobody can say yes is not offered',
  ).toEqual([true, false]);
  const ask = newId();
  expect(await own((tx) => askToTell(tx, { id: newId(), rule, named: named[0] })), 'not in the rule any more').toBe(
    'not here',
  );
  expect(await own((tx) => askToTell(tx, { id: newId(), rule, named: '999' as Named }))).toBe('not here');
  expect(await own((tx) => askToTell(tx, { id: ask, rule, named: team }))).toBe('asked');
  expect(await own((tx) => askToTell(tx, { id: newId(), rule, named: team }))).toBe('asked already');
  for (const who of [kit, ada, stranger, ash])
    expect(await as(who, (tx) => answerRuleAsk(tx, { ask, yes: true, hours: 'Always' }))).toBe('no such ask');
  expect(await as(sol, (tx) => answerRuleAsk(tx, { ask, yes: true, hours: 'Weekdays' }))).toBe('kept');
  expect(await as(sol, (tx) => answerRuleAsk(tx, { ask, yes: false, hours: '' }))).toBe('answered before');
  await own((tx) => takeAway(tx, { id: rule }));
  expect(
    (await as(sol, async (tx) => tx.call('select * from app.rule_asks_to_me($1)', [tx.token]))).length,
    'gone with the rule',
  ).toBe(0);
});

test('a peer worker who could answer for a team would be found', async () => {
  const fault = answers('anybody answers for a team', `and p.role in ('worker', 'lead')`, '');
  const service = await addService(here, `Riverside ${newId().slice(-6)}`);
  const kit = await hire(here, service, 'Kit Peer', 'peer worker');
  const team = await addTeam(here, service, wren, [await hire(here, service, 'Sol Worker', 'worker'), kit]);
  await own((tx) =>
    changeLine(tx, {
      id: rule,
      was: 1,
      words: 'With a team',
      fields: { tells: [team], tellWords: TELL_WORDS, waitHours: 1, nextHours: 1 },
    }),
  );
  const ask = newId();
  await own((tx) => askToTell(tx, { id: ask, rule, named: team }));
  await here.administrator.query(fault.breaks);
  expect(await withCommons(here.database, kit, (tx) => answerRuleAsk(tx, { ask, yes: true, hours: 'Always' }))).toBe(
    'kept',
  );
  await here.administrator.query(fault.mends);
});
