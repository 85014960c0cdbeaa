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
import { Refused, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';
import { beginLine, changeLine, goalOf, lineOf, takeAway } from '../../plans/index.ts';
import {
  acceptSuggestion,
  AnsweredMeanwhile,
  declineSuggestion,
  suggest,
  suggestionOf,
  suggestionsOn,
  waitingSuggestions,
} from '../index.ts';

let here: TestDatabase;
let wren: Cast;
let worker: Cast;
let friend: Cast;
let goal: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['plan'], reason: 'suggest' }, work);

async function suggested(form: 'new step' | 'wording', words: string): Promise<string> {
  const id = newId();
  expect(await as(worker, (tx) => suggest(tx, { id, form, entry: goal, words, why: 'because' }))).toBe('kept');
  return id;
}
const versions = async (entry: string): Promise<number> =>
  (await here.administrator.query('select from record.entry where entry_id = $1', [entry])).rowCount ?? 0;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  worker = await addPerson(here.administrator, here.database, 'Sol Worker');
  friend = await addPerson(here.administrator, here.database, 'Sam Friend');
  await shareWith(here.database, wren, await inviteAndJoin(here.database, wren, worker, 'worker'), 'plan', 'suggest');
  await shareWith(
    here.database,
    wren,
    await inviteAndJoin(here.database, wren, friend, 'supporter'),
    'plan',
    'suggest',
  );
});
afterAll(() => here.drop());
beforeEach(async () => {
  goal = newId();
  await own((tx) =>
    beginLine(tx, { id: goal, kind: 'goal', words: 'Be outside more', fields: { why: 'It is quiet there' } }),
  );
});

test('new words are taken as they are: the line has them, its other parts stay, and the answer is kept', async () => {
  const id = await suggested('wording', 'Be outside more, even in winter');
  expect(await own((tx) => acceptSuggestion(tx, { id, words: 'Be outside more, even in winter', was: 1 }))).toEqual({
    outcome: 'answered',
  });
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({
    version: 2,
    words: 'Be outside more, even in winter',
    fields: { why: 'It is quiet there' },
  });
  expect(await own((tx) => suggestionOf(tx, id))).toMatchObject({ answer: { answer: 'accepted', reason: null } });
});

test('a step is taken with changes: the goal has the person’s words', async () => {
  const id = await suggested('new step', 'Join the walking group');
  await own((tx) => acceptSuggestion(tx, { id, words: 'Look at the walking group, once', was: 1 }));
  const found = await own((tx) => goalOf(tx, goal));
  expect(found?.goal.steps.map((step) => step.words)).toEqual(['Look at the walking group, once']);
  expect(await as(worker, (tx) => suggestionOf(tx, id))).toMatchObject({ answer: { answer: 'accepted with changes' } });
});

test('two devices give the same answer at once: it counts once', async () => {
  const id = await suggested('new step', 'Walk on Thursday');
  const answers = await Promise.allSettled(
    [1, 2].map(() => own((tx) => acceptSuggestion(tx, { id, words: 'Walk on Thursday', was: 1 }))),
  );
  const kept = answers.filter((each) => each.status === 'fulfilled' && each.value.outcome === 'answered');
  expect(kept.length).toBeGreaterThanOrEqual(1);
  for (const each of answers) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(AnsweredMeanwhile);
  expect(await versions(id)).toBe(1);
  expect(await own((tx) => acceptSuggestion(tx, { id, words: 'Walk on Thursday', was: 1 }))).toEqual({
    outcome: 'answered',
  });
});

test('two devices give different answers at once: one is kept, nothing of the other is written', async () => {
  const id = await suggested('new step', 'Walk on Thursday');
  const [yes, no] = await Promise.allSettled([
    own((tx) => acceptSuggestion(tx, { id, words: 'Walk on Thursday', was: 1 })),
    own((tx) => declineSuggestion(tx, { id, reason: 'Not now' })),
  ]);
  const answer = (await own((tx) => suggestionOf(tx, id)))?.answer?.answer;
  const isYes = yes?.status === 'fulfilled' && yes.value.outcome === 'answered';
  const isNo = no?.status === 'fulfilled' && no.value.outcome === 'answered';
  expect(isYes).not.toBe(isNo);
  expect(answer).toBe(isYes ? 'accepted' : 'declined');
  expect(await versions(id)).toBe(isYes ? 1 : 0);
});

test('two devices take other words for one line at once: one is kept, the other learns of the answer', async () => {
  const id = await suggested('wording', 'Be outside every day');
  const take = (words: string) => own((tx) => acceptSuggestion(tx, { id, words, was: 1 }));
  const answers = await Promise.allSettled([take('Be outside every day'), take('Be outside most days')]);
  const outcomes = answers.map((each) =>
    each.status === 'fulfilled' ? each.value.outcome : each.reason instanceof AnsweredMeanwhile && 'answered before',
  );
  expect(outcomes.toSorted()).toEqual(['answered', 'answered before']);
  expect(await versions(goal)).toBe(2);
});

test('words that changed since the page was opened are shown, not overwritten', async () => {
  const id = await suggested('wording', 'Be outside every day');
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'Be by the sea' }));
  const answered = await own((tx) => acceptSuggestion(tx, { id, words: 'Be outside every day', was: 1 }));
  expect(answered).toMatchObject({ outcome: 'changed meanwhile', now: { words: 'Be by the sea', version: 2 } });
  expect(await own((tx) => suggestionOf(tx, id))).toMatchObject({ answer: null });
  expect(await own((tx) => acceptSuggestion(tx, { id, words: 'Be outside every day', was: 2 }))).toEqual({
    outcome: 'answered',
  });
});

test('accepted twice the same, it is one answer; accepted again in other words, the first answer stays', async () => {
  const id = await suggested('wording', 'Be outside every day');
  const take = (words: string, was: number) => own((tx) => acceptSuggestion(tx, { id, words, was }));
  expect(await take('Be outside every day', 1)).toEqual({ outcome: 'answered' });
  expect(await take('Be outside every day', 1)).toEqual({ outcome: 'answered' });
  expect(await take('Something else', 2)).toMatchObject({
    outcome: 'answered before',
    suggestion: { answer: { answer: 'accepted' } },
  });
  expect(await versions(goal)).toBe(2);
});

test('declined with a reason: the line stays as it is, and whoever suggested can read why', async () => {
  const id = await suggested('wording', 'Lose weight');
  expect(await own((tx) => declineSuggestion(tx, { id, reason: 'That is not my aim' }))).toEqual({
    outcome: 'answered',
  });
  expect(await own((tx) => declineSuggestion(tx, { id, reason: 'That is not my aim' }))).toEqual({
    outcome: 'answered',
  });
  expect(await own((tx) => declineSuggestion(tx, { id, reason: 'other' }))).toMatchObject({
    outcome: 'answered before',
  });
  expect(await own((tx) => acceptSuggestion(tx, { id, words: 'Lose weight', was: 1 }))).toMatchObject({
    outcome: 'answered before',
  });
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ version: 1, words: 'Be outside more' });
  expect(await as(worker, (tx) => suggestionOf(tx, id))).toMatchObject({
    answer: { answer: 'declined', reason: 'That is not my aim' },
  });
  expect(await as(friend, (tx) => suggestionOf(tx, id))).toBeNull();
});

test('a line that was taken away takes no words; saying no still works', async () => {
  const id = await suggested('wording', 'Be outside every day');
  await own((tx) => takeAway(tx, { id: goal }));
  expect(await own((tx) => acceptSuggestion(tx, { id, words: 'Be outside every day', was: 1 }))).toEqual({
    outcome: 'gone',
  });
  expect(await own((tx) => declineSuggestion(tx, { id, reason: '' }))).toEqual({ outcome: 'answered' });
});

test('whoever suggested cannot answer for the person', async () => {
  const id = await suggested('new step', 'Mine to say');
  await expect(as(worker, (tx) => acceptSuggestion(tx, { id, words: 'Mine to say', was: 1 }))).rejects.toBeInstanceOf(
    Refused,
  );
  await expect(as(worker, (tx) => declineSuggestion(tx, { id, reason: '' }))).rejects.toBeInstanceOf(Refused);
  expect(await own((tx) => suggestionOf(tx, id))).toMatchObject({ answer: null });
});

test('what waits, and what was said about a line, newest first', async () => {
  const [first, second] = [await suggested('new step', 'One'), await suggested('wording', 'Two')];
  await own((tx) => declineSuggestion(tx, { id: first, reason: '' }));
  expect((await own((tx) => suggestionsOn(tx, [goal]))).map((each) => each.id)).toEqual([second, first]);
  const waiting = (await own(waitingSuggestions)).map((each) => each.id);
  expect(waiting).toContain(second);
  expect(waiting).not.toContain(first);
});
