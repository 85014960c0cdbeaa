import type { PersonTx } from '../../../platform/record/index.ts';
import { reminders } from '../rows.ts';

/** Puts a routine out of sight for one day, 'YYYY-MM-DD'. Pressed twice, it is the same. */
export async function putRoutineAway(tx: PersonTx, routine: string, day: string): Promise<void> {
  await tx.rows(
    reminders
      .insertInto('record.routine_done')
      .values({ person_id: tx.person, routine_id: routine, day })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
