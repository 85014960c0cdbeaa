import type { PersonTx } from '../../../platform/record/index.ts';
import { arrange, reordered, type OrderChange } from '../../plans/index.ts';
import { cardOf } from '../queries.ts';
import { besideIt } from '../rules.ts';

export interface MoveOnCard {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  /** A part, or somebody to ring. One that is not there changes nothing. */
  readonly place: string;
  readonly change: Extract<OrderChange, 'up' | 'down'>;
}

/** Moves a part of the card among those that are written, or somebody to ring among those to ring. */
export async function moveOnCard(tx: PersonTx, { id, place, change }: MoveOnCard): Promise<void> {
  const beside = besideIt(await cardOf(tx), place);
  if (beside.includes(place))
    await arrange(tx, { id, shelf: 'crisis card', change: (now) => reordered(beside, now, place, change) });
}
