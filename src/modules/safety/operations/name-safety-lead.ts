import type { CommonsTx } from '../../../platform/commons/index.ts';

/** An administrator names somebody with a post at their service. `id` is made when the form is drawn. Refused to anybody else. */
export async function nameSafetyLead(
  tx: CommonsTx,
  named: { readonly id: string; readonly post: string },
): Promise<'named' | 'no post'> {
  const [row] = await tx.call<{ outcome: 'named' | 'no post' }>('select app.name_safety_lead($1, $2, $3) as outcome', [
    tx.token,
    named.id,
    named.post,
  ]);
  if (!row) throw new Error('Naming a safety lead gave no answer.');
  return row.outcome;
}

/** An administrator, or the safety lead themselves, ends it. Refused to anybody else. */
export async function endSafetyLead(tx: CommonsTx, lead: string): Promise<void> {
  await tx.call('select app.end_safety_lead($1, $2)', [tx.token, lead]);
}
