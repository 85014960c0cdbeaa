import type { PersonTx } from '../../../platform/record/index.ts';

/** Pauses all rules with one tap: nothing new begins, and what waits or tells ends here. `id`: made when the form was drawn. */
export async function pauseRules(tx: PersonTx, { id }: { readonly id: string }): Promise<void> {
  await tx.call('select app.pause_rules($1)', [id]);
}

/** Rules hold again, from the next check-in on. What had ended does not come back. */
export async function resumeRules(tx: PersonTx): Promise<void> {
  await tx.call('select app.resume_rules()', []);
}
