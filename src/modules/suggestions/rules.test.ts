import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, ROOM_OF } from '../plans/index.ts';
import {
  FORMS,
  lineToBegin,
  makesSense,
  NEW_LINES,
  newLinesIn,
  PARTS,
  PARTS_OF,
  textOf,
  UNDER_A_GOAL,
  withText,
} from './rules.ts';

const line = fc.constantFrom(...KINDS).map((kind) => ({ kind }));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const proposal = fc.record({
  form: fc.constantFrom(...FORMS),
  room: fc.constantFrom('plan' as const, 'about me' as const, 'meetings' as const, 'diary' as const),
  kind: maybe(fc.constantFrom(...NEW_LINES, ...UNDER_A_GOAL)),
  part: maybe(fc.constantFrom(...PARTS)),
  words: fc.string({ minLength: 1 }),
});

test('whatever makes sense can be taken: it begins a line of the room it is for, or changes a part that this kind of line has', () => {
  fc.assert(
    fc.property(proposal, maybe(line), (given, at) => {
      fc.pre(makesSense(given, at));
      const room = at ? ROOM_OF[at.kind] : given.room;
      const begins = lineToBegin({ form: given.form, entry: at ? 'the line' : null, kind: given.kind }, null);
      if (given.form === 'wording') {
        expect(begins).toBeNull();
        expect(at).not.toBeNull();
        if (given.part) expect(PARTS_OF[at?.kind ?? 'goal']).toContain(given.part);
      } else if (given.form === 'outcome') {
        expect([begins, room]).toEqual([null, 'meetings']);
      } else {
        expect(begins && ROOM_OF[begins.kind]).toBe(room);
        expect(['step', 'stage', 'link'].includes(begins?.kind ?? '')).toBe(begins?.parent !== null);
        if (begins?.parent !== null) expect(at?.kind).toBe('goal');
      }
    }),
  );
});

test('only a new line can be for a room as a whole', () => {
  fc.assert(
    fc.property(proposal, (given) => {
      fc.pre(given.form !== 'new line');
      expect(makesSense(given, null)).toBe(false);
    }),
  );
});

test('other words for one part change that part and nothing else', () => {
  const fields = fc.dictionary(fc.constantFrom(...PARTS), fc.string());
  fc.assert(
    fc.property(fc.string(), fields, maybe(fc.constantFrom(...PARTS)), fc.string(), (words, before, part, text) => {
      const after = withText({ words, fields: before }, part, text);
      expect(textOf(after, part)).toBe(text);
      for (const other of PARTS) if (other !== part) expect(after.fields[other]).toBe(before[other]);
      if (part !== null) expect(after.words).toBe(words);
    }),
  );
});

test('lines for a room are of that room, and every kind that can be suggested has one', () => {
  expect(newLinesIn('plan')).toEqual(['matters', 'goal', 'hard', 'barrier', 'risk']);
  expect(newLinesIn('about me')).toEqual(['about', 'strength', 'hope', 'meaning']);
  expect(newLinesIn('diary')).toEqual([]);
});
