import type { PersonTx } from '../../../platform/record/index.ts';
import { promiseOf, type How } from '../queries.ts';
import { promises } from '../rows.ts';

export interface KeepPromise {
  readonly promise: string;
  readonly how: How;
  readonly note: string;
}

/** Whoever promised something says what became of it. `said before`: they had said so, and that stays. */
export async function keepPromise(tx: PersonTx, command: KeepPromise): Promise<'kept' | 'said before' | 'not here'> {
  if (!(await promiseOf(tx, command.promise))) return 'not here';
  const query = promises
    .insertInto('record.promise_kept')
    .values({
      person_id: tx.person,
      promise_id: command.promise,
      room: 'plan',
      how: command.how,
      note: command.note === '' ? null : command.note,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('promise_id');
  if ((await tx.rows(query)).length > 0) return 'kept';
  const became = (await promiseOf(tx, command.promise))?.became;
  return became?.how === command.how && (became.note ?? '') === command.note ? 'kept' : 'said before';
}
