import { londonTime, noonOf } from './days.ts';

/** Dates and times without messages, so that scripts in the browser can say them too. */

/** The locale of each language for Intl. */
const LOCALES = { en: 'en-GB', cy: 'cy' } as const;
type Spoken = keyof typeof LOCALES;

const dayParts = { en: dayFormat('en'), cy: dayFormat('cy') };

/** Taken apart, since Intl puts a comma after the weekday. `date`: an instant, or a day as 'YYYY-MM-DD'. */
export function dayWords(language: Spoken, date: Date | string): Record<'weekday' | 'day' | 'month' | 'year', string> {
  const parts = dayParts[language].formatToParts(typeof date === 'string' ? noonOf(date) : date);
  const word = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: word('weekday'), day: word('day'), month: word('month'), year: word('year') };
}

/** 'Tuesday 1 December 2026' */
export function wholeDate(language: Spoken, date: Date | string): string {
  const { weekday, day, month, year } = dayWords(language, date);
  return `${weekday} ${day} ${month} ${year}`;
}

/** '2:30pm', '2pm', '12pm'; in Welsh '2:30yp', '2yp'. */
export function clockTime(language: Spoken, instant: Date): string {
  const { hour, minute } = londonTime(instant);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${partOfDay(language, hour)}`;
}

/**
 * Intl (CLDR 48) writes AM and PM for Welsh, which nobody says; its longer words are y bore, y prynhawn and, from 6,
 * yr hwyr. These are the short forms of those, as on road signs.
 */
function partOfDay(language: Spoken, hour: number): string {
  if (language === 'en') return hour < 12 ? 'am' : 'pm';
  if (hour < 12) return 'yb';
  return hour < 18 ? 'yp' : 'yh';
}

function dayFormat(language: Spoken): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Europe/London',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
