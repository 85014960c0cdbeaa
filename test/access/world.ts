import type { Level, Room, RoomPart } from '../../src/platform/record/index.ts';

/** Microseconds since 1970: the database's own grain, so that "the very moment" can be meant exactly. */
export type Instant = number;

/** From a moment until, not including, another; null when it has no end. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant | null;
}
export interface EndingSpan extends Span {
  readonly until: Instant;
}

export interface Session extends EndingSpan {
  readonly token: string;
  readonly account: string;
  readonly ended: Instant | null;
}
export interface Post extends Span {
  readonly id: string;
  readonly service: string;
  readonly account: string;
  readonly role: 'worker' | 'peer worker' | 'organiser' | 'lead' | 'administrator';
}
export interface Membership extends Span {
  readonly team: string;
  readonly post: string;
}
export interface Member {
  readonly id: string;
  readonly account: string;
  readonly relation: 'supporter' | 'peer' | 'worker';
  readonly joined: Instant | null;
  readonly left: Instant | null;
}
export interface Sharing extends EndingSpan {
  readonly id: string;
  readonly with: 'member' | 'team';
  /** Id of the member of the circle, or of the team. */
  readonly to: string;
  readonly room: Room;
  /** Of "staying well": which parts of it. */
  readonly parts: readonly string[];
  readonly level: Level;
  readonly condition: 'always' | 'when I am unwell';
  readonly withdrawn: Instant | null;
}
export interface Override {
  readonly id: string;
  readonly by: string;
  readonly service: string;
  readonly rooms: readonly Room[];
  readonly asked: Instant;
  /** Null while no second person has agreed. */
  readonly agreed: EndingSpan | null;
  readonly ended: Instant | null;
}

/** One person's record, as far as it says who may open it. */
export interface Kept {
  readonly person: string;
  readonly circle: readonly Member[];
  readonly sharing: readonly Sharing[];
  readonly nevers: readonly (Span & { readonly account: string })[];
  readonly unwell: readonly (EndingSpan & { readonly said: Instant; readonly by: 'self' | 'circle' })[];
  readonly oks: readonly Instant[];
  readonly overrides: readonly Override[];
  /** Sheets for meetings, each with the sharings that are for it. The line in the room for meetings is one of them. */
  readonly meetings: readonly { readonly id: string; readonly guests: readonly string[] }[];
  /** A line in each room; that of "staying well" stands among the early signs, that of the diary is open to those the diary is shared with. */
  readonly lines: Readonly<Record<Room, string>>;
  /** Parts of the staying-well plan that the person added. */
  readonly ownParts: readonly string[];
  /** Lines beside those, each version a row. */
  readonly more: readonly MoreLine[];
}

/** One version of a line. */
export interface MoreLine {
  readonly id: string;
  readonly version: number;
  readonly room: Room;
  readonly kind: string;
  readonly parent: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly removed: boolean;
}

export interface World {
  readonly accounts: readonly { readonly id: string; readonly closed: boolean }[];
  readonly sessions: readonly Session[];
  readonly services: readonly string[];
  readonly teams: readonly { readonly id: string; readonly service: string }[];
  readonly posts: readonly Post[];
  readonly memberships: readonly Membership[];
  readonly records: readonly Kept[];
}

export interface Look {
  readonly id: string;
  readonly viewer: string;
  readonly person: string;
  readonly rooms: readonly Room[];
  readonly opened: boolean;
  readonly at: Instant;
  /** Written by a transaction that had ended well before the one that reads began. */
  readonly committed: boolean;
}

/** Somebody tries to get in at one moment, and reads a little later. */
export interface Attempt {
  readonly token: string;
  readonly person: string;
  readonly look: Look | null;
  readonly at: Instant;
  readonly readsAt: Instant;
  /** Through the door; or, without it, with a context made up, or one kept from an earlier transaction. */
  readonly how: 'door' | 'made up' | 'kept';
}

/** A room, or a part of "staying well", that is open to somebody. */
export interface Right {
  readonly room: Room | RoomPart;
  readonly level: Level;
  readonly until: Instant;
}
