import type { AnswerForm, Fields } from '../plans/index.ts';
import { readNumber } from './typed-answers.ts';

/** How many steps a question can have, and how long a label is at most. */
export const FEWEST_STEPS = 2;
export const MOST_STEPS = 7;
export const LONGEST_LABEL = 60;

/** How a question is answered, as it was typed. */
export interface TypedForm {
  readonly answer: AnswerForm;
  /** One label on each line. */
  readonly labels: string;
  readonly unit: string;
  readonly least: string;
  readonly most: string;
}

export type WrongForm =
  | { readonly field: 'labels'; readonly why: 'labels count' | 'label too long' }
  | { readonly field: 'least' | 'most'; readonly why: 'end not a number' }
  | { readonly field: 'most'; readonly why: 'ends crossed' };

/** The fields of a question, or what to look at. What belongs to another form of answer is left out, so that nothing unseen is kept. */
export function fieldsOfQuestion(
  typed: TypedForm,
): { readonly ok: true; readonly fields: Fields } | ({ readonly ok: false } & WrongForm) {
  const { answer } = typed;
  if (answer === 'steps') {
    const labels = typed.labels
      .split('\n')
      .map((label) => label.trim())
      .filter((label) => label !== '');
    if (labels.length < FEWEST_STEPS || labels.length > MOST_STEPS)
      return { ok: false, field: 'labels', why: 'labels count' };
    if (labels.some((label) => label.length > LONGEST_LABEL))
      return { ok: false, field: 'labels', why: 'label too long' };
    return { ok: true, fields: { answer, labels } };
  }
  if (answer !== 'number') return { ok: true, fields: { answer } };
  const [least, most] = [endFrom(typed.least), endFrom(typed.most)];
  if (least === null) return { ok: false, field: 'least', why: 'end not a number' };
  if (most === null) return { ok: false, field: 'most', why: 'end not a number' };
  if (least !== undefined && most !== undefined && least >= most)
    return { ok: false, field: 'most', why: 'ends crossed' };
  const unit = typed.unit.trim();
  return {
    ok: true,
    fields: {
      answer,
      ...(unit === '' ? {} : { unit }),
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
    },
  };
}

/** An end of a number: undefined where none was typed, null where it is no number. */
const endFrom = (typed: string): number | null | undefined => (typed.trim() === '' ? undefined : readNumber(typed));

/** How a question is answered, as it stands in its form again. */
export const typedFormOf = (fields: Fields): TypedForm => ({
  answer: fields.answer ?? 'words',
  labels: (fields.labels ?? []).join('\n'),
  unit: fields.unit ?? '',
  least: fields.least === undefined ? '' : String(fields.least),
  most: fields.most === undefined ? '' : String(fields.most),
});
