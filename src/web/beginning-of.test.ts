import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, isLong } from './beginning-of.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 3000 }),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 400 }).map((lines) => lines.join('\n')),
);

test('short words are shown as they are; of long ones, how they begin and no half of a character', () => {
  fc.assert(
    fc.property(words, (text) => {
      const shown = beginningOf(text);
      expect(shown === text).toBe(!isLong(text));
      if (!isLong(text)) return;
      const begins = shown.slice(0, -2);
      expect(text.startsWith(begins)).toBe(true);
      expect(begins.length).toBeLessThanOrEqual(700);
      expect(begins.split('\n').length).toBeLessThanOrEqual(14);
      expect(shown.isWellFormed()).toBe(true);
      expect(isLong(begins)).toBe(false);
    }),
  );
});

test('what is cut is cut after a word', () => {
  expect(beginningOf('walk by the sea '.repeat(60))).toMatch(/(walk|by|the|sea) …$/);
});
