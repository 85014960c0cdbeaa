import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from './index.ts';
import { readDate } from './read-date.ts';

describe('a date that can be read', () => {
  test.for([
    ['1', '12', '2026', '2026-12-01'],
    [' 01 ', '03', '2026', '2026-03-01'],
    ['29', 'February', '2028', '2028-02-29'],
    ['29', 'chwefror', '2028', '2028-02-29'],
    ['5', 'Sept', '2026', '2026-09-05'],
    ['5', 'medi', '2026', '2026-09-05'],
    ['5', 'Dec.', '2026', '2026-12-05'],
    ['5', 'Mawrth', '2026', '2026-03-05'],
    ['５', '１２', '２０２６', '2026-12-05'],
  ] as const)('%s %s %s', ([day, month, year, date]) => {
    expect(readDate({ day, month, year })).toEqual({ ok: true, date });
  });

  test('every real day comes back, with the month as a number or in either language', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('en-GB', 'cy', undefined),
        fc.constantFrom('long', 'short'),
        (at, locale, style) => {
          const name = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: style }).format(at);
          const month = locale ? name : String(at.getUTCMonth() + 1);
          const typed = { day: String(at.getUTCDate()), month, year: String(at.getUTCFullYear()) };
          expect(readDate(typed)).toEqual({ ok: true, date: at.toISOString().slice(0, 10) });
        },
      ),
    );
  });
});

describe('a date that cannot be read says why', () => {
  test.for([
    ['', ' ', '', 'nothing typed', 'day month year'],
    ['', '12', '2026', 'missing day', 'day'],
    ['1', '', '2026', 'missing month', 'month'],
    ['1', '12', '', 'missing year', 'year'],
    ['', '12', '', 'missing day', 'day year'],
    ['first', '12', '2026', 'day not a number', 'day'],
    ['-1', '12', '2026', 'day not a number', 'day'],
    ['1', '13', '2026', 'month not known', 'month'],
    ['1', '0', '2026', 'month not known', 'month'],
    ['1', 'Ma', '2026', 'month not known', 'month'],
    ['1', 'Smarch', '2026', 'month not known', 'month'],
    ['1', '12', '26', 'year not four digits', 'year'],
    ['1', '12', "'26", 'year not four digits', 'year'],
    ['1', '12', '20266', 'year not four digits', 'year'],
    ['1', '12', '0026', 'year out of range', 'year'],
    ['1', '12', '3026', 'year out of range', 'year'],
    ['0', '12', '2026', 'not a real date', 'day month'],
    ['31', '9', '2026', 'not a real date', 'day month'],
    ['29', '2', '2026', 'not a real date', 'day month'],
  ] as const)('%s/%s/%s: %s', ([day, month, year, why, fields]) => {
    expect(readDate({ day, month, year })).toEqual({ ok: false, why, fields: fields.split(' ') });
  });

  test('in words, whatever is typed, and never throws', () => {
    const t = translator('cy');
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (day, month, year) => {
        const read = readDate({ day, month, year });
        const words = read.ok ? read.date : t(`when.wrong.${read.why}`);
        expect(words.length).toBeGreaterThan(0);
      }),
    );
  });
});
