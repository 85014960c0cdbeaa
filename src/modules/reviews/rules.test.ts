import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEP_STATES, type Line } from '../plans/index.ts';
import {
  changesBetween,
  fingerprintOf,
  goalsWithoutDoing,
  LONG_SENTENCE,
  longSentencesIn,
  STANCES,
  standingsFrom,
  type Block,
  type Stance,
} from './rules.ts';

const aLine = (id: string, words: string, state?: (typeof STEP_STATES)[number]): Line => ({
  id,
  version: 1,
  kind: 'step',
  parent: null,
  words,
  fields: state ? { state } : {},
  removed: false,
  writtenAt: new Date(0),
});
const lines = fc
  .uniqueArray(
    fc.record({ id: fc.nat(20), words: fc.constantFrom('a', 'b'), state: fc.constantFrom(...STEP_STATES) }),
    {
      selector: (each) => each.id,
      maxLength: 20,
    },
  )
  .map((all) => all.map(({ id, words, state }) => aLine(String(id), words, state)));
const ids = (some: readonly Line[]): string[] => some.map((line) => line.id);

test('each line that is different stands in one list, and none that is the same in any', () => {
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const changes = changesBetween(before, now);
      const told = [
        ...ids(changes.begun),
        ...ids(changes.changed.map((each) => each.now)),
        ...ids(changes.done),
        ...ids(changes.gone),
      ];
      expect(new Set(told).size).toBe(told.length);
      const then = new Map(before.map((line) => [line.id, line]));
      const after = new Map(now.map((line) => [line.id, line]));
      const different = [...new Set([...then.keys(), ...after.keys()])].filter((id) => {
        const [was, is] = [then.get(id), after.get(id)];
        return was?.words !== is?.words || was?.fields.state !== is?.fields.state;
      });
      expect(told.toSorted()).toEqual(different.toSorted());
      expect(changes.done.every((line) => line.fields.state === 'done')).toBe(true);
    }),
  );
});

test('nothing has changed between a plan and itself', () => {
  fc.assert(
    fc.property(lines, (all) => {
      expect(changesBetween(all, all)).toEqual({ begun: [], changed: [], done: [], gone: [] });
    }),
  );
});

const stances: fc.Arbitrary<Stance[]> = fc
  .array(fc.record({ by: fc.constantFrom('ash', 'sol', 'wren'), stance: fc.constantFrom(...STANCES) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ by, stance }, at) => ({
      id: String(at).padStart(3, '0'),
      stance,
      words: '',
      byAccount: by,
      byName: by,
      at: new Date(at),
      version: 1,
    })),
  );

test('each has one place, what they say now; everything said before stays beside it, and nothing is lost', () => {
  fc.assert(
    fc.property(stances, (all) => {
      const standings = standingsFrom(all);
      expect(standings.map((each) => each.now.byAccount)).toEqual([...new Set(all.map((each) => each.byAccount))]);
      for (const { now, earlier } of standings) {
        const theirs = all.filter((each) => each.byAccount === now.byAccount);
        expect([now, ...earlier]).toEqual(theirs.toReversed());
      }
      // However they stand, nobody is moved up or down for it.
      const turned = all.map((each) => ({ ...each, stance: each.stance === 'agree' ? 'differ' : 'agree' }) as Stance);
      expect(standingsFrom(turned).map((each) => each.now.id)).toEqual(standings.map((each) => each.now.id));
    }),
  );
});

const block: fc.Arbitrary<Block> = fc.record({
  depth: fc.constantFrom(1, 2, 3, 4),
  label: fc.string({ maxLength: 3 }),
  words: fc.string({ maxLength: 3 }),
});

test('two texts have the same fingerprint exactly when they read the same', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), fc.array(block, { maxLength: 4 }), (a, b) => {
      const print = (blocks: Block[]): string => fingerprintOf({ language: 'en', blocks });
      expect(print(a) === print(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(print(a)).toBe(print(structuredClone(a)));
      expect(fingerprintOf({ language: 'cy', blocks: a })).not.toBe(print(a));
    }),
  );
});

test('a sentence is long from one word more than the limit, however many short ones stand beside it', () => {
  const sentence = (count: number): string => `A${' word'.repeat(count - 1)}.`;
  const long = sentence(LONG_SENTENCE + 1);
  expect(longSentencesIn(`${sentence(LONG_SENTENCE)} ${sentence(3)}\n${long}`, 'en')).toEqual([long]);
  expect(longSentencesIn('', 'cy')).toEqual([]);
});

test('nothing that is long is passed over because it looks short: in any script, whatever stands between the words', () => {
  const isLong = (text: string): boolean =>
    [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike).length >
    LONG_SENTENCE;
  const word = fc.constantFrom('a', 'don’t', 'e-mail', '10:30', 'ŵyn', '海', 'กา', 'кот', '🐕', 'x_y', '3.5');
  const gap = fc.constantFrom(' ', ', ', '/', '');
  const text = fc.array(fc.tuple(word, gap), { minLength: 15, maxLength: 40 }).map((all) => all.flat().join(''));
  fc.assert(
    fc.property(text, (one) => {
      // One sentence in one line, so that the whole is long exactly when it is.
      const [only, ...more] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(one);
      fc.pre(only !== undefined && more.length === 0);
      expect(longSentencesIn(one, 'en').length > 0).toBe(isLong(one.trim()));
    }),
  );
});

test('a goal that rests, is reached or let go needs no step under way, and is not named', () => {
  const goal = (id: string, fields: Line['fields'], steps: Line[]) => ({
    ...aLine(id, id),
    kind: 'goal' as const,
    fields,
    steps,
    stages: [],
    links: [],
  });
  const goals = [
    goal('a', {}, []),
    goal('b', {}, [aLine('s', 's', 'doing it')]),
    goal('c', { standing: 'let go' }, []),
    goal('d', {}, [aLine('t', 't', 'waiting')]),
  ];
  expect(goalsWithoutDoing({ goals }).map((each) => each.id)).toEqual(['a', 'd']);
});
