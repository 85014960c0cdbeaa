import { expect, test } from 'vitest';
import { NOT_ARRANGED, WISH_PARTS, type Kind, type Line } from '../plans/index.ts';
import { TOOLBOX, idOfName } from '../staying-well/index.ts';
import { translator } from '../../platform/language/index.ts';
import usual from './left_out.sql';
import {
  hasSteps,
  idOfWishName,
  placeOfWish,
  sayWishPart,
  whyLabel,
  wishesAway,
  wishesFrom,
  wishesSnapshot,
  wishesToRead,
} from './index.ts';

const line = (id: string, kind: Kind, more: Partial<Line> = {}): Line => ({
  id,
  kind,
  version: 1,
  parent: null,
  words: id,
  fields: {},
  removed: false,
  writtenAt: new Date('2026-11-25T10:00:00Z'),
  ...more,
});
const wish = (id: string, part: string, more: Partial<Line> = {}) => line(id, 'wish', { fields: { part }, ...more });

test('wishes stand in their part with what others may do, in the person’s order; what was taken away does not', () => {
  const lines = [
    wish('a', 'want'),
    wish('b', 'want', { fields: { part: 'want', why: 'because' } }),
    line('s', 'wish step', { parent: 'b' }),
    line('t', 'wish step', { parent: 'b', removed: true }),
    wish('c', 'want', { removed: true }),
    line('own', 'wish part'),
    wish('d', 'own'),
    line('gone', 'wish part', { removed: true }),
    wish('e', 'gone'),
  ];
  const order = { version: 1, places: ['b', 'a'], hidden: [] };
  const parts = { version: 1, places: ['people', ...WISH_PARTS, 'own'], hidden: ['own'] };
  const wishes = wishesFrom(lines, parts, order);
  expect(wishes.parts[0]?.place).toBe('people');
  const want = wishes.parts.find((part) => part.place === 'want');
  expect(want?.lines.map((each) => [each.id, each.steps.map((step) => step.id)])).toEqual([
    ['b', ['s']],
    ['a', []],
  ]);
  expect(wishes.parts.some((part) => part.place === 'gone')).toBe(false);
  expect(wishesToRead(wishes).map((part) => part.place)).toEqual(['want']);
  expect(wishesAway(lines, 'want').map((each) => each.id)).toEqual(['t', 'c']);
});

test('a part is called as the person calls it, and a reason not to is asked for where something is not wanted', () => {
  const t = translator('en');
  const named = line('n', 'wish part', { words: 'My dog', fields: { part: 'looked after' } });
  const { parts } = wishesFrom([named], NOT_ARRANGED, NOT_ARRANGED);
  const [dog] = parts.filter((part) => part.place === 'looked after');
  expect(dog && sayWishPart(t, dog)).toBe('My dog');
  expect(whyLabel(t, { part: 'decline' })).not.toBe(whyLabel(t, { part: 'accept' }));
  expect(['crisis', 'accept', 'decline', 'over'].map(hasSteps)).toEqual([false, false, false, false]);
  expect(['want', 'people', 'an own part'].map(hasSteps)).toEqual([true, true, true]);
  expect(placeOfWish(line('s', 'wish step', { parent: 'b' }))).toBeNull();
});

test('what would be signed holds words, reasons and what others may do, and nothing that is left out', () => {
  const lines = [
    wish('No light', 'not want', { fields: { part: 'not want', why: 'It hurts' } }),
    line('Bring a lamp', 'wish step', { parent: 'No light', fields: { askOthers: true } }),
    wish('Secret', 'people'),
  ];
  const hidden = { version: 1, places: [], hidden: ['people'] };
  const snapshot = wishesSnapshot(translator('en'), wishesFrom(lines, hidden, NOT_ARRANGED));
  expect(snapshot.blocks.map(({ depth, label, words }) => `${depth}|${label}|${words}`)).toEqual([
    '1|What I do not want|',
    '2||No light',
    '3|Why not|It hurts',
    '3|What I ask others to do|Bring a lamp',
  ]);
  expect(snapshot.parts).toEqual(['not want']);
});

test('names of usual parts have ids of their own, apart from those of the staying-well plan; the database knows the same parts', () => {
  const person = '01900000-0000-7000-8000-000000000000';
  const ids = [...WISH_PARTS.map((part) => idOfWishName(person, part)), idOfName(person, TOOLBOX)];
  expect(new Set(ids).size).toBe(ids.length);
  const [, list = ''] = /select array\[(.+?)\]/.exec(usual) ?? [];
  expect(list.split(', ').map((word) => word.replaceAll("'", ''))).toEqual([...WISH_PARTS]);
});
