import type { PersonTx } from '../../../platform/record/index.ts';
import { takeAway, type Changed } from '../../plans/index.ts';

/** Takes a rule away. Its open run, and a practice of it, end in the same moment: nobody is told from here on. */
export async function takeRuleAway(tx: PersonTx, { id }: { readonly id: string }): Promise<Changed> {
  const changed = await takeAway(tx, { id });
  if (changed.outcome === 'kept') await tx.call('select app.end_runs_of_rule($1)', [id]);
  return changed;
}
