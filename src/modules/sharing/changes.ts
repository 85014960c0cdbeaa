import type { PersonTx } from '../../platform/record/index.ts';
import { sharing } from './rows.ts';
import type { TeamPerson } from './teams.ts';

/** Somebody joined or left a team while the person was sharing with it. */
export interface TeamChange {
  readonly team: string;
  readonly teamName: string;
  readonly account: string;
  readonly name: string;
  readonly role: TeamPerson['role'];
  readonly change: 'joined' | 'left';
  readonly at: Date;
  /** The person has said that they saw it. */
  readonly seen: boolean;
}

interface ChangeRow {
  readonly team_id: string;
  readonly team_name: string;
  readonly account_id: string;
  readonly name: string;
  readonly role: TeamPerson['role'];
  readonly change: TeamChange['change'];
  readonly at: Date;
}

/** Changes in teams during the person's own sharing with them, newest first. Worked out from who was a member when; nothing is copied. */
export async function teamChangesOf(tx: PersonTx, since: Date): Promise<TeamChange[]> {
  const rows = await tx.call<ChangeRow>('select * from app.my_team_changes($1)', [since]);
  const [seen] = await tx.rows(
    sharing
      .selectFrom('record.team_change_seen')
      .select((make) => make.fn.max('up_to').as('upTo'))
      .where('person_id', '=', tx.person),
  );
  const upTo = seen?.upTo ?? null;
  return rows.map(({ team_id: team, team_name: teamName, account_id: account, ...row }) => ({
    ...row,
    team,
    teamName,
    account,
    seen: upTo !== null && row.at <= upTo,
  }));
}

/** Sharing of the person's that ends within 14 days, and that they did not let go: by its id. */
export async function endingsOf(tx: PersonTx): Promise<ReadonlySet<string>> {
  const rows = await tx.call<{ sharing_id: string }>('select * from app.my_endings()', []);
  return new Set(rows.map((row) => row.sharing_id));
}

/** When the person last went through who can see what, and from when it is offered again. */
export interface LastReview {
  readonly at: Date;
  /** Null: not by itself. */
  readonly againAt: Date | null;
}

/** Null when they never did. */
export async function lastReviewOf(tx: PersonTx): Promise<LastReview | null> {
  const [row] = await tx.rows(
    sharing
      .selectFrom('record.people_review')
      .select(['at', 'again_at as againAt'])
      .where('person_id', '=', tx.person)
      .orderBy('at', 'desc')
      .limit(1),
  );
  return row ?? null;
}
