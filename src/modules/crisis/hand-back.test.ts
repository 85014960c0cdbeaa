import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addService, addStanding, agrees, asks, hire, inOwn } from '../../../test/access/duty.ts';
import { fakeClock, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, takeAwayCopy, withPerson, type PersonTx, type Room } from '../../platform/record/index.ts';
import { recordOf } from '../../platform/session/index.ts';
import {
  answerIfFollowed,
  askedIfFollowed,
  followedState,
  noteHandBack,
  notesOn,
  openedPlansOf,
  readHandBack,
  toRead,
  unwellTimesOf,
  type AskedIfFollowed,
  type Followed,
  type OpenedPlan,
  type UnwellTime,
} from './index.ts';

const HOUR = 3_600_000;
let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let service: string;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let lee: Cast;
let hours = 0;

const later = async (count: number): Promise<void> => {
  hours = count;
  await setClock(`${count} hours`);
};
const now = (): Date => new Date(Date.now() + hours * HOUR);
const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> => inOwn(here, wren, work);
const unwell = (length: number): Promise<unknown> =>
  own((tx) => tx.call('select app.say_unwell($1, $2)', [newId(), length]));
const ok = (): Promise<unknown> => own((tx) => tx.call('select app.say_ok($1)', [newId()]));
const times = (): Promise<UnwellTime[]> => own(unwellTimesOf);
const opened = (): Promise<OpenedPlan[]> => own(openedPlansOf);
const asked = (who: Cast): Promise<AskedIfFollowed[]> => withCommons(here.database, who, askedIfFollowed);
const looks = (who: Cast, room: Room): Promise<unknown> =>
  withPerson(
    here.database,
    recordOf(who, wren.account),
    { rooms: [room], reason: 'support now' },
    async () => undefined,
  );
const answers = (who: Cast, look: string, followed: Followed, because = ''): Promise<'answered' | 'not asked'> =>
  withCommons(here.database, who, (tx) => answerIfFollowed(tx, { id: newId(), look, followed, because }));
const shares = (member: string, room: Room, condition: string): Promise<unknown> =>
  own((tx) =>
    tx.call(`select app.share($1, $2, null, $3, 'see', $4, app.clock() + interval '300 days')`, [
      newId(),
      member,
      room,
      condition,
    ]),
  );

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());

/** Wren shares her wishes and her card with Ash for such times, and her plan always. Sol and Lee work at a service that she stands with. */
beforeEach(async () => {
  await later(0);
  service = await addService(here);
  wren = await addStanding(here, service, 'Wren Sample');
  ash = await hire(here, await addService(here, 'Elsewhere'), 'Ash Sample', 'worker');
  sol = await hire(here, service, 'Sol Worker', 'worker');
  lee = await hire(here, service, 'Lee Lead', 'lead');
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await shares(member, 'advance wishes', 'when I am unwell');
  await shares(member, 'crisis card', 'always');
  await shares(member, 'plan', 'always');
});

test('a time is one from its start to its end, however often it was made longer; one that was stopped before it opened is none', async () => {
  await unwell(10);
  await later(5);
  await unwell(10);
  await later(6);
  expect(await times()).toMatchObject([{ saidBy: 'self', readAt: null }]);
  await later(16);
  const [first] = await times();
  expect(first && first.overAt.getTime() - first.startsAt.getTime()).toBeCloseTo(15 * HOUR, -4);
  await unwell(10);
  await later(18);
  await ok();
  const two = await times();
  expect(two.map((time) => Math.round((time.overAt.getTime() - time.startsAt.getTime()) / HOUR))).toEqual([2, 15]);
  await here.administrator.query(
    `insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
     select $1, $2, 'circle', app.clock(), app.clock() + interval '2 hours', app.clock() + interval '10 hours'`,
    [wren.account, newId()],
  );
  await later(19);
  await ok();
  await later(21);
  expect(await times()).toEqual(two);
});

test('what is over waits to be read, until the person says that they have; their words about it are theirs alone', async () => {
  await unwell(1);
  expect(toRead(await times(), now())).toEqual([]);
  await later(2);
  const [time] = toRead(await times(), now());
  const id = time?.id ?? '';
  const note = newId();
  await own((tx) => noteHandBack(tx, { id: note, time: id, words: 'The walk helped.' }));
  await own((tx) => noteHandBack(tx, { id: note, time: id, words: 'Sent twice.' }));
  expect(await own((tx) => notesOn(tx, id))).toMatchObject([{ words: 'The walk helped.' }]);
  await own((tx) => readHandBack(tx, id));
  await own((tx) => readHandBack(tx, id));
  expect(toRead(await times(), now())).toEqual([]);

  await unwell(5);
  const asAsh = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(
      here.database,
      recordOf(ash, wren.account),
      { rooms: ['plan', 'advance wishes'], reason: 'support now' },
      work,
    );
  for (const table of ['hand_back_note', 'hand_back_read', 'followed', 'unwell'])
    expect(
      await asAsh((tx) => tx.call<{ person_id: string }>(`select * from record.${table}`, [])).catch(
        (problem: unknown) => {
          if (problem instanceof Refused) return [];
          throw problem;
        },
      ),
    ).toEqual([]);
  for (const statement of [
    'select app.my_unwell_times()',
    'select app.my_opened_plans()',
    `select app.rehearse(app.clock(), app.clock() + interval '1 hour')`,
  ])
    await expect(asAsh((tx) => tx.call(statement, []))).rejects.toBeInstanceOf(Refused);
  await expect(asAsh((tx) => noteHandBack(tx, { id: newId(), time: id, words: 'not mine' }))).rejects.toThrow();
  await expect(asAsh((tx) => readHandBack(tx, id))).rejects.toThrow();
});

test('whoever opens the wishes while the person is unwell is asked once for that time, and can answer when nothing is open any more', async () => {
  await looks(ash, 'crisis card');
  expect(await asked(ash), 'not at another time').toEqual([]);
  await unwell(5);
  await looks(ash, 'plan');
  expect(await asked(ash), 'not about another room').toEqual([]);
  expect(await opened()).toEqual([]);
  await looks(ash, 'crisis card');
  await later(1);
  await looks(ash, 'advance wishes');
  const [ask, ...more] = await asked(ash);
  expect(more).toEqual([]);
  expect(ask).toMatchObject({ name: 'Wren Sample', person: wren.account, through: 'sharing', answers: [] });
  expect(ask?.rooms.toSorted()).toEqual(['advance wishes', 'crisis card']);
  expect(await asked(sol)).toEqual([]);

  await later(10);
  await expect(looks(ash, 'advance wishes')).rejects.toBeInstanceOf(Refused);
  expect(await asked(ash)).toHaveLength(1);
  const look = ask?.look ?? '';
  expect(await answers(sol, look, 'yes'), 'nobody answers for somebody else').toBe('not asked');
  await expect(answers(ash, look, 'partly', '  ')).rejects.toMatchObject({ code: '23514' });
  expect(await answers(ash, look, 'partly', 'They were out of rooms.')).toBe('answered');
  expect(await answers(ash, look, 'yes')).toBe('answered');
  const [plan] = await opened();
  expect(plan?.answers.map(({ followed, because }) => [followed, because])).toEqual([
    ['partly', 'They were out of rooms.'],
    ['yes', null],
  ]);
  expect(plan && followedState(plan, now())).toBe('yes');
  expect(plan?.time).toBe((await times())[0]?.id);

  await unwell(1);
  await looks(ash, 'crisis card');
  expect(
    (await asked(ash)).map((each) => each.answers.length),
    'asked again in another time',
  ).toEqual([0, 2]);
});

test('after 72 hours without an answer the person is told that none came', async () => {
  await unwell(5);
  await looks(ash, 'crisis card');
  const [plan] = await opened();
  expect(plan && followedState(plan, new Date(plan.at.getTime() + 72 * HOUR - 1))).toBe('asked');
  expect(plan && followedState(plan, new Date(plan.at.getTime() + 72 * HOUR))).toBe('no answer');
});

test('a look that only became one of such a time afterwards asks nobody', async () => {
  await looks(ash, 'crisis card');
  const before = await here.administrator.query<{ look_id: string }>(
    'select look_id from record.look where person_id = $1',
    [wren.account],
  );
  await unwell(1);
  expect(await answers(ash, before.rows[0]?.look_id ?? '', 'yes')).toBe('not asked');
});

test('under a legal override the same is asked; of a delayed one the person sees neither the look nor the answer before its time', async () => {
  const given = { rooms: ['advance wishes'] as const, delayDays: 20, hours: 24 };
  const override = await asks(here, sol, service, wren.address, given);
  await agrees(here, lee, wren, override);
  await looks(sol, 'advance wishes');
  const [ask] = await asked(sol);
  expect(ask).toMatchObject({ through: 'override', person: wren.account });
  expect(await answers(sol, ask?.look ?? '', 'no', 'There was nobody to ask.')).toBe('answered');
  expect(await opened()).toEqual([]);
  const copyNow = () => own(takeAwayCopy);
  expect(JSON.stringify(await copyNow())).not.toContain('nobody to ask');
  expect(await own((tx) => tx.call('select from record.followed', []))).toEqual([]);
  await later(20 * 24 + 1);
  expect(await opened()).toMatchObject([{ through: 'override', time: null, answers: [{ followed: 'no' }] }]);
  expect(JSON.stringify(await copyNow())).toContain('nobody to ask');
});
