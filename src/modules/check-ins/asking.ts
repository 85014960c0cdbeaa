import { inOrder, standingIn, type Arrangement, type Line } from '../plans/index.ts';
import { questionFrom, type Question } from './rules.ts';

/** Every question among these lines, those taken away too, as they were begun. */
export const questionsIn = (lines: readonly Line[]): Question[] =>
  lines
    .filter((line) => line.kind === 'question')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(questionFrom);

/** What the person is asked: their questions in their order, the occasions for some of them, and the lines that a question could come from. */
export interface Asking {
  /** Those that stand, in the person's order. */
  readonly questions: readonly Question[];
  readonly takenAway: readonly Question[];
  readonly occasions: readonly Line[];
  /** Early signs of the staying-well plan that no question asks about. */
  readonly signs: readonly Line[];
}

export function askingFrom(lines: readonly Line[], order: Arrangement): Asking {
  const all = questionsIn(lines);
  const standing = all.filter((question) => !question.removed);
  const byId = new Map(standing.map((question) => [question.id, question]));
  const questions = inOrder([...byId.keys()], order).flatMap((id) => byId.get(id) ?? []);
  const asked = new Set(standing.map((question) => question.fields.sign));
  return {
    questions,
    takenAway: all.filter((question) => question.removed),
    occasions: standingIn(lines).filter((line) => line.kind === 'occasion'),
    signs: standingIn(lines).filter(
      (line) => line.kind === 'well' && line.fields.part === 'early signs' && !asked.has(line.id),
    ),
  };
}
