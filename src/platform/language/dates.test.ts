import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayDate, sayDayAndTime, sayShortDate, sayTime, sayWhen } from './dates.ts';

const at = (text: string): Date => new Date(text);
const afternoon = at('2026-12-01T14:30:00Z');

test('a date is written out', () => {
  expect(sayDate('en', afternoon)).toBe('Tuesday 1 December 2026');
  expect(sayDate('cy', afternoon)).toBe('Dydd Mawrth 1 Rhagfyr 2026');
  expect(sayShortDate('en', afternoon)).toBe('1 December 2026');
  expect(sayShortDate('cy', afternoon)).toBe('1 Rhagfyr 2026');
  expect(sayDayAndTime('en', afternoon)).toBe('Tuesday 1 December 2026 at 2:30pm');
  expect(sayDayAndTime('cy', afternoon)).toBe('Dydd Mawrth 1 Rhagfyr 2026 am 2:30yp');
});

test('a day without a time is that day, on the days of clock changes too', () => {
  expect(sayDate('en', '2026-03-29')).toBe('Sunday 29 March 2026');
  expect(sayDate('en', '2026-10-25')).toBe('Sunday 25 October 2026');
  expect(() => sayDate('en', '2026-02-30')).toThrow(RangeError);
});

describe('a time', () => {
  test.for([
    ['2026-12-01T00:00:00Z', 'midnight', 'hanner nos'],
    ['2026-12-01T00:05:00Z', '12:05am', '12:05yb'],
    ['2026-12-01T09:00:00Z', '9am', '9yb'],
    ['2026-12-01T12:00:00Z', 'midday', 'hanner dydd'],
    ['2026-12-01T12:01:00Z', '12:01pm', '12:01yp'],
    ['2026-12-01T17:59:00Z', '5:59pm', '5:59yp'],
    ['2026-12-01T18:00:00Z', '6pm', '6yh'],
    ['2026-07-01T13:30:00Z', '2:30pm', '2:30yp'],
    ['2026-03-29T00:59:00Z', '12:59am', '12:59yb'],
    ['2026-03-29T01:00:00Z', '2am', '2yb'],
    ['2026-10-25T00:30:00Z', '1:30am', '1:30yb'],
    ['2026-10-25T01:30:00Z', '1:30am', '1:30yb'],
  ] as const)('%s is %s', ([instant, english, welsh]) => {
    expect([sayTime('en', at(instant)), sayTime('cy', at(instant))]).toEqual([english, welsh]);
  });

  test('has the same digits in both languages', () => {
    const digits = (text: string): string => text.replace(/\D/g, '');
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (instant) => {
        expect(digits(sayTime('cy', instant))).toBe(digits(sayTime('en', instant)));
      }),
    );
  });
});

describe('when', () => {
  const now = at('2026-12-01T14:30:00Z');
  test.for([
    ['2026-12-01T14:10:00Z', 'Today at 2:10pm', 'Heddiw am 2:10yp'],
    ['2026-12-01T23:59:00Z', 'Today at 11:59pm', 'Heddiw am 11:59yh'],
    ['2026-11-30T00:10:00Z', 'Yesterday at 12:10am', 'Ddoe am 12:10yb'],
    ['2026-12-02T09:00:00Z', 'Tomorrow at 9am', 'Yfory am 9yb'],
    ['2026-11-29T14:10:00Z', 'Sunday at 2:10pm', 'Dydd Sul am 2:10yp'],
    ['2026-11-25T00:00:00Z', 'Wednesday at midnight', 'Dydd Mercher am hanner nos'],
    ['2026-11-24T23:59:00Z', 'Tuesday 24 November 2026 at 11:59pm', 'Dydd Mawrth 24 Tachwedd 2026 am 11:59yh'],
    ['2026-12-03T14:10:00Z', 'Thursday 3 December 2026 at 2:10pm', 'Dydd Iau 3 Rhagfyr 2026 am 2:10yp'],
  ] as const)('%s is %s', ([instant, english, welsh]) => {
    expect([sayWhen('en', at(instant), now), sayWhen('cy', at(instant), now)]).toEqual([english, welsh]);
  });

  test('counts days by the calendar in London, across both clock changes', () => {
    expect(sayWhen('en', at('2026-03-28T23:30:00Z'), at('2026-03-29T23:30:00Z'))).toMatch(/^Saturday at/);
    expect(sayWhen('en', at('2026-03-29T00:30:00Z'), at('2026-03-29T22:30:00Z'))).toBe('Today at 12:30am');
    expect(sayWhen('en', at('2026-10-24T23:30:00Z'), at('2026-10-25T23:30:00Z'))).toBe('Today at 12:30am');
  });
});
