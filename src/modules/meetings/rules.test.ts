import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../platform/language/index.ts';
import { monthsAfter } from '../sharing/index.ts';
import { byTime, checkSheetsLastDay, daysAfter, latestLastDay, saysSomething, usualLastDay } from './rules.ts';

const today = '2026-12-01';
const aDay = fc.integer({ min: -400, max: 800 }).map((days) => daysAfter(today, days));
const aDayOrNone = fc.option(aDay, { nil: undefined });

test('a sheet is shared until the day after its meeting; without a date, for a week', () => {
  expect(usualLastDay(today, '2026-12-10')).toBe('2026-12-11');
  expect(usualLastDay(today, today)).toBe('2026-12-02');
  expect(usualLastDay(today, '2026-11-01')).toBe('2026-12-02');
  expect(usualLastDay(today, undefined)).toBe('2026-12-08');
});

test('14 days after the meeting is the longest, and a year from today whatever its date', () => {
  expect(latestLastDay(today, '2026-12-10')).toBe('2026-12-24');
  expect(checkSheetsLastDay('2026-12-24', today, '2026-12-10')).toBe('fine');
  expect(checkSheetsLastDay('2026-12-25', today, '2026-12-10')).toBe('too far');
  expect(checkSheetsLastDay('2026-11-30', today, '2026-12-10')).toBe('past');
  expect(latestLastDay(today, '2029-01-01')).toBe('2027-12-01');
});

test('what is offered can always be chosen, and nothing later than 14 days after both today and the meeting can', () => {
  fc.assert(
    fc.property(aDayOrNone, aDay, (day, chosen) => {
      expect(checkSheetsLastDay(usualLastDay(today, day), today, day)).toBe('fine');
      if (checkSheetsLastDay(chosen, today, day) !== 'fine') return;
      expect(daysBetween(today, chosen)).toBeGreaterThanOrEqual(0);
      expect(Math.min(daysBetween(today, chosen), daysBetween(day ?? today, chosen))).toBeLessThanOrEqual(14);
      expect(chosen <= monthsAfter(today, 12)).toBe(true);
    }),
  );
});

test('every sheet is either to come or earlier, the nearest day first; one without a date is to come', () => {
  fc.assert(
    fc.property(fc.array(aDayOrNone, { maxLength: 12 }), (days) => {
      const sheets = days.map((day, at) => ({ id: String(at), fields: day === undefined ? {} : { day } }));
      const { coming, earlier } = byTime(sheets, today);
      expect([...coming, ...earlier].map((sheet) => sheet.id).toSorted()).toEqual(
        sheets.map((sheet) => sheet.id).toSorted(),
      );
      const distances = (group: readonly { fields: { day?: string } }[]): number[] =>
        group.map(({ fields: { day } }) =>
          day === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(today, day)),
        );
      for (const group of [coming, earlier])
        expect(distances(group)).toEqual(distances(group).toSorted((a, b) => a - b));
      expect(earlier.every((sheet) => (sheet.fields.day ?? today) < today)).toBe(true);
    }),
  );
});

test('a date alone is no sheet; one text is enough', () => {
  expect(saysSomething({ words: ' ', fields: { day: today, where: 'The library' } })).toBe(false);
  expect(saysSomething({ words: '', fields: { adjust: 'A quiet room' } })).toBe(true);
});
