import type pg from 'pg';
import type { Database } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson, type Level, type Room } from '../../src/platform/record/index.ts';
import { hashOf, newSecret, ownRecord, visitorOf, type Visitor } from '../../src/platform/session/index.ts';

/** Somebody signed in. */
export interface Cast extends Visitor {
  readonly address: string;
}

const OWN = { rooms: [], reason: 'own words' } as const;

/** Makes an account with a proved address and a live session, and begins their record. */
export async function addPerson(administrator: pg.Client, database: Database, name: string): Promise<Cast> {
  const account = newId();
  const token = newSecret();
  const address = `${name.toLowerCase().replace(/\W+/g, '.')}.${account.slice(-6)}@sample.example`;
  await administrator.query(`insert into system.account (account_id, name) values ($1, $2)`, [account, name]);
  await administrator.query(
    `insert into system.address (address, account_id, proved_at) values ($1, $2, app.clock())`,
    [address, account],
  );
  await administrator.query(
    `insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at)
     values ($1, $2, $3, 'Test', app.clock() - interval '1 second', app.clock() + interval '1 day')`,
    [hashOf(token), newId(), account],
  );
  const visitor = await visitorOf(database, token);
  if (!visitor) throw new Error('The test session is not live.');
  await withPerson(database, ownRecord(visitor), OWN, (tx) =>
    tx.call('insert into record.person (person_id) values ($1)', [account]),
  );
  return { ...visitor, address };
}

/** `person` asks `other` into their circle and they say yes, through the product's own functions. Returns the member id. */
export async function inviteAndJoin(
  database: Database,
  person: Cast,
  other: Cast,
  relation: 'supporter' | 'peer' | 'worker',
): Promise<string> {
  const member = newId();
  const secret = newSecret();
  await withPerson(database, ownRecord(person), OWN, (tx) =>
    tx.call('select app.invite($1, $2, $3, $4, $5, $6, $7)', [
      member,
      relation,
      other.name,
      other.address,
      hashOf(secret),
      newId(),
      secret,
    ]),
  );
  await database.once('cairn_app', 'select app.accept_invitation($1, $2)', [other.token, hashOf(secret)]);
  return member;
}

/** Shares a room with a member of the circle for a number of days. Returns the sharing id. */
export async function shareWith(
  database: Database,
  person: Cast,
  member: string,
  room: Room,
  level: Level,
  days = 30,
): Promise<string> {
  const sharing = newId();
  await withPerson(database, ownRecord(person), OWN, (tx) =>
    tx.call(`select app.share($1, $2, null, $3, $4, 'always', app.clock() + make_interval(days => $5))`, [
      sharing,
      member,
      room,
      level,
      days,
    ]),
  );
  return sharing;
}
