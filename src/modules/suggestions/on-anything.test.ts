import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson, type PersonTx, type Room } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { shareSheet } from '../meetings/index.ts';
import { beginLine, changeLine, goalOf, lineOf, linesOf, ROOM_OF, takeAway, type Kind } from '../plans/index.ts';
import { acceptSuggestion, suggest, suggestionOf, suggestionsOf, type NewLine, type Suggest } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let worker: Cast;
let member: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const OPEN: readonly Room[] = ['plan', 'about me', 'meetings', 'diary'];
const asWorker = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(worker, wren.account), { rooms: OPEN, reason: 'suggest' }, work);

async function suggested(given: Partial<Suggest> & Pick<Suggest, 'form'>): Promise<string> {
  const id = newId();
  const command = { id, entry: null, words: 'What they suggest', why: '', ...given };
  expect(await asWorker((tx) => suggest(tx, command))).toBe('kept');
  return id;
}
async function begun(kind: Kind, fields = {}): Promise<string> {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind, words: 'My words', fields }));
  const [whom, now] = [{ kind: 'member', member } as const, new Date()];
  if (kind === 'meeting') {
    const endsAt = new Date(now.getTime() + 86_400_000);
    await own((tx) => shareSheet(tx, { id: newId(), meeting: id, whom, endsAt, now }));
  }
  return id;
}

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  worker = await addPerson(here.administrator, here.database, 'Sol Worker');
  member = await inviteAndJoin(here.database, wren, worker, 'worker');
  for (const room of ['plan', 'about me'] as const) await shareWith(here.database, wren, member, room, 'suggest');
});
afterAll(() => here.drop());

test.each(['matters', 'goal', 'hard', 'barrier', 'risk', 'about', 'strength', 'hope', 'meaning'] as const)(
  'a new line for a room as a whole (%s) is taken in the person’s own words',
  async (kind) => {
    const id = await suggested({ form: 'new line', room: ROOM_OF[kind], kind });
    expect(await own((tx) => acceptSuggestion(tx, { id, words: 'In my words', was: 0 }))).toEqual({
      outcome: 'answered',
    });
    const lines = await own((tx) => linesOf(tx, ROOM_OF[kind]));
    expect(lines.find((line) => line.id === id)).toMatchObject({ kind, words: 'In my words', version: 1 });
    expect(await asWorker((tx) => suggestionOf(tx, id))).toMatchObject({ answer: { answer: 'accepted with changes' } });
  },
);

test.each(['step', 'stage', 'link'] as const)('a new line for a goal (%s) stands under that goal', async (kind) => {
  const goal = await begun('goal');
  const id = await suggested({ form: 'new line', entry: goal, kind });
  await own((tx) => acceptSuggestion(tx, { id, words: 'What they suggest', was: 1 }));
  const found = await own((tx) => goalOf(tx, goal));
  const under = [...(found?.goal.steps ?? []), ...(found?.goal.stages ?? []), ...(found?.goal.links ?? [])];
  expect(under.map((line) => [line.id, line.kind])).toEqual([[id, kind]]);
});

test('a new line can concern a line: it becomes a line of its own beside it', async () => {
  const goal = await begun('goal');
  const id = await suggested({ form: 'new line', entry: goal, kind: 'barrier' });
  await own((tx) => acceptSuggestion(tx, { id, words: 'No bus on Sundays', was: 1 }));
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ kind: 'barrier', parent: null });
});

test('other words for one part change only that part', async () => {
  const risk = await begun('risk', { good: 'I get out', wrong: 'I get lost', again: '2027-03-01' });
  const id = await suggested({ form: 'wording', entry: risk, part: 'safer', words: 'Take my phone' });
  await own((tx) => acceptSuggestion(tx, { id, words: 'Take my phone', was: 1 }));
  expect(await own((tx) => lineOf(tx, risk))).toMatchObject({
    version: 2,
    words: 'My words',
    fields: { good: 'I get out', wrong: 'I get lost', again: '2027-03-01', safer: 'Take my phone' },
  });
});

test('a part that the person has just changed is not written over, nor is anything else', async () => {
  const goal = await begun('goal', { why: 'It is quiet' });
  const id = await suggested({ form: 'wording', entry: goal, part: 'why', words: 'It is quiet there' });
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'My new words', fields: { why: 'Birds' } }));
  const command = { id, words: 'It is quiet there', was: 1 };
  expect(await own((tx) => acceptSuggestion(tx, command))).toMatchObject({ outcome: 'changed meanwhile' });
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ words: 'My new words', fields: { why: 'Birds' } });
  await own((tx) => acceptSuggestion(tx, { ...command, was: 2 }));
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({
    version: 3,
    words: 'My new words',
    fields: { why: 'It is quiet there' },
  });
  expect(await own((tx) => acceptSuggestion(tx, { ...command, was: 2 }))).toEqual({ outcome: 'answered' });
});

test('what came out of a meeting becomes a goal, a step of a goal, or stays with the sheet', async () => {
  const [sheet, goal] = [await begun('meeting'), await begun('goal')];
  const outcome = () => suggested({ form: 'outcome', entry: sheet, words: 'Ask about the allotment' });
  const [asGoal, asStep, stays] = [await outcome(), await outcome(), await outcome()];
  const take = (id: string, into: Parameters<typeof acceptSuggestion>[1]['into'], words = 'Ask about the allotment') =>
    own((tx) => acceptSuggestion(tx, { id, words, was: 1, into }));
  expect(await take(asGoal, { kind: 'goal' })).toEqual({ outcome: 'answered' });
  expect(await take(asStep, { kind: 'step', parent: goal })).toEqual({ outcome: 'answered' });
  expect(await take(stays, null, 'I will ask')).toEqual({ outcome: 'answered' });
  expect(await own((tx) => lineOf(tx, asGoal))).toMatchObject({ kind: 'goal', words: 'Ask about the allotment' });
  expect(await own((tx) => lineOf(tx, asStep))).toMatchObject({ kind: 'step', parent: goal });
  expect(await own((tx) => lineOf(tx, stays))).toBeNull();
  expect(await own((tx) => suggestionOf(tx, stays))).toMatchObject({
    answer: { answer: 'accepted with changes', words: 'I will ask' },
  });
  // The same again is no news; something else finds the first.
  expect(await take(asStep, { kind: 'step', parent: goal })).toEqual({ outcome: 'answered' });
  expect(await take(asStep, { kind: 'goal' })).toMatchObject({ outcome: 'answered before' });
  expect(await take(stays, null, 'I will ask')).toEqual({ outcome: 'answered' });
  expect(await take(stays, { kind: 'goal' }, 'I will ask')).toMatchObject({ outcome: 'answered before' });
});

test('two devices place the same outcome differently at once: one place is kept, the other learns of it', async () => {
  const sheet = await begun('meeting');
  const id = await suggested({ form: 'outcome', entry: sheet, words: 'Look for a course' });
  const given = await Promise.allSettled(
    ([{ kind: 'goal' }, null] as const).map((into) =>
      own((tx) => acceptSuggestion(tx, { id, words: 'Look for a course', was: 1, into })),
    ),
  );
  const kept = given.filter((each) => each.status === 'fulfilled' && each.value.outcome === 'answered');
  expect(kept).toHaveLength(1);
  const isGoal = given[0]?.status === 'fulfilled' && given[0].value.outcome === 'answered';
  expect((await own((tx) => lineOf(tx, id)))?.kind ?? null).toBe(isGoal ? 'goal' : null);
});

test('a step cannot be placed under what is no goal, or under one that was taken away', async () => {
  const [sheet, goal, matters] = [await begun('meeting'), await begun('goal'), await begun('matters')];
  await own((tx) => takeAway(tx, { id: goal }));
  const id = await suggested({ form: 'outcome', entry: sheet });
  for (const parent of [goal, matters, newId()]) {
    const into = { kind: 'step', parent } as const;
    expect(await own((tx) => acceptSuggestion(tx, { id, words: 'A step', was: 1, into }))).toEqual({ outcome: 'gone' });
  }
  expect(await own((tx) => suggestionOf(tx, id))).toMatchObject({ answer: null });
});

test('the same form sent again is one suggestion; sent again with other words, these are kept too', async () => {
  const id = newId();
  const send = (words: string) =>
    asWorker((tx) => suggest(tx, { id, form: 'new line', entry: null, room: 'plan', kind: 'hard', words, why: '' }));
  for (const words of ['First thought', 'First thought', 'Second thought', 'Second thought']) await send(words);
  const all = (await asWorker(suggestionsOf)).map((each) => each.words);
  expect(all.filter((words) => words.endsWith('thought')).toSorted()).toEqual(['First thought', 'Second thought']);
});

test.each([
  ['a step for a room', { form: 'new line', room: 'plan', kind: 'step' }],
  ['a hope for the plan', { form: 'new line', room: 'plan', kind: 'hope' }],
  ['a good moment', { form: 'new line', room: 'diary', kind: 'moment' as NewLine }],
  ['an outcome without a meeting', { form: 'outcome', room: 'meetings' }],
  ['other words for nothing', { form: 'wording', room: 'plan' }],
] as const)('%s makes no sense', async (_what, given) => {
  const command = { id: newId(), entry: null, words: 'words', why: '', ...given };
  expect(await asWorker((tx) => suggest(tx, command))).toBe('not here');
});

const RAW = `insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, kind, part, words) values ($1, $2, $3, $4, $5, $6, $7, $8, 'words')`;

test('what the pages would not ask for, the keys do not keep', async () => {
  const [goal, diary] = [await begun('goal'), await begun('moment')];
  const put = (
    room: Room,
    form: string,
    entry: string | null,
    version: number | null,
    kind: string | null,
    part: string | null = null,
  ): Promise<unknown> =>
    asWorker((tx) => tx.call(RAW, [wren.account, newId(), room, form, entry, version, kind, part]));
  const check = { code: '23514' };
  await expect(put('plan', 'wording', null, null, null), 'no line').rejects.toMatchObject(check);
  await expect(put('plan', 'wording', diary, null, null), 'a line without its version').rejects.toMatchObject(check);
  await expect(put('plan', 'new line', null, null, null), 'of no kind').rejects.toMatchObject(check);
  await expect(put('plan', 'new line', null, null, 'hope'), 'of another room').rejects.toMatchObject(check);
  await expect(put('plan', 'new line', null, null, 'step'), 'under no goal').rejects.toMatchObject(check);
  await expect(put('plan', 'outcome', goal, 1, null), 'outside the meetings').rejects.toMatchObject(check);
  await expect(put('plan', 'wording', goal, 1, null, 'state'), 'a choice').rejects.toMatchObject(check);
  await expect(put('plan', 'new line', diary, 1, 'hard'), 'a line of a closed room').rejects.toMatchObject({
    code: '23503',
  });
  await expect(put('diary', 'new line', null, null, 'matters'), 'a closed room').rejects.toBeInstanceOf(Refused);
});
