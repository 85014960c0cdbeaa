import { arrange, linesOf, reordered, type OrderChange } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { wishPlaces } from '../rules.ts';

export interface ArrangeWishPart {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  /** Which part, by its place. One that is not there changes nothing. */
  readonly place: string;
  readonly change: OrderChange;
}

/** Moves a part, leaves it out, or brings it back. */
export async function arrangeWishPart(tx: PersonTx, { id, place, change }: ArrangeWishPart): Promise<void> {
  const usual = wishPlaces(await linesOf(tx, 'advance wishes'));
  await arrange(tx, { id, shelf: 'advance wishes', change: (now) => reordered(usual, now, place, change) });
}
