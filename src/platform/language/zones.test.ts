import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { DEFAULT_ZONE, dayIn, isZone, momentOf, nextTime, weekdayOf, zones, type DayOfWeek } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVERY_DAY: readonly DayOfWeek[] = [1, 2, 3, 4, 5, 6, 7];

/** What a clock there shows, reckoned only with Intl and in a form that can be compared: '2026-03-29T01:30'. */
const shown = new Map<string, Intl.DateTimeFormat>();
function wall(zone: string, instant: number): string {
  let clock = shown.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    shown.set(zone, clock);
  }
  return clock.format(instant).replace(' ', 'T');
}

/** The first minute at which the clock there shows the time, or has jumped past it. */
function reckoned(zone: string, day: string, at: string): number {
  const wanted = `${day}T${at}`;
  const guess = Date.parse(`${wanted}Z`);
  // No clock is further from UTC than 15 hours, and none goes back by more than three: so none of these steps passes the first minute by.
  let from = guess - 16 * HOUR - 25 * HOUR;
  while (wall(zone, from + 4 * HOUR) < wanted) from += HOUR;
  while (wall(zone, from) < wanted) from += MINUTE;
  return from;
}

/** Every change of every zone's clocks in some years, as instants. */
const changes: readonly { zone: string; at: number }[] = zones().flatMap((zone) => {
  const found: { zone: string; at: number }[] = [];
  let next = Temporal.Instant.from('2010-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < Date.parse('2029-01-01T00:00Z')) {
    found.push({ zone, at: next.epochMilliseconds });
    next = next.getTimeZoneTransition('next');
  }
  return found;
});

const timeOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const times = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(timeOfDay);
const someDays = fc.subarray([...EVERY_DAY], { minLength: 1 });

test('around every change of any zone’s clocks, a time is the first moment at which the clock shows it or has jumped past it', () => {
  expect(changes.length).toBeGreaterThan(5_000);
  fc.assert(
    fc.property(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }), ({ zone, at }, minutes) => {
      // A time of day near the change, as the clock before it would have shown it: it may be skipped, or come twice.
      const before = Date.parse(`${wall(zone, at - MINUTE)}Z`) + (minutes + 1) * MINUTE;
      const [day = '', time = ''] = new Date(before).toISOString().slice(0, 16).split('T');
      expect(new Date(reckoned(zone, day, time)).toISOString()).toBe(momentOf(zone, day, time).toISOString());
    }),
    { numRuns: 1_500 },
  );
});

test('the next time is after now, on one of the days, and nothing lies between', () => {
  const near = fc
    .constantFrom(...changes)
    .chain(({ zone, at }) =>
      fc.integer({ min: -9 * 24 * 60, max: 24 * 60 }).map((minutes) => ({ zone, after: at + minutes * MINUTE })),
    );
  fc.assert(
    fc.property(near, someDays, times, ({ zone, after }, days, at) => {
      const next = nextTime(zone, days, at, new Date(after));
      if (!next) throw new Error('There is always a next one.');
      expect(next.at.getTime()).toBeGreaterThan(after);
      expect(days).toContain(weekdayOf(next.day));
      expect(next.at).toEqual(momentOf(zone, next.day, at));
      // Every earlier day that was asked for had its time at or before now.
      for (let back = 1; back <= 8; back += 1) {
        const day = new Date(Date.parse(`${next.day}T00:00Z`) - back * 24 * HOUR).toISOString().slice(0, 10);
        if (days.includes(weekdayOf(day))) expect(momentOf(zone, day, at).getTime()).toBeLessThanOrEqual(after);
      }
    }),
    { numRuns: 1_500 },
  );
});

test.for([
  ['a time that spring leaves out is the first moment after', DEFAULT_ZONE, '2026-03-29', '01:30', '2026-03-29T01:00Z'],
  ['a time that autumn has twice is the first', DEFAULT_ZONE, '2026-10-25', '01:30', '2026-10-25T00:30Z'],
  ['half an hour is left out too', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30Z'],
  ['a whole day can be left out', 'Pacific/Apia', '2011-12-30', '09:00', '2011-12-30T10:00Z'],
  ['midnight can be left out', 'Africa/Cairo', '2026-04-24', '00:15', '2026-04-23T22:00Z'],
] as const)('%s', ([, zone, day, at, expected]) => {
  expect(momentOf(zone, day, at)).toEqual(new Date(expected));
});

test('a day is the day there', () => {
  const instant = new Date('2026-11-25T10:30:00Z');
  expect([dayIn('Pacific/Kiritimati', instant), dayIn('Pacific/Pago_Pago', instant)]).toEqual([
    '2026-11-26',
    '2026-11-24',
  ]);
  expect(zones()[0]).toBe(DEFAULT_ZONE);
  expect([isZone('Asia/Kolkata') || isZone('Asia/Calcutta'), isZone('Europe/Nowhere'), isZone('')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(nextTime(DEFAULT_ZONE, [], '09:00', instant)).toBeNull();
});
