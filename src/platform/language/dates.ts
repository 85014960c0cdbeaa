import { daysBetween, isoDay, londonTime } from './days.ts';
import { clockTime, dayWords, wholeDate } from './plain-dates.ts';
import { translator, type Language } from './translator.ts';

/** An instant, or a day as 'YYYY-MM-DD'. */
export type DateOrDay = Date | string;

/** 'Tuesday 1 December 2026'. Throws a RangeError for a day that does not exist. */
export const sayDate = (language: Language, date: DateOrDay): string => wholeDate(language, date);

/** '1 December 2026'. Throws a RangeError for a day that does not exist. */
export function sayShortDate(language: Language, date: DateOrDay): string {
  const { day, month, year } = dayWords(language, date);
  return `${day} ${month} ${year}`;
}

/** 'December 2026', for any day of that month. */
export function sayMonth(language: Language, date: DateOrDay): string {
  const { month, year } = dayWords(language, date);
  return `${month} ${year}`;
}

/** '2:30pm', '2pm', 'midday'; in Welsh '2:30yp', '2yp', 'hanner dydd'. */
export function sayTime(language: Language, instant: Date): string {
  const { hour, minute } = londonTime(instant);
  if (minute === 0 && hour === 12) return translator(language)('when.midday');
  if (minute === 0 && hour === 0) return translator(language)('when.midnight');
  return clockTime(language, instant);
}

/** 'Tuesday 1 December 2026 at 2:30pm' */
export function sayDayAndTime(language: Language, instant: Date): string {
  const time = sayTime(language, instant);
  return translator(language)('when.dayAndTime', { day: sayDate(language, instant), time });
}

/**
 * 'Today at 2:10pm', 'Yesterday at ...', 'Tomorrow at ...', 'Monday at 2:10pm' for the six days before today, otherwise
 * the full date and time. A weekday alone always means the past one.
 */
export function sayWhen(language: Language, instant: Date, now: Date): string {
  const t = translator(language);
  const time = sayTime(language, instant);
  const daysAgo = daysBetween(isoDay(instant), isoDay(now));
  if (daysAgo === 0) return t('when.today', { time });
  if (daysAgo === 1) return t('when.yesterday', { time });
  if (daysAgo === -1) return t('when.tomorrow', { time });
  if (daysAgo > 1 && daysAgo <= 6) return t('when.dayAndTime', { day: dayWords(language, instant).weekday, time });
  return sayDayAndTime(language, instant);
}
