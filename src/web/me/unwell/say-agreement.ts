import type { AgreementParts } from '../../../modules/crisis/index.ts';
import { sayList, type T } from '../../../platform/language/index.ts';

/** What the person calls somebody in the circle, by member. */
export type CalledBy = ReadonlyMap<string, string>;

/** "2 hours", "3 days". */
export const sayHours = (t: T, hours: number): string =>
  hours > 0 && hours % 24 === 0 ? t('unwell.days', { count: hours / 24 }) : t('unwell.hours', { count: hours });

/** "after 2 hours", or "at once". */
export const sayWait = (t: T, hours: number): string =>
  hours === 0 ? t('unwell.atOnce') : t('unwell.after', { time: sayHours(t, hours) });

/** Names, in the order in which they were given; somebody who left the circle long ago has none. */
export const sayNames = (t: T, members: readonly string[], called: CalledBy): string =>
  sayList(
    t.language,
    [...new Set(members)].map((member) => called.get(member) ?? t('unwell.gone')),
  );

/** The agreement as one plain sentence. */
export function sayAgreement(t: T, agreement: Omit<AgreementParts, 'signs'>, called: CalledBy): string {
  const { keepers, needed, waitHours, lengthHours } = agreement;
  const said = {
    names: sayNames(t, keepers, called),
    wait: sayWait(t, waitHours),
    length: sayHours(t, lengthHours),
  };
  if (keepers.length === 1) return t('unwell.sentence.one', said);
  return needed === keepers.length ? t('unwell.sentence.all', said) : t('unwell.sentence.some', { ...said, needed });
}
