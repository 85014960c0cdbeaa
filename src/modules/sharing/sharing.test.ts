import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson, type PersonTx, type Room } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import {
  acceptInvitation,
  circleOf,
  countLooks,
  everyoneEverAsked,
  inviteIntoCircle,
  liftNever,
  looksOf,
  neversOf,
  readInvitation,
  renewSharing,
  sayNever,
  sendInvitationAgain,
  sharedWithMe,
  sharingOf,
  statedReason,
  takeLeave,
  teamPeople,
  whoCanSee,
  withdrawSharing,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let ash: Cast;

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who: Cast = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const opens = (viewer: Cast, room: Room, words?: string): Promise<string[]> =>
  withPerson(
    here.database,
    recordOf(viewer, wren.account),
    { rooms: [room], reason: 'get ready', words },
    async (tx) => [...tx.rooms],
  );

/** The link in the newest invitation sent to this address. */
async function secretSentTo(address: string): Promise<string> {
  const { rows } = await here.administrator.query<{ token: string }>(
    `select details->>'token' as token from system.message where to_address = $1 order by made_at desc limit 1`,
    [address],
  );
  return rows[0]?.token ?? '';
}
const messagesTo = async (address: string): Promise<number> =>
  (await here.administrator.query('select from system.message where to_address = $1', [address])).rowCount ?? 0;

/** A team with these people in it, as the installer would leave it. */
async function addTeam(name: string, people: readonly Cast[]): Promise<string> {
  const [service, team] = [newId(), newId()];
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, $2, 'wales', '{en}', '', '', '', '')`,
    [service, `${name} service`],
  );
  await here.administrator.query('insert into commons.team (team_id, service_id, name) values ($1, $2, $3)', [
    team,
    service,
    name,
  ]);
  for (const person of people) {
    const post = newId();
    await here.administrator.query(
      `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
       values ($1, $2, 'worker', $3, $4, app.clock() - interval '1 day')`,
      [post, service, person.address, person.account],
    );
    await here.administrator.query(
      `insert into commons.team_member (team_id, post_id, starts_at) values ($1, $2, app.clock() - interval '1 day')`,
      [team, post],
    );
  }
  return team;
}

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  ash = await addPerson(here.administrator, here.database, 'Ash Friend');
});
afterAll(() => here.drop());

test('an invitation is sent once however often its form is, can be sent again, and is read only by the one it was sent to', async () => {
  const id = newId();
  const invited = { id, relation: 'supporter', called: 'Ash', address: ash.address } as const;
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => own((tx) => inviteIntoCircle(tx, invited))));
  expect(new Set(outcomes)).toEqual(new Set(['invited']));
  expect(await messagesTo(ash.address)).toBe(1);

  const first = await secretSentTo(ash.address);
  const again = newId();
  const sent = await Promise.all([1, 2].map(() => own((tx) => sendInvitationAgain(tx, { id: again, member: id }))));
  expect(sent).toEqual(['sent', 'sent']);
  expect(await messagesTo(ash.address)).toBe(2);

  const asSol = await withCommons(here.database, sol, (tx) => readInvitation(tx, first));
  expect(asSol).toEqual({ outcome: 'somebody else' });
  expect(await withCommons(here.database, ash, (tx) => readInvitation(tx, first))).toMatchObject({
    outcome: 'open',
    from: 'Wren Sample',
    rooms: [],
  });
  expect(await withCommons(here.database, sol, (tx) => acceptInvitation(tx, { secret: first }))).toBe('somebody else');
  expect(await withCommons(here.database, ash, (tx) => acceptInvitation(tx, { secret: first }))).toBe('joined');
  // The other link was for the same place in the circle, which is taken now.
  const second = await secretSentTo(ash.address);
  expect(second).not.toBe(first);
  expect(await withCommons(here.database, ash, (tx) => acceptInvitation(tx, { secret: second }))).toBe('used');
  expect(await own((tx) => sendInvitationAgain(tx, { id: newId(), member: id }))).toBe('not waiting');
  expect((await own(circleOf)).map((member) => [member.called, member.account])).toEqual([['Ash', ash.account]]);
});

test('nobody can ask themselves in, nor the same address twice', async () => {
  const asking = (address: string) =>
    own((tx) => inviteIntoCircle(tx, { id: newId(), relation: 'peer', called: 'X', address }));
  expect(await asking(wren.address)).toBe('that is you');
  expect(await asking(ash.address)).toBe('in your circle');
});

test('renewing puts one sharing in the place of another; the same form twice is one; an old form cannot bring back what was withdrawn', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  const whom = { kind: 'member', member } as const;
  const renew = (id: string, level: 'see' | 'suggest') =>
    own((tx) => renewSharing(tx, { id, whom, room: 'plan', level, endsAt: inDays(30), now: new Date() }));
  const [first, second] = [newId(), newId()];
  expect(await Promise.all([renew(first, 'see'), renew(first, 'see')])).toEqual(['shared', 'shared']);
  expect(await renew(second, 'suggest')).toBe('shared');
  expect(await renew(second, 'suggest')).toBe('shared');
  const open = (await own(sharingOf)).filter((each) => each.openNow);
  expect(open.map((each) => [each.id, each.level])).toEqual([[second, 'suggest']]);
  expect(await opens(sol, 'plan')).toEqual(['plan']);

  await own((tx) => withdrawSharing(tx, { sharing: second }));
  await expect(opens(sol, 'plan')).rejects.toBeInstanceOf(Refused);
  expect(await renew(second, 'suggest')).toBe('withdrawn meanwhile');
  await expect(opens(sol, 'plan')).rejects.toBeInstanceOf(Refused);
});

test('who can see a room: those who said yes, teams, and neither the invited nor those the person said never to', async () => {
  const kim = await addPerson(here.administrator, here.database, 'Kim Team');
  const member = await inviteAndJoin(here.database, wren, kim, 'peer');
  const waiting = newId();
  await own((tx) =>
    inviteIntoCircle(tx, { id: waiting, relation: 'supporter', called: 'Bee', address: 'bee@sample.example' }),
  );
  await shareWith(here.database, wren, member, 'about me', 'see');
  await shareWith(here.database, wren, waiting, 'about me', 'see');
  const team = await addTeam('Northside', [kim]);
  const now = new Date();
  const names = async (): Promise<string[]> => (await own((tx) => whoCanSee(tx, 'about me'))).map((each) => each.name);
  expect(await names()).toEqual(['Kim Team']);

  await own((tx) =>
    renewSharing(tx, {
      id: newId(),
      whom: { kind: 'team', team },
      room: 'about me',
      level: 'suggest',
      endsAt: inDays(9),
      now,
    }),
  );
  expect(await names()).toEqual(['Kim Team', 'Northside']);
  expect((await own((tx) => teamPeople(tx, team))).map((each) => each.name)).toEqual(['Kim Team']);

  const never = newId();
  await Promise.all([1, 2].map(() => own((tx) => sayNever(tx, { id: never, account: kim.account }))));
  expect(await names()).toEqual(['Northside']);
  expect((await own(neversOf)).map((each) => each.name)).toEqual(['Kim Team']);
  await expect(opens(kim, 'about me')).rejects.toBeInstanceOf(Refused);
  await own((tx) => liftNever(tx, { account: kim.account }));
  expect(await opens(kim, 'about me')).toEqual(['about me']);

  await own((tx) => takeLeave(tx, { member }));
  expect(await names()).toEqual(['Northside']);
  expect((await own(circleOf)).map((each) => each.id)).not.toContain(member);
  expect((await own(everyoneEverAsked)).find((each) => each.id === member)?.leftAt).toBeInstanceOf(Date);
});

test('looks are read by the person alone, newest first; a refused attempt is among them; the reason is remembered for its viewer only', async () => {
  const lee = await addPerson(here.administrator, here.database, 'Lee Looker');
  const member = await inviteAndJoin(here.database, wren, lee, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'see');
  expect(await withCommons(here.database, lee, (tx) => statedReason(tx, wren.account))).toBeNull();
  await opens(lee, 'plan', 'For Thursday');
  await opens(lee, 'plan', 'For Thursday');
  await expect(opens(lee, 'diary', 'x')).rejects.toBeInstanceOf(Refused);
  const viewer = lee.account;
  const looks = await own((tx) => looksOf(tx, { outcome: 'opened', viewer, most: 10 }));
  expect(looks.map((look) => [look.viewerName, look.rooms, look.words])).toEqual([
    ['Lee Looker', ['plan'], 'For Thursday'],
    ['Lee Looker', ['plan'], 'For Thursday'],
  ]);
  const [newest, oldest] = looks;
  const earlier = await own((tx) => looksOf(tx, { outcome: 'opened', viewer, before: newest?.id, most: 10 }));
  expect(earlier.map((look) => look.id)).toEqual([oldest?.id]);
  expect(await own((tx) => countLooks(tx, { outcome: 'refused', viewer }))).toBe(1);
  expect(await withCommons(here.database, lee, (tx) => statedReason(tx, wren.account))).toEqual({
    reason: 'get ready',
    words: 'For Thursday',
  });
  expect(await withCommons(here.database, ash, (tx) => statedReason(tx, wren.account))).toBeNull();
  const asLee = (tx: PersonTx) => looksOf(tx, { outcome: 'opened', most: 10 });
  const purpose = { rooms: ['plan'], reason: 'answer' } as const;
  expect(await withPerson(here.database, recordOf(lee, wren.account), purpose, asLee)).toEqual([]);
});

test('the list of people who share holds others only, never oneself', async () => {
  const team = await addTeam('Peers', [wren, ash]);
  await own((tx) =>
    renewSharing(tx, {
      id: newId(),
      whom: { kind: 'team', team },
      room: 'plan',
      level: 'carry out',
      endsAt: inDays(3),
      now: new Date(),
    }),
  );
  const shared = await withCommons(here.database, ash, sharedWithMe);
  expect(shared.map((each) => [each.name, each.rooms])).toEqual([
    ['Wren Sample', [{ room: 'plan', level: 'carry out' }]],
  ]);
  expect(await withCommons(here.database, wren, sharedWithMe)).toEqual([]);
});
