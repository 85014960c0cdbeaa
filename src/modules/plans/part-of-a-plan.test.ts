import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';
import {
  barriersLinkedBy,
  beginLine,
  beginningOfPlan,
  changeLine,
  glimpsesOf,
  goalIn,
  linesAt,
  nextSteps,
  nextStepsOf,
  planOf,
  someLines,
  stagesAndLinksOf,
  standingAmong,
  STEP_STATES,
  takeAway,
  withSomeSteps,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
const goals = Array.from({ length: 7 }, () => newId());
const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

/** Seven goals, one of them taken away, with steps in every state, some changed since and some taken away. */
beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  await own(async (tx) => {
    for (const [at, goal] of goals.entries()) {
      await beginLine(tx, {
        id: goal,
        kind: 'goal',
        words: `goal ${at}`,
        fields: { areas: at % 2 === 0 ? ['home'] : [] },
      });
      for (let count = 0; count < at * 2; count += 1) {
        const id = newId();
        const state = STEP_STATES[count % (STEP_STATES.length + 1)];
        await beginLine(tx, { id, kind: 'step', parent: goal, words: `step ${count} of ${at}`, fields: {} });
        if (state) await changeLine(tx, { id, was: 1, words: `step ${count} of ${at}`, fields: { state } });
        if (count % 5 === 4) await takeAway(tx, { id });
      }
    }
    await takeAway(tx, { id: goals[3] ?? '' });
  });
});
afterAll(() => here.drop());

test('parts of a plan put together are the plan, in its order, whatever their size', async () => {
  const whole = (await own(planOf)).goals.map((goal) => goal.id);
  for (const size of [1, 2, 4, 20]) {
    const pages = Math.ceil(whole.length / size);
    const parts = await own((tx) =>
      Promise.all(Array.from({ length: pages }, (_, at) => someLines(tx, 'goal', { page: at + 1, size }))),
    );
    expect(parts.flatMap((part) => part.items.map((line) => line.id))).toEqual(whole);
    expect(parts.every((part, at) => part.count === whole.length && part.page === at + 1)).toBe(true);
  }
});

test('a page that is not there is the nearest that is', async () => {
  const pages = await own((tx) => Promise.all([-3, 0, 1, 99].map((page) => someLines(tx, 'goal', { page, size: 4 }))));
  expect(pages.map((part) => part.page)).toEqual([1, 1, 1, 2]);
  expect(await own((tx) => someLines(tx, 'hard', { page: 3, size: 4 }))).toEqual({
    items: [],
    page: 1,
    size: 4,
    count: 0,
  });
});

test('the next steps read for one page are those of the whole plan', async () => {
  const plan = await own(planOf);
  const parts = await own((tx) => withSomeSteps(tx, plan.goals, (steps) => nextStepsOf(steps, 3)));
  for (const [at, goal] of plan.goals.entries()) {
    const expected = nextSteps({ goals: [goal] }, 3).map(({ step }) => step);
    expect(parts[at]?.some).toEqual(expected);
    expect(parts[at]?.more).toBe(goal.steps.length - expected.length);
    expect(parts[at]?.steps).toEqual(goal.steps.map((step) => step.id));
  }
});

test('the first page shows the step that comes first in the whole plan, and is empty only where the plan is', async () => {
  const plan = await own(planOf);
  const [next] = nextSteps(plan, 1);
  const begins = await own((tx) => beginningOfPlan(tx, 2));
  expect(nextSteps(begins, 1)).toMatchObject([{ step: next?.step, goal: { id: next?.goal.id } }]);
  expect(begins.matters).toEqual(plan.matters.slice(0, 2));

  const ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const ownOf = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(here.database, ownRecord(ash), { rooms: [], reason: 'own words' }, work);
  const beginning = () => ownOf((tx) => beginningOfPlan(tx, 2));
  expect(await beginning()).toEqual(await ownOf(planOf));
  const [goal, step] = [newId(), newId()];
  await ownOf((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'g' }));
  expect((await beginning()).goals.map((each) => each.id)).toEqual([goal]);
  await ownOf((tx) => beginLine(tx, { id: step, kind: 'step', parent: goal, words: 's' }));
  expect(nextSteps(await beginning(), 1)).toHaveLength(1);
  await ownOf((tx) => takeAway(tx, { id: goal }));
  expect((await beginning()).goals).toEqual([]);
});

test('a goal comes with a page of its steps, its stages and links, and what was taken away from it', async () => {
  const goal = goals[6] ?? '';
  const [stage, link, barrier] = [newId(), newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: barrier, kind: 'barrier', words: 'the bus' });
    await beginLine(tx, { id: stage, kind: 'stage', parent: goal, words: 'half way' });
    await beginLine(tx, { id: link, kind: 'link', parent: goal, words: 'the choir', fields: { barrier } });
  });
  const found = await own((tx) => goalIn(tx, goal, { page: 2, size: 4 }));
  const steps = (await own(planOf)).goals.find((each) => each.id === goal)?.steps ?? [];
  expect(found?.steps).toMatchObject({ page: 2, size: 4, count: steps.length });
  expect(found?.steps.items).toEqual(steps.slice(4, 8));
  expect([found?.stages.map((line) => line.id), found?.links.map((line) => line.id)]).toEqual([[stage], [link]]);
  expect(found?.takenAway).toHaveLength(2);
  expect(await own((tx) => goalIn(tx, stage, { page: 1, size: 4 }))).toBeNull();
  const under = await own((tx) => stagesAndLinksOf(tx, found ? [found.goal] : []));
  expect([...(await own((tx) => barriersLinkedBy(tx, under))).keys()]).toEqual([barrier]);
  await own((tx) => takeAway(tx, { id: barrier }));
  expect((await own((tx) => barriersLinkedBy(tx, under))).size).toBe(0);
});

test('a line stands until it or its goal is taken away; what it said at each version stays', async () => {
  const [goal, step, alone] = [newId(), newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'g' });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: 'first' });
    await beginLine(tx, { id: alone, kind: 'hard', words: 'h' });
    await changeLine(tx, { id: step, was: 1, words: 'second' });
  });
  const standing = () => own((tx) => standingAmong(tx, [goal, step, alone, newId()]));
  expect([...(await standing())].toSorted()).toEqual([goal, step, alone].toSorted());
  const both = await own((tx) =>
    linesAt(
      tx,
      [1, 2, 3].map((version) => ({ id: step, version })),
    ),
  );
  expect(both.map((line) => line.words).toSorted()).toEqual(['first', 'second']);
  await own((tx) => takeAway(tx, { id: goal }));
  expect([...(await standing())]).toEqual([alone]);
});

test('a glimpse holds the beginning of the words, and the areas', async () => {
  const id = newId();
  await own((tx) =>
    beginLine(tx, { id, kind: 'goal', words: '🌧️'.repeat(400), fields: { areas: ['rest', 'My boat'] } }),
  );
  const glimpse = (await own((tx) => glimpsesOf(tx, ['goal']))).find((each) => each.id === id);
  expect(glimpse).toMatchObject({ kind: 'goal', areas: ['rest', 'My boat'] });
  expect([...(glimpse?.start ?? '')]).toHaveLength(200);
});
