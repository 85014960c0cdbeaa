import type { PersonTx } from '../../platform/record/index.ts';

/** Somebody in a team now. */
export interface TeamPerson {
  readonly account: string;
  readonly name: string;
  readonly role: 'worker' | 'peer worker' | 'organiser' | 'lead';
  readonly since: Date;
}

/** Who is in a team at this moment, by name: whom a sharing with it reaches. */
export async function teamPeople(tx: PersonTx, team: string): Promise<TeamPerson[]> {
  type Row = { account_id: string; name: string; role: TeamPerson['role']; since: Date };
  const rows = await tx.call<Row>('select * from app.team_people($1)', [team]);
  return rows.map((row) => ({ account: row.account_id, name: row.name, role: row.role, since: row.since }));
}
