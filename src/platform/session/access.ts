import { stateOf, type Database } from '../database/index.ts';
import type { Language } from '../language/index.ts';

declare const proved: unique symbol;

/** No live session behind this request. */
export class NotSignedIn extends Error {
  constructor() {
    super('Nobody is signed in.');
    this.name = 'NotSignedIn';
  }
}

export const ROLES = ['worker', 'peer worker', 'organiser', 'lead', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const NATIONS = ['england', 'wales', 'scotland', 'northern ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export interface Post {
  readonly service: string;
  readonly name: string;
  readonly role: Role;
}

/** Who is signed in, as the database proved it from the token of this request. */
export interface Visitor {
  readonly [proved]: true;
  readonly token: string;
  readonly account: string;
  /** Null until they have said what to call them. */
  readonly name: string | null;
  readonly language: Language;
  readonly nation: Nation | null;
  readonly keepsRecord: boolean;
  readonly sharedDevice: boolean;
  readonly posts: readonly Post[];
  /** When everything of theirs is deleted, where they asked for it; null otherwise. */
  readonly leavesAt: Date | null;
}

/** Leave to knock at one record. Only `ownRecord` and `recordOf` make one; what it opens is decided by the database, every time. */
export interface Access {
  readonly [proved]: true;
  readonly token: string;
  readonly person: string;
  readonly own: boolean;
}

interface WhoRow {
  readonly account_id: string;
  readonly name: string | null;
  readonly language: Language;
  readonly nation: Nation | null;
  readonly keeps_record: boolean;
  readonly shared_device: boolean;
  readonly posts: Post[];
  readonly leaves_at: Date | null;
}

/** Who this token signs in; null when it signs in nobody. */
export async function visitorOf(database: Database, token: string): Promise<Visitor | null> {
  try {
    const [row] = await database.once<WhoRow>(
      'cairn_session',
      'select *, session.leaves_at($1) as leaves_at from session.who($1)',
      [token],
    );
    if (!row) return null;
    const {
      account_id: account,
      name,
      language,
      nation,
      keeps_record: keepsRecord,
      shared_device: sharedDevice,
      posts,
      leaves_at: leavesAt,
    } = row;
    const known = { token, account, name, language, nation, keepsRecord, sharedDevice, posts, leavesAt };
    return known as unknown as Visitor;
  } catch (problem) {
    if (stateOf(problem) === '28000') return null;
    throw problem;
  }
}

export const ownRecord = (visitor: Visitor): Access =>
  ({ token: visitor.token, person: visitor.account, own: true }) as unknown as Access;

export const recordOf = (visitor: Visitor, person: string): Access =>
  ({ token: visitor.token, person, own: person === visitor.account }) as unknown as Access;
