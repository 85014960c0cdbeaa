import { z } from 'zod';
import type { Fields, Line } from '../../../modules/plans/index.ts';
import { fields, type Again } from '../../../platform/http/index.ts';
import { sayDate, type T } from '../../../platform/language/index.ts';
import { DateField, PersonalTextArea, type FormState } from '../../design/index.ts';
import { typedText, type Text } from '../both-texts.tsx';

/** What the form of something to try holds, new or changed. Every part can be left empty. */
export const tryFields = {
  once: fields.once,
  words: fields.words,
  why: fields.note,
  good: fields.note,
  wrong: fields.note,
  safer: fields.note,
  need: fields.note,
  'again-day': fields.line,
  'again-month': fields.line,
  'again-year': fields.line,
};
const schema = z.object(tryFields);
type TryForm = z.output<typeof schema>;

/** Parts in the order in which they are asked; `words` and `again` are drawn in their own way. */
const PARTS = ['why', 'good', 'wrong', 'safer', 'need'] as const;

/** What was written, or what to look at. A date is read only where one was begun. */
export function readTry(
  t: T,
  typed: TryForm,
): { readonly words: string; readonly fields: Fields } | { readonly problems: Record<string, string> } {
  const { why, good, wrong, safer, need } = typed;
  const date = fields.dateFrom(typed, 'again');
  if (!date.ok && date.why !== 'nothing typed') return { problems: { again: t(`when.wrong.${date.why}`) } };
  const again = date.ok ? date.date : '';
  const isEmpty = [typed.words, why, good, wrong, safer, need, again].every((part) => part.trim() === '');
  if (isEmpty) return { problems: { words: t('tries.nothingWritten') } };
  return { words: typed.words, fields: { why, good, wrong, safer, need, again } };
}

/** What stands in the form of a line that was written before. */
export function valuesOf(line: Pick<Line, 'words' | 'fields'>): Record<string, string> {
  const { again = '', why = '', good = '', wrong = '', safer = '', need = '' } = line.fields;
  const [year = '', month = '', day = ''] = again.split('-').map((part) => String(Number(part) || ''));
  return {
    words: line.words,
    why,
    good,
    wrong,
    safer,
    need,
    'again-day': day,
    'again-month': month,
    'again-year': year,
  };
}

/** Every field in both its texts, for two changes of one version. */
export function bothTexts(t: T, again: Again | null, line: Pick<Line, 'words' | 'fields'>): Text[] {
  const mine = (name: string): string => typedText(again, name);
  const date = fields.dateFrom(again?.typed ?? {}, 'again');
  const day = line.fields.again;
  return [
    { label: t('tries.words'), now: line.words, mine: mine('words') },
    ...PARTS.map((part) => ({ label: t(`tries.${part}`), now: line.fields[part] ?? '', mine: mine(part) })),
    {
      label: t('tries.again'),
      now: day ? sayDate(t.language, day) : '',
      mine: date.ok ? sayDate(t.language, date.date) : '',
    },
  ];
}

export function TryFields({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('tries.words')} hint={seen} rows={3} />
      {PARTS.map((part) => (
        <PersonalTextArea form={form} name={part} label={t(`tries.${part}`)} rows={2} />
      ))}
      <DateField form={form} name="again" legend={t('tries.again')} hint={t('tries.againHint')} />
    </>
  );
}
