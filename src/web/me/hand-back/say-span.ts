import type { UnwellTime } from '../../../modules/crisis/index.ts';
import { isoDay, sayDate, sayDayAndTime, sayTime, type T } from '../../../platform/language/index.ts';

/** From when until when, in words: a day named once where it is one. */
export function saySpan(t: T, { startsAt, overAt }: Pick<UnwellTime, 'startsAt' | 'overAt'>): string {
  const { language } = t;
  if (sayDayAndTime(language, startsAt) === sayDayAndTime(language, overAt)) return sayDayAndTime(language, startsAt);
  if (isoDay(startsAt) === isoDay(overAt))
    return t('handBack.spanOfDay', {
      day: sayDate(language, startsAt),
      from: sayTime(language, startsAt),
      until: sayTime(language, overAt),
    });
  return t('handBack.span', { from: sayDayAndTime(language, startsAt), until: sayDayAndTime(language, overAt) });
}
