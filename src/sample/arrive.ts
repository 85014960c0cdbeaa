import type { Database } from '../platform/database/index.ts';
import { beginRecord, withPerson, type PersonTx } from '../platform/record/index.ts';
import {
  askForCode,
  newSecret,
  ownRecord,
  redeemCode,
  sayWho,
  visitorOf,
  type Visitor,
} from '../platform/session/index.ts';
import type { Character } from './cast.ts';

const place = { network: 'the sample', device: 'The sample' };
const limits = { codesFromPlace: 1_000, registrationsFromPlace: 1_000 };

/** What a message to this address carried: the sample's people read their own mail, and there is no other way in for them either. */
async function fromTheirMail(database: Database, address: string, what: 'code' | 'token'): Promise<string> {
  const [row] = await database.once<{ carried: string }>(
    'cairn_jobs',
    `select details->>$2 as carried from system.message where to_address = $1 and details ? $2 order by message_id desc limit 1`,
    [address, what],
  );
  if (!row) throw new Error(`The sample found no message for ${address}.`);
  return row.carried;
}

/** Somebody of the sample signs in for the first time, with an e-mail code like everybody else. */
export async function arrive(database: Database, who: Character): Promise<Visitor> {
  const attempt = newSecret();
  await askForCode(database, { attempt, address: who.address, language: who.language }, place, limits);
  const code = await fromTheirMail(database, who.address, 'code');
  const entered = await redeemCode(
    database,
    { attempt, code, sharedDevice: false, language: who.language },
    place,
    limits,
  );
  if (entered.outcome !== 'signed in') throw new Error(`The sample could not sign in ${who.name}: ${entered.outcome}`);
  const visitor = await visitorOf(database, entered.token);
  if (!visitor) throw new Error(`The sample's session for ${who.name} is not live.`);
  await sayWho(database, visitor, {
    name: who.name,
    language: who.language,
    nation: who.language === 'cy' ? 'wales' : 'england',
    keepsRecord: who.keepsRecord,
  });
  if (who.keepsRecord) await withPerson(database, ownRecord(visitor), { rooms: [], reason: 'own words' }, beginRecord);
  return visitor;
}

/** The secret of the newest invitation sent to somebody of the sample. */
export const invitationFor = (database: Database, who: Character): Promise<string> =>
  fromTheirMail(database, who.address, 'token');

/** Work in somebody's own record. */
export const own = <Out>(database: Database, visitor: Visitor, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(database, ownRecord(visitor), { rooms: [], reason: 'own words' }, work);
