import { expect, test } from 'vitest';
import type { Line } from '../../../modules/plans/index.ts';
import type { Suggestion } from '../../../modules/suggestions/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { presentAnswered, presentWaiting } from './present-suggestion.ts';

const now = new Date('2026-11-24T15:00:00Z');
const saying = { t: translator('en'), language: 'en', now } as const;
const line: Line = {
  id: 'line',
  version: 2,
  kind: 'goal',
  parent: null,
  words: 'Be outside',
  fields: {},
  removed: false,
  writtenAt: now,
};
const suggestion: Suggestion = {
  id: 'suggestion',
  room: 'plan',
  form: 'wording',
  entry: 'line',
  entryVersion: 2,
  kind: null,
  part: null,
  place: null,
  words: 'Be outside more',
  why: 'You said so',
  byAccount: 'sol',
  byName: 'Sol',
  at: new Date('2026-11-24T14:10:00Z'),
  answer: null,
  talk: null,
};

test('other words for a line stand beside the line as it is now', () => {
  expect(presentWaiting(saying, { suggestion, now: line, before: line })).toEqual({
    id: 'suggestion',
    form: 'wording',
    name: 'Sol',
    from: 'Sol suggests other words. Today at 2:10pm.',
    was: 'Be outside',
    proposed: 'Be outside more',
    note: 'You said so',
    version: 2,
    wordsBefore: null,
    isAway: false,
    talking: null,
    said: [],
  });
});

test('words that changed since are told, a change of anything else is not', () => {
  const before = { ...line, version: 1, words: 'Go out' };
  expect(presentWaiting(saying, { suggestion, now: line, before })).toMatchObject({
    was: 'Be outside',
    wordsBefore: 'Go out',
  });
  expect(presentWaiting(saying, { suggestion, now: { ...line, version: 3 }, before: line })).toMatchObject({
    wordsBefore: null,
  });
});

test('a new step takes nothing out, and is not about the goal’s words', () => {
  const step: Suggestion = { ...suggestion, form: 'new step' };
  expect(presentWaiting(saying, { suggestion: step, now: line, before: { ...line, words: 'Go out' } })).toMatchObject({
    was: '',
    wordsBefore: null,
  });
});

test('other words for one part stand beside that part, and only its change is told', () => {
  const part: Suggestion = { ...suggestion, part: 'why', words: 'It is quiet there' };
  const goal = { ...line, fields: { why: 'It is good for me' } };
  expect(presentWaiting(saying, { suggestion: part, now: goal, before: { ...goal, words: 'Go out' } })).toMatchObject({
    from: 'Sol suggests other words for one part: why it matters. Today at 2:10pm.',
    was: 'It is good for me',
    wordsBefore: null,
  });
  const filledSince = presentWaiting(saying, { suggestion: part, now: goal, before: line });
  expect(filledSince).toMatchObject({ was: 'It is good for me', wordsBefore: '' });
});

test('something for the room as a whole has no line to be away', () => {
  const hope: Suggestion = { ...suggestion, form: 'new line', entry: null, entryVersion: null, kind: 'hope' };
  expect(presentWaiting(saying, { suggestion: hope, now: null, before: null })).toMatchObject({
    from: 'Sol suggests a hope. Today at 2:10pm.',
    was: '',
    isAway: false,
  });
});

test('while the two talk, the list says who wrote last, and each word stands with whose it is', () => {
  const [since, lastAt] = [new Date('2026-11-24T14:20:00Z'), new Date('2026-11-24T14:40:00Z')];
  const words = { suggestion: 'suggestion', byAccount: 'wren', byName: 'Wren', words: 'Which one?', at: since };
  const back = { ...words, byAccount: 'sol', byName: 'Sol', words: 'The Thursday one', at: lastAt };
  const mine: Suggestion = { ...suggestion, talk: { since, lastBy: 'the person', lastAt: since } };
  expect(presentWaiting(saying, { suggestion: mine, now: line, before: line, talk: [words] })).toMatchObject({
    from: 'Sol suggests other words. Today at 2:10pm.',
    talking: 'You said that you would like to talk about it. Today at 2:20pm.',
    said: [{ who: 'You. Today at 2:20pm.', words: 'Which one?' }],
  });
  const theirs: Suggestion = { ...suggestion, talk: { since, lastBy: 'whoever suggested', lastAt } };
  expect(presentWaiting(saying, { suggestion: theirs, now: line, before: line, talk: [words, back] })).toMatchObject({
    from: 'Sol wrote back about other words. Today at 2:40pm.',
    said: [{ words: 'Which one?' }, { who: 'Sol. Today at 2:40pm.', words: 'The Thursday one' }],
  });
});

test('a line that is gone, or was taken away, is known to be away', () => {
  expect(presentWaiting(saying, { suggestion, now: { ...line, removed: true }, before: line }).isAway).toBe(true);
  expect(presentWaiting(saying, { suggestion, now: null, before: null }).isAway).toBe(true);
});

test('answers are sentences, with the reason, and with the person’s own words where they changed it first', () => {
  const at = new Date('2026-11-24T14:30:00Z');
  const declined: Suggestion = { ...suggestion, answer: { answer: 'declined', words: null, reason: 'Not my aim', at } };
  expect(presentAnswered(saying, declined, new Map())).toEqual({
    id: 'suggestion',
    suggested: 'Sol suggested these words: “Be outside more”',
    answer: 'You said no thank you. Today at 2:30pm.',
    more: ['Why: “You said so”', 'Your reason: “Not my aim”'],
    hasTalk: false,
  });
  const changed: Suggestion = {
    ...suggestion,
    why: null,
    answer: { answer: 'accepted with changes', words: null, reason: null, at },
  };
  expect(
    presentAnswered(saying, changed, new Map([['suggestion', { ...line, words: 'Be in the sun' }]])),
  ).toMatchObject({
    more: ['Your words: “Be in the sun”'],
  });
  expect(presentAnswered(saying, suggestion, new Map())).toBeNull();
});
