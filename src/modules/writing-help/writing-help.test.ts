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
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson, type PersonTx, type Room } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, planOf } from '../plans/index.ts';
import { sayNever, sharingOf, takeLeave, withdrawSharing } from '../sharing/index.ts';
import {
  beginWritingHelp,
  endWritingHelp,
  helpsOf,
  helpsWithMe,
  leaveOut,
  linesUnder,
  myHelp,
  sayMine,
  waitingLines,
  writeDown,
  type RoomToWrite,
  type Said,
  type WriteDown,
} from './index.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let members: Record<'ash' | 'sol', string>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>, rooms: Room[] = ['plan', 'about me']): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms, reason: 'suggest' }, work);
const help = async (member: string, room: RoomToWrite = 'plan', hours = 2): Promise<string> => {
  const id = newId();
  expect(await own((tx) => beginWritingHelp(tx, { id, member, room, hours }))).toBe('begun');
  return id;
};
const goalLine = (words: string, id = newId()): WriteDown => ({
  id,
  room: 'plan',
  kind: 'goal',
  goal: null,
  heading: '',
  section: null,
  words,
});
const written = async (who: Cast, line: WriteDown): Promise<string> => {
  expect(await as(who, (tx) => writeDown(tx, line))).toBe('kept');
  return line.id;
};
const mine = (id: string, words: string, afterAll = false): Promise<Said> =>
  own((tx) => sayMine(tx, { id, words, heading: '', goal: null, afterAll }));
/** Writes past the operation, straight at the policy. */
const insert = (who: Cast, helpId: string, room: Room = 'plan', kind = 'goal') =>
  as(who, (tx) =>
    tx.call(
      `insert into record.written_for_me (person_id, line_id, help_id, room, kind, words) values ($1, $2, $3, $4, $5, 'x')`,
      [wren.account, newId(), helpId, room, kind],
    ),
  );

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
});
afterAll(() => here.drop());

test('what a helper writes down is nobody’s until the person says so; then it is a line of theirs that names who helped', async () => {
  await help(members.ash);
  const id = await written(ash, goalLine('Swim again'));
  expect((await own(planOf)).goals).toEqual([]);
  expect(await own(waitingLines)).toMatchObject([{ id, words: 'Swim again', byName: 'Ash Sample', answer: null }]);
  expect(await mine(id, 'Swim again')).toEqual({ outcome: 'answered' });
  expect((await own(planOf)).goals).toMatchObject([{ id, words: 'Swim again', fields: { helpedBy: 'Ash Sample' } }]);
  expect(await own(waitingLines)).toEqual([]);
});

test('help opens the room for its time, and no further than it was open', async () => {
  await help(members.ash);
  expect(await own(sharingOf)).toMatchObject([{ room: 'plan', level: 'suggest', openNow: true }]);
  expect(await as(ash, async (tx) => [...tx.rooms])).toEqual(['plan']);
  await shareWith(here.database, wren, members.sol, 'plan', 'carry out');
  await help(members.sol);
  expect(await own(sharingOf)).toHaveLength(2);
});

test('sharing that ends sooner than the help is made longer for it', async () => {
  await shareWith(here.database, wren, members.ash, 'plan', 'suggest', 1);
  await setClock('23 hours');
  await help(members.ash, 'plan', 4);
  await setClock('25 hours');
  await here.administrator.query(`update system.session set expires_at = expires_at + interval '9 days'`);
  await written(ash, goalLine('Late words'));
});

test('nothing can be written after the end: not by the helper, not by anybody else it is shared with, not by a stranger', async () => {
  await shareWith(here.database, wren, members.ash, 'plan', 'carry out');
  await shareWith(here.database, wren, members.sol, 'plan', 'carry out');
  const nobody = await addPerson(here.administrator, here.database, 'Nobody Sample');
  const id = await help(members.ash, 'plan', 1);
  await expect(insert(sol, id)).rejects.toThrow(Refused);
  await expect(insert(nobody, id)).rejects.toThrow(Refused);
  await setClock('59 minutes');
  await insert(ash, id);
  await setClock('1 hour');
  expect(await as(ash, (tx) => writeDown(tx, goalLine('Too late')))).toBe('over');
  for (const who of [ash, sol, nobody]) await expect(insert(who, id)).rejects.toThrow(Refused);
  expect(await own(waitingLines)).toHaveLength(1);
});

test('it is written in the room of the help alone, and the person writes nothing down for themselves', async () => {
  await shareWith(here.database, wren, members.ash, 'about me', 'suggest');
  const id = await help(members.ash);
  await expect(insert(ash, id, 'about me', 'about')).rejects.toThrow('foreign key');
  await expect(insert(ash, id, 'plan', 'about')).rejects.toThrow('check constraint');
  const byThemselves = own((tx) =>
    tx.call(
      `insert into record.written_for_me (person_id, line_id, help_id, room, kind, words) values ($1, $2, $3, 'plan', 'goal', 'x')`,
      [wren.account, newId(), id],
    ),
  );
  await expect(byThemselves).rejects.toThrow(Refused);
});

test('a helper writes no line of the person’s, answers none, and cannot ask for help in their name', async () => {
  const id = await help(members.ash);
  const line = await written(ash, goalLine('Swim again'));
  await expect(as(ash, (tx) => beginLine(tx, { id: line, kind: 'goal', words: 'Swim again' }))).rejects.toThrow(
    Refused,
  );
  const answer = (tx: PersonTx) =>
    tx.call(`insert into record.written_answer (person_id, line_id, help_id, answer) values ($1, $2, $3, 'mine')`, [
      wren.account,
      line,
      id,
    ]);
  await expect(as(ash, answer)).rejects.toThrow(Refused);
  const command = { id: newId(), member: members.ash, room: 'plan', hours: 24 } as const;
  await expect(as(ash, (tx) => beginWritingHelp(tx, command))).rejects.toThrow(Refused);
  await expect(as(ash, (tx) => endWritingHelp(tx, { help: id }))).rejects.toThrow(Refused);
});

test('nobody else reads what waits, and the helper reads it, and what was said of it, while the help lasts', async () => {
  await shareWith(here.database, wren, members.ash, 'plan', 'suggest');
  await shareWith(here.database, wren, members.sol, 'plan', 'carry out');
  const id = await help(members.ash, 'plan', 1);
  const line = await written(ash, goalLine('Swim again'));
  const all = (tx: PersonTx) => tx.call<{ words: string }>('select words from record.written_for_me', []);
  expect(await as(sol, all)).toEqual([]);
  expect(await as(ash, (tx) => linesUnder(tx, id))).toMatchObject([{ id: line, answer: null }]);
  await own((tx) => leaveOut(tx, { id: line }));
  expect(await as(ash, (tx) => linesUnder(tx, id))).toMatchObject([{ id: line, answer: 'left out' }]);
  await mine(line, 'Swim again', true);
  expect(await as(ash, (tx) => linesUnder(tx, id))).toMatchObject([{ id: line, answer: 'mine' }]);
  await setClock('1 hour');
  expect(await as(ash, all)).toEqual([]);
  expect(await as(ash, (tx) => tx.call('select * from record.written_answer', []))).toEqual([]);
  expect(await as(ash, (tx) => tx.call('select * from record.writing_help', []))).toEqual([]);
});

test('one helper does not read, or write under, the help of another', async () => {
  const ofAsh = await help(members.ash);
  await help(members.sol);
  await written(ash, goalLine('Said to Ash'));
  await expect(insert(sol, ofAsh)).rejects.toThrow(Refused);
  expect(await as(sol, (tx) => linesUnder(tx, ofAsh))).toEqual([]);
});

test('ended with one press: nothing is written any more, and what was shared for it is closed', async () => {
  const id = await help(members.ash);
  const line = await written(ash, goalLine('Swim again'));
  await own((tx) => endWritingHelp(tx, { help: id }));
  await expect(insert(ash, id)).rejects.toThrow(Refused);
  expect(await own((tx) => helpsOf(tx, new Date()))).toEqual([]);
  expect(await mine(line, 'Swim again')).toEqual({ outcome: 'answered' });
});

test('ended where the room was shared before: the room stays, the writing ends', async () => {
  await shareWith(here.database, wren, members.ash, 'plan', 'suggest');
  const id = await help(members.ash);
  await own((tx) => endWritingHelp(tx, { help: id }));
  expect(await as(ash, (tx) => myHelp(tx, 'plan'))).toBeNull();
  expect(await as(ash, (tx) => writeDown(tx, goalLine('Swim')))).toBe('over');
  await expect(insert(ash, id)).rejects.toThrow(Refused);
});

test('never, leaving the circle, and withdrawing the room each end it', async () => {
  const first = await help(members.ash);
  await own((tx) => sayNever(tx, { id: newId(), account: ash.account }));
  await expect(insert(ash, first)).rejects.toThrow(Refused);
  const command = { id: newId(), member: members.ash, room: 'plan', hours: 1 } as const;
  expect(await own((tx) => beginWritingHelp(tx, command))).toBe('not here');
  const second = await help(members.sol);
  for (const sharing of await own(sharingOf)) await own((tx) => withdrawSharing(tx, { sharing: sharing.id }));
  await expect(insert(sol, second)).rejects.toThrow(Refused);
  const third = await help(members.sol);
  await own((tx) => takeLeave(tx, { member: members.sol }));
  await expect(insert(sol, third)).rejects.toThrow(Refused);
  expect(await own((tx) => beginWritingHelp(tx, { ...command, id: newId(), member: members.sol }))).toBe('not here');
});

test('one form sent twice at once is one help', async () => {
  const command = { id: newId(), member: members.ash, room: 'plan', hours: 2 } as const;
  const outcomes = await Promise.all([1, 2, 3].map(() => own((tx) => beginWritingHelp(tx, command))));
  expect(outcomes.toSorted()).toEqual(['begun', 'begun before', 'begun before']);
  expect(await own((tx) => helpsOf(tx, new Date()))).toHaveLength(1);
  expect(await own(sharingOf)).toHaveLength(1);
});

test('a day is the longest that help can last', async () => {
  const command = { id: newId(), member: members.ash, room: 'plan', hours: 25 } as const;
  await expect(own((tx) => beginWritingHelp(tx, command))).rejects.toThrow('check constraint');
});

test('the same form sent twice is one line; sent again with other words, none are lost', async () => {
  const id = await help(members.ash);
  const line = goalLine('Swim again');
  await Promise.all([1, 2, 3].map(() => written(ash, line)));
  await written(ash, { ...line, words: 'Swim in the sea' });
  await written(ash, { ...line, words: 'Swim in the sea' });
  expect((await as(ash, (tx) => linesUnder(tx, id))).map((each) => each.words)).toEqual([
    'Swim again',
    'Swim in the sea',
  ]);
});

test('ended while a line is being written: it is either there before the end, or refused', async () => {
  for (let round = 0; round < 8; round += 1) {
    const id = await help(members.ash);
    const writing = as(ash, (tx) => writeDown(tx, goalLine(`Round ${round}`))).then(
      (outcome) => outcome,
      (problem: unknown) => {
        if (problem instanceof Refused) return 'refused';
        throw problem;
      },
    );
    await own((tx) => endWritingHelp(tx, { help: id }));
    const atTheEnd = (await own(waitingLines)).filter((line) => line.help === id).length;
    expect(atTheEnd).toBe((await writing) === 'kept' ? 1 : 0);
    await expect(insert(ash, id)).rejects.toThrow(Refused);
  }
});

test('whoever is asked is told so, without opening anything', async () => {
  await help(members.ash, 'about me', 4);
  const mineToHelp = () => withCommons(here.database, ash, helpsWithMe);
  expect(await mineToHelp()).toMatchObject([{ person: wren.account, name: 'Wren Sample', room: 'about me' }]);
  expect(await withCommons(here.database, sol, helpsWithMe)).toEqual([]);
  const { rows } = await here.administrator.query('select from record.look where person_id = $1', [wren.account]);
  expect(rows).toHaveLength(0);
  await setClock('4 hours');
  expect(await mineToHelp()).toEqual([]);
});
