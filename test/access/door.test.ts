import { afterAll, beforeAll, expect, test } from 'vitest';
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
import { NotSignedIn, ownRecord, recordOf, signOut } from '../../src/platform/session/index.ts';
import { clientAs } from './harness.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let sol: Cast;
let member: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const asSol = <Out>(rooms: readonly Room[], work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(sol, wren.account), { rooms, reason: 'get ready' }, work);
const wordsIn = async (tx: PersonTx): Promise<string[]> =>
  (await tx.call<{ words: string }>('select words from record.entry order by words', [])).map((row) => row.words);
const looks = (): Promise<{ outcome: string; rooms: string[]; through: string; viewer_name: string }[]> =>
  own((tx) =>
    tx.call('select outcome, rooms, through, viewer_name from record.look where person_id = $1 order by at', [
      wren.account,
    ]),
  );

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await own(async (tx) => {
    for (const room of ['plan', 'about me', 'diary']) {
      // Of the diary others read only the pages that are opened.
      const [kind, fields] = room === 'diary' ? ['diary', { open: true }] : ['about', {}];
      await tx.call(
        `insert into record.entry (person_id, entry_id, version, room, kind, words, fields) values ($1, $2, 1, $3, $4, $5, $6)`,
        [wren.account, newId(), room, kind, `words in ${room}`, fields],
      );
    }
  });
});
afterAll(() => here.drop());

test('somebody reads the rooms shared with them and no other, even when they forget to say whose', async () => {
  const sharing = await shareWith(here.database, wren, member, 'plan', 'see');
  expect(await asSol(['plan', 'diary'], wordsIn)).toEqual(['words in plan']);
  expect(await looks()).toMatchObject([
    { outcome: 'opened', rooms: ['plan'], through: 'sharing', viewer_name: 'Sol Worker' },
  ]);
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
});

test('what is withdrawn is closed on the next request, and the attempt is recorded', async () => {
  const sharing = await shareWith(here.database, wren, member, 'about me', 'see');
  expect(await asSol(['about me'], wordsIn)).toEqual(['words in about me']);
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
  const before = await looks();
  await expect(asSol(['about me'], wordsIn)).rejects.toBeInstanceOf(Refused);
  expect((await looks()).slice(before.length)).toEqual([
    { outcome: 'refused', rooms: ['about me'], through: 'nothing', viewer_name: 'Sol Worker' },
  ]);
});

test('a look stays when what it was opened for is undone', async () => {
  const sharing = await shareWith(here.database, wren, member, 'plan', 'see');
  const before = await looks();
  const undone = asSol(['plan'], async (tx) => {
    expect(await wordsIn(tx)).toEqual(['words in plan']);
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  expect(await looks()).toHaveLength(before.length + 1);
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
});

test('a look is there before anything is read, and stays when the connection is killed in between', async () => {
  const sharing = await shareWith(here.database, wren, member, 'plan', 'see');
  const look = newId();
  await here.database.once('cairn_app', `select app.open_look($1, $2, $3, array['plan'], 'get ready', null)`, [
    sol.token,
    wren.account,
    look,
  ]);
  const reader = await clientAs(here, 'cairn_app');
  const gone = new Promise((resolve) => reader.on('error', resolve));
  await reader.query('begin');
  const { rows } = await reader.query<{ pid: number }>('select pg_backend_pid() as pid, app.enter($1, $2, $3)', [
    sol.token,
    wren.account,
    look,
  ]);
  await here.administrator.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await gone;
  const { rows: kept } = await here.administrator.query('select outcome from record.look where look_id = $1', [look]);
  expect(kept).toEqual([{ outcome: 'opened' }]);
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
});

test('never this person beats a sharing with them, until it is taken back', async () => {
  const sharing = await shareWith(here.database, wren, member, 'plan', 'carry out');
  await own((tx) => tx.call('select app.never($1, $2)', [newId(), sol.account]));
  await expect(asSol(['plan'], wordsIn)).rejects.toBeInstanceOf(Refused);
  await own((tx) => tx.call('select app.lift_never($1)', [sol.account]));
  expect(await asSol(['plan'], wordsIn)).toEqual(['words in plan']);
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
});

test('a team reads by who is in it now; never beats the team; leaving it closes on the next request', async () => {
  const [service, team, post] = [newId(), newId(), newId()];
  const { administrator } = here;
  await administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, 'Riverside', 'wales', '{cy,en}', '', '', '', '')`,
    [service],
  );
  await administrator.query(`insert into commons.team (team_id, service_id, name) values ($1, $2, 'Blue team')`, [
    team,
    service,
  ]);
  await administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, 'worker', $3, $4, app.clock())`,
    [post, service, sol.address, sol.account],
  );
  await administrator.query('insert into commons.team_member (team_id, post_id) values ($1, $2)', [team, post]);
  await own((tx) =>
    tx.call(`select app.share($1, null, $2, 'diary', 'see', 'always', app.clock() + interval '1 day')`, [
      newId(),
      team,
    ]),
  );

  expect(await asSol(['diary'], wordsIn)).toEqual(['words in diary']);
  await own((tx) => tx.call('select app.never($1, $2)', [newId(), sol.account]));
  await expect(asSol(['diary'], wordsIn)).rejects.toBeInstanceOf(Refused);
  await own((tx) => tx.call('select app.lift_never($1)', [sol.account]));

  await administrator.query(`update commons.post set role = 'administrator' where post_id = $1`, [post]);
  await expect(asSol(['diary'], wordsIn), 'an administrator has no way into records').rejects.toBeInstanceOf(Refused);
  await administrator.query(`update commons.post set role = 'worker' where post_id = $1`, [post]);
  expect(await asSol(['diary'], wordsIn)).toEqual(['words in diary']);
  await administrator.query('update commons.team_member set ends_at = app.clock() where post_id = $1', [post]);
  await expect(asSol(['diary'], wordsIn)).rejects.toBeInstanceOf(Refused);
});

test('sharing ends by the clock alone', async () => {
  await shareWith(here.database, wren, member, 'plan', 'see', 3);
  expect(await asSol(['plan'], wordsIn)).toEqual(['words in plan']);
  await setClock('3 days 1 second');
  await here.administrator.query(`update system.session set expires_at = 'infinity'`);
  await expect(asSol(['plan'], wordsIn)).rejects.toBeInstanceOf(Refused);
  await setClock('0');
});

test('a suggestion reaches only lines of a room that is open to whoever makes it', async () => {
  const sharing = await shareWith(here.database, wren, member, 'plan', 'suggest');
  const { rows } = await here.administrator.query<{ entry_id: string; room: string }>(
    `select entry_id, room from record.entry where person_id = $1`,
    [wren.account],
  );
  const lineIn = (room: Room): string => rows.find((row) => row.room === room)?.entry_id ?? '';
  const suggest = (line: string, room: Room): Promise<unknown> =>
    asSol(['plan'], (tx) =>
      tx.call(
        `insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words) values ($1, $2, $3, 'wording', $4, 1, 'other words')`,
        [wren.account, newId(), room, line],
      ),
    );
  await suggest(lineIn('plan'), 'plan');
  await expect(suggest(lineIn('diary'), 'diary'), 'a room that is closed to them').rejects.toBeInstanceOf(Refused);
  await expect(
    suggest(lineIn('diary'), 'plan'),
    'a line of that room, under the name of an open one',
  ).rejects.toMatchObject({ code: '23503' });
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
});

test('a transaction whose view of the database stands still is not let in: it would not see what has ended', async () => {
  const reader = await clientAs(here, 'cairn_app');
  for (const level of ['repeatable read', 'serializable']) {
    await reader.query(`begin isolation level ${level}`);
    await expect(reader.query('select app.enter($1, $2)', [wren.token, wren.account])).rejects.toMatchObject({
      code: '25001',
    });
    await reader.query('rollback');
  }
  await reader.end();
});

test('a context cannot be carried into another transaction, not even one sent in the same message', async () => {
  const reader = await clientAs(here, 'cairn_app');
  const enter = `select app.enter('${wren.token}', '${wren.account}')`;
  await expect(reader.query(`begin; ${enter}; commit`)).rejects.toMatchObject({ code: '25P01' });
  await reader.query('rollback');
  await reader.query('begin');
  await reader.query(`${enter}; select set_config('test.kept', current_setting('cairn.context'), false)`);
  const answers = await reader.query(
    `commit; begin; select set_config('cairn.context', current_setting('test.kept'), true); select words from record.entry; commit`,
  );
  expect((answers as unknown as { rows: unknown[] }[])[3]?.rows).toEqual([]);
  await reader.end();
});

test('a context kept across a savepoint opens nothing once the sharing has ended', async () => {
  const sharing = await shareWith(here.database, wren, member, 'plan', 'see');
  const look = newId();
  await here.database.once('cairn_app', `select app.open_look($1, $2, $3, array['plan'], 'get ready', null)`, [
    sol.token,
    wren.account,
    look,
  ]);
  const reader = await clientAs(here, 'cairn_app');
  await reader.query('begin; savepoint before');
  await reader.query('select app.enter($1, $2, $3)', [sol.token, wren.account, look]);
  const { rows } = await reader.query<{ context: string }>(`select current_setting('cairn.context') as context`);
  // Going back lets go of the lock for which ending a sharing waits.
  await reader.query('rollback to before');
  const again = async (): Promise<unknown[]> => {
    await reader.query(`select set_config('cairn.context', $1, true)`, [rows[0]?.context]);
    return (await reader.query('select words from record.entry')).rows;
  };
  expect(await again()).toEqual([{ words: 'words in plan' }]);
  await own((tx) => tx.call('select app.withdraw($1)', [sharing]));
  expect(await again()).toEqual([]);
  await reader.end();
});

test('whoever has signed out is nobody on the next request', async () => {
  const visitor = await addPerson(here.administrator, here.database, 'Ash Sample');
  await signOut(here.database, visitor);
  await expect(
    withPerson(here.database, ownRecord(visitor), { rooms: [], reason: 'own words' }, wordsIn),
  ).rejects.toBeInstanceOf(NotSignedIn);
});
