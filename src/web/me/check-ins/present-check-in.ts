import { keyOf, type CheckIn, type Question, type Value } from '../../../modules/check-ins/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** One answer beside its question, in the words that were asked. */
export interface AnswerView {
  readonly question: string;
  /** Words, or null where it is a picture. */
  readonly words: string | null;
  readonly picture: string | null;
  readonly skipped: boolean;
}

export interface CheckInView {
  /** In the order of the person's questions now; those that are not asked any more come after them. */
  readonly answers: readonly AnswerView[];
  readonly words: string;
  readonly occasion: string | null;
  /** Nothing was answered and nothing written. */
  readonly skipped: boolean;
}

/** An answer in words; null for a picture. */
export function sayAnswer(t: T, { form, fields }: Pick<Question, 'form' | 'fields'>, value: Value): string | null {
  if (value === null) return t('checkIn.skipped');
  if (typeof value === 'boolean') return value ? t('checkIn.yes') : t('checkIn.no');
  if (typeof value === 'string') return form === 'picture' ? null : value;
  if (form === 'steps') return fields.labels?.[value - 1] ?? String(value);
  if (form === 'hours') return t('checkIn.hours', { hours: value });
  const number = value.toLocaleString(t.language === 'cy' ? 'cy' : 'en-GB', { useGrouping: false });
  return fields.unit === undefined ? number : `${number} ${fields.unit}`;
}

/** `asked`: the questions in the versions that were answered. `order`: ids of the questions as the person has them now. */
export function presentCheckIn(
  t: T,
  checkIn: CheckIn,
  asked: ReadonlyMap<string, Question>,
  order: readonly string[],
  occasions: readonly Pick<Line, 'id' | 'words'>[],
): CheckInView {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const answers = checkIn.answers
    .toSorted((a, b) => place(a.question) - place(b.question) || (a.question < b.question ? -1 : 1))
    .flatMap((answer): AnswerView[] => {
      const question = asked.get(keyOf(answer));
      if (!question) return [];
      const words = sayAnswer(t, question, answer.value);
      const picture = words === null && typeof answer.value === 'string' ? answer.value : null;
      return [{ question: question.words, words, picture, skipped: answer.value === null }];
    });
  return {
    answers,
    words: checkIn.words,
    occasion: occasions.find((each) => each.id === checkIn.occasion)?.words ?? null,
    skipped: checkIn.words === '' && checkIn.answers.every((answer) => answer.value === null),
  };
}
