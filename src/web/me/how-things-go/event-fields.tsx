import { z } from 'zod';
import type { Fields, Line } from '../../../modules/plans/index.ts';
import { fields, type Again } from '../../../platform/http/index.ts';
import { sayShortDate, type T } from '../../../platform/language/index.ts';
import { DateField, PersonalTextArea, type FormState } from '../../design/index.ts';
import { typedText, type Text } from '../both-texts.tsx';

/** What is asked about something that happened. */
export const eventFields = {
  once: fields.once,
  words: fields.neededWords,
  'day-day': fields.line,
  'day-month': fields.line,
  'day-year': fields.line,
  'until-day': fields.line,
  'until-month': fields.line,
  'until-year': fields.line,
};
const event = z.object(eventFields);
type Typed = z.output<typeof event>;

/** What was typed, or which of the days needs another look. */
export function eventFrom(
  t: T,
  typed: Typed,
): { readonly words: string; readonly fields: Fields } | { readonly problems: Record<string, string> } {
  const [day, until] = [fields.dateFrom(typed, 'day'), fields.dateFrom(typed, 'until')];
  const wrong = Object.entries({ day, until }).flatMap(([name, read]) =>
    read.ok || read.why === 'nothing typed' ? [] : [[name, t(`when.wrong.${read.why}`)]],
  );
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong) as Record<string, string> };
  const [first, last] = [day, until].map((read) => (read.ok ? read.date : undefined));
  if (last !== undefined && first === undefined) return { problems: { day: t('goings.eventUntilAlone') } };
  if (first !== undefined && last !== undefined && last < first)
    return { problems: { until: t('goings.eventUntilEarly') } };
  return {
    words: typed.words,
    fields: {
      ...(first === undefined ? {} : { day: first }),
      ...(last === undefined || last === first ? {} : { until: last }),
    },
  };
}

const DATES = ['day', 'until'] as const;

/** What happened, as the values of its form. */
export function eventValues({ words, fields: kept }: Line): Record<string, string> {
  const boxes = DATES.flatMap((name) => {
    const [year = '', month = '', day = ''] = kept[name]?.split('-').map((part) => String(Number(part))) ?? [];
    return Object.entries({ day, month, year }).map(([box, value]) => [`${name}-${box}`, value] as const);
  });
  return { words, ...Object.fromEntries(boxes) };
}

/** Every field as it is now and as it was typed, for when both were written at once. */
export function eventTexts(t: T, line: Line, again: Again | null): Text[] {
  const dates = DATES.map((name) => {
    const typed = fields.dateFrom(again?.typed ?? {}, name);
    const boxes = ['day', 'month', 'year'].map((box) => typedText(again, `${name}-${box}`));
    const now = line.fields[name];
    return {
      label: t(name === 'day' ? 'goings.eventDay' : 'goings.eventUntil'),
      now: now === undefined ? '' : sayShortDate(t.language, now),
      mine: typed.ok ? sayShortDate(t.language, typed.date) : boxes.join(' ').trim(),
    };
  });
  return [{ label: t('goings.eventWords'), now: line.words, mine: typedText(again, 'words') }, ...dates];
}

export function EventBoxes({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('goings.eventWords')} hint={seen} rows={3} />
      <DateField form={form} name="day" legend={t('goings.eventDay')} hint={t('goings.eventDayHint')} />
      <DateField form={form} name="until" legend={t('goings.eventUntil')} hint={t('goings.eventUntilHint')} />
    </>
  );
}
