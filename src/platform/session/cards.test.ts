import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../ids.ts';
import { Refused, takeAwayCopy, withPerson } from '../record/index.ts';
import {
  addressesOf,
  beginAddingPasskey,
  cardsMadeAt,
  cardsOf,
  cardToPrint,
  devicesOf,
  endCard,
  endSessionsOfCard,
  enterByCard,
  hashOf,
  makeCard,
  makeCardWith,
  newSecret,
  ownRecord,
  printedCode,
  recordOf,
  visitorOf,
} from './index.ts';

let here: TestDatabase;
let moveClock: (offset: string) => Promise<void>;
let wren: Cast;
let sol: Cast;
const service = newId();
const place = { network: '192.0.2.7', device: 'Test' };
const OWN = { rooms: [], reason: 'own words' } as const;

beforeAll(async () => {
  here = await freshDatabase();
  moveClock = await fakeClock(here.administrator);
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Riverside', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
});
afterAll(() => here.drop());
beforeEach(async () => {
  await moveClock('0');
  await here.administrator.query('delete from system.limit_count');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  await holds(sol, 'worker');
});

const holds = (who: Cast, role: string, at = service): Promise<unknown> =>
  here.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
     values ($1, $2, $3, $4, $5, app.clock() - interval '1 day')`,
    [newId(), at, role, who.address, who.account],
  );
const newCode = (): { id: string; code: string } => {
  const id = newId();
  return { id, code: printedCode(newSecret(), 'card', id) };
};
const enter = (code: string, sharedDevice = false, most = 100) =>
  enterByCard(here.database, { code, sharedDevice }, place, most);
/** A card made by Sol with somebody who has no account, and that somebody signed in. */
async function helped(called = 'Ffion'): Promise<{ id: string; code: string; token: string }> {
  const card = newCode();
  const asked = { ...card, service, called, language: 'cy' } as const;
  expect(await makeCardWith(here.database, sol, asked)).toBe('made');
  const entered = await enter(card.code);
  if (entered.outcome !== 'signed in') throw new Error(entered.outcome);
  return { ...card, token: entered.token };
}

test('a card for oneself signs one in, says when it was used, and is one card however often it is sent', async () => {
  const card = newCode();
  const twice = await Promise.all([1, 2].map(() => makeCard(here.database, wren, card)));
  expect(twice).toEqual(['made', 'made']);
  const [before, ...others] = await cardsOf(here.database, wren);
  expect(others).toEqual([]);
  expect(before).toMatchObject({ id: card.id, madeBy: null, lastUsedAt: null, endedAt: null, devices: 0 });

  const entered = await enter(card.code, true);
  if (entered.outcome !== 'signed in') throw new Error(entered.outcome);
  const visitor = await visitorOf(here.database, entered.token);
  expect(visitor).toMatchObject({ account: wren.account, sharedDevice: true });
  const [device] = (await devicesOf(here.database, wren)).filter((each) => !each.thisOne);
  expect((device?.until.getTime() ?? 0) - (device?.since.getTime() ?? 0)).toBe(2 * 60 * 60 * 1000);
  const [after] = await cardsOf(here.database, wren);
  expect(after?.lastUsedAt).toBeInstanceOf(Date);
  expect(after?.devices).toBe(1);
});

test('only the hash of a code is kept', async () => {
  const card = newCode();
  await makeCard(here.database, wren, card);
  const { rows } = await here.administrator.query<{ all: string; hash: Buffer }>(
    'select to_jsonb(c)::text as all, code_hash as hash from system.card c where card_id = $1',
    [card.id],
  );
  expect(rows[0]?.all).not.toContain(card.code);
  expect(rows[0]?.hash.equals(hashOf(card.code))).toBe(true);
});

test('a card taken out of use signs nobody in; what it signed in goes on until that is ended too', async () => {
  const card = newCode();
  await makeCard(here.database, wren, card);
  const entered = await enter(card.code);
  if (entered.outcome !== 'signed in') throw new Error(entered.outcome);
  // Nobody else takes it out of use, nor signs out what it signed in.
  await endCard(here.database, sol, card.id);
  await endSessionsOfCard(here.database, sol, card.id);
  expect((await enter(card.code)).outcome).toBe('signed in');

  await endCard(here.database, wren, card.id);
  expect((await enter(card.code)).outcome).toBe('out of use');
  expect(await visitorOf(here.database, entered.token)).not.toBeNull();
  expect((await cardsOf(here.database, wren))[0]).toMatchObject({ devices: 2 });
  await endSessionsOfCard(here.database, wren, card.id);
  expect(await visitorOf(here.database, entered.token)).toBeNull();
  expect(await visitorOf(here.database, wren.token)).not.toBeNull();
  expect((await cardsOf(here.database, wren))[0]?.devices).toBe(0);
});

test('a code that stands on no card, and one of a closed account, open nothing', async () => {
  expect((await enter(newCode().code)).outcome).toBe('wrong');
  const card = newCode();
  await makeCard(here.database, wren, card);
  await here.administrator.query('update system.account set closed_at = app.clock() where account_id = $1', [
    wren.account,
  ]);
  expect((await enter(card.code)).outcome).toBe('out of use');
});

test('tries are limited by place, and uses of one card in all', async () => {
  const guesses = [];
  for (let i = 0; i < 4; i++) guesses.push((await enter(newCode().code, false, 3)).outcome);
  expect(guesses).toEqual(['wrong', 'wrong', 'wrong', 'too many']);
  const card = newCode();
  await makeCard(here.database, wren, card);
  // The right code waits as well: else a guesser would learn which one is right.
  expect((await enter(card.code, false, 3)).outcome).toBe('too many');
  await moveClock('1 hour');
  const uses = [];
  for (let i = 0; i < 13; i++) uses.push((await enter(card.code)).outcome);
  expect(uses.filter((each) => each === 'signed in')).toHaveLength(12);
  expect(uses.at(-1)).toBe('too many');
});

test('five cards an hour for oneself', async () => {
  const made = [];
  for (let i = 0; i < 6; i++) made.push(await makeCard(here.database, wren, newCode()));
  expect(made).toEqual([...Array<string>(5).fill('made'), 'too many']);
});

test('a helper makes an account that keeps a record, with a card, and gets nothing of it', async () => {
  const ffion = await helped();
  const visitor = await visitorOf(here.database, ffion.token);
  if (!visitor) throw new Error('Nobody is signed in.');
  expect(visitor).toMatchObject({ name: 'Ffion', language: 'cy', keepsRecord: true, posts: [] });
  expect(await addressesOf(here.database, visitor)).toEqual([]);
  const [card] = await cardsOf(here.database, visitor);
  expect(card).toMatchObject({ madeBy: { name: 'Sol Worker', service: 'Riverside' } });
  const copy = await withPerson(here.database, ownRecord(visitor), OWN, takeAwayCopy);
  expect(copy).toMatchObject({ account: { name: 'Ffion' }, record: { entry: [] } });

  const theirs = recordOf(sol, visitor.account);
  await expect(
    withPerson(here.database, theirs, { rooms: ['plan'], reason: 'get ready' }, async () => undefined),
  ).rejects.toBeInstanceOf(Refused);
  expect(await cardsOf(here.database, sol)).toEqual([]);
  await endCard(here.database, sol, ffion.id);
  expect((await enter(ffion.code)).outcome).toBe('signed in');
});

test('somebody without an address adds a passkey like anybody else', async () => {
  const { token } = await helped();
  const visitor = await visitorOf(here.database, token);
  if (!visitor) throw new Error('Nobody is signed in.');
  const options = await beginAddingPasskey(here.database, visitor, newSecret(), place, 'https://cairn.example');
  expect(options).toMatchObject({ rp: { id: 'cairn.example' }, user: { name: 'Ffion', displayName: 'Ffion' } });
});

test('the helper’s form sent twice at once is one account and one card', async () => {
  const card = newCode();
  const asked = { ...card, service, called: 'Twice', language: 'en' } as const;
  const twice = await Promise.all([1, 2, 3].map(() => makeCardWith(here.database, sol, asked)));
  expect(twice).toEqual(['made', 'made', 'made']);
  const { rows } = await here.administrator.query(`select from system.account where name = 'Twice'`);
  expect(rows).toHaveLength(1);
});

test('the code can be printed by whoever made it, with it in hand, for fifteen minutes', async () => {
  const card = newCode();
  await makeCardWith(here.database, sol, { ...card, service, called: 'Ffion', language: 'cy' });
  expect(await cardToPrint(here.database, sol, card)).toEqual({ called: 'Ffion', language: 'cy', own: false });
  expect(await cardToPrint(here.database, sol, { ...card, code: newCode().code })).toBeNull();
  expect(await cardToPrint(here.database, wren, card)).toBeNull();
  await moveClock('16 minutes');
  expect(await cardToPrint(here.database, sol, card)).toBeNull();
});

test('only those who work with people here make one: no administrator, no stranger, nobody of another service', async () => {
  const other = newId();
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Hillside', 'wales', '{en}', '', '', '', '')`,
    [other],
  );
  const ask = (who: Cast, at = service) =>
    makeCardWith(here.database, who, { ...newCode(), service: at, called: 'X', language: 'en' });
  expect(await ask(wren)).toBe('refused');
  expect(await ask(sol, other)).toBe('refused');
  const juniper = await addPerson(here.administrator, here.database, 'Juniper');
  await holds(juniper, 'administrator');
  expect(await ask(juniper)).toBe('refused');
  for (const role of ['peer worker', 'organiser', 'lead']) {
    const helper = await addPerson(here.administrator, here.database, role);
    await holds(helper, role);
    expect(await ask(helper), role).toBe('made');
  }
  await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [sol.account]);
  expect(await ask(sol)).toBe('refused');
});

test('a helper makes six an hour at most; counts are by helper and month, and for whom is told to nobody', async () => {
  const made = [];
  for (let i = 0; i < 7; i++) {
    made.push(await makeCardWith(here.database, sol, { ...newCode(), service, called: `P${i}`, language: 'en' }));
  }
  expect(made.at(-1)).toBe('too many');
  const lee = await addPerson(here.administrator, here.database, 'Lee Lead');
  await holds(lee, 'lead');
  await makeCardWith(here.database, lee, { ...newCode(), service, called: 'Q', language: 'en' });
  const own = await cardsMadeAt(here.database, sol, service);
  expect(own).toEqual([{ by: 'Sol Worker', month: expect.stringMatching(/^\d{4}-\d{2}-01$/), cards: 6 }]);
  const all = await cardsMadeAt(here.database, lee, service);
  expect(all?.some((each) => each.by === 'Lee Lead' && each.cards === 1)).toBe(true);
  expect(all?.some((each) => each.by === 'Sol Worker' && each.cards === 6)).toBe(true);
  expect(await cardsMadeAt(here.database, wren, service)).toBeNull();
});
