import { stateOf, type Database } from '../../platform/database/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import type { Visitor } from '../../platform/session/index.ts';

/** A device that keeps a pack. */
export interface PackDevice {
  readonly id: string;
  readonly called: string;
  readonly since: Date;
  readonly thisOne: boolean;
}

export const packsOf = (tx: PersonTx, { token }: Pick<Visitor, 'token'>): Promise<PackDevice[]> =>
  tx.call<PackDevice>(
    'select pack_id as id, device as called, made_at as since, this_one as "thisOne" from app.my_packs($1)',
    [token],
  );

/** Whether the device that asks may keep its pack. `visitor` null: nobody is signed in there, and it may not. */
export async function packStays(database: Database, visitor: Visitor | null, pack: string): Promise<boolean> {
  if (visitor === null) return false;
  try {
    const sql = 'select session.pack_stays($1, $2) as stays';
    const [row] = await database.once<{ stays: boolean }>('cairn_session', sql, [visitor.token, pack]);
    return row?.stays === true;
  } catch (problem) {
    // The session ended between the two questions.
    if (stateOf(problem) === '28000') return false;
    throw problem;
  }
}
