import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { asTheyWould, Refused, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, changeLine } from '../plans/index.ts';
import { keepPromise, makePromise, promiseOf, promisesOf, promisesOn } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let friend: Cast;
let reader: Cast;
let goal: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['plan'], reason: 'suggest' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  friend = await addPerson(here.administrator, here.database, 'Sam Friend');
  reader = await addPerson(here.administrator, here.database, 'Rae Reader');
  for (const [who, level] of [
    [sol, 'suggest'],
    [friend, 'carry out'],
    [reader, 'see'],
  ] as const) {
    const member = await inviteAndJoin(here.database, wren, who, 'supporter');
    await shareWith(here.database, wren, member, 'plan', level);
  }
});
afterAll(() => here.drop());
beforeEach(async () => {
  goal = newId();
  await own((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'A dry flat' }));
});

async function promised(who: Cast, words: string, day: string | null = null): Promise<string> {
  const id = newId();
  expect(await as(who, (tx) => makePromise(tx, { id, entry: goal, words, day }))).toBe('kept');
  return id;
}

test('a promise stands at the line in the words of whoever made it, and they say what became of it', async () => {
  const id = await promised(sol, 'I will ring the council', '2027-03-01');
  expect(await own((tx) => promisesOn(tx, [goal]))).toMatchObject([
    { id, words: 'I will ring the council', day: '2027-03-01', byName: 'Sol Worker', became: null },
  ]);
  expect(await as(sol, (tx) => keepPromise(tx, { promise: id, how: 'done', note: 'They come on Monday' }))).toBe(
    'kept',
  );
  expect(await own((tx) => promiseOf(tx, id))).toMatchObject({ became: { how: 'done', note: 'They come on Monday' } });
  // Once said, it stays.
  expect(await as(sol, (tx) => keepPromise(tx, { promise: id, how: 'done', note: 'They come on Monday' }))).toBe(
    'kept',
  );
  expect(await as(sol, (tx) => keepPromise(tx, { promise: id, how: 'not after all', note: '' }))).toBe('said before');
});

test('sent twice at once it is one promise; sent again with other words, these are kept too', async () => {
  const id = newId();
  const send = (words: string) => as(sol, (tx) => makePromise(tx, { id, entry: goal, words, day: null }));
  await Promise.all([send('I will write'), send('I will write')]);
  for (const words of ['I will write on Monday', 'I will write on Monday']) await send(words);
  expect((await own((tx) => promisesOn(tx, [goal]))).map((each) => each.words).toSorted()).toEqual([
    'I will write',
    'I will write on Monday',
  ]);
});

test('nobody but the person and whoever promised reads it; nobody but whoever promised says what became of it', async () => {
  const id = await promised(sol, 'Between us');
  expect(await as(friend, promisesOf)).toEqual([]);
  expect(await as(reader, promisesOf)).toEqual([]);
  expect(await as(friend, (tx) => keepPromise(tx, { promise: id, how: 'done', note: '' }))).toBe('not here');
  const say = `insert into record.promise_kept (person_id, promise_id, room, how) values ($1, $2, 'plan', 'done')`;
  await expect(as(friend, (tx) => tx.call(say, [wren.account, id]))).rejects.toMatchObject({ code: '23503' });
  await expect(own((tx) => tx.call(say, [wren.account, id]))).rejects.toBeInstanceOf(Refused);
});

test('promising needs the level for suggesting; the person promises nothing for others, nor does their preview', async () => {
  const promise = { id: newId(), entry: goal, words: 'I will', day: null };
  await expect(as(reader, (tx) => makePromise(tx, promise))).rejects.toBeInstanceOf(Refused);
  await expect(own((tx) => makePromise(tx, promise))).rejects.toBeInstanceOf(Refused);
  const imagined = { account: sol.account, member: null, also: [] };
  await expect(
    asTheyWould(here.database, ownRecord(wren), imagined, (tx) => makePromise(tx, promise)),
  ).rejects.toBeInstanceOf(Refused);
});

test('a promise is about a goal or a step that stands, and about no line of another room', async () => {
  const [matters, hope] = [newId(), newId()];
  await own((tx) => beginLine(tx, { id: matters, kind: 'matters', words: 'My dog' }));
  await own((tx) => beginLine(tx, { id: hope, kind: 'hope', words: 'Hidden' }));
  for (const entry of [matters, hope, newId()])
    expect(await as(sol, (tx) => makePromise(tx, { id: newId(), entry, words: 'I will', day: null }))).toBe('not here');
  const put = `insert into record.promise (person_id, promise_id, room, kind, entry_id, entry_version, words) values ($1, $2, 'plan', 'goal', $3, 1, 'I will')`;
  await expect(as(sol, (tx) => tx.call(put, [wren.account, newId(), hope]))).rejects.toMatchObject({ code: '23503' });
});

test('the person’s words change, the promise stays as it was made', async () => {
  await promised(sol, 'I will come along');
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'A warm flat' }));
  expect(await own((tx) => promisesOn(tx, [goal]))).toMatchObject([{ words: 'I will come along' }]);
});
