import type { PersonTx } from '../../platform/record/index.ts';
import type { Value } from './rules.ts';

/** An answer to a shared question, as others may read it. */
export interface SharedAnswer {
  readonly day: string;
  /** The question's version that was answered. */
  readonly version: number;
  readonly value: Value;
}

/**
 * Answers to one question, oldest day first, for whoever this transaction lets in to them: never what was skipped, a picture, the words about a
 * day, or another question's answers. Refused where the question is not shared.
 */
export async function sharedAnswers(
  tx: PersonTx,
  question: string,
  days: { readonly from: string; readonly until: string },
): Promise<SharedAnswer[]> {
  return tx.call<SharedAnswer>('select day, version, value from app.shared_answers($1, $2, $3)', [
    question,
    days.from,
    days.until,
  ]);
}
