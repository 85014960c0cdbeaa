import type { PersonTx } from '../../../platform/record/index.ts';
import { arrangementOf } from '../about.ts';
import type { Order, Shelf } from '../order-rules.ts';
import { plans } from '../rows.ts';

export interface Arrange {
  /** Made when the form was drawn: sent twice, it is one change. */
  readonly id: string;
  readonly shelf: Shelf;
  /** The order after this change, from the one that is kept now. Asked again when another device was first. */
  readonly change: (now: Order) => Order;
}

// Each further try means that another device of the same person came first in between.
const TRIES = 50;

/** Keeps a changed order. Two devices at once: the second change is made on top of the first, so that neither is lost. */
export async function arrange(tx: PersonTx, command: Arrange): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await isKept(tx, command)) return;
    const now = await arrangementOf(tx, command.shelf);
    const { places, hidden } = command.change(now);
    const query = plans
      .insertInto('record.arrangement')
      .values({
        person_id: tx.person,
        shelf: command.shelf,
        version: now.version + 1,
        change_id: command.id,
        places: [...places],
        hidden: [...hidden],
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version');
    const [written] = await tx.rows(query);
    if (written) return;
  }
  throw new Error('The order was changed too often at once.');
}

async function isKept(tx: PersonTx, { id, shelf }: Arrange): Promise<boolean> {
  const query = plans
    .selectFrom('record.arrangement')
    .select('version')
    .where('person_id', '=', tx.person)
    .where('shelf', '=', shelf)
    .where('change_id', '=', id);
  return (await tx.rows(query)).length > 0;
}
