import { rehearse, USUAL_HOURS, type Rehearsed } from '../../../modules/crisis/index.ts';
import { fields, type Problems, type RecordAsk } from '../../../platform/http/index.ts';
import { endOfDay, isoDay, sayShortDate } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

const HOUR = 3_600_000;
/** No sharing lasts longer, so nothing later can be told. */
const FURTHEST_DAYS = 366;

/** The moment that is rehearsed, from the address: now, or midday on a day that the person chose. */
export interface Moment {
  /** 'YYYY-MM-DD'; null: now. */
  readonly day: string | null;
  readonly at: Date;
  readonly until: Date;
  /** The same as part of an address; empty for now. */
  readonly query: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: Problems;
}

const PARTS = ['on-day', 'on-month', 'on-year'] as const;

/** A day that is none, or that cannot be shown, is said beside its field; then it is now. */
export function momentIn({ query, now, t, language }: RecordAsk): Moment {
  const typed = Object.fromEntries(PARTS.map((part) => [part, query.get(part) ?? '']));
  const from = (at: Date) => ({ at, until: new Date(at.getTime() + USUAL_HOURS * HOUR) });
  const asNow = { day: null, ...from(now), query: '', typed };
  if (Object.values(typed).every((part) => part.trim() === '')) return { ...asNow, problems: {} };
  const read = fields.dateFrom(typed, 'on');
  if (!read.ok) return { ...asNow, problems: { on: t(`when.wrong.${read.why}`) } };
  const day = read.date;
  const furthest = new Date(now.getTime() + FURTHEST_DAYS * 24 * HOUR);
  if (day < isoDay(now)) return { ...asNow, problems: { on: t('rehearse.dayPast') } };
  if (day > isoDay(furthest))
    return { ...asNow, problems: { on: t('rehearse.dayTooFar', { day: sayShortDate(language, furthest) }) } };
  if (day === isoDay(now)) return { ...asNow, problems: {} };
  const midday = new Date(endOfDay(day).getTime() - 12 * HOUR);
  return { day, ...from(midday), query: `?${new URLSearchParams(typed)}`, typed, problems: {} };
}

export const rehearsalAt = (tx: PersonTx, { at, until }: Moment): Promise<Rehearsed[]> => rehearse(tx, at, until);
