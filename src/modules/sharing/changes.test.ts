import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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
import { shareSheet } from '../meetings/index.ts';
import { beginLine } from '../plans/index.ts';
import { beginWritingHelp } from '../writing-help/index.ts';
import { Refused, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import {
  endingsOf,
  lastReviewOf,
  letEnd,
  noteReview,
  remindOfEndings,
  sayNever,
  seeTeamChanges,
  takeLeave,
  teamChangesOf,
  withdrawSharing,
} from './index.ts';

const DAY = 24 * 60 * 60 * 1000;

let here: TestDatabase;
let moveClock: (offset: string) => Promise<void>;
let wren: Cast;
let sol: Cast;
let kit: Cast;
const service = newId();
let team: string;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  moveClock = await fakeClock(here.administrator);
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Riverside', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
});
afterAll(() => here.drop());
beforeEach(async () => {
  await moveClock('0');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  kit = await addPerson(here.administrator, here.database, 'Kit Peer');
  await here.administrator.query(
    `update system.session set began_at = began_at - interval '1 day', expires_at = expires_at + interval '400 days'`,
  );
  team = newId();
  await here.administrator.query('insert into commons.team (team_id, service_id, name) values ($1, $2, $3)', [
    team,
    service,
    `North ${team.slice(-6)}`,
  ]);
});

/** Puts somebody into the team, so many days from now until so many days from now. */
async function inTeam(who: Cast, from: string, until: string | null, role = 'worker'): Promise<string> {
  const post = newId();
  await here.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() + $6::interval)`,
    [post, service, role, who.address, who.account, from],
  );
  await here.administrator.query(
    `insert into commons.team_member (team_id, post_id, starts_at, ends_at)
     values ($1, $2, clock_timestamp() + $3::interval, clock_timestamp() + $4::interval)`,
    [team, post, from, until],
  );
  return post;
}
async function shareWithTeam(days = 90): Promise<string> {
  const sharing = newId();
  await own(wren, (tx) =>
    tx.call(`select app.share($1, null, $2, 'plan', 'see', 'always', app.clock() + make_interval(days => $3))`, [
      sharing,
      team,
      days,
    ]),
  );
  return sharing;
}
const changes = async (who = wren): Promise<string[]> =>
  (await own(who, (tx) => teamChangesOf(tx, new Date(0)))).map((each) => `${each.name} ${each.change}`);
const opensPlan = (viewer: Cast): Promise<boolean> =>
  withPerson(here.database, recordOf(viewer, wren.account), { rooms: ['plan'], reason: 'get ready' }, async () => true);

test('who joined and left is told, newest first, and agrees with what the door does', async () => {
  await shareWithTeam();
  await inTeam(sol, '2 days', '5 days');
  await inTeam(kit, '3 days', null, 'peer worker');
  expect(await changes()).toEqual([]);
  await moveClock('2 days 1 minute');
  expect(await changes()).toEqual(['Sol Worker joined']);
  expect(await opensPlan(sol)).toBe(true);
  await moveClock('6 days');
  expect(await changes()).toEqual(['Sol Worker left', 'Kit Peer joined', 'Sol Worker joined']);
  await expect(opensPlan(sol)).rejects.toBeInstanceOf(Refused);
  expect(await opensPlan(kit)).toBe(true);
});

test('only what changed while the person shared: not before, not after, and not to anybody else', async () => {
  await inTeam(sol, '-5 days', '4 days');
  await moveClock('1 day');
  const sharing = await shareWithTeam();
  await inTeam(kit, '2 days', '8 days', 'peer worker');
  await moveClock('5 days');
  expect(await changes()).toEqual(['Sol Worker left', 'Kit Peer joined']);
  await own(wren, (tx) => withdrawSharing(tx, { sharing }));
  await moveClock('9 days');
  expect(await changes()).toEqual(['Sol Worker left', 'Kit Peer joined']);
  expect(await changes(kit)).toEqual([]);
});

test('a sharing that ran out tells nothing of what came after it', async () => {
  await shareWithTeam(3);
  await inTeam(kit, '4 days', null);
  await moveClock('5 days');
  expect(await changes()).toEqual([]);
});

test('an administrator, and somebody who goes from one post to another, is no change', async () => {
  await shareWithTeam();
  const first = await inTeam(sol, '-5 days', '3 days');
  await inTeam(sol, '2 days', null, 'lead');
  await inTeam(kit, '2 days', null, 'administrator');
  await moveClock('4 days');
  expect(await changes()).toEqual([]);
  // Ending the post ends the membership too.
  await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [sol.account]);
  expect(first).not.toBe('');
  await moveClock('4 days 1 hour');
  expect(await changes()).toEqual(['Sol Worker left']);
});

test('“seen” covers what was shown and nothing that comes after', async () => {
  await shareWithTeam();
  await inTeam(sol, '1 day', null);
  await inTeam(kit, '2 days', null);
  await moveClock('1 day 1 hour');
  const [newest] = await own(wren, (tx) => teamChangesOf(tx, new Date(0)));
  const id = newId();
  for (const _ of [1, 2]) await own(wren, (tx) => seeTeamChanges(tx, { id, upTo: newest?.at ?? new Date(0) }));
  expect((await own(wren, (tx) => teamChangesOf(tx, new Date(0)))).map((each) => each.seen)).toEqual([true]);
  await moveClock('2 days 1 hour');
  expect((await own(wren, (tx) => teamChangesOf(tx, new Date(0)))).map((each) => each.seen)).toEqual([false, true]);
  // A day to come is no more than now.
  const far = new Date(Date.now() + 300 * DAY);
  await own(wren, (tx) => seeTeamChanges(tx, { id: newId(), upTo: far }));
  const { rows } = await here.administrator.query<{ ahead: boolean }>(
    'select bool_or(up_to > app.clock()) as ahead from record.team_change_seen where person_id = $1',
    [wren.account],
  );
  expect(rows[0]?.ahead).toBe(false);
});

const endings = async (): Promise<string[]> => [...(await own(wren, endingsOf))];
const messagesTo = async (who: Cast): Promise<{ template: string; details: unknown }[]> => {
  const { rows } = await here.administrator.query<{ template: string; details: unknown }>(
    'select template, details from system.message where to_account = $1',
    [who.account],
  );
  return rows;
};

test('what ends within fourteen days is told, unless withdrawn, let go, or with somebody whom it does not reach', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  const sharing = await shareWith(here.database, wren, member, 'plan', 'see', 30);
  expect(await endings()).toEqual([]);
  await moveClock('15 days 23 hours');
  expect(await endings()).toEqual([]);
  await moveClock('16 days 1 hour');
  expect(await endings()).toEqual([sharing]);
  await moveClock('30 days 1 hour');
  expect(await endings()).toEqual([]);
  await moveClock('17 days');

  await own(wren, (tx) => letEnd(tx, { sharing }));
  await own(wren, (tx) => letEnd(tx, { sharing }));
  expect(await endings()).toEqual([]);
  expect(await opensPlan(sol)).toBe(true);

  const other = await shareWith(here.database, wren, member, 'about me', 'see', 10);
  expect(await endings()).toEqual([other]);
  await own(wren, (tx) => sayNever(tx, { id: newId(), account: sol.account }));
  expect(await endings()).toEqual([]);
});

test('a page for one meeting, and some hours of writing, end by themselves: they are not offered to be given again', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  const [meeting, now] = [newId(), new Date()];
  await own(wren, async (tx) => {
    await beginLine(tx, { id: meeting, kind: 'meeting', words: 'The bus' });
    const endsAt = new Date(now.getTime() + 5 * DAY);
    await shareSheet(tx, { id: newId(), meeting, whom: { kind: 'member', member }, endsAt, now });
    await beginWritingHelp(tx, { id: newId(), member, room: 'plan', hours: 24 });
  });
  const about = await shareWith(here.database, wren, member, 'about me', 'see', 10);
  expect(await endings()).toEqual([about]);
});

test('nobody lets somebody else’s sharing end', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  const sharing = await shareWith(here.database, wren, member, 'plan', 'see', 10);
  await expect(own(sol, (tx) => letEnd(tx, { sharing }))).rejects.toMatchObject({ code: '23503' });
  expect(await endings()).toEqual([sharing]);
});

test('one neutral e-mail for each person, once, whatever runs twice or is started again; never to the other side', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'see', 30);
  await shareWith(here.database, wren, member, 'about me', 'see', 29);
  const card = await addPerson(here.administrator, here.database, 'No Address');
  await here.administrator.query('delete from system.address where account_id = $1', [card.account]);
  await here.administrator.query(`update system.session set expires_at = expires_at + interval '400 days'`);
  await shareWith(here.database, card, await inviteAndJoin(here.database, card, sol, 'worker'), 'plan', 'see', 29);

  await remindOfEndings(here.database);
  expect(await messagesTo(wren)).toEqual([]);
  await moveClock('17 days');
  await Promise.all([1, 2, 3].map(() => remindOfEndings(here.database)));
  await remindOfEndings(here.database);
  expect(await messagesTo(wren)).toEqual([{ template: 'something waits', details: { at: '/me' } }]);
  expect(await messagesTo(sol)).toEqual([]);
  expect(await messagesTo(card)).toEqual([]);
  const { rows: queued } = await here.administrator.query(
    `select from jobs.job j join system.message m on j.data->>'message' = m.message_id::text where m.to_account = $1`,
    [wren.account],
  );
  expect(queued).toHaveLength(1);
  await moveClock('18 days');
  await remindOfEndings(here.database);
  expect(await messagesTo(wren)).toHaveLength(1);
  // Given again, it is told again when that ends.
  await shareWith(here.database, wren, member, 'plan', 'see', 20);
  await moveClock('26 days');
  await remindOfEndings(here.database);
  expect(await messagesTo(wren)).toHaveLength(2);
});

test('a sharing of two weeks or less is never mailed about, nor one that was let go or taken away', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'see', 14);
  const let_ = await shareWith(here.database, wren, member, 'about me', 'see', 20);
  await own(wren, (tx) => letEnd(tx, { sharing: let_ }));
  const other = await inviteAndJoin(here.database, wren, kit, 'supporter');
  await shareWith(here.database, wren, other, 'plan', 'see', 20);
  await own(wren, (tx) => takeLeave(tx, { member: other }));
  await moveClock('10 days');
  await remindOfEndings(here.database);
  expect(await messagesTo(wren)).toEqual([]);
});

test('only the jobs can remind', async () => {
  for (const role of ['cairn_app', 'cairn_session'] as const) {
    await expect(here.database.once(role, 'select session.remind_of_endings(1)', [])).rejects.toMatchObject({
      code: '42501',
    });
  }
});

test('that the person went through it is theirs alone', async () => {
  expect(await own(wren, lastReviewOf)).toBeNull();
  const id = newId();
  const againAt = new Date(Date.now() + 90 * DAY);
  for (const _ of [1, 2]) await own(wren, (tx) => noteReview(tx, { id, againAt }));
  expect(await own(wren, lastReviewOf)).toMatchObject({ againAt });
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'carry out');
  const seen = await withPerson(
    here.database,
    recordOf(sol, wren.account),
    { rooms: ['plan'], reason: 'get ready' },
    async (tx) => [
      ...(await tx.call('select * from record.people_review', [])),
      ...(await tx.call('select * from record.team_change_seen', [])),
      ...(await tx.call('select * from record.sharing_let_end', [])),
    ],
  );
  expect(seen).toEqual([]);
  const write = withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'get ready' }, (tx) =>
    noteReview(tx, { id: newId(), againAt: null }),
  );
  await expect(write).rejects.toBeInstanceOf(Refused);
});
