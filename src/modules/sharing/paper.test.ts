import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { newSecret, ownRecord, printedCode, recordOf } from '../../platform/session/index.ts';
import {
  answerClaim,
  circleOf,
  claimsOf,
  codeToPrint,
  inviteOnPaper,
  printedCodesOf,
  printInvitationAgain,
  sharedWithMe,
  takeLeave,
  typeInvitation,
  whoCanSee,
} from './index.ts';

let here: TestDatabase;
let moveClock: (offset: string) => Promise<void>;
let wren: Cast;
let ash: Cast;
let stranger: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  moveClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());
beforeEach(async () => {
  await moveClock('0');
  await here.administrator.query('delete from system.limit_count');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  stranger = await addPerson(here.administrator, here.database, 'Not Known');
});

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const codeOf = (id: string): string => printedCode(newSecret(), 'invitation', id);
const type = (who: Cast, code: string) =>
  withCommons(here.database, who, (tx) => typeInvitation(tx, { code, network: '192.0.2.1' }));
const answer = (member: string, who: Cast, meant: boolean, by = wren) =>
  own(by, (tx) => answerClaim(tx, { member, account: who.account, meant }));
const opensPlan = (viewer: Cast): Promise<boolean> =>
  withPerson(here.database, recordOf(viewer, wren.account), { rooms: ['plan'], reason: 'get ready' }, async () => true);

/** Wren asks "My sister" in on paper, and shares the plan with her beforehand. */
async function asked(): Promise<{ member: string; code: string }> {
  const member = newId();
  const code = codeOf(member);
  const command = { id: member, relation: 'supporter', called: 'My sister', code } as const;
  expect(await own(wren, (tx) => inviteOnPaper(tx, command))).toBe('invited');
  await shareWith(here.database, wren, member, 'plan', 'see');
  return { member, code };
}

test('nothing opens to whoever typed the code until the person says yes', async () => {
  const { member, code } = await asked();
  expect(await type(ash, code)).toBe('waiting');
  await expect(opensPlan(ash)).rejects.toBeInstanceOf(Refused);
  expect(await withCommons(here.database, ash, sharedWithMe)).toEqual([]);
  expect(await own(wren, (tx) => whoCanSee(tx, 'plan'))).toEqual([]);
  expect(await own(wren, claimsOf)).toMatchObject([
    { member, called: 'My sister', name: 'Ash Sample', account: ash.account, place: null },
  ]);

  expect(await answer(member, ash, true)).toBe('answered');
  expect(await opensPlan(ash)).toBe(true);
  expect(await own(wren, claimsOf)).toEqual([]);
  // Said twice, it is said once; the other answer comes too late.
  expect(await answer(member, ash, true)).toBe('answered');
  expect(await answer(member, ash, false)).toBe('not waiting');
  expect(await opensPlan(ash)).toBe(true);
});

test('no closes it and leaves nothing open', async () => {
  const { member, code } = await asked();
  await type(stranger, code);
  expect(await answer(member, stranger, false)).toBe('answered');
  await expect(opensPlan(stranger)).rejects.toBeInstanceOf(Refused);
  expect(await own(wren, circleOf)).toEqual([]);
  expect(await answer(member, stranger, true)).toBe('not waiting');
  await expect(opensPlan(stranger)).rejects.toBeInstanceOf(Refused);
  expect(await type(ash, code)).toBe('not valid');
});

test('yes and no pressed at once: one of them holds', async () => {
  const { member, code } = await asked();
  await type(ash, code);
  const both = await Promise.all([answer(member, ash, true), answer(member, ash, false)]);
  expect(both.toSorted()).toEqual(['answered', 'not waiting']);
  const { rows } = await here.administrator.query<{ meant: boolean; joined: boolean }>(
    `select a.meant, exists (select from record.circle_joined j where j.member_id = a.member_id) as joined
     from record.circle_claim_answer a where a.member_id = $1`,
    [member],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.joined).toBe(rows[0]?.meant);
});

test('a code works once: of two who type it at the same moment, one waits', async () => {
  const { member, code } = await asked();
  const both = await Promise.all([type(ash, code), type(stranger, code)]);
  expect(both.toSorted()).toEqual(['not valid', 'waiting']);
  const first = both[0] === 'waiting' ? ash : stranger;
  expect(await type(first, code)).toBe('waiting');
  expect(await own(wren, claimsOf)).toMatchObject([{ member, account: first.account }]);
});

test('a yes is for the account that the person was asked about, and for nobody else', async () => {
  const { member, code } = await asked();
  await type(stranger, code);
  expect(await answer(member, ash, true)).toBe('not waiting');
  await expect(opensPlan(stranger)).rejects.toBeInstanceOf(Refused);
  await expect(opensPlan(ash)).rejects.toBeInstanceOf(Refused);
  // Nobody says yes in somebody else's place, the one who waits least of all.
  expect(await answer(member, stranger, true, stranger)).toBe('not waiting');
  await expect(opensPlan(stranger)).rejects.toBeInstanceOf(Refused);
});

test('a code works for fourteen days; a claim made in time waits longer', async () => {
  const { code } = await asked();
  await moveClock('14 days');
  await here.administrator.query(`update system.session set expires_at = app.clock() + interval '30 days'`);
  expect(await type(ash, code)).toBe('not valid');
  await moveClock('13 days 23 hours');
  expect(await type(ash, code)).toBe('waiting');
  await moveClock('20 days');
  expect(await own(wren, claimsOf)).toHaveLength(1);
});

test('taken back, a code opens nothing; a claim that waits goes with it', async () => {
  const { member, code } = await asked();
  await own(wren, (tx) => takeLeave(tx, { member }));
  expect(await type(ash, code)).toBe('not valid');
  const other = await asked();
  await type(ash, other.code);
  await own(wren, (tx) => takeLeave(tx, { member: other.member }));
  expect(await own(wren, claimsOf)).toEqual([]);
  expect(await answer(other.member, ash, true)).toBe('not waiting');
  await expect(opensPlan(ash)).rejects.toBeInstanceOf(Refused);
});

test('another code takes the place of the one before', async () => {
  const { member, code } = await asked();
  const second = codeOf(newId());
  const again = () => own(wren, (tx) => printInvitationAgain(tx, { member, code: second }));
  expect(await Promise.all([again(), again()])).toEqual(['invited', 'invited']);
  expect(await type(ash, code)).toBe('not valid');
  expect((await own(wren, printedCodesOf)).size).toBe(1);
  expect(await type(ash, second)).toBe('waiting');
  expect(await own(wren, (tx) => printInvitationAgain(tx, { member, code: codeOf(member) }))).toBe('not waiting');
});

test('one’s own code, an unknown one, and many tries', async () => {
  const { code } = await asked();
  expect(await type(wren, code)).toBe('that is you');
  const tries = [];
  for (let i = 0; i < 13; i++) tries.push(await type(stranger, codeOf(newId())));
  expect(tries.slice(0, 12)).toEqual(Array<string>(12).fill('not valid'));
  expect(tries.at(-1)).toBe('too many');
  expect(await type(ash, code)).toBe('waiting');
});

test('a code is printed by the person alone, with it in hand, for fifteen minutes', async () => {
  const { member, code } = await asked();
  expect(await own(wren, (tx) => codeToPrint(tx, member, code))).toBeInstanceOf(Date);
  expect(await own(wren, (tx) => codeToPrint(tx, member, codeOf(member)))).toBeNull();
  expect(await own(ash, (tx) => codeToPrint(tx, member, code))).toBeNull();
  await moveClock('16 minutes');
  expect(await own(wren, (tx) => codeToPrint(tx, member, code))).toBeNull();
});

test('the form sent twice is one invitation', async () => {
  const member = newId();
  const code = codeOf(member);
  const command = { id: member, relation: 'peer', called: 'Kit', code } as const;
  await Promise.all([1, 2].map(() => own(wren, (tx) => inviteOnPaper(tx, command))));
  expect(await own(wren, circleOf)).toMatchObject([{ called: 'Kit', address: null, joinedAt: null }]);
  expect((await own(wren, printedCodesOf)).size).toBe(1);
});
