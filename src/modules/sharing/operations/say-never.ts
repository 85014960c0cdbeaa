import type { PersonTx } from '../../../platform/record/index.ts';

/** Never this person: closes everything to them, a team's sharing too. Only a legal override stands above it. */
export async function sayNever(
  tx: PersonTx,
  command: { readonly id: string; readonly account: string },
): Promise<void> {
  await tx.call('select app.never($1, $2)', [command.id, command.account]);
}

/** Takes a "never" back; what is shared with them, or with their team, then holds again. */
export async function liftNever(tx: PersonTx, command: { readonly account: string }): Promise<void> {
  await tx.call('select app.lift_never($1)', [command.account]);
}
