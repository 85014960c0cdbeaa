import type { PersonTx } from '../../../platform/record/index.ts';
import type { Condition } from '../law.ts';
import { wishes } from '../rows.ts';

export interface SaySigned {
  /** Made when the form was drawn: sent twice, it is said once. */
  readonly id: string;
  readonly signed: string;
  readonly says: readonly Condition[];
  readonly isTakenBack: boolean;
}

/** The person says what of that which the law asks for is so, or takes a version back. The version itself stays as it was. */
export async function saySigned(tx: PersonTx, { id, signed, says, isTakenBack }: SaySigned): Promise<'kept' | 'gone'> {
  const there = wishes
    .selectFrom('record.signed')
    .select('signed_id')
    .where('person_id', '=', tx.person)
    .where('signed_id', '=', signed);
  if ((await tx.rows(there)).length === 0) return 'gone';
  const query = wishes
    .insertInto('record.signed_said')
    .values({
      person_id: tx.person,
      said_id: id,
      signed_id: signed,
      room: 'advance wishes',
      conditions: [...new Set(says)],
      taken_back: isTakenBack,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'kept';
}
