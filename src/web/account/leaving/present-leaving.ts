import { isoDay, sayList, type T } from '../../../platform/language/index.ts';
import { DAYS_TO_CHANGE_ONES_MIND } from '../../../platform/leaving/index.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The day on which everything would go, for somebody who asks now: 'YYYY-MM-DD' in London. */
export const dayOfErasing = (now: Date): string => isoDay(new Date(now.getTime() + DAYS_TO_CHANGE_ONES_MIND * DAY));

export const namesOf = (t: T, services: readonly string[]): string => sayList(t.language, services);
