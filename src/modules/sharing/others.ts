import type { CommonsTx } from '../../platform/commons/index.ts';
import { isRoom, type Level, type PersonTx, type Reason, type Room } from '../../platform/record/index.ts';
import { hashOf } from '../../platform/session/index.ts';
import type { Relation } from './rules.ts';

/** Somebody who shares something with whoever is signed in. */
export interface SharedWithMe {
  readonly person: string;
  readonly name: string;
  readonly relation: Relation | 'team';
  /** Rooms open now, each at its highest level. */
  readonly rooms: readonly { readonly room: Room; readonly level: Level }[];
  /** The first moment at which any of it ends. */
  readonly endsAt: Date;
}

export interface SharedRow {
  readonly person_id: string;
  readonly name: string;
  readonly relation: SharedWithMe['relation'];
  /** Rooms, and parts of "staying well" as room/part. */
  readonly see: string[];
  readonly suggest: string[];
  readonly carry_out: string[];
  readonly ends_at: Date;
}

/** People who share something with whoever is signed in, by name. One query; it opens nothing: opening is a look. */
export async function sharedWithMe(tx: CommonsTx): Promise<SharedWithMe[]> {
  const rows = await tx.call<SharedRow>('select * from app.shared_with_me($1)', [tx.token]);
  return rows.map((row) => ({
    person: row.person_id,
    name: row.name,
    relation: row.relation,
    rooms: roomsFrom(row),
    endsAt: row.ends_at,
  }));
}

/** Rooms open now, each at its highest level. */
export const roomsFrom = (row: Pick<SharedRow, 'see' | 'suggest' | 'carry_out'>): SharedWithMe['rooms'] =>
  row.see.filter(isRoom).map((room) => ({ room, level: levelIn(row, room) }));

const levelIn = (row: Pick<SharedRow, 'suggest' | 'carry_out'>, room: Room): Level => {
  if (row.carry_out.includes(room)) return 'carry out';
  return row.suggest.includes(room) ? 'suggest' : 'see';
};

/** What an invitation link is, for the one signed in. */
export type Invitation =
  | {
      readonly outcome: 'open' | 'used';
      readonly person: string;
      readonly from: string;
      readonly relation: Relation;
      /** Rooms they would be able to see at this moment. */
      readonly rooms: readonly Room[];
    }
  /** Sent to another address. / Unknown, too old, or taken back. */
  | { readonly outcome: 'somebody else' | 'not valid' };

interface InvitationRow {
  readonly outcome: Invitation['outcome'];
  readonly person_id: string | null;
  readonly from_name: string | null;
  readonly relation: Relation | null;
  readonly rooms: string[] | null;
}

/** What an invitation says, to the one it was sent to and to nobody else. */
export async function readInvitation(tx: CommonsTx, secret: string): Promise<Invitation> {
  const [row] = await tx.call<InvitationRow>('select * from app.read_invitation($1, $2)', [tx.token, hashOf(secret)]);
  if (!row) throw new Error('The door gave no answer.');
  const { outcome } = row;
  if (outcome === 'somebody else' || outcome === 'not valid') return { outcome };
  return {
    outcome,
    person: row.person_id ?? '',
    from: row.from_name ?? '',
    relation: row.relation ?? 'supporter',
    rooms: (row.rooms ?? []).filter(isRoom),
  };
}

/** The reason with which whoever is signed in opened this record in the past thirty minutes; null when there is none. */
export async function statedReason(
  tx: CommonsTx,
  person: string,
): Promise<{ readonly reason: Reason; readonly words: string | null } | null> {
  const [row] = await tx.call<{ reason: Reason; words: string | null }>('select * from app.my_reason($1, $2)', [
    tx.token,
    person,
  ]);
  return row ?? null;
}

/** The name of the person whose record this transaction is in, as those who were let in may know it. */
export async function whoseRecord(tx: PersonTx): Promise<string> {
  const [row] = await tx.call<{ name: string }>('select app.whose_record() as name', []);
  return row?.name ?? '';
}
