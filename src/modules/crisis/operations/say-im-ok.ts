import type { PersonTx } from '../../../platform/record/index.ts';

/** "I'm OK": ends what is open and stops what waits. When this is kept, nobody reads under it any more. */
export async function sayImOk(tx: PersonTx, { id }: { readonly id: string }): Promise<void> {
  await tx.call('select app.say_ok($1)', [id]);
}
