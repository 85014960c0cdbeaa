import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { newId } from '../../../platform/ids.ts';
import { asTheyWould, Refused, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';
import { beginLine } from '../../plans/index.ts';
import { withdrawSharing } from '../../sharing/index.ts';
import {
  acceptSuggestion,
  declineSuggestion,
  letUsTalk,
  suggest,
  suggestionOf,
  talkAbout,
  waitsForThePerson,
  writeBack,
} from '../index.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let friend: Cast;
let sharing: string;
let id: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['plan'], reason: 'suggest' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  friend = await addPerson(here.administrator, here.database, 'Sam Friend');
  const member = await inviteAndJoin(here.database, wren, friend, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
});
afterAll(() => here.drop());
beforeEach(async () => {
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  sharing = await shareWith(here.database, wren, member, 'plan', 'suggest');
  id = newId();
  const goal = newId();
  await own((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'Be outside more' }));
  await as(sol, (tx) => suggest(tx, { id, form: 'new step', entry: goal, words: 'Join a group', why: '' }));
});

test('the person would like to talk: the suggestion stays open, both write, and each waits for the other in turn', async () => {
  const first = { id: newId(), suggestion: id, words: 'Which group do you mean?' };
  expect(await own((tx) => letUsTalk(tx, first))).toBe('written');
  const after = await own((tx) => suggestionOf(tx, id));
  expect(after).toMatchObject({ answer: null, talk: { lastBy: 'the person' } });
  expect(after && waitsForThePerson(after)).toBe(false);

  expect(await as(sol, (tx) => writeBack(tx, { id: newId(), suggestion: id, words: 'The Thursday one' }))).toBe(
    'written',
  );
  const read = await own((tx) => talkAbout(tx, [id]));
  expect(read.map((each) => [each.byName, each.words])).toEqual([
    ['Wren Sample', 'Which group do you mean?'],
    ['Sol Worker', 'The Thursday one'],
  ]);
  expect(await as(sol, (tx) => talkAbout(tx, [id]))).toEqual(read);
  const waiting = await own((tx) => suggestionOf(tx, id));
  expect(waiting && waitsForThePerson(waiting)).toBe(true);

  expect(await own((tx) => acceptSuggestion(tx, { id, words: 'Join a group', was: 1 }))).toEqual({
    outcome: 'answered',
  });
  expect(await as(sol, (tx) => writeBack(tx, { id: newId(), suggestion: id, words: 'Lovely' }))).toBe('answered');
  expect(await own((tx) => letUsTalk(tx, { id: newId(), suggestion: id, words: 'Me too' }))).toBe('answered');
  expect(await own((tx) => talkAbout(tx, [id]))).toHaveLength(2);
});

test('the same form sent twice at once is one; sent again with other words, these are kept too', async () => {
  const form = { id: newId(), suggestion: id };
  const words = ['Which one?', 'Which one?', 'Which one, and when?', 'Which one, and when?'];
  await Promise.all(words.slice(0, 2).map((each) => own((tx) => letUsTalk(tx, { ...form, words: each }))));
  for (const each of words.slice(2)) await own((tx) => letUsTalk(tx, { ...form, words: each }));
  const read = await own((tx) => talkAbout(tx, [id]));
  expect(read.map((each) => each.words)).toEqual(['Which one?', 'Which one, and when?']);
});

test('wanting to talk needs no words; no thank you can still be said', async () => {
  await own((tx) => letUsTalk(tx, { id: newId(), suggestion: id, words: '  ' }));
  expect(await as(sol, (tx) => suggestionOf(tx, id))).toMatchObject({ talk: { lastBy: 'the person' } });
  expect(await own((tx) => talkAbout(tx, [id]))).toEqual([]);
  expect(await own((tx) => declineSuggestion(tx, { id, reason: '' }))).toEqual({ outcome: 'answered' });
});

test('whoever suggested cannot begin it, and nobody else is in it', async () => {
  const words = { id: newId(), suggestion: id, words: 'Talk to me' };
  expect(await as(sol, (tx) => writeBack(tx, words))).toBe('gone');
  await expect(as(sol, (tx) => letUsTalk(tx, words))).rejects.toBeInstanceOf(Refused);
  await own((tx) => letUsTalk(tx, { ...words, words: 'Between us' }));
  expect(await as(friend, (tx) => talkAbout(tx, [id]))).toEqual([]);
  expect(await as(friend, (tx) => writeBack(tx, { ...words, id: newId() }))).toBe('gone');
  const put = `insert into record.talk_words (person_id, words_id, suggestion_id, room, for_account, words) values ($1, $2, $3, 'plan', $4, 'in between')`;
  const values = (forWhom: string): unknown[] => [wren.account, newId(), id, forWhom];
  await expect(as(friend, (tx) => tx.call(put, values(sol.account)))).rejects.toBeInstanceOf(Refused);
  await expect(as(friend, (tx) => tx.call(put, values(friend.account)))).rejects.toMatchObject({ code: '23503' });
});

test('what is withdrawn ends their part in it at once; the person goes on reading it all', async () => {
  await own((tx) => letUsTalk(tx, { id: newId(), suggestion: id, words: 'Hello' }));
  await as(sol, (tx) => writeBack(tx, { id: newId(), suggestion: id, words: 'Hello Wren' }));
  await own((tx) => withdrawSharing(tx, { sharing }));
  await expect(
    as(sol, (tx) => writeBack(tx, { id: newId(), suggestion: id, words: 'Still here' })),
  ).rejects.toBeInstanceOf(Refused);
  expect((await own((tx) => talkAbout(tx, [id]))).map((each) => each.words)).toEqual(['Hello', 'Hello Wren']);
});

test('the person’s preview of what others see writes nothing in their name', async () => {
  await own((tx) => letUsTalk(tx, { id: newId(), suggestion: id, words: 'Hello' }));
  const imagined = { account: sol.account, member: null, also: [] };
  const preview = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    asTheyWould(here.database, ownRecord(wren), imagined, work);
  expect(await preview((tx) => talkAbout(tx, [id]))).toHaveLength(1);
  await expect(preview((tx) => writeBack(tx, { id: newId(), suggestion: id, words: 'As Sol' }))).rejects.toBeInstanceOf(
    Refused,
  );
});
