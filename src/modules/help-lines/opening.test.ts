import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingAt, type Hours } from './index.ts';

const nights: Hours = [
  { first: 1, last: 4, from: 18 * 60, minutes: 8 * 60 },
  { first: 5, last: 5, from: 18 * 60, minutes: 60 * 60 },
];
const evenings: Hours = [{ first: 1, last: 7, from: 17 * 60, minutes: 7 * 60 }];
const at = (words: string): Date => new Date(words);
const opensAt = (hours: Hours, now: string): string | undefined => {
  const opening = openingAt(hours, at(now));
  return opening.open ? undefined : opening.opens.toISOString();
};

describe('in winter, when London shows UTC', () => {
  test.for([
    ['2026-11-23T16:59:59Z', '2026-11-23T17:00:00.000Z'],
    ['2026-11-23T17:00:00Z', undefined],
    ['2026-11-23T23:59:59Z', undefined],
    ['2026-11-24T00:00:00Z', '2026-11-24T17:00:00.000Z'],
  ])('evenings at %s', ([now, opens]) => {
    expect(opensAt(evenings, now ?? '')).toBe(opens);
  });

  test.for([
    ['Tuesday before the end', '2026-11-24T01:59:00Z', undefined],
    ['Tuesday after it', '2026-11-24T02:00:00Z', '2026-11-24T18:00:00.000Z'],
    ['Friday night', '2026-11-27T23:00:00Z', undefined],
    ['Sunday noon', '2026-11-29T12:00:00Z', undefined],
    ['Monday before six', '2026-11-30T05:59:59Z', undefined],
    ['Monday at six', '2026-11-30T06:00:00Z', '2026-11-30T18:00:00.000Z'],
  ])('nights and the weekend: %s', ([, now, opens]) => {
    expect(opensAt(nights, now ?? '')).toBe(opens);
  });
});

describe('in summer and on the nights when clocks change', () => {
  test('five in the afternoon is five by the clocks', () => {
    expect(opensAt(evenings, '2027-07-01T15:00:00Z')).toBe('2027-07-01T16:00:00.000Z');
    // The clocks went forward at one that night, and back at two in October.
    expect(opensAt(evenings, '2027-03-28T00:30:00Z')).toBe('2027-03-28T16:00:00.000Z');
    expect(opensAt(evenings, '2027-10-31T00:30:00Z')).toBe('2027-10-31T17:00:00.000Z');
  });

  test('hours that begin in the hour left out open when the clocks have moved on', () => {
    const early: Hours = [{ first: 7, last: 7, from: 90, minutes: 120 }];
    expect(opensAt(early, '2027-03-28T00:45:00Z')).toBe('2027-03-28T01:00:00.000Z');
  });
});

/** What a wall clock shows, by a formatter that the code under test does not use. */
const wall = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
function wallMinute(instant: Date): number {
  const [day = '', time = ''] = wall.format(instant).split(/,? /);
  const [hour = '', minute = ''] = time.split(':');
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(day) * 1440 + Number(hour) * 60 + Number(minute);
}

const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].map((day) => Date.parse(`${day}T01:00:00Z`));
const aroundAChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * 1440, max: 3 * 1440 }))
  .map(([change, minutes]) => new Date(change + minutes * 60_000));
const span = fc
  .record({
    first: fc.integer({ min: 1, max: 7 }),
    days: fc.integer({ min: 0, max: 6 }),
    from: fc.integer({ min: 0, max: 95 }),
    minutes: fc.integer({ min: 1, max: 4 * 60 }),
  })
  .map(({ first, days, from, minutes }) => ({
    first,
    last: Math.min(7, first + days),
    from: from * 15,
    minutes: minutes * 15,
  }));
const someHours = fc.array(span, { minLength: 1, maxLength: 3 });

describe('for any hours, around every change of the clocks', () => {
  test('open is what the wall clock says', () => {
    fc.assert(
      fc.property(someHours, aroundAChange, (hours, now) => {
        const shown = wallMinute(now);
        const inside = hours.some(({ first, last, from, minutes }) => {
          const starts = [1, 2, 3, 4, 5, 6, 7].filter((day) => first <= day && day <= last);
          return starts.some((day) =>
            [-10_080, 0].some((week) => {
              const opens = week + (day - 1) * 1440 + from;
              return opens <= shown && shown < opens + minutes;
            }),
          );
        });
        expect(openingAt(hours, now).open).toBe(inside);
      }),
      { numRuns: 300 },
    );
  });

  test('the moment named is the first at which it is open', () => {
    fc.assert(
      fc.property(someHours, aroundAChange, (hours, now) => {
        const opening = openingAt(hours, now);
        if (opening.open) return;
        expect(opening.opens.getTime()).toBeGreaterThan(now.getTime());
        expect(openingAt(hours, opening.opens).open).toBe(true);
        const minuteBefore = new Date(opening.opens.getTime() - 60_000);
        if (minuteBefore >= now) expect(openingAt(hours, minuteBefore)).toEqual(opening);
      }),
      { numRuns: 200 },
    );
  });
});

test('hours that never open are a fault in the data, and said', () => {
  expect(() => openingAt([], at('2026-11-23T12:00:00Z'))).toThrow('never open');
});
