import type { Level, PersonTx, Room, RoomPart } from '../../platform/record/index.ts';
import type { Relation, SharingCondition, Whom } from './rules.ts';

/** Somebody whom the person asked to stand beside them. */
export interface Member {
  readonly id: string;
  readonly relation: Relation;
  /** What the person calls them. */
  readonly called: string;
  /** Null for somebody asked with a printed code. */
  readonly address: string | null;
  readonly addedAt: Date;
  /** Null until they say yes. */
  readonly account: string | null;
  /** The team or service they work for now. */
  readonly place: string | null;
  readonly joinedAt: Date | null;
  readonly leftAt: Date | null;
  readonly never: boolean;
  /** Asked as a worker or peer worker, and no longer one: what is shared with them reaches nobody. */
  readonly leftWork: boolean;
}

interface MemberRow {
  readonly member_id: string;
  readonly relation: Relation;
  readonly called: string;
  readonly address: string | null;
  readonly added_at: Date;
  readonly account_id: string | null;
  readonly place: string | null;
  readonly joined_at: Date | null;
  readonly left_at: Date | null;
  readonly never: boolean;
  readonly left_work: boolean;
}

/** Everybody the person ever asked, those who are no longer in the circle too: for telling who somebody was. */
export async function everyoneEverAsked(tx: PersonTx): Promise<Member[]> {
  const rows = await tx.call<MemberRow>('select * from app.my_circle()', []);
  return rows.map((row) => ({
    id: row.member_id,
    relation: row.relation,
    called: row.called,
    address: row.address,
    addedAt: row.added_at,
    account: row.account_id,
    place: row.place,
    joinedAt: row.joined_at,
    leftAt: row.left_at,
    never: row.never,
    leftWork: row.left_work,
  }));
}

/** Everybody in the circle, invited or joined, in the order in which they were asked. */
export const circleOf = async (tx: PersonTx): Promise<Member[]> =>
  (await everyoneEverAsked(tx)).filter((member) => !member.leftAt);

/** One room shared, with somebody or a team, at a level, until a moment. */
export interface Sharing {
  readonly id: string;
  readonly whom: Whom;
  /** Null for a member. */
  readonly teamName: string | null;
  readonly room: Room;
  /** Of "staying well": the parts that it opens. */
  readonly parts: readonly string[];
  readonly level: Level;
  readonly condition: SharingCondition;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When the person withdrew it; null when they did not. */
  readonly endedAt: Date | null;
  /** True while it holds. One that waits for "when I am unwell" is not open. */
  readonly openNow: boolean;
}

interface SharingRow {
  readonly sharing_id: string;
  readonly member_id: string | null;
  readonly team_id: string | null;
  readonly team_name: string | null;
  readonly room: Room;
  readonly level: Level;
  readonly condition: Sharing['condition'];
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly ended_at: Date | null;
  readonly open_now: boolean;
  readonly parts: readonly string[];
}

/** Every sharing the person ever gave, ended ones too, in the order in which they were given. */
export async function sharingOf(tx: PersonTx): Promise<Sharing[]> {
  const rows = await tx.call<SharingRow>('select * from app.my_sharing()', []);
  return rows.map((row) => ({
    id: row.sharing_id,
    whom:
      row.member_id === null ? { kind: 'team', team: row.team_id ?? '' } : { kind: 'member', member: row.member_id },
    teamName: row.team_name,
    room: row.room,
    parts: row.parts,
    level: row.level,
    condition: row.condition,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
    openNow: row.open_now,
  }));
}

export const isWith = (sharing: Sharing, whom: Whom): boolean =>
  whom.kind === 'member'
    ? sharing.whom.kind === 'member' && sharing.whom.member === whom.member
    : sharing.whom.kind === 'team' && sharing.whom.team === whom.team;

/** Given and not over: open now, or waiting for "when I am unwell". */
export const isLive = (sharing: Sharing, now: Date): boolean => !sharing.endedAt && now < sharing.endsAt;

/** Somebody to whom the person said never. */
export interface Never {
  readonly account: string;
  readonly name: string;
  readonly at: Date;
}

export async function neversOf(tx: PersonTx): Promise<Never[]> {
  const rows = await tx.call<{ account_id: string; name: string; at: Date }>('select * from app.my_nevers()', []);
  return rows.map((row) => ({ account: row.account_id, name: row.name, at: row.at }));
}

/** Somebody, or a team, who can open a room now. */
export interface CanSee {
  readonly name: string;
  readonly through: 'member' | 'team' | 'override';
  readonly level: Level;
}

/** Who can open a room, or a part of "staying well", at this moment besides the person. Somebody invited sees nothing until they say yes. */
export async function whoCanSee(tx: PersonTx, room: Room | RoomPart): Promise<CanSee[]> {
  return tx.call<CanSee>('select name, through, level from app.who_can_see($1)', [room]);
}

/** The same, and beside it who could open it only when the person is unwell. While they are, all stand in the first list. */
export async function whoSees(
  tx: PersonTx,
  room: Room | RoomPart,
): Promise<{ readonly now: readonly CanSee[]; readonly whenUnwell: readonly CanSee[] }> {
  const rows = await tx.call<CanSee & { unwell: boolean }>(
    `select name, through, level, false as unwell from app.who_can_see($1)
     union all select name, through, level, true from app.who_could_see($1)`,
    [room],
  );
  return { now: rows.filter(({ unwell }) => !unwell), whenUnwell: rows.filter(({ unwell }) => unwell) };
}
