import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { Refused, withPerson, type PersonTx, type Room } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf } from '../../src/platform/session/index.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let worker: Cast;
let lead: Cast;
let service: string;

const REASON = 'The court ordered it on Monday.';
const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const opens = async (by: Cast, rooms: readonly Room[]): Promise<Room[]> => {
  try {
    return await withPerson(here.database, recordOf(by, wren.account), { rooms, reason: 'support now' }, async (tx) => [
      ...tx.rooms,
    ]);
  } catch (problem) {
    if (problem instanceof Refused) return [];
    throw problem;
  }
};
async function asks(
  by: Cast,
  asked: { rooms?: readonly string[]; hours?: number; delay?: number } = {},
): Promise<string> {
  const override = newId();
  const { rooms = ['care'], hours = 24, delay = 0 } = asked;
  const values = [
    by.token,
    wren.address,
    override,
    service,
    'court order',
    REASON,
    rooms,
    hours,
    delay,
    delay > 0 ? 'Telling would undo the purpose.' : null,
  ];
  const [row] = await here.database.once<{ outcome: string }>(
    'cairn_app',
    'select app.ask_override($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome',
    values,
  );
  if (row?.outcome !== 'asked') throw new Error(`Not asked: ${row?.outcome}`);
  return override;
}
async function agrees(by: Cast, override: string): Promise<string | undefined> {
  const sql = 'select outcome from app.agree_override($1, $2, $3, $4)';
  const values = [by.token, wren.account, override, newId()];
  const [row] = await here.database.once<{ outcome: string }>('cairn_app', sql, values);
  return row?.outcome;
}
const looks = (): Promise<{ through: string; rooms: string[] }[]> =>
  own((tx) => tx.call('select through, rooms from record.look order by at', []));
const overrides = (): Promise<{ by_name: string; second_name: string | null; reason: string; rooms: string[] }[]> =>
  own((tx) => tx.call('select by_name, second_name, reason, rooms from app.my_overrides()', []));

async function hired(name: string, role: string): Promise<Cast> {
  const one = await addPerson(here.administrator, here.database, name);
  await here.administrator.query(
    'insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, $3, $4, $5, app.clock())',
    [newId(), service, role, one.address, one.account],
  );
  return one;
}

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());
beforeEach(async () => {
  await setClock('0');
  service = newId();
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, 'Riverside', 'wales', '{cy,en}', '', '', '', '')`,
    [service],
  );
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  worker = await hired('Sol Worker', 'worker');
  lead = await hired('Lee Lead', 'lead');
  await here.administrator.query(`update system.session set expires_at = 'infinity'`);
  await own((tx) =>
    tx.call('insert into record.standing (person_id, standing_id, service_id) values ($1, $2, $3)', [
      wren.account,
      newId(),
      service,
    ]),
  );
});

test('it opens the named rooms to the one who asked, once a lead has agreed, and stands above never', async () => {
  await own((tx) => tx.call('select app.never($1, $2)', [newId(), worker.account]));
  const override = await asks(worker);
  expect(await opens(worker, ['care', 'diary'])).toEqual([]);
  await agrees(lead, override);
  expect(await opens(worker, ['care', 'diary'])).toEqual(['care']);
  expect(await opens(lead, ['care']), 'the second person agrees, and reads nothing').toEqual([]);
  expect(await overrides()).toEqual([
    { by_name: 'Sol Worker', second_name: 'Lee Lead', reason: REASON, rooms: ['care'] },
  ]);
  expect((await looks()).at(1)).toEqual({ through: 'override', rooms: ['care'] });
});

test('the second person is another, a lead of the same service, within a day', async () => {
  const override = await asks(worker);
  await expect(agrees(worker, override)).rejects.toMatchObject({ code: '42501' });
  await expect(agrees(await hired('Another Worker', 'worker'), override)).rejects.toMatchObject({ code: '42501' });
  await expect(agrees(await addPerson(here.administrator, here.database, 'Stranger'), override)).rejects.toMatchObject({
    code: '42501',
  });
  const byLead = await asks(lead);
  await expect(agrees(lead, byLead), 'a lead does not agree with themselves').rejects.toMatchObject({ code: '42501' });
  await setClock('25 hours');
  expect(await agrees(lead, override)).toBe('too late');
  expect(await opens(worker, ['care'])).toEqual([]);
});

test('it is asked for by a worker of a service that the person stands with, for rooms by name, for 72 hours at most', async () => {
  await expect(asks(await hired('Peer Worker', 'peer worker'))).rejects.toMatchObject({ code: '42501' });
  await expect(asks(await hired('Administrator', 'administrator'))).rejects.toMatchObject({ code: '42501' });
  await expect(asks(worker, { rooms: ['everything'] })).rejects.toMatchObject({ code: '22023' });
  await expect(asks(worker, { rooms: [] })).rejects.toMatchObject({ code: '23514' });
  await expect(asks(worker, { hours: 73 })).rejects.toMatchObject({ code: '23514' });
  await expect(asks(worker, { delay: 29 })).rejects.toMatchObject({ code: '23514' });
  await here.administrator.query(
    'insert into record.standing_end (person_id, standing_id) select person_id, standing_id from record.standing where person_id = $1',
    [wren.account],
  );
  await expect(asks(worker)).rejects.toThrow('Not asked: nobody');
});

test('it closes by the clock, by either of the two, and when whoever asked no longer works there', async () => {
  await agrees(lead, await asks(worker, { hours: 72 }));
  await setClock('71 hours 59 minutes');
  expect(await opens(worker, ['care'])).toEqual(['care']);
  await setClock('72 hours 1 second');
  expect(await opens(worker, ['care'])).toEqual([]);

  const second = await asks(worker);
  await agrees(lead, second);
  expect(await opens(worker, ['care'])).toEqual(['care']);
  await here.database.once('cairn_app', 'select app.end_override($1, $2, $3)', [lead.token, wren.account, second]);
  expect(await opens(worker, ['care'])).toEqual([]);

  await agrees(lead, await asks(worker));
  expect(await opens(worker, ['care'])).toEqual(['care']);
  await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [
    worker.account,
  ]);
  expect(await opens(worker, ['care'])).toEqual([]);
});

test('a delay hides it and its looks for as long as it says, and then they show themselves', async () => {
  await agrees(lead, await asks(worker, { delay: 28 }));
  expect(await opens(worker, ['care'])).toEqual(['care']);
  expect(await overrides()).toEqual([]);
  expect(await looks()).toEqual([]);
  await setClock('27 days 23 hours');
  expect(await looks()).toEqual([]);
  await setClock('28 days 1 minute');
  expect(await overrides()).toHaveLength(1);
  expect(await looks()).toEqual([{ through: 'override', rooms: ['care'] }]);
});

test('what nobody agreed to is shown too', async () => {
  await asks(worker);
  await setClock('24 hours 1 minute');
  expect(await overrides()).toEqual([{ by_name: 'Sol Worker', second_name: null, reason: REASON, rooms: ['care'] }]);
});

test('a look says by what it was opened, whatever else its viewer may open', async () => {
  await shareWith(here.database, wren, await inviteAndJoin(here.database, wren, worker, 'worker'), 'plan', 'see');
  await agrees(lead, await asks(worker, { rooms: ['care', 'plan'], delay: 5 }));
  await agrees(lead, await asks(worker, { rooms: ['money'] }));
  expect(await opens(worker, ['plan'])).toEqual(['plan']);
  expect(await opens(worker, ['care'])).toEqual(['care']);
  expect(await opens(worker, ['money'])).toEqual(['money']);
  expect((await opens(worker, ['plan', 'care'])).toSorted()).toEqual(['care', 'plan']);
  expect(await looks(), 'the delayed one hides its own room and nothing else').toEqual([
    { through: 'sharing', rooms: ['plan'] },
    { through: 'override', rooms: ['money'] },
  ]);
  await setClock('5 days 1 minute');
  expect((await looks()).map((look) => [look.through, look.rooms.toSorted()])).toEqual([
    ['sharing', ['plan']],
    ['override', ['care']],
    ['override', ['money']],
    ['override', ['care', 'plan']],
  ]);
});
