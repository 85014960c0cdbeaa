import { expect, test } from 'vitest';
import { planFrom, type Line } from '../../../modules/plans/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { greet, isNew, nextOf } from './present-today.ts';

const t = translator('en');

test.for([
  ['2026-11-24T04:59:00Z', 'Hello, Wren'],
  ['2026-11-24T05:00:00Z', 'Good morning, Wren'],
  ['2026-11-24T12:00:00Z', 'Good afternoon, Wren'],
  ['2026-07-24T17:30:00Z', 'Good evening, Wren'],
  ['2026-11-24T23:00:00Z', 'Hello, Wren'],
])('at %s, by London’s clocks: %s', ([now = '', greeting]) => {
  expect(greet(t, new Date(now), 'Wren')).toBe(greeting);
});

test('somebody without a name is greeted all the same, and Welsh has its own greetings', () => {
  expect(greet(t, new Date('2026-11-24T09:00:00Z'), null)).toBe('Hello');
  expect(greet(translator('cy'), new Date('2026-11-24T09:00:00Z'), 'Wren')).toBe('Bore da, Wren');
});

const line = (given: Partial<Line>): Line => ({
  id: 'a',
  version: 1,
  kind: 'goal',
  parent: null,
  words: '',
  fields: {},
  removed: false,
  writtenAt: new Date(0),
  ...given,
});

test('next is the step that the person is doing, with its goal, when and who with', () => {
  const plan = planFrom([
    line({ id: 'goal', words: 'Be outside more' }),
    line({ id: 'step1', kind: 'step', parent: 'goal', words: 'Think', fields: { state: 'thinking about it' } }),
    line({
      id: 'step2',
      kind: 'step',
      parent: 'goal',
      words: 'Walk',
      fields: { state: 'doing it', when: 'Thursdays', who: 'Kit' },
    }),
  ]);
  expect(nextOf({ t }, plan)).toMatchObject({
    step: { id: 'step2' },
    goalWords: 'Be outside more',
    details: 'Thursdays · Who with: Kit',
  });
  expect(nextOf({ t }, planFrom([line({ id: 'goal' })]))).toBeNull();
});

test('somebody is new until they have written something', () => {
  expect(isNew(planFrom([]))).toBe(true);
  expect(isNew(planFrom([line({ kind: 'matters' })]))).toBe(false);
  expect(isNew(planFrom([line({ kind: 'matters', removed: true })]))).toBe(true);
});
