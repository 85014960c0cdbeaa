import type pg from 'pg';
import { stateOf, type Database, type Queries } from '../database/index.ts';
import { newId } from '../ids.ts';
import type { Language } from '../language/index.ts';
import { NotSignedIn, type Access } from '../session/index.ts';
import { Refused } from './refused.ts';
import { isRoom, partsAmong, type Level, type Reason, type Room, type RoomPart } from './rooms.ts';

declare const inside: unique symbol;

/** A transaction inside one person's record. Only `withPerson` makes one; whatever reads or writes a record asks for it. */
export interface PersonTx extends Queries {
  readonly [inside]: true;
  readonly person: string;
  readonly actor: string;
  readonly capacity: 'self' | 'other' | 'preview';
  readonly rooms: ReadonlySet<Room>;
  readonly mayCarryOutIn: ReadonlySet<Room>;
  readonly maySuggestIn: ReadonlySet<Room>;
  /** Parts of "staying well" that are open at each level to somebody who is not the person. */
  readonly parts: Readonly<Record<Level, ReadonlySet<string>>>;
}

/** Why a record is opened. For somebody else's it becomes the look that the person reads. */
export interface Purpose {
  readonly rooms: readonly Room[];
  readonly reason: Reason;
  /** The viewer's own words, up to 500 characters. */
  readonly words?: string | undefined;
}

interface Entered {
  readonly actor: string;
  readonly capacity: 'self' | 'other';
  /** Rooms, and parts of "staying well" as room/part. */
  readonly see: string[];
  readonly suggest: string[];
  readonly carry_out: string[];
}

const ENTER = 'select * from app.enter($1, $2, $3)';
const OPEN_LOOK = 'select app.open_look($1, $2, $3, $4, $5, $6) as outcome';
const ENTER_AS_GUEST = 'select app.enter_as_guest($1, $2, $3) as see';
const ENTER_AS_THEY_WOULD = 'select app.enter_as_they_would($1, $2, $3, $4, $5, $6) as see';

/**
 * The only way to a person's rows. For somebody else's record, the look is written and committed first; then the work runs in a transaction
 * that the database confines to this one record and to the rooms shared at this moment.
 * Throws NotSignedIn without a live session, Refused when nothing is shared (the attempt is recorded).
 */
export async function withPerson<Out>(
  database: Database,
  access: Access,
  purpose: Purpose,
  work: (tx: PersonTx) => Promise<Out>,
): Promise<Out> {
  const look = access.own ? null : await openLook(database, access, purpose);
  const first = [{ sql: ENTER, values: [access.token, access.person, look] }];
  return translated(() =>
    database.transaction('cairn_app', first, (queries, opened) => {
      const entered = onlyRow<Entered>(opened[0]);
      return work(
        asPersonTx(
          queries,
          access.person,
          entered.actor,
          entered.capacity,
          entered.see,
          entered.suggest,
          entered.carry_out,
        ),
      );
    }),
  );
}

/** Whom the person imagines looking: an account that joined, or a member of the circle who has not yet, and rooms and parts they think of sharing. */
export interface Imagined {
  readonly account: string | null;
  readonly member: string | null;
  readonly also: readonly (Room | RoomPart)[];
  /** Sharing that what they think of would take the place of. */
  readonly insteadOf?: readonly string[];
  /** As if the person were unwell from now until this moment: what they see who see it only then. */
  readonly unwellUntil?: Date | undefined;
}

/** "What would they see?": the person's own record through somebody else's eyes, by the same decision and the same policies. Writes nothing. */
export async function asTheyWould<Out>(
  database: Database,
  access: Access,
  imagined: Imagined,
  work: (tx: PersonTx) => Promise<Out>,
): Promise<Out> {
  const { account, member, also, insteadOf = [], unwellUntil = null } = imagined;
  const values = [access.token, account, member, also, insteadOf, unwellUntil];
  return asPreview(database, access, account, { sql: ENTER_AS_THEY_WOULD, values }, work);
}

/** The same for one sheet that the person thinks of sharing for its meeting: what a guest would read. `account`: null for somebody who has not said yes yet, or a team. */
export async function asGuestWould<Out>(
  database: Database,
  access: Access,
  guest: { readonly account: string | null; readonly meeting: string },
  work: (tx: PersonTx) => Promise<Out>,
): Promise<Out> {
  const values = [access.token, guest.account, guest.meeting];
  return asPreview(database, access, guest.account, { sql: ENTER_AS_GUEST, values }, work);
}

/** What opens a crisis card without signing in: the secret of a device that keeps it, or that of a link with an opening that was written a moment ago. */
export type CardKey =
  | { readonly by: 'device'; readonly hash: Buffer }
  | { readonly by: 'link'; readonly hash: Buffer; readonly opening: string };

/** Whose language the card is written in, and for a link when it was opened. */
export interface HeldCard {
  readonly language: Language;
  readonly openedAt: Date | null;
}

/** The crisis card for whoever holds its key, and nothing else of the record; nothing can be written. Null where the key opens none (any more). */
export async function withCard<Out>(
  database: Database,
  key: CardKey,
  work: (tx: PersonTx, held: HeldCard) => Promise<Out>,
): Promise<Out | null> {
  const enter =
    key.by === 'device'
      ? { sql: 'select person, language, null as opened_at from app.enter_by_card_device($1)', values: [key.hash] }
      : { sql: 'select * from app.enter_by_card_link($1, $2)', values: [key.hash, key.opening] };
  return translated(() =>
    database.transaction('cairn_app', [enter], async (queries, opened) => {
      const { person, language, opened_at: openedAt } = onlyRow<KeptCard>(opened[0]);
      if (person === null) return null;
      return work(asPersonTx(queries, person, '', 'preview', ['crisis card'], [], []), { language, openedAt });
    }),
  );
}

interface KeptCard {
  readonly person: string | null;
  readonly language: Language;
  readonly opened_at: Date | null;
}

async function asPreview<Out>(
  database: Database,
  access: Access,
  account: string | null,
  enter: { readonly sql: string; readonly values: unknown[] },
  work: (tx: PersonTx) => Promise<Out>,
): Promise<Out> {
  if (!access.own) throw new Refused();
  return translated(() =>
    database.transaction('cairn_app', [enter], (queries, opened) => {
      const { see } = onlyRow<{ see: string[] }>(opened[0]);
      return work(asPersonTx(queries, access.person, account ?? '', 'preview', see, [], []));
    }),
  );
}

async function openLook(database: Database, access: Access, purpose: Purpose): Promise<string> {
  const look = newId();
  const values = [access.token, access.person, look, purpose.rooms, purpose.reason, purpose.words ?? null];
  const [row] = await translated(() =>
    database.once<{ outcome: 'opened' | 'refused' }>('cairn_app', OPEN_LOOK, values),
  );
  if (row?.outcome !== 'opened') throw new Refused();
  return look;
}

function asPersonTx(
  queries: Queries,
  person: string,
  actor: string,
  capacity: PersonTx['capacity'],
  see: string[],
  suggest: string[],
  carryOut: string[],
): PersonTx {
  const known = {
    ...queries,
    person,
    actor,
    capacity,
    rooms: new Set(see.filter(isRoom)),
    maySuggestIn: new Set(suggest.filter(isRoom)),
    mayCarryOutIn: new Set(carryOut.filter(isRoom)),
    parts: {
      see: new Set(partsAmong(see)),
      suggest: new Set(partsAmong(suggest)),
      'carry out': new Set(partsAmong(carryOut)),
    },
  };
  return known as unknown as PersonTx;
}

function onlyRow<Row>(result: pg.QueryResult | undefined): Row {
  const row = result?.rows[0];
  if (!row) throw new Error('The door gave no answer.');
  return row as Row;
}

/** The database's refusals in this program's words. */
async function translated<Out>(work: () => Promise<Out>): Promise<Out> {
  try {
    return await work();
  } catch (problem) {
    const state = stateOf(problem);
    if (state === '28000') throw new NotSignedIn();
    if (state === '42501') throw new Refused({ cause: problem });
    throw problem;
  }
}
