import type { PersonTx } from '../../../platform/record/index.ts';

/** Somebody is no longer in the circle: everything shared with them closes, and an invitation not yet answered no longer works. */
export async function takeLeave(tx: PersonTx, command: { readonly member: string }): Promise<void> {
  await tx.call('select app.take_leave($1)', [command.member]);
}
