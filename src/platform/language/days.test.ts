import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, endOfDay, isoDay } from './days.ts';

const hour = 60 * 60 * 1000;
/** From 1972 on, clocks in London have changed at one in the morning, UTC. */
const instants = fc.date({ min: new Date('1972-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const clockChanges = fc.constantFrom('2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z');
const anyInstant = fc.oneof(
  instants,
  clockChanges.map((text) => new Date(text)),
);

describe('the end of a day', () => {
  test.for([
    ['2026-01-15', '2026-01-16T00:00:00.000Z', 24],
    ['2026-07-15', '2026-07-15T23:00:00.000Z', 24],
    ['2026-03-28', '2026-03-29T00:00:00.000Z', 24],
    ['2026-03-29', '2026-03-29T23:00:00.000Z', 23],
    ['2026-10-24', '2026-10-24T23:00:00.000Z', 24],
    ['2026-10-25', '2026-10-26T00:00:00.000Z', 25],
    ['2026-12-31', '2027-01-01T00:00:00.000Z', 24],
    ['2028-02-29', '2028-03-01T00:00:00.000Z', 24],
  ] as const)('%s ends at %s, %i hours after it began', ([day, end, hours]) => {
    const dayBefore = isoDay(new Date(endOfDay(day).getTime() - 26 * hour));
    expect(endOfDay(day).toISOString()).toBe(end);
    expect((endOfDay(day).getTime() - endOfDay(dayBefore).getTime()) / hour).toBe(hours);
  });

  test('is the first instant of the next day, whatever the day', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const day = isoDay(instant);
        const end = endOfDay(day);
        expect(end.getTime()).toBeGreaterThan(instant.getTime());
        expect(end.getTime() - instant.getTime()).toBeLessThanOrEqual(25 * hour);
        expect(isoDay(new Date(end.getTime() - 1))).toBe(day);
        expect(daysBetween(day, isoDay(end))).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  test.for(['2026-02-30', '2026-2-3', 'today', '', '2026-12-01T10:00:00Z'])('%s is not a day', (day) => {
    expect(() => endOfDay(day)).toThrow(RangeError);
  });
});

test('a day is the one that London has, not UTC', () => {
  expect(isoDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(isoDay(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
});
