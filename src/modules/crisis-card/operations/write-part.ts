import type { PersonTx } from '../../../platform/record/index.ts';
import { writeTheOne, type Changed } from '../../plans/index.ts';
import { idOfPart, type CardPart } from '../rules.ts';

export interface WritePart {
  readonly part: CardPart;
  /** The version that the form was drawn from; 0 when nothing was written yet. */
  readonly was: number;
  readonly words: string;
  /** The person's own name for the part; empty for the usual one. */
  readonly heading: string;
}

/** Writes a usual part of the card. Emptied of words and of its own name, it is taken away. */
export const writePart = (tx: PersonTx, { part, was, words, heading }: WritePart): Promise<Changed> =>
  writeTheOne(tx, {
    id: idOfPart(tx.person, part),
    kind: 'card',
    was,
    words,
    fields: { part, heading },
    isEmpty: words.trim() === '' && heading.trim() === '',
  });
