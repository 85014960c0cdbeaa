import type { PersonTx } from '../../platform/record/index.ts';
import { checkIns } from './rows.ts';

/** How many questions one person can ever have; the table holds it too. */
export const MOST_QUESTIONS = 500;

/** The short number of each question that was ever answered or asked. */
export async function numbersOf(tx: PersonTx): Promise<Map<number, string>> {
  const query = checkIns
    .selectFrom('record.question_number')
    .select(['number', 'question_id'])
    .where('person_id', '=', tx.person);
  return new Map((await tx.rows(query)).map((row) => [row.number, row.question_id]));
}

/** The same, to be looked up by the question. */
export async function numbersByQuestion(tx: PersonTx): Promise<Map<string, number>> {
  return new Map([...(await numbersOf(tx))].map(([number, question]) => [question, number]));
}

/** The number of a question, which it gets now if it has none. `full`: all numbers are given. */
export async function numberFor(tx: PersonTx, question: string): Promise<number | 'full'> {
  for (;;) {
    const given = await numbersOf(tx);
    for (const [number, id] of given) if (id === question) return number;
    const free = Array.from({ length: MOST_QUESTIONS }, (_, at) => at + 1).find((number) => !given.has(number));
    if (free === undefined) return 'full';
    const query = checkIns
      .insertInto('record.question_number')
      .values({ person_id: tx.person, number: free, question_id: question })
      .onConflict((conflict) => conflict.doNothing())
      .returning('number');
    if ((await tx.rows(query)).length > 0) return free;
  }
}

/** The numbers of these questions, each given now where it has none; and of all others of the person's. */
export async function numbersWith(tx: PersonTx, questions: readonly string[]): Promise<Map<string, number>> {
  const numbers = await numbersByQuestion(tx);
  for (const question of questions) {
    if (numbers.has(question)) continue;
    const number = await numberFor(tx, question);
    if (number !== 'full') numbers.set(question, number);
  }
  return numbers;
}
