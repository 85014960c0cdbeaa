import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middleOf, USUAL_DAYS, USUAL_LEAST, usualOf, type Dated } from './baseline.ts';
import { daysAfter } from './spans.ts';

const TODAY = '2026-11-25';
/** What is kept has no zero below zero: JSON knows one. */
const number = fc
  .oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((each) => each + 0);
const inside = fc.record({
  day: fc.integer({ min: 0, max: USUAL_DAYS - 1 }).map((ago) => daysAfter(TODAY, -ago)),
  number,
});
const outside = fc.record({
  day: fc
    .oneof(fc.integer({ min: USUAL_DAYS, max: 4000 }), fc.integer({ min: -400, max: -1 }))
    .map((ago) => daysAfter(TODAY, -ago)),
  number,
});
const enough = fc.array(inside, { minLength: USUAL_LEAST, maxLength: 80 });

describe('what is usual', () => {
  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(enough, fc.integer(), (dated, seed) => {
        const mixed = dated.toSorted((a, b) => ((a.number * seed) % 7) - ((b.number * seed) % 7));
        expect(usualOf(mixed.toReversed(), TODAY)).toEqual(usualOf(dated, TODAY));
      }),
    );
  });

  test('is not changed by answers about other days, before or to come', () => {
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 40 }), fc.array(outside), (dated, others) => {
        expect(usualOf([...others, ...dated], TODAY)).toEqual(usualOf(dated, TODAY));
      }),
    );
  });

  test('lies between the least and the most that was answered, in order', () => {
    fc.assert(
      fc.property(enough, (dated) => {
        const usual = usualOf(dated, TODAY);
        const numbers = dated.map((each) => each.number).toSorted((a, b) => a - b);
        const places = [numbers[0], usual?.low, usual?.middle, usual?.high, numbers.at(-1)].map(Number);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(usual?.count).toBe(dated.length);
      }),
    );
  });

  test('stays the same when every answer is the same', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: USUAL_LEAST, max: 60 }), (same, count) => {
        const dated = Array.from({ length: count }, (): Dated => ({ day: TODAY, number: same }));
        expect(usualOf(dated, TODAY)).toEqual({ low: same, middle: same, high: same, count });
      }),
    );
  });

  test('is nothing with thirteen answers, and something with fourteen', () => {
    const of = (count: number): Dated[] =>
      Array.from({ length: count }, (_, day) => ({ day: daysAfter(TODAY, -day), number: day + 1 }));
    expect(usualOf(of(13), TODAY)).toBeNull();
    // As a spreadsheet has it: QUARTILE.INC over 1 to 14.
    expect(usualOf(of(14), TODAY)).toEqual({ low: 4.25, middle: 7.5, high: 10.75, count: 14 });
    expect(usualOf([{ day: daysAfter(TODAY, -56), number: 1 }, ...of(13)], TODAY)).toBeNull();
    expect(usualOf([{ day: daysAfter(TODAY, -55), number: 1 }, ...of(13)], TODAY)?.count).toBe(14);
  });
});

test('there is no middle of nothing', () => {
  expect(() => middleOf([])).toThrow(RangeError);
  expect(middleOf([3, 1, 2])).toBe(2);
});
