import type { PersonTx } from '../../../platform/record/index.ts';
import { lineOf } from '../queries.ts';
import { plans } from '../rows.ts';

/** Says that a step was done for the person. Only where they asked for it, and only by those they allow to carry out; the step's words stay theirs. */
export async function carryOutStep(
  tx: PersonTx,
  command: { readonly id: string; readonly step: string; readonly note: string },
): Promise<'kept' | 'not asked for'> {
  const step = await lineOf(tx, command.step);
  if (!step || step.kind !== 'step' || step.removed || !step.fields.askOthers || !tx.mayCarryOutIn.has('plan'))
    return 'not asked for';
  const query = plans
    .insertInto('record.carried_out')
    .values({
      person_id: tx.person,
      carried_out_id: command.id,
      room: 'plan',
      step_id: step.id,
      step_version: step.version,
      note: command.note === '' ? null : command.note,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'kept';
}
