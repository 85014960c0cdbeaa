import { z } from 'zod';
import { saysSomething } from '../../../modules/meetings/index.ts';
import type { Fields, Line } from '../../../modules/plans/index.ts';
import { fields, type Again } from '../../../platform/http/index.ts';
import { sayShortDate, type T } from '../../../platform/language/index.ts';
import { DateField, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { typedText, type Text } from '../both-texts.tsx';

/** What a sheet's form holds, new or changed. */
export const sheetFields = {
  once: fields.once,
  words: fields.words,
  well: fields.note,
  hard: fields.note,
  want: fields.note,
  adjust: fields.note,
  'day-day': fields.line,
  'day-month': fields.line,
  'day-year': fields.line,
  when: fields.line,
  where: fields.line,
  who: fields.line,
};
const sheet = z.object(sheetFields);
type Typed = z.output<typeof sheet>;

/** What the person filled in; or what needs another look: a date that is none, or a page on which nothing is written. */
export function sheetFrom(
  t: T,
  typed: Typed,
): { readonly words: string; readonly fields: Fields } | { readonly problems: Record<string, string> } {
  const { words, well, hard, want, adjust, when, where, who } = typed;
  const date = fields.dateFrom(typed, 'day');
  if (!date.ok && date.why !== 'nothing typed') return { problems: { day: t(`when.wrong.${date.why}`) } };
  const written = { well, hard, want, adjust, when, where, who, ...(date.ok ? { day: date.date } : {}) };
  if (!saysSomething({ words, fields: written })) return { problems: { words: t('meetings.nothingWritten') } };
  return { words, fields: written };
}

/** A sheet as the values of its form. */
export function valuesOf({ words, fields: { day, ...rest } }: Line): Record<string, string> {
  const { well = '', hard = '', want = '', adjust = '', when = '', where = '', who = '' } = rest;
  const [year = '', month = '', date = ''] = day?.split('-').map((part) => String(Number(part))) ?? [];
  const typedDay = { 'day-day': date, 'day-month': month, 'day-year': year };
  return { words, well, hard, want, adjust, when, where, who, ...typedDay };
}

/** Every field of the form, as it is now and as it was typed, for when both were written at once. */
export function bothTextsOf(t: T, line: Line, again: Again | null): Text[] {
  const now = valuesOf(line);
  const typed = (name: string): string => typedText(again, name);
  const labels = {
    words: t('meetings.words'),
    well: t('meetings.well'),
    hard: t('meetings.hard'),
    want: t('meetings.want'),
    adjust: t('meetings.adjust'),
    when: t('meetings.fact.when'),
    where: t('meetings.fact.where'),
    who: t('meetings.fact.who'),
  };
  const date = fields.dateFrom(again?.typed ?? {}, 'day');
  const typedDay = ['day-day', 'day-month', 'day-year'].map(typed).join(' ').trim();
  return [
    ...Object.entries(labels).map(([name, label]) => ({ label, now: now[name] ?? '', mine: typed(name) })),
    {
      label: t('meetings.fact.day'),
      now: line.fields.day === undefined ? '' : sayShortDate(t.language, line.fields.day),
      mine: date.ok ? sayShortDate(t.language, date.date) : typedDay,
    },
  ];
}

/** The boxes of a sheet: the texts first, then where and when. */
export function SheetBoxes({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('meetings.words')} hint={seen} rows={4} />
      <PersonalTextArea form={form} name="well" label={t('meetings.well')} rows={2} />
      <PersonalTextArea form={form} name="hard" label={t('meetings.hard')} rows={2} />
      <PersonalTextArea form={form} name="want" label={t('meetings.want')} hint={t('meetings.wantHint')} rows={2} />
      <PersonalTextArea
        form={form}
        name="adjust"
        label={t('meetings.adjust')}
        hint={t('meetings.adjustHint')}
        rows={2}
      />
      <h2>{t('meetings.factsHeading')}</h2>
      <DateField form={form} name="day" legend={t('meetings.day')} hint={t('meetings.dayHint')} />
      <TextField form={form} name="when" label={t('meetings.when')} width="20" personal />
      <TextField form={form} name="where" label={t('meetings.where')} personal />
      <TextField form={form} name="who" label={t('meetings.who')} personal />
    </>
  );
}
