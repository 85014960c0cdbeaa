import type { PersonTx } from '../../platform/record/index.ts';
import { hashOf } from '../../platform/session/index.ts';
import type { Relation } from './rules.ts';

/** Somebody used a printed code, and waits for the person to say whether this is whom they meant. Until then they have nothing. */
export interface Claim {
  readonly member: string;
  /** What the person calls the one they meant. */
  readonly called: string;
  readonly relation: Relation;
  readonly account: string;
  /** The name that whoever typed it goes by. Anybody can choose any name. */
  readonly name: string;
  /** The team or service they work for now. */
  readonly place: string | null;
  readonly at: Date;
}

interface ClaimRow {
  readonly member_id: string;
  readonly called: string;
  readonly relation: Relation;
  readonly account_id: string;
  readonly name: string;
  readonly place: string | null;
  readonly at: Date;
}

export async function claimsOf(tx: PersonTx): Promise<Claim[]> {
  const rows = await tx.call<ClaimRow>('select * from app.my_claims()', []);
  return rows.map(({ member_id: member, account_id: account, ...row }) => ({ ...row, member, account }));
}

/** Until when each printed code works that nobody has used, by member. */
export async function printedCodesOf(tx: PersonTx): Promise<ReadonlyMap<string, Date>> {
  const rows = await tx.call<{ member_id: string; expires_at: Date }>('select * from app.my_printed_codes()', []);
  return new Map(rows.map((row) => [row.member_id, row.expires_at]));
}

/** Until when a code works that the person just made and can still print; null when it is not shown any more. */
export async function codeToPrint(tx: PersonTx, member: string, code: string): Promise<Date | null> {
  const [row] = await tx.call<{ until: Date | null }>('select app.code_to_print($1, $2) as until', [
    member,
    hashOf(code),
  ]);
  return row?.until ?? null;
}
