import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { withCommons, type CommonsTx } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson } from '../../platform/record/index.ts';
import { ownRecord, recordOf, visitorOf, type Role } from '../../platform/session/index.ts';
import {
  addTeam,
  describeService,
  endPost,
  inviteToPost,
  makeSetUpCode,
  peopleOf,
  readPostInvitation,
  serviceOf,
  servicesHere,
  setUpService,
  takeUpPost,
  type SetUpService,
} from './index.ts';

let here: TestDatabase;
let alex: Cast;
let sol: Cast;

const as = <Out>(who: Cast, work: (tx: CommonsTx) => Promise<Out>): Promise<Out> =>
  withCommons(here.database, who, work);
const said = (code: string, id = newId()): SetUpService => ({
  id,
  code,
  name: 'Riverside',
  nation: 'wales',
  languages: ['cy', 'en'],
  contact: '01632 960 001',
  hours: 'Weekdays',
  isWhat: 'A team',
  isNot: 'Not an emergency service',
  teams: ['North', 'South'],
});

async function newCode(): Promise<string> {
  const code = await makeSetUpCode(here.administrator);
  if (code === null) throw new Error('There is a service already.');
  return code;
}

/** Asks somebody and reads the secret of the link from the message that was written. */
async function asked(who: Cast, service: string, role: Role, team: string | null, by = alex): Promise<string> {
  await as(by, (tx) => inviteToPost(tx, { id: newId(), service, role, address: who.address, team }));
  const { rows } = await here.administrator.query<{ token: string }>(
    `select details->>'token' as token from system.message where to_address = $1 order by made_at desc limit 1`,
    [who.address],
  );
  return rows[0]?.token ?? '';
}

async function setUp(): Promise<{ readonly service: string; readonly north: string }> {
  const code = await newCode();
  const service = newId();
  await as(alex, (tx) => setUpService(tx, said(code, service)));
  const found = await as(alex, (tx) => serviceOf(tx, service));
  return { service, north: found?.teams.find((team) => team.name === 'North')?.id ?? '' };
}

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());

beforeEach(async () => {
  for (const table of ['commons.service', 'system.link', 'system.message']) {
    await here.administrator.query(`delete from ${table}`);
  }
  alex = await addPerson(here.administrator, here.database, 'Alex Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
});

test('a code sets up one service, makes its user administrator, and is used up', async () => {
  const code = await newCode();
  expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
  expect(await as(alex, (tx) => setUpService(tx, said(code)))).toBe('set up');
  expect((await visitorOf(here.database, alex.token))?.posts.map((post) => post.role)).toEqual(['administrator']);
  expect(await as(sol, (tx) => setUpService(tx, said(code)))).toBe('used code');
  expect(await makeSetUpCode(here.administrator)).toBeNull();
  expect(await as(sol, servicesHere)).toMatchObject([
    { name: 'Riverside', nation: 'wales', languages: ['cy', 'en'], teams: [{ name: 'North' }, { name: 'South' }] },
  ]);
});

test('a newer code puts the older one out of use, and an old one works no more', async () => {
  const [first, second] = [await newCode(), await newCode()];
  expect(await as(alex, (tx) => setUpService(tx, said(first)))).toBe('wrong code');
  await here.administrator.query(`update system.link set expires_at = app.clock() where purpose = 'set up'`);
  expect(await as(alex, (tx) => setUpService(tx, said(second)))).toBe('wrong code');
  expect(await as(alex, servicesHere)).toEqual([]);
});

test('one code used by two people at once, or one form sent three times at once, is one service', async () => {
  const code = await newCode();
  const form = said(code);
  const results = await Promise.all([
    as(sol, (tx) => setUpService(tx, said(code))),
    ...[1, 2, 3].map(() => as(alex, (tx) => setUpService(tx, form))),
  ]);
  expect(await as(alex, servicesHere)).toHaveLength(1);
  const [solGot, ...alexGot] = results;
  expect(new Set(alexGot).size).toBe(1);
  expect([solGot, alexGot[0]].toSorted()).toEqual(['set up', 'used code']);
});

test('after ten tries in an hour even the right code is not looked at', async () => {
  const code = await newCode();
  for (let tries = 0; tries < 10; tries += 1) {
    expect(await as(alex, (tx) => setUpService(tx, said('WRONG')))).toBe('wrong code');
  }
  expect(await as(alex, (tx) => setUpService(tx, said(code)))).toBe('too many');
  expect(await as(sol, (tx) => setUpService(tx, said(code)))).toBe('set up');
});

test('an administrator opens no record, even when what a person shares with a team would reach them', async () => {
  const { service, north } = await setUp();
  await as(sol, async () => takeUpLink(sol, await asked(sol, service, 'worker', north)));
  const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
    tx.call(`select app.share($1, null, $2, 'plan', 'see', 'always', app.clock() + interval '1 day')`, [
      newId(),
      north,
    ]),
  );
  await here.administrator.query(
    `insert into commons.team_member (team_id, post_id) select $1, post_id from commons.post where account_id = $2`,
    [north, alex.account],
  );
  const look = (who: Cast): Promise<string> =>
    withPerson(here.database, recordOf(who, wren.account), { rooms: ['plan'], reason: 'get ready' }, async (tx) =>
      [...tx.rooms].join(),
    );
  expect(await look(sol)).toBe('plan');
  await expect(look(alex)).rejects.toBeInstanceOf(Refused);
});

const takeUpLink = (who: Cast, link: string) => as(who, (tx) => takeUpPost(tx, link));

test('an administrator is asked into no team, and nobody into a team of another service', async () => {
  const { service, north } = await setUp();
  const ask = (role: Role, team: string): Promise<unknown> =>
    as(alex, (tx) => inviteToPost(tx, { id: newId(), service, role, address: sol.address, team }));
  await expect(ask('administrator', north)).rejects.toMatchObject({ code: '22023' });
  await expect(ask('worker', newId())).rejects.toMatchObject({ code: '22023' });
});

test('a link is for one person, says what it asks only to them, and is taken up once', async () => {
  const { service, north } = await setUp();
  const link = await asked(sol, service, 'peer worker', north);
  const other = await addPerson(here.administrator, here.database, 'Other');
  expect(await as(other, (tx) => readPostInvitation(tx, link))).toEqual({ outcome: 'somebody else' });
  expect(await takeUpLink(other, link)).toBe('somebody else');
  expect(await as(sol, (tx) => readPostInvitation(tx, link))).toMatchObject({
    outcome: 'open',
    serviceName: 'Riverside',
    role: 'peer worker',
    teams: 'North',
  });
  expect(await Promise.all([1, 2, 3].map(() => takeUpLink(sol, link)))).toEqual(['taken up', 'taken up', 'taken up']);
  expect((await as(sol, (tx) => readPostInvitation(tx, link))).outcome).toBe('used');
  expect((await visitorOf(here.database, sol.token))?.posts).toHaveLength(1);
  expect(await as(sol, (tx) => readPostInvitation(tx, 'made up'))).toEqual({ outcome: 'not valid' });
});

test('a link too old, or taken back, gives no post', async () => {
  const { service } = await setUp();
  const old = await asked(sol, service, 'worker', null);
  await here.administrator.query(`update system.link set expires_at = app.clock() where purpose = 'post'`);
  expect(await takeUpLink(sol, old)).toBe('not valid');
  const back = await asked(sol, service, 'organiser', null);
  const people = await as(alex, (tx) => peopleOf(tx, service));
  for (const person of people.filter((each) => each.startsAt === null))
    await as(alex, (tx) => endPost(tx, person.post));
  expect(await takeUpLink(sol, back)).toBe('ended');
  expect((await visitorOf(here.database, sol.token))?.posts).toEqual([]);
});

test('one form sent three times at once is one post and one e-mail, and the same post is not asked for twice', async () => {
  const { service } = await setUp();
  const form = { id: newId(), service, role: 'worker', address: sol.address, team: null } as const;
  const outcomes = await Promise.all([1, 2, 3].map(() => as(alex, (tx) => inviteToPost(tx, form))));
  expect(outcomes).toEqual(['invited', 'invited', 'invited']);
  expect(await as(alex, (tx) => inviteToPost(tx, { ...form, id: newId() }))).toBe('there already');
  const messages = await here.administrator.query(`select from system.message where template = 'post invitation'`);
  expect(messages.rowCount).toBe(1);
  expect(await as(alex, (tx) => peopleOf(tx, service))).toHaveLength(2);
});

test('two administrators who end each other at once leave one; the last one does not end', async () => {
  const { service } = await setUp();
  await takeUpLink(sol, await asked(sol, service, 'administrator', null));
  const people = await as(alex, (tx) => peopleOf(tx, service));
  const postOf = (who: Cast): string => people.find((each) => each.address === who.address)?.post ?? '';
  await Promise.allSettled([as(alex, (tx) => endPost(tx, postOf(sol))), as(sol, (tx) => endPost(tx, postOf(alex)))]);
  const { rows } = await here.administrator.query<{ account_id: string }>(
    `select account_id from commons.post where ends_at is null`,
  );
  expect(rows).toHaveLength(1);
  const last = rows[0]?.account_id === alex.account ? alex : sol;
  expect(await as(last, (tx) => endPost(tx, postOf(last)))).toBe('last administrator');
});

test('a worker sees no list of people, asks nobody in, ends no post, adds no team and changes no words', async () => {
  const { service } = await setUp();
  await takeUpLink(sol, await asked(sol, service, 'worker', null));
  const [first] = await as(alex, (tx) => peopleOf(tx, service));
  const tries: ((tx: CommonsTx) => Promise<unknown>)[] = [
    (tx) => peopleOf(tx, service),
    (tx) => inviteToPost(tx, { id: newId(), service, role: 'lead', address: 'x@sample.example', team: null }),
    (tx) => endPost(tx, first?.post ?? ''),
    (tx) => addTeam(tx, { id: newId(), service, name: 'Mine' }),
    (tx) => describeService(tx, { ...said(''), id: service }),
  ];
  for (const attempt of tries) await expect(as(sol, attempt)).rejects.toBeInstanceOf(Refused);
});

test('a lead adds a team, once for a name, and may not change what the service says of itself', async () => {
  const { service } = await setUp();
  await takeUpLink(sol, await asked(sol, service, 'lead', null));
  const team = { id: newId(), service, name: 'West' };
  expect(await as(sol, (tx) => addTeam(tx, team))).toBe('added');
  expect(await as(sol, (tx) => addTeam(tx, team))).toBe('added');
  expect(await as(sol, (tx) => addTeam(tx, { ...team, id: newId() }))).toBe('there already');
  await expect(as(sol, (tx) => describeService(tx, { ...said(''), id: service }))).rejects.toBeInstanceOf(Refused);
  await as(alex, (tx) =>
    describeService(tx, { ...said(''), id: service, name: 'Glan yr Afon', isWhat: 'Llinell\ndau' }),
  );
  expect(await as(sol, (tx) => serviceOf(tx, service))).toMatchObject({ name: 'Glan yr Afon', isWhat: 'Llinell\ndau' });
});
