import { writeTheOne, type Changed, type WishPart } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { idOfWishName } from '../rules.ts';

export interface NameWishPart {
  readonly part: WishPart;
  /** The version of the name that the form was drawn from; 0 when the part never had another than its usual one. */
  readonly was: number;
  /** Empty: the usual name again. */
  readonly heading: string;
}

/** Gives a usual part a name of the person's own. Two devices at once: there is one line for it, and the second is shown both names. */
export const nameWishPart = (tx: PersonTx, { part, was, heading }: NameWishPart): Promise<Changed> =>
  writeTheOne(tx, { id: idOfWishName(tx.person, part), kind: 'wish part', was, words: heading, fields: { part } });
