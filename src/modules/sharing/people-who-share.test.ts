import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, planOf } from '../plans/index.ts';
import { keepPromise, makePromise } from '../promises/index.ts';
import { declineSuggestion, letUsTalk, suggest } from '../suggestions/index.ts';
import { peopleWhoShare, sayNever, sharedWithMe, withdrawSharing, type PersonWhoShares } from './index.ts';

const CASELOAD = 60;

let here: TestDatabase;
let sol: Cast;

interface Sharing {
  readonly person: Cast;
  readonly member: string;
  readonly goal: string;
  readonly sharing: string;
}

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const asSol = <Out>(person: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(sol, person.account), { rooms: ['plan'], reason: 'suggest' }, work);
const mine = async (): Promise<readonly PersonWhoShares[]> =>
  (await withCommons(here.database, sol, peopleWhoShare)).sharing;
const looks = async (): Promise<number> => (await here.administrator.query('select from record.look')).rowCount ?? 0;

/** Somebody who shares their plan with Sol, and has a goal whose words nobody else may read without opening it. */
async function sharer(name: string): Promise<Sharing> {
  const person = await addPerson(here.administrator, here.database, name);
  const member = await inviteAndJoin(here.database, person, sol, 'worker');
  const sharing = await shareWith(here.database, person, member, 'plan', 'suggest');
  const goal = newId();
  await own(person, (tx) => beginLine(tx, { id: goal, kind: 'goal', words: `SECRET of ${name}` }));
  return { person, member, goal, sharing };
}

const suggests = async ({ person, goal }: Sharing, words: string): Promise<string> => {
  const id = newId();
  await asSol(person, (tx) => suggest(tx, { id, form: 'new step', entry: goal, words, why: '' }));
  return id;
};
const promises = async ({ person, goal }: Sharing, words: string, day: string | null): Promise<string> => {
  const id = newId();
  await asSol(person, (tx) => makePromise(tx, { id, entry: goal, words, day }));
  return id;
};

beforeAll(async () => {
  here = await freshDatabase();
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
});
afterAll(() => here.drop());

test('what waits between the two: my suggestions without an answer, answers I have not read, what I promised', async () => {
  const wren = await sharer('Wren Sample');
  const [answered, open] = [await suggests(wren, 'Join a group'), await suggests(wren, 'Walk on Thursdays')];
  const [later, sooner] = [
    await promises(wren, 'I will ring', null),
    await promises(wren, 'I will write', '2027-01-04'),
  ];
  const done = await promises(wren, 'I will ask', null);
  await asSol(wren.person, (tx) => keepPromise(tx, { promise: done, how: 'done', note: '' }));
  await own(wren.person, (tx) => declineSuggestion(tx, { id: answered, reason: 'SECRET reason' }));
  await own(wren.person, (tx) => letUsTalk(tx, { id: newId(), suggestion: open, words: 'SECRET words' }));

  const before = await looks();
  const [row] = await mine();
  expect(row).toMatchObject({
    name: 'Wren Sample',
    relation: 'worker',
    rooms: [{ room: 'plan', level: 'suggest' }],
    waiting: [{ id: open, room: 'plan', words: 'Walk on Thursdays', talking: true }],
    answered: 1,
    promised: [
      { id: sooner, words: 'I will write', day: '2027-01-04' },
      { id: later, words: 'I will ring', day: null },
    ],
  });
  expect(JSON.stringify(row)).not.toContain('SECRET');
  expect(await looks()).toBe(before);

  // Opening the room is how an answer is read.
  await asSol(wren.person, planOf);
  expect((await mine())[0]?.answered).toBe(0);
});

test('nobody else’s words, and nothing of what others suggested or promised', async () => {
  const kit = await sharer('Kit Sample');
  const friend = await addPerson(here.administrator, here.database, 'Sam Friend');
  const member = await inviteAndJoin(here.database, kit.person, friend, 'supporter');
  await shareWith(here.database, kit.person, member, 'plan', 'suggest');
  const purpose = { rooms: ['plan'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(friend, kit.person.account), purpose, async (tx) => {
    await suggest(tx, { id: newId(), form: 'new step', entry: kit.goal, words: 'SECRET of Sam', why: '' });
    await makePromise(tx, { id: newId(), entry: kit.goal, words: 'SECRET of Sam', day: null });
  });
  const row = (await mine()).find((each) => each.name === 'Kit Sample');
  expect(row).toMatchObject({ waiting: [], answered: 0, promised: [] });
});

test.each([
  ['withdrawn', (one: Sharing) => own(one.person, (tx) => withdrawSharing(tx, { sharing: one.sharing }))],
  ['never', (one: Sharing) => own(one.person, (tx) => sayNever(tx, { id: newId(), account: sol.account }))],
] as const)('%s: the person is not there any more, nor what I wrote to them', async (_how, ends) => {
  const one = await sharer(`Ends ${_how}`);
  await suggests(one, 'Gone with it');
  await promises(one, 'Gone too', null);
  expect((await mine()).map((each) => each.name)).toContain(`Ends ${_how}`);
  await ends(one);
  const after = await mine();
  expect(after.map((each) => each.name)).not.toContain(`Ends ${_how}`);
  expect(JSON.stringify(after)).not.toContain('Gone');
});

test(`a caseload of ${CASELOAD} is one statement, opens nobody, and says just who the list of sharing says`, async () => {
  const people: Sharing[] = [];
  for (let at = 0; at < CASELOAD; at += 1) {
    const one = await sharer(`Person ${String(at).padStart(2, '0')}`);
    people.push(one);
    await suggests(one, `Suggested ${at}`);
    await promises(one, `Promised ${at}`, '2027-02-01');
  }
  const before = await looks();
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const began = performance.now();
    await mine();
    times.push(performance.now() - began);
  }
  const found = await mine();
  for (const [at, one] of people.entries())
    expect(found.find((each) => each.person === one.person.account)).toMatchObject({
      waiting: [{ words: `Suggested ${at}` }],
      promised: [{ words: `Promised ${at}`, day: '2027-02-01' }],
    });
  expect(await looks()).toBe(before);
  const statements: string[] = [];
  await withCommons(here.database, sol, (tx) =>
    peopleWhoShare({
      ...tx,
      call: (sql, values) => {
        statements.push(sql);
        return tx.call(sql, values);
      },
    }),
  );
  expect(statements).toEqual(['select * from app.my_people($1)']);
  const shared = await withCommons(here.database, sol, sharedWithMe);
  expect(found.map(({ person, name, relation, rooms }) => ({ person, name, relation, rooms }))).toEqual(
    shared.map(({ person, name, relation, rooms }) => ({ person, name, relation, rooms })),
  );
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${found.length} people in one statement: half within ${sorted[10]?.toFixed(1)} ms, the slowest of 20 ${sorted[19]?.toFixed(1)} ms`,
  );
});

test('after the last post has ended, and after the day a sharing ends, nobody is there', async () => {
  const service = newId();
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, 'A service', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
  await here.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, 'worker', $3, $4, app.clock() - interval '1 day')`,
    [newId(), service, sol.address, sol.account],
  );
  expect((await mine()).length).toBeGreaterThan(CASELOAD);
  await here.administrator.query(`update commons.post set ends_at = app.clock() where account_id = $1`, [sol.account]);
  expect(await mine()).toEqual([]);
  await here.administrator.query('delete from commons.post where account_id = $1', [sol.account]);
  expect((await mine()).length).toBeGreaterThan(CASELOAD);
  const later = await fakeClock(here.administrator);
  await here.administrator.query(`update system.session set expires_at = expires_at + interval '90 days'`);
  await later('31 days');
  expect(await mine()).toEqual([]);
});
