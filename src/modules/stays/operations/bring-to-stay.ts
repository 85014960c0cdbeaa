import type { PersonTx } from '../../../platform/record/index.ts';
import type { Brought } from '../my-rules.ts';

export interface BringToStay extends Brought {
  /** Made when the form was drawn: sent twice, it counts once. */
  readonly id: string;
  readonly request: string;
}

/**
 * Says what the house's team can read during a stay, in place of what was said before: rooms, and parts of "staying well". Open from the first
 * agreed day until the last, or until somebody ends the stay. nothing agreed: no week is. over: the stay has ended.
 */
export async function bringToStay(
  tx: PersonTx,
  { id, request, rooms, parts }: BringToStay,
): Promise<'brought' | 'nothing agreed' | 'over'> {
  type Row = { outcome: 'brought' | 'nothing agreed' | 'over' };
  const sql = 'select app.bring_to_stay($1, $2, $3, $4) as outcome';
  const [row] = await tx.call<Row>(sql, [request, id, rooms, parts]);
  return row?.outcome ?? 'nothing agreed';
}
