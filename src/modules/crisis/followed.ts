import { sql } from 'kysely';
import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx, Room } from '../../platform/record/index.ts';
import { handBack } from './hand-back-rows.ts';

/** Rooms that hold what the person wants when they are unwell: whoever opens one then is asked whether it was followed. */
export const ROOMS_TO_FOLLOW = ['crisis card', 'advance wishes'] as const satisfies readonly Room[];

/** Whether the wishes were followed. */
export const FOLLOWED = ['yes', 'partly', 'no'] as const;
export type Followed = (typeof FOLLOWED)[number];

/** After so many hours without an answer, the person is told that none came. */
export const HOURS_TO_ANSWER = 72;

export interface FollowedAnswer {
  readonly followed: Followed;
  /** Why not, or why not all. Always there unless the answer is yes. */
  readonly because: string | null;
  readonly at: Date;
}

/** Somebody opened the wishes in a time when the person was unwell, or under a legal override, and is asked once for that time. */
export interface OpenedPlan {
  /** Their first look in that time. */
  readonly look: string;
  readonly viewer: string;
  readonly viewerName: string;
  readonly rooms: readonly Room[];
  readonly at: Date;
  readonly through: 'sharing' | 'override';
  /** The time when the person was unwell; null under a legal override at another time. */
  readonly time: string | null;
  /** Oldest first; the newest counts. */
  readonly answers: readonly FollowedAnswer[];
}

interface OpenedRow {
  readonly look_id: string;
  readonly viewer: string;
  readonly viewer_name: string;
  readonly rooms: Room[];
  readonly at: Date;
  readonly through: OpenedPlan['through'];
  readonly unwell_id: string | null;
}

/** Everybody who is, or was, asked about this person's wishes, oldest first, with what they answered. For the person alone. */
export async function openedPlansOf(tx: PersonTx): Promise<OpenedPlan[]> {
  const rows = await tx.call<OpenedRow>('select * from app.my_opened_plans()', []);
  if (rows.length === 0) return [];
  const query = handBack
    .selectFrom('record.followed')
    .select(['look_id', 'followed', 'because', 'at'])
    .where('person_id', '=', tx.person)
    .where(sql<boolean>`look_id = any(${rows.map((row) => row.look_id)}::uuid[])`)
    .orderBy('at')
    .orderBy('answer_id');
  const answers = Map.groupBy(await tx.rows(query), (row) => row.look_id);
  return rows.map((row) => ({
    look: row.look_id,
    viewer: row.viewer,
    viewerName: row.viewer_name,
    rooms: row.rooms,
    at: row.at,
    through: row.through,
    time: row.unwell_id,
    answers: (answers.get(row.look_id) ?? []).map(({ followed, because, at }) => ({
      followed: followed as Followed,
      because,
      at,
    })),
  }));
}

/** Where the question to somebody stands, as the person is told. */
export type FollowedState = Followed | 'asked' | 'no answer';

export function followedState({ answers, at }: Pick<OpenedPlan, 'answers' | 'at'>, now: Date): FollowedState {
  const last = answers.at(-1);
  if (last) return last.followed;
  return now.getTime() - at.getTime() < HOURS_TO_ANSWER * 3_600_000 ? 'asked' : 'no answer';
}

/** What whoever is signed in is asked: whether the wishes of somebody, which they opened, were followed. */
export interface AskedIfFollowed {
  readonly look: string;
  readonly person: string;
  readonly name: string;
  readonly rooms: readonly Room[];
  readonly at: Date;
  readonly through: OpenedPlan['through'];
  readonly answers: readonly FollowedAnswer[];
}

interface AskedRow {
  readonly person_id: string;
  readonly look_id: string;
  readonly name: string;
  readonly rooms: Room[];
  readonly at: Date;
  readonly through: OpenedPlan['through'];
  readonly answers: readonly { readonly followed: Followed; readonly because: string | null; readonly at: string }[];
}

/** Everything that whoever is signed in is asked, and was, newest first. It opens nothing, and tells them only of their own looks. */
export async function askedIfFollowed(tx: CommonsTx): Promise<AskedIfFollowed[]> {
  const rows = await tx.call<AskedRow>('select * from app.asked_if_followed($1)', [tx.token]);
  return rows.map((row) => ({
    look: row.look_id,
    person: row.person_id,
    name: row.name,
    rooms: row.rooms,
    at: row.at,
    through: row.through,
    answers: row.answers.map(({ followed, because, at }) => ({ followed, because, at: new Date(at) })),
  }));
}
