import { daysBetween, isoDay, londonTime, noonOf } from './days.ts';
import { locales, translator, type Language } from './translator.ts';

/** An instant, or a day as 'YYYY-MM-DD'. */
export type DateOrDay = Date | string;

const dayParts = { en: dayFormat('en'), cy: dayFormat('cy') };

/** 'Tuesday 1 December 2026'. Throws a RangeError for a day that does not exist. */
export function sayDate(language: Language, date: DateOrDay): string {
  const { weekday, day, month, year } = dayWords(language, date);
  return `${weekday} ${day} ${month} ${year}`;
}

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
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${partOfDay(language, hour)}`;
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

/**
 * Intl (CLDR 48) writes AM and PM for Welsh, which nobody says; its longer words are y bore, y prynhawn and, from 6,
 * yr hwyr. These are the short forms of those, as on road signs.
 */
function partOfDay(language: Language, hour: number): string {
  if (language === 'en') return hour < 12 ? 'am' : 'pm';
  if (hour < 12) return 'yb';
  return hour < 18 ? 'yp' : 'yh';
}

/** Taken apart, since Intl puts a comma after the weekday. */
function dayWords(language: Language, date: DateOrDay): Record<'weekday' | 'day' | 'month' | 'year', string> {
  const parts = dayParts[language].formatToParts(typeof date === 'string' ? noonOf(date) : date);
  const word = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: word('weekday'), day: word('day'), month: word('month'), year: word('year') };
}

function dayFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/London',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
