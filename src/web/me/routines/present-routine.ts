import { EVERY_DAY, weekdayNamed } from '../../../modules/reminders/index.ts';
import { sayList, sayTime, type DayOfWeek, type Language, type T } from '../../../platform/language/index.ts';

/** '8:30am', 'midday'. By what the clock shows, wherever it is: on this day clocks in London show UTC. */
export const sayTimeOfDay = (language: Language, at: string): string =>
  sayTime(language, new Date(`2026-01-15T${at}:00Z`));

/** 'Every day', 'Monday and Thursday'. */
export function sayDays(t: T, language: Language, days: readonly DayOfWeek[]): string {
  if (days.length === EVERY_DAY.length) return t('routine.everyDay');
  return sayList(
    language,
    days.map((day) => t(`routine.day.${weekdayNamed(day)}`)),
  );
}

/** 'Every day, 8:30am'; only the days where it has no time. */
export function sayDaysAndTime(
  t: T,
  language: Language,
  { days, at }: { readonly days: readonly DayOfWeek[]; readonly at: string | null },
): string {
  const said = sayDays(t, language, days);
  return at === null ? said : t('routine.whenAt', { days: said, time: sayTimeOfDay(language, at) });
}
