import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { startTelling, tellOverrides } from '../../src/modules/sharing/index.ts';
import { suggest } from '../../src/modules/suggestions/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { eraseDue, leave, startErasing, stay } from '../../src/platform/leaving/index.ts';
import { sendMessage } from '../../src/platform/messages/start-messages.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { hashOf, newSecret, recordOf, visitorOf } from '../../src/platform/session/index.ts';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../database/index.ts';
import { clientAs } from './harness.ts';
import { addService, addStanding, agrees, asks, hire, inOwn } from './duty.ts';
import { fillPlan, fillRecord } from './whole.ts';

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
const isThere = async (who: Cast): Promise<boolean> => {
  const { rows } = await here.administrator.query('select from system.account where account_id = $1', [who.account]);
  return rows.length === 1;
};
const countRows = async (who: Cast): Promise<number> => {
  const { rows } = await here.administrator.query<{ count: number }>(
    'select count(*)::int as count from record.entry where person_id = $1',
    [who.account],
  );
  return rows[0]?.count ?? 0;
};

/** Tables of the whole database, the queue's too, in which this stands in any column of any row. */
async function tablesWith(words: string): Promise<string[]> {
  const { rows } = await here.administrator.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await here.administrator.query(
      `select from ${name} x where strpos(lower(x::text), lower($1)) > 0 limit 1`,
      [words],
    );
    if (rowCount) found.push(name);
  }
  return found.toSorted();
}

test('not before seven days; after them, and however late the job comes, every trace goes but those listed here', async () => {
  const mark = 'Zanzibarwren';
  const wren = await addStanding(here, service, `${mark} Name`);
  await fillRecord(here, wren, { worker: sol, friend: ash }, mark);
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address));
  await here.database.once('cairn_session', 'select session.ask_code($1, $2, $3, $4, $5, $6, $7, 9)', [
    hashOf(newSecret()),
    wren.address,
    hashOf(newSecret()),
    '192.0.2.7',
    'en',
    newId(),
    '123456',
  ]);
  // In the record of somebody else, and in a service.
  const circle = await inviteAndJoin(here.database, ash, wren, 'supporter');
  await shareWith(here.database, ash, circle, 'plan', 'suggest');
  const goal = newId();
  await inOwn(here, ash, (tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'Ash has a goal' }));
  await withPerson(here.database, recordOf(wren, ash.account), { rooms: ['plan'], reason: 'suggest' }, (tx) =>
    suggest(tx, { id: newId(), form: 'new step', entry: goal, words: `${mark} suggests`, why: '' }),
  );
  for (const address of [wren.address, 'asked.there@sample.example'])
    await here.administrator.query(
      `insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, 'peer worker', $3, $4, app.clock())`,
      [newId(), service, address, wren.account],
    );
  await leaves(wren);
  await after('6 days 23 hours 59 minutes');
  await eraseDue(here.database);
  expect(await isThere(wren)).toBe(true);
  await after('7 days 1 second');
  await Promise.all([eraseDue(here.database), eraseDue(here.database)]);
  await eraseDue(here.database);
  expect(await isThere(wren)).toBe(false);
  expect(await visitorOf(here.database, wren.token)).toBeNull();

  // What is left, and why.
  expect(await tablesWith(wren.account)).toEqual([
    'record.circle_joined', // Ash's circle: whom Ash asked in
    'record.look', // Ash's list of who looked
    'record.suggestion', // what Wren suggested to Ash, who keeps it
  ]);
  expect(await tablesWith(mark)).toEqual([
    'record.circle_member', // what Ash calls them
    'record.look', // the name beside the look
    'record.suggestion', // the words, and the name beside them
  ]);
  // The address that Ash wrote to ask them in.
  expect(await tablesWith(wren.address)).toEqual(['record.circle_member']);
  for (const secret of [hashOf(wren.token), hashOf(wren.address), hashOf(wren.account)])
    expect(await tablesWith(secret.toString('hex'))).toEqual([]);
  const { rows } = await here.administrator.query<{ person_id: string }>(
    `select distinct x.person_id from record.circle_member x where strpos(x::text, $1) > 0
     union select person_id from record.look where viewer = $2 union select person_id from record.suggestion where by_account = $2`,
    [mark, wren.account],
  );
  expect(rows, 'all of it in the record of Ash').toEqual([{ person_id: ash.account }]);
  const left = await inOwn(here, ash, (tx) => tx.call('select left_at is not null as "left" from app.my_circle()', []));
  expect(left, 'and Ash is told that they are not in the circle any more').toEqual([{ left: true }]);
  const counted = await here.administrator.query(
    'select asked, agreed from commons.override_count where service_id = $1',
    [service],
  );
  expect(counted.rows, 'a count without a name').toEqual([{ asked: 1, agreed: 1 }]);
  const posts = await here.administrator.query(
    `select address, ends_at is not null as ended from commons.post where role = 'peer worker' and service_id = $1`,
    [service],
  );
  expect(posts.rows).toEqual([
    { address: '', ended: true },
    { address: '', ended: true },
  ]);
});

test('a kill in the middle leaves everything, and the next run deletes it', async () => {
  const wren = await addStanding(here, service, 'Wren Killed');
  await fillRecord(here, wren, { worker: sol, friend: ash }, 'Killed');
  const before = await countRows(wren);
  await leaves(wren);
  await after('8 days');
  // Somebody holds the account's row, so that the deleting stops at its last step, when the record is gone from its own view.
  const holder = await clientAs(here, 'postgres');
  await holder.query('begin');
  await holder.query('select from system.account where account_id = $1 for update', [wren.account]);
  const run = eraseDue(here.database);
  const killed = expect(run).rejects.toThrow('Somebody could not be deleted.');
  for (let ended = false; !ended;) {
    const { rows } = await here.administrator.query<{ ended: boolean }>(
      `select pg_terminate_backend(pid) as ended from pg_stat_activity
       where datname = current_database() and usename = 'cairn_jobs' and wait_event_type = 'Lock' and query like '%session.erase%'`,
    );
    ended = rows.length > 0;
  }
  await holder.end();
  await killed;
  expect([await isThere(wren), await countRows(wren)]).toEqual([true, before]);
  await eraseDue(here.database);
  expect([await isThere(wren), await countRows(wren)]).toEqual([false, 0]);
});

test('keeping and deleting at the same moment: one of the two holds, wholly', async () => {
  for (let round = 0; round < 12; round += 1) {
    await after('0');
    const wren = await addStanding(here, service, `Wren Races ${round}`);
    await fillPlan(here, wren, 2, 4);
    await leaves(wren);
    await after('7 days 1 second');
    await Promise.allSettled([eraseDue(here.database), stays(wren)]);
    const [there, rows] = [await isThere(wren), await countRows(wren)];
    expect([there, rows]).toEqual(there ? [true, 10] : [false, 0]);
    await eraseDue(here.database);
    expect(await isThere(wren), 'who kept everything has it').toBe(there);
  }
});

test('a table that somebody adds goes with the rest; one that would leave something behind stops the deleting', async () => {
  const wren = await addStanding(here, service, 'Wren Planted');
  await here.administrator.query(`
    create table record.added_later (person_id uuid references record.person on delete cascade, words text);
    create table system.added_later (account_id uuid, words text);
    create table system.not_ours (made_by uuid, words text);
    create table record.forgotten (person_id uuid, words text);
    grant select on record.forgotten, record.added_later, system.not_ours to cairn_door;
    grant select, delete on system.added_later to cairn_door`);
  for (const table of ['record.added_later', 'system.added_later', 'system.not_ours', 'record.forgotten'])
    await here.administrator.query(`insert into ${table} values ($1, 'planted')`, [wren.account]);
  await leaves(wren);
  await after('8 days');
  await expect(eraseDue(here.database)).rejects.toThrow('Somebody could not be deleted.');
  expect(await isThere(wren), 'all of it or nothing').toBe(true);
  await here.administrator.query('drop table record.forgotten');
  await eraseDue(here.database);
  expect(await isThere(wren)).toBe(false);
  expect(await tablesWith('planted')).toEqual(['system.not_ours']);
  await here.administrator.query('drop table record.added_later, system.added_later, system.not_ours');
});

test('an override they could not be told of yet is told by the last message, which then goes too', async () => {
  const wren = await addStanding(here, service, 'Wren Untold');
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address, { delayDays: 28 }));
  await leaves(wren);
  await after('7 days 1 second');
  await tellOverrides(here.database);
  await eraseDue(here.database);
  const { rows } = await here.administrator.query<{ message_id: string; details: object }>(
    `select m.message_id, m.details from system.message m join jobs.job j on j.data->>'message' = m.message_id::text where m.to_address = $1`,
    [wren.address],
  );
  expect(rows.map((row) => row.details)).toEqual([{ service: 'Riverside' }]);
  const sent: string[] = [];
  const office = async (message: { paragraphs: readonly string[] }) => void sent.push(message.paragraphs.join(' '));
  await sendMessage(here.database, rows[0]?.message_id ?? '', 'https://cairn.example', office, 0);
  expect(sent[0]).toContain('Riverside could read a part of it under a legal duty');
  expect(await tablesWith(wren.address)).toEqual([]);
});

test('somebody who keeps no record can have their account deleted, and a large record goes in one go', async () => {
  const pat = await addPerson(here.administrator, here.database, 'Pat Beside');
  await here.administrator.query('delete from record.person where person_id = $1', [pat.account]);
  const wren = await addStanding(here, service, 'Wren Large');
  await fillPlan(here, wren, 300, 2_000);
  await leaves(pat);
  await leaves(wren);
  await after('8 days');
  const began = Date.now();
  await eraseDue(here.database);
  expect([await isThere(pat), await isThere(wren), await countRows(wren)]).toEqual([false, false, 0]);
  expect(Date.now() - began, 'far from the 60 seconds that a statement has').toBeLessThan(20_000);
});

test('the queue does it by itself, every few minutes', async () => {
  await startErasing(here.database, here.jobs);
  await startTelling(here.database, here.jobs);
  const { rows } = await here.administrator.query('select name, cron from jobs.schedule order by name');
  expect(rows).toEqual(
    expect.arrayContaining([
      { name: 'erase-due', cron: '*/10 * * * *' },
      { name: 'tell-overrides', cron: '*/1 * * * *' },
    ]),
  );
  const wren = await addStanding(here, service, 'Wren Queued');
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address, { delayDays: 1 }));
  await after('2 days');
  await here.database.transaction('cairn_jobs', [], (queries) => queries.queue('tell overrides', {}));
  const told = () => here.administrator.query('select from record.override_told where person_id = $1', [wren.account]);
  await vi.waitUntil(async () => (await told()).rows.length === 1, { timeout: 20_000 });
  await leaves(wren);
  await after('10 days');
  await here.database.transaction('cairn_jobs', [], (queries) => queries.queue('erase due', {}));
  await vi.waitUntil(async () => !(await isThere(wren)), { timeout: 20_000 });
});
