import { arrange, reordered, type OrderChange } from '../../plans/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { stayingWellOf } from '../queries.ts';
import { besideIt } from '../rules.ts';

export interface MoveLine {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  readonly line: string;
  readonly change: Extract<OrderChange, 'up' | 'down'>;
}

/** Moves a line among those of its part, or an action among those of its line. One that is not there changes nothing. */
export async function moveLine(tx: PersonTx, { id, line, change }: MoveLine): Promise<void> {
  const beside = besideIt(await stayingWellOf(tx), line);
  if (beside.length > 1)
    await arrange(tx, { id, shelf: 'well lines', change: (now) => reordered(beside, now, line, change) });
}
