import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { beginLine, planOf } from '../../src/modules/plans/index.ts';
import { shareRoom } from '../../src/modules/sharing/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { eraseDue, leave, onlyAdministratorOf, stay } from '../../src/platform/leaving/index.ts';
import { Refused, takeAwayCopy, withPerson } from '../../src/platform/record/index.ts';
import { recordOf, visitorOf } from '../../src/platform/session/index.ts';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../database/index.ts';
import { addService, addStanding, agrees, asks, hire, inOwn } from './duty.ts';
import { fillRecord } from './whole.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
/** Moves the clock; everybody stays signed in. */
async function after(offset: string): Promise<void> {
  await setClock(offset);
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
}
let service: string;
let sol: Cast;
let ash: Cast;
let lee: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());
beforeEach(async () => {
  await setClock('0');
  service = await addService(here);
  sol = await hire(here, service, 'Sol Worker', 'worker');
  lee = await hire(here, service, 'Lee Lead', 'lead');
  ash = await addPerson(here.administrator, here.database, 'Ash Friend');
});

const leaves = (who: Cast) => withCommons(here.database, who, (tx) => leave(tx, newId()));
const stays = (who: Cast) => withCommons(here.database, who, stay);
const looks = (by: Cast, at: Cast) =>
  withPerson(here.database, recordOf(by, at.account), { rooms: ['plan'], reason: 'get ready' }, planOf);
const countRows = async (who: Cast): Promise<number> => {
  const { rows } = await here.administrator.query<{ count: number }>(
    'select count(*)::int as count from record.entry where person_id = $1',
    [who.account],
  );
  return rows[0]?.count ?? 0;
};

test('at once nobody else can open anything, and the person goes on reading, taking a copy and writing', async () => {
  const wren = await addStanding(here, service, 'Wren Leaves');
  const { goal } = await fillRecord(here, wren, { worker: sol, friend: ash }, 'Once');
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address, { rooms: ['plan'] }));
  expect((await looks(sol, wren)).goals).toHaveLength(1);
  // A look that is still young enough to enter with.
  const look = newId();
  await here.database.once('cairn_app', `select app.open_look($1, $2, $3, '{plan}', 'get ready', null)`, [
    sol.token,
    wren.account,
    look,
  ]);
  expect(await leaves(wren)).toBe('leaving');
  await expect(looks(sol, wren)).rejects.toThrow(Refused);
  const enter = here.database.once('cairn_app', 'select app.enter($1, $2, $3)', [sol.token, wren.account, look]);
  await expect(enter).rejects.toMatchObject({ code: '42501' });
  expect(await asks(here, sol, service, wren.address), 'no new override either').toBe('nobody');

  expect(await inOwn(here, wren, planOf)).toMatchObject({ goals: [{ id: goal }] });
  await inOwn(here, wren, (tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'Written meanwhile' }));
  const copy = await inOwn(here, wren, takeAwayCopy);
  expect(copy.record['sharing_end']).toHaveLength(2);
  expect(copy.besides['system.leaving']).toHaveLength(1);
  const { rows } = await here.administrator.query(
    `select m.template, m.details, j.name from system.message m join jobs.job j on j.data->>'message' = m.message_id::text where m.to_account = $1 and m.details->>'open' = '/account'`,
    [wren.account],
  );
  expect(rows, 'told, in case it was not they who asked').toEqual([
    { template: 'something happened', details: { open: '/account' }, name: 'send-message' },
  ]);
  expect(await leaves(wren), 'asked twice it is once').toBe('leaving');
});

test('what is shared by whatever way opens nothing while somebody is leaving', async () => {
  const wren = await addStanding(here, service, 'Wren Shares');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await leaves(wren);
  await expect(shareWith(here.database, wren, member, 'plan', 'see')).rejects.toThrow(Refused);
  await here.administrator.query(
    `insert into record.sharing (person_id, sharing_id, member_id, room, level, ends_at) values ($1, $2, $3, 'plan', 'see', app.clock() + interval '1 day')`,
    [wren.account, newId(), member],
  );
  await expect(looks(sol, wren)).rejects.toThrow(Refused);
});

test('keeping everything keeps everything; what was shared stays ended and can be shared again', async () => {
  const wren = await addStanding(here, service, 'Wren Keeps');
  await fillRecord(here, wren, { worker: sol, friend: ash }, 'Keeps');
  const rows = await countRows(wren);
  await leaves(wren);
  await after('6 days');
  await stays(wren);
  await after('30 days');
  await eraseDue(here.database);
  expect(await countRows(wren)).toBe(rows);
  await expect(looks(sol, wren)).rejects.toThrow(Refused);
  const [member] = await inOwn(here, wren, (tx) =>
    tx.call<{ member_id: string }>('select member_id from app.my_circle() where account_id = $1', [sol.account]),
  );
  const whom = { kind: 'member', member: member?.member_id ?? '' } as const;
  const endsAt = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000);
  await inOwn(here, wren, (tx) => shareRoom(tx, { id: newId(), whom, room: 'plan', level: 'see', endsAt }));
  expect((await looks(sol, wren)).goals).toHaveLength(1);
});

test('the last administrator asks somebody else first; two last ones cannot both go at once', async () => {
  const place = await addService(here, 'Two Doors');
  const ada = await hire(here, place, 'Ada Admin', 'administrator');
  expect(await leaves(ada)).toBe('last administrator');
  expect(await withCommons(here.database, ada, onlyAdministratorOf)).toEqual(['Two Doors']);
  expect((await visitorOf(here.database, ada.token))?.leavesAt).toBeNull();
  const bea = await hire(here, place, 'Bea Admin', 'administrator');
  expect((await Promise.all([leaves(ada), leaves(bea)])).toSorted()).toEqual(['last administrator', 'leaving']);
});
