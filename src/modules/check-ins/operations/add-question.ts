import { beginLine, type Fields } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { numberFor } from '../numbers.ts';

export interface AddQuestion {
  /** Made when the form was drawn. */
  readonly id: string;
  readonly words: string;
  readonly fields: Fields;
}

/** Adds a question of the person's own, and gives it its number. `full`: so many were asked ever that none is left. */
export async function addQuestion(tx: PersonTx, { id, words, fields }: AddQuestion): Promise<'kept' | 'full'> {
  if ((await numberFor(tx, id)) === 'full') return 'full';
  await beginLine(tx, { id, kind: 'question', words, fields });
  return 'kept';
}
