import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../platform/language/index.ts';
import { checkLastDay, LEVELS_OF, monthsAfter, ROOMS_TO_SHARE, STATED_REASONS, usualMonths } from './rules.ts';

const day = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2080-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('months after a day end in the month meant, on the same day or the last there is', () => {
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
  expect(monthsAfter('2026-12-31', 6)).toBe('2027-06-30');
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 24 }), (from, months) => {
      const after = monthsAfter(from, months);
      const apart =
        (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
        Number(after.slice(5, 7)) -
        Number(from.slice(5, 7));
      expect(apart).toBe(months);
      expect(Number(after.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
    }),
  );
});

test('a sharing ends between today and a year from today, which the database holds too (370 days)', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 800 }), (today, days) => {
      const last = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      const checked = checkLastDay(last, today);
      expect(checked === 'past').toBe(days < 0);
      if (checked === 'fine') expect(daysBetween(today, last)).toBeLessThanOrEqual(366);
      if (checked === 'too far') expect(days).toBeGreaterThan(364);
    }),
  );
});

test('the usual length is allowed, and shorter for those who come with a job', () => {
  for (const relation of ['supporter', 'peer', 'worker', 'team'] as const) {
    expect(checkLastDay(monthsAfter('2026-11-23', usualMonths(relation)), '2026-11-23')).toBe('fine');
    expect(usualMonths(relation)).toBe(relation === 'supporter' ? 12 : 6);
  }
});

test('every room that can be shared can at least be seen; suggesting and doing state themselves', () => {
  for (const room of ROOMS_TO_SHARE) expect(LEVELS_OF[room][0]).toBe('see');
  expect(STATED_REASONS).not.toContain('suggest');
  expect(STATED_REASONS).not.toContain('carry out');
});
