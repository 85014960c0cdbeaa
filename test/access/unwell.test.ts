import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, fakeClock, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { answerUnwellAsk, saySigns } from '../../src/modules/crisis/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { Refused, withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf } from '../../src/platform/session/index.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let friends: Cast[];
let members: string[];
let sharing: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const call = (sql: string, values: readonly unknown[]): Promise<unknown> => own((tx) => tx.call(sql, values));
const friend = (index: number): Cast => {
  const found = friends[index];
  if (!found) throw new Error('There is no such friend.');
  return found;
};
const opens = async (): Promise<boolean> => {
  try {
    await withPerson(
      here.database,
      recordOf(friend(0), wren.account),
      { rooms: ['crisis card'], reason: 'support now' },
      async () => undefined,
    );
    return true;
  } catch (problem) {
    if (problem instanceof Refused) return false;
    throw problem;
  }
};
/** When it will open, if this confirmation was the last one needed. */
const confirms = async (by: Cast): Promise<Date | null> => {
  const said = await withCommons(here.database, by, async (tx) => {
    const { rows } = await here.administrator.query<{ version: number }>(
      'select max(version) as version from record.unwell_agreement where person_id = $1',
      [wren.account],
    );
    return saySigns(tx, { id: newId(), unwell: newId(), person: wren.account, version: rows[0]?.version ?? 0 });
  });
  return said.opensAt;
};
/** Everybody who was asked says yes. */
const allSayYes = async (): Promise<void> => {
  for (const each of friends)
    await withCommons(here.database, each, (tx) => answerUnwellAsk(tx, { person: wren.account, yes: true }));
};

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());

/** Wren, three friends who may confirm, two of whom are needed, after two hours; the crisis card is shared with the first for when she is unwell. */
beforeEach(async () => {
  await setClock('0');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  friends = [];
  members = [];
  for (const name of ['Ash', 'Bryn', 'Cai']) {
    const one = await addPerson(here.administrator, here.database, name);
    friends.push(one);
    members.push(await inviteAndJoin(here.database, wren, one, 'supporter'));
  }
  await here.administrator.query(`update system.session set expires_at = 'infinity'`);
  sharing = newId();
  await call(
    `select app.share($1, $2, null, 'crisis card', 'see', 'when I am unwell', app.clock() + interval '300 days')`,
    [sharing, members[0]],
  );
  await call(`select app.agree_when_unwell(1, $1::uuid[], 2, 2, 72, 'I stop answering the phone.')`, [members]);
  await allSayYes();
});

test('shared for when I am unwell is closed until I say so, at once, and closes by the clock', async () => {
  expect(await opens()).toBe(false);
  await call('select app.say_unwell($1, 5)', [newId()]);
  expect(await opens()).toBe(true);
  await setClock('4 hours 59 minutes');
  expect(await opens()).toBe(true);
  await setClock('5 hours 1 second');
  expect(await opens()).toBe(false);
});

test('"I\'m OK" ends it at once', async () => {
  await call('select app.say_unwell($1, 72)', [newId()]);
  expect(await opens()).toBe(true);
  await call('select app.say_ok($1)', [newId()]);
  expect(await opens()).toBe(false);
});

test('two of three named people open it, after the wait and not before, for as long as was agreed', async () => {
  expect(await confirms(friend(1))).toBeNull();
  expect(await confirms(friend(1)), 'the same person twice is one').toBeNull();
  expect(await confirms(friend(2))).toBeInstanceOf(Date);
  expect(await opens()).toBe(false);
  await setClock('1 hour 59 minutes');
  expect(await opens()).toBe(false);
  await setClock('2 hours 1 minute');
  expect(await opens()).toBe(true);
  await setClock('74 hours 1 minute');
  expect(await opens()).toBe(false);
});

test('"I\'m OK" during the wait stops it, and what was confirmed before counts no more', async () => {
  await confirms(friend(1));
  await confirms(friend(2));
  await setClock('1 hour');
  await call('select app.say_ok($1)', [newId()]);
  await setClock('3 hours');
  expect(await opens()).toBe(false);
  expect(await confirms(friend(0)), 'one fresh confirmation is not two').toBeNull();
  expect(await confirms(friend(1))).toBeInstanceOf(Date);
});

test('what somebody confirmed is forgotten after 72 hours, and used up by opening once', async () => {
  await confirms(friend(1));
  await setClock('72 hours 1 minute');
  expect(await confirms(friend(2))).toBeNull();
  expect(await confirms(friend(0))).toBeInstanceOf(Date);
  expect(await confirms(friend(1)), 'a longer time needs two again').toBeNull();
});

test('nobody counts whom the person has sent away since they confirmed', async () => {
  await confirms(friend(1));
  await call('select app.take_leave($1)', [members[1]]);
  expect(await confirms(friend(2))).toBeNull();
  await call('select app.never($1, $2)', [newId(), friend(2).account]);
  expect(await confirms(friend(0))).toBeNull();
  await expect(confirms(friend(1))).rejects.toBeInstanceOf(Refused);
  await expect(confirms(friend(2))).rejects.toBeInstanceOf(Refused);
});

test('somebody who is in the circle twice is still one person', async () => {
  const again = await here.administrator.query<{ id: string }>('select gen_random_uuid() as id');
  const twice = again.rows[0]?.id;
  await here.administrator.query(
    `insert into record.circle_member (person_id, member_id, relation, called, address) values ($1, $2, 'peer', 'Bryn too', 'bryn@sample.example')`,
    [wren.account, twice],
  );
  await here.administrator.query(
    'insert into record.circle_joined (person_id, member_id, account_id) values ($1, $2, $3)',
    [wren.account, twice, friend(1).account],
  );
  await call(`select app.agree_when_unwell(2, $1::uuid[], 2, 0, 72, 'I stop answering the phone.')`, [
    [members[1], twice, members[2]],
  ]);
  await allSayYes();
  await here.administrator.query(
    'insert into record.unwell_confirmation (person_id, confirmation_id, agreement, member_id) values ($1, $2, 2, $3)',
    [wren.account, newId(), twice],
  );
  await here.administrator.query(
    'insert into record.unwell_confirmation (person_id, confirmation_id, agreement, member_id) values ($1, $2, 2, $3)',
    [wren.account, newId(), members[1]],
  );
  expect(await confirms(friend(1))).toBeNull();
  expect(await confirms(friend(2))).toBeInstanceOf(Date);
  expect(await opens(), 'no wait was chosen').toBe(true);
});

test('a stranger, or a member who was not named, confirms nothing', async () => {
  const stranger = await addPerson(here.administrator, here.database, 'Dara');
  await expect(confirms(stranger)).rejects.toBeInstanceOf(Refused);
  await call(`select app.agree_when_unwell(2, $1::uuid[], 1, 0, 72, 'I stop answering the phone.')`, [[members[1]]]);
  await expect(confirms(friend(2))).rejects.toBeInstanceOf(Refused);
  expect(await confirms(friend(1))).toBeInstanceOf(Date);
});

test('no longer than 14 days, whoever asks', async () => {
  await expect(call('select app.say_unwell($1, 337)', [newId()])).rejects.toMatchObject({ code: '23514' });
  await expect(
    call(`select app.agree_when_unwell(2, $1::uuid[], 1, 0, 337, 'signs')`, [members]),
  ).rejects.toMatchObject({ code: '23514' });
});
