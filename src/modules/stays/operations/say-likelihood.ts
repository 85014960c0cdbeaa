import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { Likelihood } from '../rules.ts';

/** Says in words how likely a place is, and for how many days that is to be believed (1 to 14). For who works there or runs the service. */
export async function sayLikelihood(
  tx: CommonsTx,
  said: { readonly house: string; readonly likelihood: Likelihood; readonly days: number },
): Promise<void> {
  await tx.call('select app.say_likelihood($1, $2, $3, $4)', [tx.token, said.house, said.likelihood, said.days]);
}
