import { afterAll, beforeAll, expect, test } from 'vitest';
import { addService, addStanding, agrees, asks, hire, inOwn } from '../../../test/access/duty.ts';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { arrange, beginLine } from '../plans/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { leave } from '../../platform/leaving/index.ts';
import { asTheyWould, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';
import { rehearse, type Rehearsed } from './index.ts';

const HOUR = 3_600_000;
let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let service: string;
let wren: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  service = await addService(here);
});
afterAll(() => here.drop());

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> => inOwn(here, wren, work);
const rehearsed = (inHours = 0, length = 72): Promise<Rehearsed[]> => {
  // A little ahead: the database counts in smaller parts of a second than this does.
  const at = new Date(Date.now() + 5 + inHours * HOUR);
  return own((tx) => rehearse(tx, at, new Date(at.getTime() + length * HOUR)));
};
const said = (everybody: readonly Rehearsed[], account: string): string[] =>
  (everybody.find((each) => each.account === account)?.opens ?? []).map(
    ({ room, part, level, anyway, raisedFrom }) =>
      `${part === null ? room : `${room}/${part}`}: ${level}${anyway ? `, anyway${raisedFrom === null ? '' : ` at ${raisedFrom}`}` : ''}`,
  );
const share = (
  member: string | null,
  team: string | null,
  room: string,
  level: string,
  condition: string,
  days = 90,
): Promise<unknown> =>
  own((tx) =>
    tx.call('select app.share($1, $2, $3, $4, $5, $6, app.clock() + make_interval(days => $7))', [
      newId(),
      member,
      team,
      room,
      level,
      condition,
      days,
    ]),
  );

test('person by person: what opens only then and what anyway, through whom, which steps; whom "never" keeps out', async () => {
  wren = await addStanding(here, service, 'Wren Sample');
  const [ash, never, invited] = [
    await addPerson(here.administrator, here.database, 'Ash'),
    await hire(here, service, 'Bryn', 'worker'),
    newId(),
  ];
  const team = newId();
  await here.administrator.query(`insert into commons.team (team_id, service_id, name) values ($1, $2, 'North team')`, [
    team,
    service,
  ]);
  const sol = await hire(here, service, 'Sol', 'worker');
  await here.administrator.query(
    `insert into commons.team_member (team_id, post_id) select $1, post_id from commons.post where account_id = any ($2::uuid[])`,
    [team, [sol.account, never.account]],
  );
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await own((tx) =>
    tx.call(`select app.invite($1, 'supporter', 'Cai', 'cai@sample.example', sha256('x'), $2, 'x')`, [
      invited,
      newId(),
    ]),
  );
  const [goal, asked, kept, left] = [newId(), newId(), newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'Sing' });
    await beginLine(tx, {
      id: asked,
      kind: 'step',
      parent: goal,
      words: 'Ring the choir',
      fields: { askOthers: true },
    });
    await beginLine(tx, { id: kept, kind: 'step', parent: goal, words: 'Go there myself' });
    for (const [part, action] of [
      ['early signs', newId()],
      ['triggers', left],
    ] as const) {
      const well = newId();
      await beginLine(tx, { id: well, kind: 'well', words: 'Not sleeping', fields: { part } });
      await beginLine(tx, { id: action, kind: 'action', parent: well, words: 'Ring Ash', fields: { askOthers: true } });
    }
    await arrange(tx, { id: newId(), shelf: 'staying well', change: (now) => ({ ...now, hidden: ['triggers'] }) });
    await tx.call(
      `select app.share_parts($1, $2, null, 'carry out', 'when I am unwell', app.clock() + interval '9 days', '{early signs,triggers}')`,
      [newId(), member],
    );
    await tx.call('select app.never($1, $2)', [newId(), never.account]);
  });
  await share(member, null, 'about me', 'see', 'always');
  await share(member, null, 'diary', 'see', 'always');
  await share(member, null, 'about me', 'suggest', 'when I am unwell');
  await share(member, null, 'plan', 'carry out', 'when I am unwell', 1);
  await share(invited, null, 'diary', 'see', 'when I am unwell');
  await share(null, team, 'crisis card', 'see', 'when I am unwell');

  const now = await rehearsed();
  expect(said(now, ash.account)).toEqual([
    'about me: suggest, anyway at see',
    'diary: see, anyway',
    'plan: carry out',
    'staying well: carry out',
    'staying well/early signs: carry out',
  ]);
  const { steps = [] } = now.find((each) => each.account === ash.account) ?? {};
  expect(steps, 'what she asks others to do, and nothing of what she leaves out').toContain(asked);
  expect(steps).toHaveLength(2);
  expect(steps.filter((step) => step === kept || step === left)).toEqual([]);
  expect(said(now, sol.account)).toEqual(['crisis card: see']);
  expect(now.find((each) => each.account === sol.account)?.teams).toEqual(['North team']);
  expect(now.find((each) => each.account === never.account)).toMatchObject({ never: true, opens: [] });
  expect(now).toHaveLength(3);

  expect(said(await rehearsed(48), ash.account), 'in two days the plan is not shared any more').not.toContain(
    'plan: carry out',
  );
  await expect(rehearsed(0, 337)).rejects.toMatchObject({ code: '22023' });
  await expect(rehearsed(-48)).rejects.toMatchObject({ code: '22023' });

  await here.administrator.query('update system.account set closed_at = app.clock() where account_id = $1', [
    ash.account,
  ]);
  expect(said(await rehearsed(), ash.account)).toEqual([]);
  await withCommons(here.database, wren, (tx) => leave(tx, newId()));
  expect(await rehearsed(), 'nobody enters while everything is being deleted').toEqual([]);
});

test('what a delayed legal override opens is in no preview and no rehearsal before its time', async () => {
  wren = await addStanding(here, service, 'Wren Delayed');
  const [sol, lee] = [await hire(here, service, 'Sol', 'worker'), await hire(here, service, 'Lee', 'lead')];
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
  const seen = (): Promise<string[]> =>
    asTheyWould(here.database, ownRecord(wren), { account: sol.account, member: null, also: [] }, async (tx) => [
      ...tx.rooms,
    ]);
  const given = { rooms: ['about me'] as const, hours: 72 };
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address, { ...given, delayDays: 20 }));
  expect(await seen()).toEqual([]);
  expect(await rehearsed()).toEqual([]);
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address, { rooms: ['plan'], hours: 72 }));
  expect(await seen()).toEqual(['plan']);
  expect(await rehearsed()).toMatchObject([
    { account: sol.account, opens: [{ room: 'plan', byOverride: true, anyway: true }] },
  ]);
  await setClock('0');
});
