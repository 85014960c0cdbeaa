import { fields, type Again, type Problems } from '../../../platform/http/index.ts';
import { isRealDay, sayDate, type T } from '../../../platform/language/index.ts';
import { DateField, Fold, HiddenField, type FormState } from '../../design/index.ts';

/** The day that something is about, in a form: the one it was drawn for, unless another is typed. */
export const dayFields = {
  drawnFor: fields.line.refine((day) => isRealDay(day), 'form.notUnderstood'),
  'day-day': fields.line,
  'day-month': fields.line,
  'day-year': fields.line,
};
type TypedDay = Readonly<Record<keyof typeof dayFields, string>>;

/** 'YYYY-MM-DD', or what is wrong with what was typed. `today`: the day it is for the person, by the server's clock. */
export function readDay(t: T, typed: TypedDay, today: string): { readonly day: string } | { readonly problem: string } {
  const read = fields.dateFrom(typed, 'day');
  if (!read.ok && read.why !== 'nothing typed') return { problem: t(`when.wrong.${read.why}`) };
  const day = read.ok ? read.date : typed.drawnFor;
  return day > today ? { problem: t('checkIn.notYet', { day: sayDate(t.language, today) }) } : { day };
}

/** The day that the form which came back was drawn for; `today` where it says none that there is. */
export function drawnForIn(again: Again | null, today: string): string {
  const typed = again?.typed['drawnFor'];
  return typeof typed === 'string' && isRealDay(typed) ? typed : today;
}

/** What to look at in a form with answers, a picture and a day, in the order of the page. */
export const problemsOf = (answers: Problems, picture: object, day: object): Problems => ({
  ...answers,
  ...('problem' in day ? { day: String(day.problem) } : {}),
  ...('problem' in picture ? { picture: String(picture.problem) } : {}),
});

/** Closed unless a day was typed: today is what is mostly meant. */
export function DayField({ t, form, drawnFor, summary }: { t: T; form: FormState; drawnFor: string; summary: string }) {
  const typed = ['day-day', 'day-month', 'day-year'].some((name) => (form.values[name] ?? '') !== '');
  return (
    <>
      <HiddenField name="drawnFor" value={drawnFor} />
      <Fold summary={summary} open={typed || form.errors['day'] !== undefined}>
        <DateField form={form} name="day" legend={t('checkIn.whichDay')} hint={t('checkIn.whichDayHint')} />
      </Fold>
    </>
  );
}
