import { afterAll, beforeAll, expect, test } from 'vitest';
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
import {
  beginLine,
  beginMatters,
  carriedOutIn,
  carryOutStep,
  changeLine,
  goalOf,
  lineOf,
  planOf,
  putBack,
  takeAway,
} from '../index.ts';

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
    await beginLine(tx, {
      id: goal,
      kind: 'goal',
      words: '  Be outside more — even in winter\n🌧️ مرحبا',
      fields: { why: '' },
    });
    for (const [index, step] of steps.entries())
      await beginLine(tx, { id: step, kind: 'step', parent: goal, words: `Step ${index + 1}` });
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
  const results = await Promise.all(
    ['mine', 'mine too'].map((words) => own((tx) => changeLine(tx, { id, was: 1, words }))),
  );
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

test('what was taken away can be put back as it was', async () => {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'matters', words: 'my garden' }));
  await own((tx) => takeAway(tx, { id }));
  await own((tx) => putBack(tx, { id }));
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ removed: false, words: 'my garden', version: 3 });
});

test('a form sent again with other words keeps them as a change; sent again as it was, it undoes nothing', async () => {
  const id = newId();
  const send = (words: string): Promise<void> => own((tx) => beginLine(tx, { id, kind: 'goal', words }));
  await send('first');
  await send('second, after "back"');
  await send('first');
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ version: 2, words: 'second, after "back"' });
});

test('the same change sent twice is one change, whatever order its fields come in', async () => {
  const [goal, step] = [newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'goal' });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: 'step' });
  });
  const change = { id: step, was: 1, words: 'step' };
  await own((tx) =>
    changeLine(tx, { ...change, fields: { when: 'Thursdays', state: 'doing it', who: 'Kit', askOthers: true } }),
  );
  const again = await own((tx) =>
    changeLine(tx, { ...change, fields: { askOthers: true, who: 'Kit', state: 'doing it', when: 'Thursdays' } }),
  );
  expect(again).toEqual({ outcome: 'kept' });
  expect(await own((tx) => lineOf(tx, step))).toMatchObject({ version: 2 });
});

test('several things that matter, one form: in order, empty boxes passed over, sent twice the same lines', async () => {
  const once = `${newId().slice(0, -12)}fffffffffffe`;
  const words = ['beginMatters: my dog', '  ', 'beginMatters: my faith'];
  const sent = await Promise.all([1, 2].map(() => own((tx) => beginMatters(tx, { once, words }))));
  expect(sent).toEqual([2, 2]);
  const written = (await own(planOf)).matters
    .map((line) => line.words)
    .filter((text) => text.startsWith('beginMatters'));
  expect(written.toSorted()).toEqual(['beginMatters: my dog', 'beginMatters: my faith']);
});

test('the same form sent at the same moment, hundreds of times: never an error, always one line', async () => {
  for (let round = 0; round < 300; round += 1) {
    const id = newId();
    const begin = () => own((tx) => beginLine(tx, { id, kind: 'hope', words: 'the same' }));
    await Promise.all([begin(), begin(), begin()]);
    expect((await own((tx) => lineOf(tx, id)))?.version).toBe(1);
  }
});

test('a goal is read with its steps, those taken away apart', async () => {
  const [goal, step, gone] = [newId(), newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'goal' });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: 'stays' });
    await beginLine(tx, { id: gone, kind: 'step', parent: goal, words: 'goes' });
    await takeAway(tx, { id: gone });
  });
  const found = await own((tx) => goalOf(tx, goal));
  expect(found?.goal.steps.map((line) => line.words)).toEqual(['stays']);
  expect(found?.takenAway.map((line) => line.words)).toEqual(['goes']);
  expect(await own((tx) => goalOf(tx, step))).toBeNull();
});

test('a step that somebody did for the person is remembered as it was worded then', async () => {
  const [goal, step] = [newId(), newId()];
  const friend = await addPerson(here.administrator, here.database, 'Sam Friend');
  const member = await inviteAndJoin(here.database, wren, friend, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'carry out');
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'goal' });
    await beginLine(tx, {
      id: step,
      kind: 'step',
      parent: goal,
      words: 'Phone the council',
      fields: { askOthers: true },
    });
  });
  const carriedOut = await withPerson(
    here.database,
    recordOf(friend, wren.account),
    { rooms: ['plan'], reason: 'carry out' },
    (tx) => carryOutStep(tx, { id: newId(), step, note: 'They will ring back' }),
  );
  expect(carriedOut).toBe('kept');
  await own((tx) => changeLine(tx, { id: step, was: 1, words: 'Phone my landlord', fields: { askOthers: true } }));
  expect(await own(carriedOutIn)).toMatchObject([
    { step, words: 'Phone the council', byName: 'Sam Friend', note: 'They will ring back' },
  ]);
});

test('a step cannot stand under a goal that is not there, or under a goal of somebody else', async () => {
  await expect(
    own((tx) => beginLine(tx, { id: newId(), kind: 'step', parent: newId(), words: 'nowhere' })),
  ).rejects.toMatchObject({ code: '23503' });
});

test('somebody with the level "suggest" reads the plan and can write nothing in it', async () => {
  const plan = await asWorker(planOf);
  expect(plan.goals.length).toBeGreaterThan(0);
  await expect(
    asWorker((tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'not theirs' })),
  ).rejects.toBeInstanceOf(Refused);
  const [goal] = plan.goals;
  await expect(
    asWorker((tx) => changeLine(tx, { id: goal?.id ?? '', was: 1, words: 'changed' })),
  ).rejects.toBeInstanceOf(Refused);
});

test('a step stands under a goal and under nothing else, whatever asks for it', async () => {
  const [goal, matters] = [newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'A goal' });
    await beginLine(tx, { id: matters, kind: 'matters', words: 'Something that matters' });
    await beginLine(tx, { id: newId(), kind: 'stage', parent: goal, words: 'On the way' });
  });
  for (const parent of [matters, newId()]) {
    const begin = own((tx) => beginLine(tx, { id: newId(), kind: 'step', parent, words: 'A step' }));
    await expect(begin).rejects.toMatchObject({ code: '23503' });
  }
});

test('long parts full of quote marks are kept whole', async () => {
  const [id, part] = [newId(), '"'.repeat(2_000)];
  const fields = { why: part, good: part, wrong: part, safer: part, need: part, outcome: part };
  await own((tx) => beginLine(tx, { id, kind: 'risk', words: 'x', fields }));
  expect((await own((tx) => lineOf(tx, id)))?.fields).toEqual(fields);
});
