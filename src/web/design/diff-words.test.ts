import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from './diff-words.ts';
import type { DiffPart } from './diff-words.ts';

function joined(parts: readonly DiffPart[], kind: 'added' | 'taken'): string {
  return parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('');
}

/** Few words, so that two texts share many of them in other places; and any text at all. */
const someText = fc.oneof(
  fc
    .array(fc.constantFrom('path', 'it', 'floods', ' ', ', ', '\n', 'ŵyl', '’', '👣'), { maxLength: 30 })
    .map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);

test('what stays and comes is the new text, what stays and goes is the old, to the letter', () => {
  fc.assert(
    fc.property(someText, someText, (was, proposed) => {
      const parts = diffWords(was, proposed);
      expect(joined(parts, 'taken')).toBe(was);
      expect(joined(parts, 'added')).toBe(proposed);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the same text has no change in it', () => {
  expect(diffWords('Walk on Thursdays', 'Walk on Thursdays')).toEqual([{ kind: 'same', text: 'Walk on Thursdays' }]);
  expect(diffWords('', '')).toEqual([]);
});

test('a changed word leaves the others alone', () => {
  expect(diffWords('Walk with my sister on Thursdays', 'Walk with my brother on Thursdays')).toEqual([
    { kind: 'same', text: 'Walk with my ' },
    { kind: 'taken', text: 'sister' },
    { kind: 'added', text: 'brother' },
    { kind: 'same', text: ' on Thursdays' },
  ]);
});

test('a little word between two changes goes with them, so that the change reads as one', () => {
  expect(diffWords('the path, it floods', 'the path, so they make it usable')).toEqual([
    { kind: 'same', text: 'the path, ' },
    { kind: 'taken', text: 'it floods' },
    { kind: 'added', text: 'so they make it usable' },
  ]);
});

test('two long different texts are not compared word by word', () => {
  const was = `Start ${'one two '.repeat(2000)}end`;
  const proposed = `Start ${'two three '.repeat(2000)}end`;
  expect(diffWords(was, proposed).map((part) => part.kind)).toEqual(['same', 'taken', 'added', 'same']);
});
