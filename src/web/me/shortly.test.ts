import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsHeading, shortly } from './shortly.ts';

test('short words stay as they are', () => {
  expect(shortly('Be outside more')).toBe('Be outside more');
  expect(fitsHeading('Be outside more')).toBe(true);
});

test('long words are cut after a whole word, several lines after the first, and never within a character', () => {
  expect(shortly('one two three four', 10)).toBe('one two …');
  expect(shortly('first\nsecond')).toBe('first …');
  expect(shortly('🌧'.repeat(12), 10)).toBe(`${'🌧'.repeat(10)} …`);
  expect(fitsHeading('first\nsecond')).toBe(false);
  expect(fitsHeading('  ')).toBe(false);
});

test('what is shown is the beginning of what was written, and not longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (words, most) => {
      const shown = shortly(words, most);
      expect(words.trim().startsWith(shown.replace(/ …$/, '').trimEnd())).toBe(true);
      expect([...shown].length).toBeLessThanOrEqual(most + 2);
    }),
  );
});
