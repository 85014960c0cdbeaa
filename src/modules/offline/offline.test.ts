import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson, type PersonTx } from '../../platform/record/index.ts';
import {
  hashOf,
  newSecret,
  ownRecord,
  signOut,
  signOutDevice,
  visitorOf,
  type Visitor,
} from '../../platform/session/index.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { endPack, packsOf, packStays, takePack } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
});
afterAll(() => here.drop());

/** The same person, signed in on another device. */
async function elsewhere(account: string, sharedDevice = false): Promise<Visitor & { session: string }> {
  const token = newSecret();
  const session = newId();
  await here.administrator.query(
    `insert into system.session (token_hash, session_id, account_id, device, shared_device, began_at, expires_at)
     values ($1, $2, $3, 'Another', $4, app.clock() - interval '1 second', app.clock() + interval '1 day')`,
    [hashOf(token), session, account, sharedDevice],
  );
  const visitor = await visitorOf(here.database, token);
  if (!visitor) throw new Error('The session is not live.');
  return { ...visitor, session };
}

const own = <Out>(who: Visitor, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const take = (who: Visitor, pack: string) => own(who, (tx) => takePack(tx, who, pack));

test('a pack stays on the device in whose session it was taken, and nowhere else', async () => {
  const pack = newId();
  expect(await take(wren, pack)).toBe('taken');
  const other = await elsewhere(wren.account);
  expect(await packStays(here.database, wren, pack)).toBe(true);
  expect(await packStays(here.database, other, pack)).toBe(false);
  expect(await packStays(here.database, ash, pack)).toBe(false);
  expect(await packStays(here.database, null, pack)).toBe(false);
  expect(await packStays(here.database, wren, newId())).toBe(false);
});

test('a new pack takes the place of the one before, and each device has one', async () => {
  const [first, second, third] = [newId(), newId(), newId()];
  const other = await elsewhere(wren.account);
  await take(wren, first);
  await take(wren, second);
  await take(other, third);
  expect((await own(wren, (tx) => packsOf(tx, wren))).map(({ id, thisOne }) => [id, thisOne])).toEqual([
    [second, true],
    [third, false],
  ]);
  expect(await packStays(here.database, wren, first)).toBe(false);
});

test('it is taken back from another device, and by nobody else', async () => {
  const pack = newId();
  const other = await elsewhere(wren.account);
  await take(other, pack);
  await own(ash, (tx) => endPack(tx, ash, pack));
  expect(await packStays(here.database, other, pack)).toBe(true);
  await own(wren, (tx) => endPack(tx, wren, pack));
  expect(await packStays(here.database, other, pack)).toBe(false);
});

test('signing a device out ends its pack, from there or from elsewhere', async () => {
  const [one, two] = [await elsewhere(wren.account), await elsewhere(wren.account)];
  const [first, second] = [newId(), newId()];
  await take(one, first);
  await take(two, second);
  await signOut(here.database, one);
  await signOutDevice(here.database, wren, two.session);
  expect(await packStays(here.database, one, first)).toBe(false);
  expect(await packStays(here.database, two, second)).toBe(false);
  const left = await own(wren, (tx) => packsOf(tx, wren));
  expect(left.map(({ id }) => id)).not.toContain(first);
  expect(left.map(({ id }) => id)).not.toContain(second);
});

test('a device that others use keeps none: the database refuses it', async () => {
  const shared = await elsewhere(wren.account, true);
  const pack = newId();
  expect(await take(shared, pack)).toBe('shared device');
  expect(await packStays(here.database, shared, pack)).toBe(false);
});

test('nobody takes a pack with somebody else’s key', async () => {
  await expect(own(wren, (tx) => takePack(tx, ash, newId()))).rejects.toBeInstanceOf(Refused);
});

test('two at once on one device leave one', async () => {
  const device = await elsewhere(ash.account);
  const packs = Array.from({ length: 8 }, () => newId());
  await Promise.all(packs.map((pack) => take(device, pack)));
  const stays = await Promise.all(packs.map((pack) => packStays(here.database, device, pack)));
  expect(stays.filter(Boolean)).toHaveLength(1);
});
