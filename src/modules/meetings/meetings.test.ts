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
import {
  asGuestWould,
  asTheyWould,
  Refused,
  withPerson,
  type PersonTx,
  type Room,
} from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, changeLine, linesOf, lineOf, takeAway } from '../plans/index.ts';
import { liftNever, sayNever, sharingOf, takeLeave, withdrawSharing } from '../sharing/index.ts';
import { guestsOf, sheetOf, sheetsForMe, sheetsOf, shareSheet } from './index.ts';

const DAY = 24 * 60 * 60 * 1000;
let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let members: Record<'ash' | 'sol', string>;
let [talk, other] = ['', ''];

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>, rooms: Room[] = ['meetings']): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms, reason: 'get ready' }, work);
const read = (who: Cast): Promise<string[]> =>
  as(who, async (tx) => (await sheetsForMe(tx)).map((sheet) => sheet.words));
const share = async (meeting: string, member: string, days = 2): Promise<string> => {
  const id = newId();
  const endsAt = new Date(Date.now() + days * DAY);
  const whom = { kind: 'member', member } as const;
  expect(await own((tx) => shareSheet(tx, { id, meeting, whom, endsAt, now: new Date() }))).toBe('shared');
  return id;
};

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
beforeEach(async () => {
  await setClock('0');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  members = {
    ash: await inviteAndJoin(here.database, wren, ash, 'supporter'),
    sol: await inviteAndJoin(here.database, wren, sol, 'worker'),
  };
  [talk, other] = [newId(), newId()];
  await own((tx) => beginLine(tx, { id: talk, kind: 'meeting', words: 'The talk', fields: { want: 'A date' } }));
  await own((tx) => beginLine(tx, { id: other, kind: 'meeting', words: 'Another meeting' }));
});
afterAll(() => here.drop());

test('each guest reads the sheet of their own meeting and no other; nobody else reads any', async () => {
  await share(talk, members.ash);
  await share(other, members.sol);
  expect(await read(ash)).toEqual(['The talk']);
  expect(await read(sol)).toEqual(['Another meeting']);
  expect(await as(ash, (tx) => sheetOf(tx, other))).toBeNull();
  expect(await as(ash, (tx) => linesOf(tx, 'meetings'))).toHaveLength(1);
  expect((await own(sheetsOf)).map((sheet) => sheet.words)).toEqual(['The talk', 'Another meeting']);
  const stranger = await addPerson(here.administrator, here.database, 'Nobody Sample');
  await expect(read(stranger)).rejects.toThrow(Refused);
});

test('the room shared without a sheet opens nothing', async () => {
  await shareWith(here.database, wren, members.ash, 'meetings', 'carry out');
  expect(await read(ash)).toEqual([]);
  expect(await as(ash, (tx) => lineOf(tx, talk))).toBeNull();
});

test('other rooms are as they were: what else is shared is read, and a sheet is no part of it', async () => {
  await shareWith(here.database, wren, members.ash, 'plan', 'see');
  await own((tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'The sea' }));
  const rooms: Room[] = ['plan', 'meetings'];
  const all = (tx: PersonTx) => tx.call<{ words: string }>('select words from record.entry', []);
  expect((await as(ash, all, rooms)).map((row) => row.words)).toEqual(['The sea']);
  await share(talk, members.ash);
  expect((await as(ash, all, rooms)).map((row) => row.words).toSorted()).toEqual(['The sea', 'The talk']);
});

test('withdrawn, it is closed at once', async () => {
  const sharing = await share(talk, members.ash);
  expect(await read(ash)).toEqual(['The talk']);
  await own((tx) => withdrawSharing(tx, { sharing }));
  await expect(read(ash)).rejects.toThrow(Refused);
  expect(await own((tx) => guestsOf(tx, new Date()))).toEqual([]);
});

test('one of two meetings withdrawn leaves the other', async () => {
  const sharing = await share(talk, members.ash);
  await share(other, members.ash);
  await own((tx) => withdrawSharing(tx, { sharing }));
  expect(await read(ash)).toEqual(['Another meeting']);
});

test('it ends by itself, to the moment', async () => {
  await share(talk, members.ash, 2);
  await share(other, members.ash, 3);
  await setClock('1 day 23 hours 59 minutes');
  await here.administrator.query(`update system.session set expires_at = expires_at + interval '9 days'`);
  expect(await read(ash)).toEqual(['The talk', 'Another meeting']);
  await setClock('2 days');
  expect(await read(ash)).toEqual(['Another meeting']);
  await setClock('3 days');
  await expect(read(ash)).rejects.toThrow(Refused);
});

test('never, and leaving the circle, beat it', async () => {
  await share(talk, members.ash);
  await own((tx) => sayNever(tx, { id: newId(), account: ash.account }));
  await expect(read(ash)).rejects.toThrow(Refused);
  await own((tx) => liftNever(tx, { account: ash.account }));
  expect(await read(ash)).toEqual(['The talk']);
  await own((tx) => takeLeave(tx, { member: members.ash }));
  await expect(read(ash)).rejects.toThrow(Refused);
});

test('a guest changes nothing and makes nobody else a guest', async () => {
  await share(talk, members.ash);
  const write = as(ash, (tx) => changeLine(tx, { id: talk, was: 1, words: 'Ash was here' }));
  await expect(write).rejects.toThrow(Refused);
  const invite = (tx: PersonTx) =>
    tx.call('insert into record.meeting_guest (person_id, sharing_id, meeting_id) values ($1, $2, $3)', [
      wren.account,
      newId(),
      other,
    ]);
  await expect(as(ash, invite)).rejects.toThrow(Refused);
  expect(await as(ash, (tx) => tx.call('select * from record.meeting_guest', []))).toEqual([]);
});

test('suggestions about a sheet come from its guests alone', async () => {
  await share(talk, members.ash);
  await share(other, members.sol);
  const suggest = (who: Cast, meeting: string, id = newId()) =>
    as(who, (tx) =>
      tx.call(
        `insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words)
         values ($1, $2, 'meetings', 'wording', $3, 1, 'Other words')`,
        [wren.account, id, meeting],
      ),
    );
  await suggest(ash, talk);
  await expect(suggest(ash, other)).rejects.toThrow(Refused);
  await expect(suggest(sol, talk)).rejects.toThrow(Refused);
  const suggestions = (tx: PersonTx) => tx.call<{ entry_id: string }>('select entry_id from record.suggestion', []);
  expect(await as(ash, suggestions)).toEqual([{ entry_id: talk }]);
  expect(await as(sol, suggestions)).toEqual([]);
  expect(await own(suggestions)).toEqual([{ entry_id: talk }]);
});

test('the keys hold that a guest is of a sheet, by a sharing of the room for meetings', async () => {
  const plan = await shareWith(here.database, wren, members.ash, 'plan', 'see');
  const room = await shareWith(here.database, wren, members.ash, 'meetings', 'see');
  const goal = newId();
  await own((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'A goal' }));
  const guest = (sharing: string, meeting: string) =>
    own((tx) =>
      tx.call('insert into record.meeting_guest (person_id, sharing_id, meeting_id) values ($1, $2, $3)', [
        wren.account,
        sharing,
        meeting,
      ]),
    );
  await expect(guest(plan, talk)).rejects.toThrow('meeting_guest_person_id_sharing_id_room_fkey');
  await expect(guest(room, goal)).rejects.toThrow('foreign key');
  await guest(room, talk);
  expect(await read(ash)).toEqual(['The talk']);
});

test('one form sent twice at once is one sharing; sent after it was withdrawn, it brings nothing back', async () => {
  const command = {
    id: newId(),
    meeting: talk,
    whom: { kind: 'member', member: members.ash } as const,
    endsAt: new Date(Date.now() + DAY),
    now: new Date(),
  };
  const send = () => own((tx) => shareSheet(tx, command));
  expect(await Promise.all([send(), send(), send()])).toEqual(['shared', 'shared', 'shared']);
  expect(await own(sharingOf)).toHaveLength(1);
  await own((tx) => withdrawSharing(tx, { sharing: command.id }));
  expect(await send()).toBe('withdrawn meanwhile');
  await expect(read(ash)).rejects.toThrow(Refused);
});

test('shared again with the same person, the newer end holds, and other sheets are not touched', async () => {
  await share(other, members.ash, 5);
  await share(talk, members.ash, 5);
  await share(talk, members.ash, 1);
  expect(await read(ash)).toEqual(['The talk', 'Another meeting']);
  await here.administrator.query(`update system.session set expires_at = expires_at + interval '9 days'`);
  await setClock('1 day');
  expect(await read(ash)).toEqual(['Another meeting']);
});

test('a sheet taken away is not read, nor shared', async () => {
  await share(talk, members.ash);
  await own((tx) => takeAway(tx, { id: talk }));
  expect(await read(ash)).toEqual([]);
  const whom = { kind: 'member', member: members.sol } as const;
  const again = own((tx) =>
    shareSheet(tx, { id: newId(), meeting: talk, whom, endsAt: new Date(Date.now() + DAY), now: new Date() }),
  );
  expect(await again).toBe('gone');
});

test('before the yes, the person sees just what the guest then reads', async () => {
  const sheets = async (tx: PersonTx): Promise<unknown> => (await linesOf(tx, 'meetings')).map((line) => line.words);
  const guest = { account: ash.account, meeting: talk };
  const before = await asGuestWould(here.database, ownRecord(wren), guest, sheets);
  expect(before).toEqual(['The talk']);
  await share(talk, members.ash);
  expect(await as(ash, sheets)).toEqual(before);
  const imagined = { account: ash.account, member: null, also: [] };
  expect(await asTheyWould(here.database, ownRecord(wren), imagined, sheets)).toEqual(before);
  await own((tx) => sayNever(tx, { id: newId(), account: ash.account }));
  expect(await asGuestWould(here.database, ownRecord(wren), guest, sheets)).toEqual([]);
  await expect(asGuestWould(here.database, recordOf(ash, wren.account), guest, sheets)).rejects.toThrow(Refused);
});
