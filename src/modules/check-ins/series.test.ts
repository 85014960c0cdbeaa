import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../plans/index.ts';
import type { CheckIn } from './rules.ts';
import { answersIn, askedFrom, JOINED_DAYS, panelsOf, piecesOf, placesOf } from './series.ts';
import { daysAfter, grainOf, lengthOf, spanAfter, spanAround, spanBefore, type Grain } from './spans.ts';

const Q = 'question';
const VERSIONS: readonly Fields[] = [
  { answer: 'hours' },
  { answer: 'steps', labels: ['low', 'middle', 'high'] },
  { answer: 'steps', labels: ['bad', 'so so', 'fine'] },
  { answer: 'words' },
];
const asked = new Map([
  [
    Q,
    new Map(
      VERSIONS.map((fields, index) => [index + 1, askedFrom({ words: `Version ${index + 1}`, fields })] as const),
    ),
  ],
]);
const START = '2026-01-01';

const answer = fc.record({
  after: fc.integer({ min: 0, max: 80 }),
  version: fc.integer({ min: 1, max: VERSIONS.length }),
  value: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(null)),
});
const checkIns = fc.array(answer, { maxLength: 60 }).map((answers) =>
  answers.map(({ after, version, value }, index): CheckIn => ({
    id: String(index).padStart(4, '0'),
    version: 1,
    day: daysAfter(START, after),
    answers: [{ question: Q, version, value: version === 4 && value !== null ? 'words' : value }],
    words: '',
    occasion: null,
    removed: false,
    writtenAt: new Date(0),
  })),
);
const seriesOf = (of: readonly CheckIn[]) => answersIn(of, asked).get(Q) ?? [];
const grain = fc.constantFrom<Grain>('day', 'week', 'month');

describe('answers over time', () => {
  test('are the same whatever order they were kept in', () => {
    fc.assert(
      fc.property(checkIns, (kept) => {
        expect(seriesOf(kept.toReversed())).toEqual(seriesOf(kept));
      }),
    );
  });

  test('stand on one line only where they were measured alike, and each stands somewhere', () => {
    fc.assert(
      fc.property(checkIns, (kept) => {
        const whole = seriesOf(kept);
        const panels = panelsOf(whole);
        for (const { asked: as, answers } of panels) for (const each of answers) expect(each.asked.key).toBe(as.key);
        expect(panels.flatMap((panel) => panel.answers)).toHaveLength(whole.length);
        expect(new Set(panels.map((panel) => panel.asked.key)).size).toBe(panels.length);
      }),
    );
  });

  test('are all drawn: no piece of a line loses or adds a place, and each lies between what was answered', () => {
    fc.assert(
      fc.property(checkIns, grain, (kept, by) => {
        const whole = seriesOf(kept);
        for (const panel of panelsOf(whole)) {
          const places = placesOf(panel.answers, by);
          expect(piecesOf(panel, places, whole, by).flat()).toEqual(places);
          const numbers = panel.answers.flatMap(({ number }) => number ?? []);
          expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
          for (const { middle } of places) {
            expect(middle).toBeGreaterThanOrEqual(Math.min(...numbers));
            expect(middle).toBeLessThanOrEqual(Math.max(...numbers));
          }
        }
      }),
    );
  });

  test('are joined by no line over days without an answer, over a skipped question, or over another way of asking', () => {
    fc.assert(
      fc.property(checkIns, (kept) => {
        const whole = seriesOf(kept);
        for (const panel of panelsOf(whole)) {
          for (const piece of piecesOf(panel, placesOf(panel.answers, 'day'), whole, 'day')) {
            for (const [index, { span }] of piece.entries()) {
              const next = piece[index + 1]?.span;
              if (!next) continue;
              expect(next.from <= daysAfter(span.from, JOINED_DAYS)).toBe(true);
              const between = whole.filter(({ day }) => day > span.from && day < next.from);
              expect(between.filter((each) => each.asked.key !== panel.asked.key || each.number === null)).toEqual([]);
            }
          }
        }
      }),
    );
  });
});

test('a question that is only worded otherwise goes on as one line, and each answer keeps the words it was asked in', () => {
  const versions = ['How did I sleep?', 'Hours of sleep'].map(
    (words, index) => [index + 1, askedFrom({ words, fields: { answer: 'hours' } })] as const,
  );
  const one = { version: 1, words: '', occasion: null, removed: false, writtenAt: new Date(0) };
  const kept = [1, 2].map((version): CheckIn => ({
    ...one,
    id: String(version),
    day: daysAfter(START, version),
    answers: [{ question: Q, version, value: 7 }],
  }));
  const whole = answersIn(kept, new Map([[Q, new Map(versions)]])).get(Q) ?? [];
  const [panel, ...others] = panelsOf(whole);
  expect(others).toEqual([]);
  expect(panel && piecesOf(panel, placesOf(panel.answers, 'day'), whole, 'day')).toHaveLength(1);
  expect(whole.map((each) => each.asked.words)).toEqual(['How did I sleep?', 'Hours of sleep']);
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day lies in one week from Monday, one month, one year; those before and after meet it without a gap', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('week', 'month', 'year'), (on, kind) => {
      const span = spanAround(kind, on);
      expect(span.from <= on && on <= span.until).toBe(true);
      expect(spanAround(kind, span.from)).toEqual(span);
      expect(spanAround(kind, span.until)).toEqual(span);
      expect(daysAfter(spanBefore(kind, span).until, 1)).toBe(span.from);
      expect(daysAfter(span.until, 1)).toBe(spanAfter(kind, span).from);
      if (kind === 'week') expect([lengthOf(span), new Date(span.from).getUTCDay()]).toEqual([7, 1]);
      expect(grainOf(span)).toBe('day');
    }),
  );
});

test('more than a year is drawn by weeks, more than three by months', () => {
  expect(grainOf({ from: '2025-01-01', until: '2026-01-01' })).toBe('day');
  expect(grainOf({ from: '2025-01-01', until: '2026-01-02' })).toBe('week');
  expect(grainOf({ from: '2016-01-01', until: '2026-01-01' })).toBe('month');
});
