import type { Answer, Value } from './rules.ts';

/** Answers as they are kept: by the question's number, its version and what was answered. */
export type Kept = Readonly<Record<string, readonly [number, Value]>>;

/** `numberOf`: the short number of each question, by its id. */
export const toKeep = (answers: readonly Answer[], numberOf: ReadonlyMap<string, number>): Kept =>
  Object.fromEntries(
    answers.map(({ question, version, value }) => {
      const number = numberOf.get(question);
      if (number === undefined) throw new Error('An answer is to a question that has no number.');
      return [number, [version, value]];
    }),
  );

/** `questionOf`: the question of each number. */
export const fromKept = (kept: Kept, questionOf: ReadonlyMap<number, string>): Answer[] =>
  Object.entries(kept).flatMap(([number, [version, value]]) => {
    const question = questionOf.get(Number(number));
    return question === undefined ? [] : [{ question, version, value }];
  });
