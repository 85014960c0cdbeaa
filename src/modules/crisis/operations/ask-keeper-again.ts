import type { PersonTx } from '../../../platform/record/index.ts';

/** asked: now, or by the same form before. not here: not named, not in the circle, or there is nothing to ask. too many: 30 an hour. */
export type AskedAgain = 'asked' | 'not here' | 'too many';

/** Asks somebody whom the agreement names once more. They may say no again. */
export async function askKeeperAgain(
  tx: PersonTx,
  { id, member }: { readonly id: string; readonly member: string },
): Promise<AskedAgain> {
  type Row = { outcome: AskedAgain; message: string | null };
  const [row] = await tx.call<Row>('select outcome, message from app.ask_keeper_again($1, $2)', [id, member]);
  if (row?.message) await tx.queue('send message', { message: row.message });
  return row?.outcome ?? 'not here';
}
