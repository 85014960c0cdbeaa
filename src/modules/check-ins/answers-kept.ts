import type { Answer, Value } from './rules.ts';

/** How long the answers of one check-in can be, as they are kept; the table holds it too. */
export const MOST_KEPT = 60_000;

/** Answers as they are kept: by the question's number, its version and what was answered. */
export type Kept = Readonly<Record<string, readonly [number, Value]>>;

/** Answers as text, the same for the same answers whatever their order. `numberOf`: the short number of each question, by its id. */
export const toKeep = (answers: readonly Answer[], numberOf: ReadonlyMap<string, number>): string =>
  JSON.stringify(
    // Keys that are numbers come out in their order.
    Object.fromEntries(
      answers.map(({ question, version, value }) => {
        const number = numberOf.get(question);
        if (number === undefined) throw new Error('An answer is to a question that has no number.');
        return [number, [version, value]];
      }),
    ),
  );

/** `questionOf`: the question of each number. */
export const fromKept = (kept: Kept, questionOf: ReadonlyMap<number, string>): Answer[] =>
  Object.entries(kept).flatMap(([number, [version, value]]) => {
    const question = questionOf.get(Number(number));
    return question === undefined ? [] : [{ question, version, value }];
  });
