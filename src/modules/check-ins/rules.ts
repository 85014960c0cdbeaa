import type { AnswerForm, Fields, Line } from '../plans/index.ts';

/** What was answered: a step (from 1), a number or hours; yes or no; words; a picture's id. Null: skipped, which is an answer too. */
export type Value = number | boolean | string | null;

/** An answer to one question, as the question was worded then. */
export interface Answer {
  /** The question's line. */
  readonly question: string;
  /** The question's version that was on the screen, so that its words and labels can be read with the answer for ever. */
  readonly version: number;
  readonly value: Value;
}

/** A question in one version, as one word. */
export const keyOf = ({ question, version }: Pick<Answer, 'question' | 'version'>): string => `${question}.${version}`;

/** One check-in as it is now. */
export interface CheckIn {
  readonly id: string;
  readonly version: number;
  /** The day it is about, 'YYYY-MM-DD', where the person is. */
  readonly day: string;
  /** In no order. Empty: the whole check-in was skipped. */
  readonly answers: readonly Answer[];
  /** Anything about the day, in the person's words. */
  readonly words: string;
  /** The occasion whose questions were asked; null for all. */
  readonly occasion: string | null;
  readonly removed: boolean;
  readonly writtenAt: Date;
}

/** A question of the person's own: a line of the kind `question`. */
export interface Question {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  readonly form: AnswerForm;
  readonly fields: Fields;
  /** Taken away: not asked any more, and its history stays. */
  readonly removed: boolean;
}

export const questionFrom = (line: Line): Question => ({
  id: line.id,
  version: line.version,
  words: line.words,
  form: line.fields.answer ?? 'words',
  fields: line.fields,
  removed: line.removed,
});

/** Forms whose answers are numbers on a line: they can be drawn, and rules can go by them. Yes is 1 and no is 0. */
export const COUNTED = ['yes or no', 'steps', 'number', 'hours'] as const satisfies readonly AnswerForm[];
export const isCounted = (form: AnswerForm): boolean => COUNTED.some((counted) => counted === form);

/** An answer as a number; null for one that was skipped or is in words. */
export function numberIn(value: Value): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : null;
}

/** One answer on its day. */
export interface OnDay {
  readonly day: string;
  readonly value: Value;
}
