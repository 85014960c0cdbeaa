import { sayDate, sayDayAndTime, type T } from '../../../platform/language/index.ts';
import type { CopiedRow } from '../../../platform/record/index.ts';

/** One thing said: what it is, and what it says. `own`: somebody's own words. */
export interface Said {
  readonly key: string;
  readonly value: string;
  readonly own?: boolean;
  readonly picture?: Picture | undefined;
}

export interface Picture {
  readonly src: string;
  readonly shows: string;
}

/** One thing in the document, and the things that stand under it. */
export interface Part {
  /** Somebody's own words, kept exactly; empty when there are none. */
  readonly words: string;
  readonly said: readonly Said[];
  readonly within?: readonly Part[];
}

export interface Group {
  readonly heading: string | null;
  readonly parts: Iterable<Part>;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly lede?: string;
  readonly groups: readonly Group[];
}

export const text = (row: CopiedRow | undefined, column: string): string => {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** An instant of a row in words; empty when there is none. */
export function when(t: T, row: CopiedRow | undefined, column: string): string {
  const value = text(row, column);
  return INSTANT.test(value) ? sayDayAndTime(t.language, new Date(value)) : value;
}

/** Only what says something. */
export const saying = (...said: readonly Said[]): Said[] =>
  said.filter((each) => each.value !== '' || each.picture !== undefined);

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Any value in words: dates written out, yes and no, lists. Ids say nothing to people and are left to the data file. */
export function sayValue(t: T, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? t('readable.yes') : t('readable.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((each) => sayValue(t, each))
      .filter((each) => each !== '')
      .join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (INSTANT.test(value)) return sayDayAndTime(t.language, new Date(value));
  if (DAY.test(value)) return sayDate(t.language, value);
  return ID.test(value) ? '' : value;
}

const IMAGES = { '/9j/': 'image/jpeg', iVBORw0KGgo: 'image/png', UklGR: 'image/webp' } as const;

/** Base64 that begins as a picture does, as an address that holds the picture itself; null for anything else. */
export function pictureIn(value: unknown): string | null {
  if (typeof value !== 'string' || value.length < 60) return null;
  const type = Object.entries(IMAGES).find(([begins]) => value.startsWith(begins))?.[1];
  return type && /^[A-Za-z0-9+/=]+$/.test(value) ? `data:${type};base64,${value}` : null;
}
