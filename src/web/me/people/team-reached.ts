import { neversOf, teamPeople, type TeamPerson } from '../../../modules/sharing/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** Somebody in a team now. What is shared with the team does not reach those whom the person said never to. */
export interface InTeam extends TeamPerson {
  readonly never: boolean;
}

/** Who is in a team now, and whom a sharing with it reaches. */
export async function teamReached(tx: PersonTx, team: string): Promise<InTeam[]> {
  const nevers = new Set((await neversOf(tx)).map((each) => each.account));
  return (await teamPeople(tx, team)).map((each) => ({ ...each, never: nevers.has(each.account) }));
}
