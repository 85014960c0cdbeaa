import { expect, test } from 'vitest';
import { nextStepsOf, type Line } from '../../../modules/plans/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { pageOf } from '../../pages-nav.tsx';
import { presentGoal } from './present-plan.ts';
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
const goals = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

test('300 goals come in pages of 20, and none is left out', () => {
  const pages = Array.from({ length: 15 }, (_, at) => pageOf(goals(300), String(at + 1), 20));
  expect(pages.flatMap((each) => each.items)).toEqual(goals(300));
});

test.for([
  [null, 1],
  ['', 1],
  ['0', 1],
  ['-3', 1],
  ['two', 1],
  ['3', 3],
  ['99', 3],
  ['999999', 3],
  ['9999999999', 1],
] as const)('asked for page %s of three, page %s is shown', ([asked, shown]) => {
  expect(pageOf(goals(41), asked, 20).page).toBe(shown);
});

test('nothing at all has one empty page', () => {
  expect(pageOf([], '5', 20)).toEqual({ items: [], page: 1, size: 20, count: 0 });
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
  const some = nextStepsOf(steps, 3);
  const shown = presentGoal(saying, { goal: line({ kind: 'goal' }), some, more: 2, steps: [] });
  expect(shown.steps.map((step) => step.words)).toEqual(['Step 2', 'Step 3', 'Step 4']);
  expect(shown.more).toBe(2);
  expect(shown.standing).toBeNull();
});

test('a goal that rests says so; a long step is cut on the plan', () => {
  const goal = line({ kind: 'goal', fields: { standing: 'resting' } });
  const step = line({ words: 'walk by the sea '.repeat(50) });
  const shown = presentGoal(saying, { goal, some: [step], more: 0, steps: [] });
  expect(shown.standing).toBe('It is resting');
  expect(shown.steps[0]?.words).toMatch(/ …$/);
});

test('a step says where it is, when, who with, and who did it; its old words where they have changed', () => {
  const step = line({
    id: id(1),
    words: 'Phone my landlord',
    fields: { when: 'Friday', who: 'Kit', helps: 'My notes', askOthers: true, state: 'waiting' },
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
    details: ['When: Friday', 'Who with: Kit', 'What would help: My notes', 'I ask others to do this for me'],
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
