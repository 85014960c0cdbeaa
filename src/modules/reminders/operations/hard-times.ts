import type { PersonTx } from '../../../platform/record/index.ts';
import { reminders } from '../rows.ts';

/** Reminders are quiet from now on, but for those that the person chose for hard times. `id` was made when the button was drawn. */
export async function sayHardTimes(tx: PersonTx, id: string): Promise<void> {
  await tx.rows(
    reminders
      .insertInto('record.hard_times')
      .values({ person_id: tx.person, hard_id: id })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/** They are over. What was quiet is not sent later. */
export async function sayHardTimesOver(tx: PersonTx, id: string): Promise<void> {
  await tx.rows(
    reminders
      .insertInto('record.hard_times_over')
      .values({ person_id: tx.person, over_id: id })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
