import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine, changeLine, takeAway } from '../plans/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { checkInsOf, keepCheckIn, numberFor, questionsOf } from './index.ts';

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
    expect(await numberFor(tx, sleep)).toBe(1);
    expect(await numberFor(tx, sleep)).toBe(1);
    const answers = [{ question: sleep, version: 1, value: 6.5 }];
    await keepCheckIn(tx, { id, day: '2026-11-24', answers, words: 'Rain all night.', occasion: null });
    // Sent a second time, with something else: it is the same check-in.
    await keepCheckIn(tx, { id, day: '2026-11-24', answers: [], words: '', occasion: null });
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
      day: '2026-11-24',
      answers: [{ question: sleep, version: 1, value: 6.5 }],
      words: 'Rain all night.',
    }),
  ]);
  expect(questions).toEqual([expect.objectContaining({ id: sleep, removed: true, version: 3 })]);
  expect(await own(wren, (tx) => checkInsOf(tx, { from: '2026-11-25', until: '2026-12-24' }))).toEqual([]);
  expect(await own(eira, (tx) => checkInsOf(tx, { from: '2026-11-01', until: '2026-11-30' }))).toEqual([]);
});
