import { z } from 'zod';
import {
  FEWEST_STEPS,
  fieldsOfQuestion,
  LONGEST_LABEL,
  MOST_STEPS,
  typedFormOf,
  type Question,
} from '../../../modules/check-ins/index.ts';
import { ANSWER_FORMS, type AnswerForm, type Fields } from '../../../modules/plans/index.ts';
import { fields, type Again } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choice, Fold, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { typedText, type Text } from '../both-texts.tsx';

/** What the form of a question holds, new or changed. */
export const questionFields = {
  once: fields.once,
  words: fields.neededLine,
  answer: fields.oneOf(ANSWER_FORMS),
  labels: fields.note,
  unit: fields.line,
  least: fields.line,
  most: fields.line,
};
const form = z.object(questionFields);
type Typed = z.output<typeof form>;

/** The question as it was typed, or what to look at. */
export function questionFrom(
  t: T,
  typed: Typed,
): { readonly words: string; readonly fields: Fields } | { readonly problems: Record<string, string> } {
  const read = fieldsOfQuestion(typed);
  if (read.ok) return { words: typed.words, fields: read.fields };
  const says = {
    'labels count': t('checkIn.labelsCount', { fewest: FEWEST_STEPS, most: MOST_STEPS }),
    'label too long': t('checkIn.labelTooLong', { most: LONGEST_LABEL }),
    'end not a number': t('checkIn.notNumber'),
    'ends crossed': t('checkIn.endsCrossed'),
  };
  return { problems: { [read.field]: says[read.why] } };
}

/** A question as the values of its form. */
export const valuesOfQuestion = (question: Pick<Question, 'words' | 'fields'>): Record<string, string> => ({
  words: question.words,
  ...typedFormOf(question.fields),
});

export const sayForm = (t: T, form: AnswerForm): string => t(`checkIn.form.${form}`);

/** Every field in both its texts, for two changes of one version. */
export function textsOfQuestion(t: T, question: Pick<Question, 'words' | 'fields'>, again: Again | null): Text[] {
  const now = valuesOfQuestion(question);
  const answer = ANSWER_FORMS.find((each) => each === typedText(again, 'answer'));
  const labels = {
    words: t('checkIn.questionWords'),
    labels: t('checkIn.labels'),
    unit: t('checkIn.unit'),
    least: t('checkIn.least'),
    most: t('checkIn.most'),
  };
  return [
    ...Object.entries(labels).map(([name, label]) => ({
      label,
      now: now[name] ?? '',
      mine: typedText(again, name),
    })),
    {
      label: t('checkIn.answeredWith'),
      now: sayForm(t, question.fields.answer ?? 'words'),
      mine: answer ? sayForm(t, answer) : '',
    },
  ];
}

/** The boxes of a question: its words, what it is answered with, and what only some answers need, closed until it is wanted. */
export function QuestionBoxes({ t, form: state }: { t: T; form: FormState }) {
  const chosen = state.values['answer'];
  const hasProblem = (...names: string[]): boolean => names.some((name) => state.errors[name] !== undefined);
  return (
    <>
      <TextField form={state} name="words" label={t('checkIn.questionWords')} personal />
      <Choice
        form={state}
        name="answer"
        legend={t('checkIn.answeredWith')}
        options={ANSWER_FORMS.map((value) => ({
          value,
          text: sayForm(t, value),
          hint: value === 'steps' || value === 'number' ? t(`checkIn.formHint.${value}`) : undefined,
        }))}
      />
      <Fold summary={t('checkIn.forSteps')} open={chosen === 'steps' || hasProblem('labels')}>
        <PersonalTextArea
          form={state}
          name="labels"
          label={t('checkIn.labels')}
          hint={t('checkIn.labelsHint', { fewest: FEWEST_STEPS, most: MOST_STEPS })}
          rows={5}
        />
      </Fold>
      <Fold summary={t('checkIn.forNumber')} open={chosen === 'number' || hasProblem('unit', 'least', 'most')}>
        <TextField
          form={state}
          name="unit"
          label={t('checkIn.unit')}
          hint={t('checkIn.unitHint')}
          width="20"
          personal
        />
        <TextField form={state} name="least" label={t('checkIn.least')} inputmode="decimal" width="5" />
        <TextField form={state} name="most" label={t('checkIn.most')} inputmode="decimal" width="5" />
      </Fold>
    </>
  );
}
