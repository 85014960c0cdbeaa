import type { PersonTx } from '../../../platform/record/index.ts';

/** The person turns it on, at once, for so many hours (1 to 336); the id is made when the form is drawn. Returns when it ends. */
export async function sayUnwell(
  tx: PersonTx,
  { id, hours }: { readonly id: string; readonly hours: number },
): Promise<Date> {
  const [row] = await tx.call<{ ends: Date }>('select app.say_unwell($1, $2) as ends', [id, hours]);
  if (!row) throw new Error('The door gave no answer.');
  return row.ends;
}
