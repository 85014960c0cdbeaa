import type { Asked, Scale, Value } from '../../../modules/check-ins/index.ts';
import { sayDate, sayMonth, sayShortDate, type Language, type T } from '../../../platform/language/index.ts';

const LOCALES = { en: 'en-GB', cy: 'cy' } as const;
const numbers = {
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 2 }),
  cy: new Intl.NumberFormat(LOCALES.cy, { maximumFractionDigits: 2 }),
};
const SHORT = { notation: 'compact', maximumFractionDigits: 2 } as const;
const compact = { en: new Intl.NumberFormat(LOCALES.en, SHORT), cy: new Intl.NumberFormat(LOCALES.cy, SHORT) };

/** From here on a number on an axis is said short: 1.5m. In the table it stands in full. */
const LONG = 100_000;

/** A number on an axis. */
export const sayOnAxis = (language: Language, value: number): string =>
  (Math.abs(value) >= LONG ? compact : numbers)[language].format(value);

/** An answer in the words of the question as it was asked. */
export function sayAnswer(t: T, { scale }: Asked, value: Value): string {
  if (value === null) return t('goings.skipped');
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? t('goings.yes') : t('goings.no');
  return scale.form === 'steps' ? (scale.labels[value - 1] ?? '') : sayCounted(t, scale, value);
}

/** A number between answers, such as a middle: of steps, the step or the two that it lies between. */
export function sayBetween(t: T, scale: Scale, value: number): string {
  if (scale.form !== 'steps') return sayCounted(t, scale, value);
  const [low, high] = [scale.labels[Math.floor(value) - 1] ?? '', scale.labels[Math.ceil(value) - 1] ?? ''];
  return low === high ? t('goings.quoted', { words: low }) : t('goings.between', { low, high });
}

/** The answer at or below a number, and the one at or above it: the ends of a part of the answers, in words that can be answered, and no finer than a tenth. */
export const sayFrom = (t: T, scale: Scale, value: number): string =>
  sayBetween(t, scale, scale.form === 'steps' ? Math.floor(value) : Math.floor(value * 10) / 10);
export const sayUntil = (t: T, scale: Scale, value: number): string =>
  sayBetween(t, scale, scale.form === 'steps' ? Math.ceil(value) : Math.ceil(value * 10) / 10);

function sayCounted(t: T, { form, unit }: Scale, value: number): string {
  if (form === 'yes or no') return t(value >= 0.5 ? 'goings.yes' : 'goings.no');
  if (form === 'hours') return t('goings.hours', { hours: Math.round(value * 100) / 100 });
  const number = numbers[t.language].format(value);
  return unit === '' ? number : `${number} ${unit}`;
}

/** How days are said again and again on one page; each is made once. */
export interface DayWords {
  /** 'Tuesday 1 December 2026' */
  readonly long: (day: string) => string;
  /** '1 December 2026' */
  readonly short: (day: string) => string;
  readonly month: (day: string) => string;
}

export function dayWordsIn(language: Language): DayWords {
  const once = (say: (language: Language, day: string) => string) => {
    const said = new Map<string, string>();
    return (day: string): string => {
      const known = said.get(day);
      if (known !== undefined) return known;
      const words = say(language, day);
      said.set(day, words);
      return words;
    };
  };
  return { long: once(sayDate), short: once(sayShortDate), month: once(sayMonth) };
}

const narrow = { en: partsOf('en'), cy: partsOf('cy') };

function partsOf(language: Language) {
  const say = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
    return (day: string): string => format.format(new Date(`${day}T12:00:00Z`));
  };
  return { weekday: say({ weekday: 'short' }), month: say({ month: 'short' }) };
}

/** 'Tue', and 'Dec', under a picture where there is little room. */
export const sayWeekday = (language: Language, day: string): string => narrow[language].weekday(day);
export const sayShortMonth = (language: Language, day: string): string => narrow[language].month(day);
