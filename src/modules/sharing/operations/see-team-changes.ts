import { sql } from 'kysely';
import type { PersonTx } from '../../../platform/record/index.ts';
import { sharing } from '../rows.ts';

/** The person has seen who joined and left their teams, up to the newest change that the page showed them. */
export async function seeTeamChanges(
  tx: PersonTx,
  command: { readonly id: string; readonly upTo: Date },
): Promise<void> {
  await tx.rows(
    sharing
      .insertInto('record.team_change_seen')
      .values({
        person_id: tx.person,
        seen_id: command.id,
        up_to: sql<Date>`least(${command.upTo}::timestamptz, app.clock())`,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
}
