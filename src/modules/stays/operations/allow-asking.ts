import type { PersonTx } from '../../../platform/record/index.ts';

export interface AllowAsking {
  /** Made when the form was drawn: sent twice, it is one. */
  readonly id: string;
  /** Somebody in the circle who said yes to being there. */
  readonly member: string;
  /** While the person is unwell in the sense they agreed, what is asked goes at once; at any other time it waits for their yes. */
  readonly atOnce: boolean;
}

/** Allows somebody in the circle to ask a house for a place, in place of what they were allowed before. It opens nothing of the record. */
export async function allowAsking(tx: PersonTx, { id, member, atOnce }: AllowAsking): Promise<'allowed' | 'not here'> {
  type Row = { outcome: 'allowed' | 'not here' };
  const [row] = await tx.call<Row>('select app.allow_asking($1, $2, $3) as outcome', [id, member, atOnce]);
  return row?.outcome ?? 'not here';
}

/** They may not ask any more, from now. What they asked before stays as it is. */
export async function endAsking(tx: PersonTx, { asker }: { readonly asker: string }): Promise<void> {
  await tx.call('select app.end_asking($1)', [asker]);
}
