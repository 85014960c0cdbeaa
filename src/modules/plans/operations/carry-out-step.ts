import type { PersonTx } from '../../../platform/record/index.ts';
import { ROOM_OF, type Kind } from '../kinds.ts';
import { lineOf } from '../queries.ts';
import { plans } from '../rows.ts';

const CARRIED_OUT: readonly Kind[] = ['step', 'action', 'wish step'];

/**
 * Says that a step, or what to do about a line of the staying-well plan or about a wish, was done for the person. Only where they asked for it, and only by
 * those they allow to carry out in its room; its words stay theirs.
 */
export async function carryOutStep(
  tx: PersonTx,
  command: { readonly id: string; readonly step: string; readonly note: string },
): Promise<'kept' | 'not asked for'> {
  const step = await lineOf(tx, command.step);
  if (!step || !CARRIED_OUT.includes(step.kind) || step.removed || !step.fields.askOthers) return 'not asked for';
  const room = ROOM_OF[step.kind];
  if (!tx.mayCarryOutIn.has(room)) return 'not asked for';
  const query = plans
    .insertInto('record.carried_out')
    .values({
      person_id: tx.person,
      carried_out_id: command.id,
      room,
      step_id: step.id,
      step_version: step.version,
      note: command.note === '' ? null : command.note,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'kept';
}
