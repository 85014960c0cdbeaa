import { expect, test } from 'vitest';
import { planFrom, type Line, type Plan } from '../../../modules/plans/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { pageOfGoals, presentGoal } from './present-plan.ts';
import { presentStep } from './present-step.ts';

const now = new Date('2026-11-24T15:00:00Z');
const saying = { t: translator('en'), language: 'en', now } as const;
const id = (place: number): string => String(place).padStart(5, '0');
const line = (given: Partial<Line>): Line => ({
  id: id(0),
  version: 1,
  kind: 'step',
  parent: null,
  words: '',
  fields: {},
  removed: false,
  writtenAt: now,
  ...given,
});
const goals = (count: number): Plan =>
  planFrom(
    Array.from({ length: count }, (_, place) => line({ id: id(place), kind: 'goal', words: `Goal ${place + 1}` })),
  );

test('300 goals come in pages of 20, and none is left out', () => {
  const plan = goals(300);
  const pages = Array.from({ length: 15 }, (_, at) => pageOfGoals(plan, String(at + 1)));
  expect(pages.flatMap((each) => each.goals.map((goal) => goal.id))).toEqual(plan.goals.map((goal) => goal.id));
  expect(pages[0]).toMatchObject({ from: 1, to: 20, count: 300, hasEarlier: false, hasLater: true });
  expect(pages[14]).toMatchObject({ from: 281, to: 300, hasEarlier: true, hasLater: false });
});

test.for([
  [null, 1],
  ['', 1],
  ['0', 1],
  ['-3', 1],
  ['two', 1],
  ['3', 3],
  ['99', 3],
  ['9999999999', 3],
] as const)('asked for page %s of three, page %s is shown', ([asked, shown]) => {
  expect(pageOfGoals(goals(41), asked).page).toBe(shown);
});

test('a plan without goals has one empty page', () => {
  expect(pageOfGoals(goals(0), '5')).toMatchObject({ goals: [], page: 1, hasEarlier: false, hasLater: false });
});

test('a goal shows three next steps and says how many more there are', () => {
  const steps = Array.from({ length: 5 }, (_, place) =>
    line({
      id: id(place + 1),
      parent: id(0),
      words: `Step ${place + 1}`,
      fields: place === 0 ? { state: 'done' } : {},
    }),
  );
  const [goal] = planFrom([line({ kind: 'goal' }), ...steps]).goals;
  if (!goal) throw new Error('no goal');
  const shown = presentGoal(saying, goal);
  expect(shown.steps.map((step) => step.words)).toEqual(['Step 2', 'Step 3', 'Step 4']);
  expect(shown.more).toBe(2);
});

test('a step says where it is, when, who with, and who did it; its old words where they have changed', () => {
  const step = line({
    id: id(1),
    words: 'Phone my landlord',
    fields: { when: 'Friday', who: 'Kit', askOthers: true, state: 'waiting' },
  });
  const done = { step: id(1), byName: 'Sam', note: 'They will ring', at: new Date('2026-11-23T14:10:00Z') };
  expect(
    presentStep(saying, step, [
      { ...done, words: 'Phone the council' },
      { ...done, step: id(2), words: '' },
    ]),
  ).toEqual({
    id: id(1),
    words: 'Phone my landlord',
    state: 'Waiting',
    isNow: false,
    details: ['When: Friday', 'Who with: Kit', 'I ask others to do this for me'],
    carriedOut: [
      'Sam did this for you. Yesterday at 2:10pm. They wrote: “They will ring” The step read then: “Phone the council”',
    ],
  });
  expect(presentStep(saying, line({ words: 'Walk' }), [])).toMatchObject({
    state: 'To come',
    details: [],
    carriedOut: [],
  });
  const unchanged = presentStep(saying, step, [{ ...done, note: null, words: step.words }]);
  expect(unchanged.carriedOut).toEqual(['Sam did this for you. Yesterday at 2:10pm.']);
});
