import { z } from 'zod';
import { WEEKDAYS, type Fields, type Line } from '../../../modules/plans/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { readTimeOfDay } from './read-time.ts';

/** What the form of a routine holds, new or changed. */
export const routineFields = {
  once: fields.once,
  words: fields.words,
  days: fields.someOf(WEEKDAYS),
  at: fields.line,
};
const schema = z.object(routineFields);

/** What was written, or what to look at. */
export function readRoutine(
  t: T,
  typed: z.output<typeof schema>,
): { readonly words: string; readonly fields: Fields } | { readonly problems: Record<string, string> } {
  const at = typed.at.trim() === '' ? '' : readTimeOfDay(typed.at);
  const problems = {
    ...(typed.words.trim() === '' ? { words: t('routine.nothingWritten') } : {}),
    ...(at === null ? { at: t('routine.badTime') } : {}),
  };
  if (Object.keys(problems).length > 0 || at === null) return { problems };
  const days = WEEKDAYS.filter((day) => typed.days.includes(day));
  // Every day is what an empty choice says.
  return { words: typed.words, fields: { days: days.length === WEEKDAYS.length ? [] : days, at } };
}

/** What stands in the form of a routine that was written before. */
export const valuesOf = ({ words, fields: { days = [], at = '' } }: Pick<Line, 'words' | 'fields'>) => ({
  words,
  days,
  at,
});

export function RoutineFields({ t, form }: { t: T; form: FormState }) {
  const options = WEEKDAYS.map((day) => ({ value: day, text: t(`routine.day.${day}`) }));
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('routine.words')} rows={2} />
      <Choices form={form} name="days" legend={t('routine.days')} hint={t('routine.daysHint')} options={options} />
      <TextField form={form} name="at" label={t('routine.at')} hint={t('routine.atHint')} width="5" />
    </>
  );
}
