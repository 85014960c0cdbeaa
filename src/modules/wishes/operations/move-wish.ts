import { arrange, reordered, type OrderChange } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { wishesOf } from '../queries.ts';
import { besideWish } from '../rules.ts';

export interface MoveWish {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  readonly line: string;
  readonly change: Extract<OrderChange, 'up' | 'down'>;
}

/** Moves a line among those of its part, or a step among those of its wish. One that is not there changes nothing. */
export async function moveWish(tx: PersonTx, { id, line, change }: MoveWish): Promise<void> {
  const beside = besideWish(await wishesOf(tx), line);
  if (beside.length > 1)
    await arrange(tx, { id, shelf: 'wish lines', change: (now) => reordered(beside, now, line, change) });
}
