import { z } from 'zod';
import type { Fields, Line } from '../../../modules/plans/index.ts';
import { fields, type Again } from '../../../platform/http/index.ts';
import { sayDate, type T } from '../../../platform/language/index.ts';
import { Choice, PersonalTextArea, type FormState } from '../../design/index.ts';
import { typedText, type Text } from '../both-texts.tsx';
import { DayField, dayFields, readDay } from '../check-ins/day-of.tsx';

const WHO = ['me', 'open'] as const;

/** What the form of a page of the diary holds, new or changed. */
export const diaryFields = { ...dayFields, once: fields.once, words: fields.neededWords, who: fields.oneOf(WHO) };
const form = z.object(diaryFields);
type Typed = z.output<typeof form>;

/** The page as it was typed, or what to look at. */
export function pageFrom(
  t: T,
  typed: Typed,
  today: string,
): { readonly words: string; readonly fields: Fields } | { readonly problems: Record<string, string> } {
  const day = readDay(t, typed, today);
  if ('problem' in day) return { problems: { day: day.problem } };
  return { words: typed.words, fields: { day: day.day, open: typed.who === 'open' } };
}

/** A page as the values of its form. Only the person, unless they said otherwise. */
export const valuesOfPage = (line: Pick<Line, 'words' | 'fields'>): Record<string, string> => ({
  words: line.words,
  who: line.fields.open ? 'open' : 'me',
});

export const sayWhoReads = (t: T, line: Pick<Line, 'fields'>): string =>
  t(line.fields.open ? 'diary.isOpen' : 'diary.isMine');

/** Every field in both its texts, for two changes of one version. */
export const textsOfPage = (t: T, line: Pick<Line, 'words' | 'fields'>, again: Again | null): Text[] => [
  { label: t('diary.words'), now: line.words, mine: typedText(again, 'words') },
  {
    label: t('diary.who'),
    now: t(line.fields.open ? 'diary.who.open' : 'diary.who.me'),
    mine: t(typedText(again, 'who') === 'open' ? 'diary.who.open' : 'diary.who.me'),
  },
];

export function DiaryBoxes({ t, form: state, drawnFor }: { t: T; form: FormState; drawnFor: string }) {
  return (
    <>
      <p class="quiet">{t('checkIn.about', { day: sayDate(t.language, drawnFor) })}</p>
      <PersonalTextArea form={state} name="words" label={t('diary.words')} rows={8} />
      <DayField t={t} form={state} drawnFor={drawnFor} summary={t('checkIn.anotherDay')} />
      <Choice
        form={state}
        name="who"
        legend={t('diary.who')}
        hint={t('diary.whoHint')}
        options={WHO.map((value) => ({ value, text: t(`diary.who.${value}`), hint: t(`diary.whoMeans.${value}`) }))}
      />
    </>
  );
}
