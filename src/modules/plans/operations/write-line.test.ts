import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { newId } from '../../../platform/ids.ts';
import { Refused, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';
import { beginLine, changeLine, lineOf, planOf, takeAway } from '../index.ts';

let here: TestDatabase;
let wren: Cast;
let worker: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const asWorker = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(worker, wren.account), { rooms: ['plan'], reason: 'get ready' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  worker = await addPerson(here.administrator, here.database, 'Sol Worker');
  const member = await inviteAndJoin(here.database, wren, worker, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
});
afterAll(() => here.drop());

test('a goal and its steps are kept exactly as written, in the order they were begun', async () => {
  const goal = newId();
  const steps = [newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: '  Be outside more — even in winter\n🌧️ مرحبا', fields: { why: '' } });
    for (const [index, step] of steps.entries()) await beginLine(tx, { id: step, kind: 'step', parent: goal, words: `Step ${index + 1}` });
  });
  const plan = await own(planOf);
  expect(plan.goals.map((line) => line.words)).toEqual(['  Be outside more — even in winter\n🌧️ مرحبا']);
  expect(plan.goals[0]?.steps.map((line) => line.words)).toEqual(['Step 1', 'Step 2']);
});

test('the same form sent twice at once is one line', async () => {
  const id = newId();
  await Promise.all([1, 2, 3].map(() => own((tx) => beginLine(tx, { id, kind: 'matters', words: 'My allotment' }))));
  const plan = await own(planOf);
  expect(plan.matters.filter((line) => line.id === id)).toHaveLength(1);
});

test('two changes of the same version at once: one is kept, the other is shown both texts, nothing is overwritten', async () => {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'matters', words: 'first' }));
  const results = await Promise.all(['mine', 'mine too'].map((words) => own((tx) => changeLine(tx, { id, was: 1, words }))));
  expect(results.map((result) => result.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
  const versions = await here.administrator.query('select version from record.entry where entry_id = $1', [id]);
  expect(versions.rowCount).toBe(2);
});

test('what is taken away is no longer in the plan, and its words stay', async () => {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'matters', words: 'to be taken away' }));
  await own((tx) => takeAway(tx, { id }));
  expect((await own(planOf)).matters.map((line) => line.id)).not.toContain(id);
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ removed: true, words: 'to be taken away' });
});

test('a step cannot stand under a goal that is not there, or under a goal of somebody else', async () => {
  await expect(own((tx) => beginLine(tx, { id: newId(), kind: 'step', parent: newId(), words: 'nowhere' }))).rejects.toMatchObject({ code: '23503' });
});

test('somebody with the level "suggest" reads the plan and can write nothing in it', async () => {
  const plan = await asWorker(planOf);
  expect(plan.goals.length).toBeGreaterThan(0);
  await expect(asWorker((tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'not theirs' }))).rejects.toBeInstanceOf(Refused);
  const [goal] = plan.goals;
  await expect(asWorker((tx) => changeLine(tx, { id: goal?.id ?? '', was: 1, words: 'changed' }))).rejects.toBeInstanceOf(Refused);
});
