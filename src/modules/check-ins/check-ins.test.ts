import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrange, beginLine, changeLine, reordered, takeAway } from '../plans/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import {
  addQuestion,
  askingOf,
  changeCheckIn,
  checkIn,
  checkInOf,
  checkInsAwayOf,
  checkInsOf,
  dayBeside,
  MOST_QUESTIONS,
  numberFor,
  putBackCheckIn,
  questionsAt,
  questionsOf,
  takeAwayCheckIn,
} from './index.ts';
import { keepCheckIn } from '../../../test/database/check-ins.ts';

let here: TestDatabase;
let wren: Cast;
let eira: Cast;
beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren');
  eira = await addPerson(here.administrator, here.database, 'Eira');
});
afterAll(() => here.drop());

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

test('an answer stays readable in the words that were asked, whatever becomes of the question', async () => {
  const sleep = newId();
  const id = newId();
  await own(wren, async (tx) => {
    await beginLine(tx, { id: sleep, kind: 'question', words: 'How did I sleep?', fields: { answer: 'hours' } });
    const first = { id: newId(), day: '2026-08-24', today: '2026-11-25', words: '', occasion: null };
    await checkIn(tx, { ...first, answers: [{ question: sleep, version: 1, value: 7 }] });
    expect(await numberFor(tx, sleep)).toBe(1);
    expect(await numberFor(tx, sleep)).toBe(1);
    const answers = [{ question: sleep, version: 1, value: 6.5 }];
    await keepCheckIn(tx, { id, day: '2026-11-24', answers, words: 'Rain all night.', occasion: null });
    // Sent a second time: it is the same check-in.
    await keepCheckIn(tx, { id, day: '2026-11-24', answers, words: 'Rain all night.', occasion: null });
    await changeLine(tx, { id: sleep, was: 1, words: 'Hours of sleep' });
    await takeAway(tx, { id: sleep });
  });
  const [kept, questions] = await own(wren, async (tx) => [
    await checkInsOf(tx, { from: '2026-11-24', until: '2026-11-24' }),
    await questionsOf(tx),
  ]);
  expect(kept).toEqual([
    expect.objectContaining({
      id,
      version: 1,
      day: '2026-11-24',
      answers: [{ question: sleep, version: 1, value: 6.5 }],
      words: 'Rain all night.',
    }),
  ]);
  expect(questions).toEqual([expect.objectContaining({ id: sleep, removed: true, version: 3 })]);
  expect(await own(wren, (tx) => checkInsOf(tx, { from: '2026-11-25', until: '2026-12-24' }))).toEqual([]);
  expect(await own(eira, (tx) => checkInsOf(tx, { from: '2026-11-01', until: '2026-11-30' }))).toEqual([]);
});

const today = '2026-11-25';
const said = (day: string, words = '') => ({ day, words, today, answers: [], occasion: null });
const all = { from: '1900-01-01', until: '2199-12-31' };

test('a check-in sent twice is one; sent again with other words it is changed; a day to come is refused', async () => {
  const id = newId();
  const kept = await own(eira, (tx) => checkIn(tx, { id, ...said(today, 'Rain') }));
  expect(kept).toEqual({
    outcome: 'kept',
    checkIn: expect.objectContaining({ id, version: 1, day: today, words: 'Rain' }),
  });
  expect(await own(eira, (tx) => checkIn(tx, { id, ...said(today, 'Rain') }))).toEqual(kept);
  const again = await own(eira, (tx) => checkIn(tx, { id, ...said('2026-11-24', 'Rain all night') }));
  expect(again).toMatchObject({ outcome: 'kept', checkIn: { version: 2, day: '2026-11-24', words: 'Rain all night' } });
  const early = newId();
  expect(await own(eira, (tx) => checkIn(tx, { id: early, ...said('2026-11-26') }))).toEqual({ outcome: 'not yet' });
  expect(await own(eira, (tx) => checkInOf(tx, early))).toBeNull();
});

test('moved to another day, a check-in is found there and nowhere else; taken away and put back, it is as it was', async () => {
  const [id, question] = [newId(), newId()];
  await own(wren, (tx) => addQuestion(tx, { id: question, words: 'Outside?', fields: { answer: 'yes or no' } }));
  const answers = [{ question, version: 1, value: true }];
  await own(wren, (tx) => checkIn(tx, { id, ...said('2026-10-05', 'By the river'), answers }));
  await own(wren, (tx) => changeCheckIn(tx, { id, was: 1, ...said('2026-09-30', 'By the river'), answers }));
  const on = (from: string, until: string) => own(wren, (tx) => checkInsOf(tx, { from, until }));
  expect(await on('2026-10-01', '2026-10-31')).toEqual([]);
  expect((await on('2026-09-01', '2026-09-30')).map((each) => [each.id, each.version])).toEqual([[id, 2]]);
  expect(await own(wren, (tx) => dayBeside(tx, { before: '2026-11-01' }))).toBe('2026-10-05');
  const before = await own(wren, (tx) => checkInOf(tx, id));
  await own(wren, (tx) => takeAwayCheckIn(tx, { id }));
  expect(await on('2026-09-01', '2026-09-30')).toEqual([]);
  expect((await own(wren, (tx) => checkInsAwayOf(tx, all))).map((each) => each.id)).toEqual([id]);
  await own(wren, (tx) => putBackCheckIn(tx, { id }));
  const { version: _was, writtenAt: _then, ...words } = before ?? { version: 0, writtenAt: null };
  expect(await own(wren, (tx) => checkInOf(tx, id))).toMatchObject({ ...words, version: 4 });
  const was = await own(wren, (tx) => questionsAt(tx, answers));
  expect([...was.values()]).toEqual([expect.objectContaining({ words: 'Outside?', form: 'yes or no' })]);
});

test('two devices change one check-in at once: one is kept, the other is shown both; the same change twice is one', async () => {
  for (let times = 0; times < 20; times += 1) {
    const id = newId();
    await own(wren, (tx) => checkIn(tx, { id, ...said(today, 'first') }));
    const change = (words: string) => own(wren, (tx) => changeCheckIn(tx, { id, was: 1, ...said(today, words) }));
    const outcomes = await Promise.all([change('kitchen'), change('bus')]);
    expect(outcomes.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
    const now = await own(wren, (tx) => checkInOf(tx, id));
    const clash = outcomes.find((each) => each.outcome === 'changed meanwhile');
    expect(clash).toMatchObject({ now: { version: 2, words: now?.words } });
    const same = await Promise.all(
      [1, 2].map(() => own(wren, (tx) => changeCheckIn(tx, { id, was: 2, ...said(today, 'both') }))),
    );
    expect(same.map((each) => each.outcome)).toEqual(['kept', 'kept']);
    expect(await own(wren, (tx) => checkInOf(tx, id))).toMatchObject({ version: 3, words: 'both' });
  }
});

test('the same form sent by two devices at once is one check-in', async () => {
  const id = newId();
  const both = await Promise.all([1, 2].map(() => own(wren, (tx) => checkIn(tx, { id, ...said(today, 'once') }))));
  expect(both.map((each) => each.outcome)).toEqual(['kept', 'kept']);
  expect(await own(wren, (tx) => checkInOf(tx, id))).toMatchObject({ version: 1, words: 'once' });
});

test('somebody with the room staying well reads no check-in, and writes none', async () => {
  const sol = await addPerson(here.administrator, here.database, 'Sol');
  const fern = await addPerson(here.administrator, here.database, 'Fern');
  const id = newId();
  await own(fern, (tx) => checkIn(tx, { id, ...said(today, 'mine alone') }));
  const member = await inviteAndJoin(here.database, fern, sol, 'worker');
  await shareWith(here.database, fern, member, 'staying well', 'carry out');
  const theirs = <Out>(work: (tx: PersonTx) => Promise<Out>) =>
    withPerson(here.database, recordOf(sol, fern.account), { rooms: ['staying well'], reason: 'get ready' }, work);
  expect(await theirs((tx) => checkInsOf(tx, all))).toEqual([]);
  expect(await theirs((tx) => checkInOf(tx, id))).toBeNull();
  await expect(theirs((tx) => checkIn(tx, { id: newId(), ...said(today, 'not mine') }))).rejects.toThrow();
  await expect(theirs((tx) => addQuestion(tx, { id: newId(), words: 'Why?', fields: {} }))).rejects.toThrow();
  expect((await own(fern, (tx) => checkInsOf(tx, all))).map((each) => each.words)).toEqual(['mine alone']);
});

test('questions stand in the person’s order; an early sign is offered until a question asks about it; there is room for so many', async () => {
  const moss = await addPerson(here.administrator, here.database, 'Moss');
  const [first, second, sign] = [newId(), newId(), newId()];
  await own(moss, async (tx) => {
    for (const [id, words] of [
      [first, 'one'],
      [second, 'two'],
    ] as const)
      await addQuestion(tx, { id, words, fields: {} });
    await beginLine(tx, { id: sign, kind: 'well', words: 'I hum less', fields: { part: 'early signs' } });
    const usual = [first, second];
    await arrange(tx, { id: newId(), shelf: 'questions', change: (now) => reordered(usual, now, second, 'up') });
  });
  const before = await own(moss, askingOf);
  expect(before.questions.map((each) => each.words)).toEqual(['two', 'one']);
  expect(before.signs.map((each) => each.words)).toEqual(['I hum less']);
  await own(moss, (tx) => addQuestion(tx, { id: newId(), words: 'Do I hum?', fields: { answer: 'yes or no', sign } }));
  expect((await own(moss, askingOf)).signs).toEqual([]);
  await here.administrator.query(
    'insert into record.question_number (person_id, number, question_id) select $1, n, gen_random_uuid() from generate_series(4, $2::int) n',
    [moss.account, MOST_QUESTIONS],
  );
  const one = newId();
  expect(await own(moss, (tx) => addQuestion(tx, { id: one, words: 'One more?', fields: {} }))).toBe('full');
  expect((await own(moss, askingOf)).questions).toHaveLength(3);
});
