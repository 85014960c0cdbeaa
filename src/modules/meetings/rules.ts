import { daysBetween } from '../../platform/language/index.ts';
import type { Fields, Line } from '../plans/index.ts';
import { LONGEST_MONTHS, monthsAfter } from '../sharing/index.ts';

/** A sheet may stay shared this many days after its meeting. */
export const MOST_DAYS_AFTER = 14;
/** How long a sheet without a date is shared, unless the person says otherwise. */
export const DAYS_WITHOUT_DATE = 7;

/** The texts of a sheet, in the order in which they stand on it. The first of them is the line's own words. */
export const TEXTS = ['words', 'well', 'hard', 'want', 'adjust'] as const;
export type SheetText = (typeof TEXTS)[number];

/** One of the texts of a sheet; empty when nothing was written there. */
export const textOf = (sheet: Pick<Line, 'words' | 'fields'>, text: SheetText): string =>
  text === 'words' ? sheet.words : (sheet.fields[text] ?? '');

/** True when at least one of its texts says something: a date alone is no sheet. */
export const saysSomething = (sheet: Pick<Line, 'words' | 'fields'>): boolean =>
  TEXTS.some((text) => textOf(sheet, text).trim() !== '');

/** The day so many days after 'YYYY-MM-DD'. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a < b ? b : a);

/** The latest day until which a sheet may be shared: 14 days after its meeting, or after today when that is over or has no date; a year from today at most. */
export function latestLastDay(today: string, day: Fields['day']): string {
  return earlier(daysAfter(later(today, day ?? today), MOST_DAYS_AFTER), monthsAfter(today, LONGEST_MONTHS));
}

/** Until when a sheet is shared unless the person says otherwise: the day after its meeting; a week where it has no date. */
export function usualLastDay(today: string, day: Fields['day']): string {
  const usual = day === undefined ? daysAfter(today, DAYS_WITHOUT_DATE) : daysAfter(later(today, day), 1);
  return earlier(usual, latestLastDay(today, day));
}

/** Whether a sheet may be shared until this day, counted in London days. */
export function checkSheetsLastDay(lastDay: string, today: string, day: Fields['day']): 'fine' | 'past' | 'too far' {
  if (daysBetween(today, lastDay) < 0) return 'past';
  return lastDay > latestLastDay(today, day) ? 'too far' : 'fine';
}

/** Sheets whose day is to come, or that have none, the nearest first; and those of days that are over, the newest first. */
export function byTime<Sheet extends Pick<Line, 'id' | 'fields'>>(
  sheets: readonly Sheet[],
  today: string,
): { readonly coming: readonly Sheet[]; readonly earlier: readonly Sheet[] } {
  const dayOf = (sheet: Sheet): string => sheet.fields.day ?? '9999';
  const inOrder = sheets.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
  return {
    coming: inOrder.filter((sheet) => dayOf(sheet) >= today),
    earlier: inOrder.filter((sheet) => dayOf(sheet) < today).toReversed(),
  };
}
