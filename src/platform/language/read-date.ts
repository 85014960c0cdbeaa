import { isRealDay } from './days.ts';

export interface TypedDate {
  day: string;
  month: string;
  year: string;
}
export type DateField = keyof TypedDate;
/** Each has its message: t(`when.wrong.${why}`). */
export type WrongDate =
  | 'nothing typed'
  | `missing ${DateField}`
  | 'day not a number'
  | 'month not known'
  | 'year not four digits'
  | 'year out of range'
  | 'not a real date';
export type ReadDate = { ok: true; date: string } | { ok: false; why: WrongDate; fields: DateField[] };

const fieldNames: DateField[] = ['day', 'month', 'year'];
const monthNames = [monthsIn('en-GB'), monthsIn('cy')];

/**
 * Reads the three boxes of a date. Months may be a number or a name, English or Welsh, whole or its first letters
 * (three at least: no two months share them in either language). `date` is 'YYYY-MM-DD'; `fields` are the boxes to mark.
 * A year of two digits is refused, since 27 may be any century; so is one outside 1900 to 2199, a slip of the finger.
 */
export function readDate(typed: TypedDate): ReadDate {
  const day = tidy(typed.day);
  const month = tidy(typed.month);
  const year = tidy(typed.year);
  const missing = fieldNames.filter((field) => tidy(typed[field]) === '');
  const [firstMissing] = missing;
  if (missing.length === 3) return wrong('nothing typed', ...missing);
  if (firstMissing) return wrong(`missing ${firstMissing}`, ...missing);

  const monthNumber = readMonth(month);
  if (!/^\d{1,2}$/.test(day)) return wrong('day not a number', 'day');
  if (monthNumber === undefined) return wrong('month not known', 'month');
  if (!/^\d{4}$/.test(year)) return wrong('year not four digits', 'year');
  if (Number(year) < 1900 || Number(year) > 2199) return wrong('year out of range', 'year');

  const date = `${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(date) ? { ok: true, date } : wrong('not a real date', 'day', 'month');
}

function wrong(why: WrongDate, ...fields: DateField[]): ReadDate {
  return { ok: false, why, fields };
}

/** Some keyboards write wide digits and odd spaces; NFKC makes them the usual ones. */
function tidy(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const letters = text.replace(/\.$/, '');
  if (letters.length < 3) return undefined;
  for (const names of monthNames) {
    const index = names.findIndex((name) => name.startsWith(letters));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function monthsIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)).toLowerCase());
}
