import { arrange, linesOf, reordered, type OrderChange } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { wellPlaces } from '../rules.ts';

export interface ArrangePart {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  /** Which part, by its place. One that is not there changes nothing. */
  readonly place: string;
  readonly change: OrderChange;
}

/** Moves a part of the plan, leaves it out, or brings it back. */
export async function arrangePart(tx: PersonTx, { id, place, change }: ArrangePart): Promise<void> {
  const usual = wellPlaces(await linesOf(tx, 'staying well'));
  await arrange(tx, { id, shelf: 'staying well', change: (now) => reordered(usual, now, place, change) });
}
