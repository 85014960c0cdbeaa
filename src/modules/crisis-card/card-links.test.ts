import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientAs } from '../../../test/access/harness.ts';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withCard, withPerson, type CardKey, type PersonTx } from '../../platform/record/index.ts';
import { hashOf, newSecret, ownRecord } from '../../platform/session/index.ts';
import { beginLine } from '../plans/index.ts';
import {
  cardLinksOf,
  cardOf,
  cardOpeningsOf,
  endCardDevice,
  endCardLink,
  keepCardHere,
  linesOnCard,
  makeCardLink,
  openCardLink,
  PERSON,
  writePart,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
let lee: Cast;
let setClock: (offset: string) => Promise<void>;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const wordsOn = async (key: CardKey): Promise<string[] | null> =>
  withCard(here.database, key, async (tx) => linesOnCard(await cardOf(tx)).map((line) => line.words));
const byDevice = (secret: string): CardKey => ({ by: 'device', hash: hashOf(secret) });
const byLink = (secret: string, opening: string): CardKey => ({ by: 'link', hash: hashOf(secret), opening });
const PLACE = { network: '192.0.2.1', device: 'Firefox · Android' };

async function newLink(who: Cast, days = 30): Promise<{ id: string; secret: string }> {
  const [id, secret] = [newId(), newSecret()];
  const endsAt = new Date(Date.now() + days * 86_400_000);
  expect(await own(who, (tx) => makeCardLink(tx, { id, called: 'Fridge', endsAt, secret }))).toBe('made');
  return { id, secret };
}
async function opened(secret: string, said = ''): Promise<string> {
  const id = newId();
  expect(await openCardLink(here.database, { secret, id, said }, PLACE)).toBe('opened');
  return id;
}
async function keptBy(who: Cast, before?: string): Promise<{ id: string; secret: string }> {
  const [id, secret] = [newId(), newSecret()];
  expect(await own(who, (tx) => keepCardHere(tx, who, { id, secret, before }))).toBe('kept');
  return { id, secret };
}

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  lee = await addPerson(here.administrator, here.database, 'Lee Sample');
  await own(wren, async (tx) => {
    await writePart(tx, { part: 'helps', was: 0, words: 'Sit beside me', heading: '' });
    await writePart(tx, { part: 'not told', was: 0, words: 'My landlord', heading: '' });
    await beginLine(tx, { id: newId(), kind: 'card', words: 'Ash', fields: { part: PERSON, reach: '07700 900345' } });
    await beginLine(tx, { id: newId(), kind: 'goal', words: 'SECRET goal' });
    await beginLine(tx, { id: newId(), kind: 'contact', words: 'SECRET name' });
    await beginLine(tx, { id: newId(), kind: 'about', words: 'SECRET about' });
  });
  await own(lee, (tx) => writePart(tx, { part: 'helps', was: 0, words: 'Lee’s own', heading: '' }));
});
beforeEach(() => setClock('0'));
afterAll(() => here.drop());

const ON_IT = ['Sit beside me', 'Ash', 'My landlord'];

describe('by a link', () => {
  test('opens after a press that the person reads of, with who they said they are', async () => {
    const { id, secret } = await newLink(wren);
    expect(await wordsOn(byLink(secret, newId())), 'nothing without a press').toBeNull();
    const opening = await opened(secret, ' Bo from next door ');
    expect(await wordsOn(byLink(secret, opening))).toEqual(ON_IT);
    const rows = await withCard(here.database, byLink(secret, opening), (tx) =>
      tx.call<{ room: string }>('select room from record.entry', []),
    );
    expect(new Set(rows?.map((row) => row.room)), 'that room and no other').toEqual(new Set(['crisis card']));
    const again = { secret, id: opening, said: 'x' };
    expect(await openCardLink(here.database, again, PLACE), 'the same press').toBe('opened');
    expect(await own(wren, (tx) => cardOpeningsOf(tx, { link: id, most: 10 }))).toMatchObject([
      { id: opening, called: 'Fridge', said: 'Bo from next door', device: 'Firefox · Android' },
    ]);
    expect(await own(lee, (tx) => cardOpeningsOf(tx, { most: 10 }))).toEqual([]);
  });

  test('an opening is a receipt for ten minutes, of one link, and never a key by itself', async () => {
    const [one, other] = [await newLink(wren), await newLink(wren)];
    const theirs = await newLink(lee);
    const opening = await opened(one.secret);
    expect(await wordsOn(byLink(other.secret, opening))).toBeNull();
    expect(await wordsOn(byLink(theirs.secret, opening))).toBeNull();
    expect(await wordsOn(byLink(newSecret(), opening))).toBeNull();
    await setClock('9 minutes 58 seconds');
    expect(await wordsOn(byLink(one.secret, opening))).toEqual(ON_IT);
    await setClock('10 minutes');
    expect(await wordsOn(byLink(one.secret, opening))).toBeNull();
  });

  test('the transaction that writes the opening cannot read by it', async () => {
    const { secret } = await newLink(wren);
    const client = await clientAs(here, 'cairn_app');
    const opening = newId();
    await client.query('begin');
    await client.query('select app.open_card_link($1, $2, $3, $4, $5)', [hashOf(secret), opening, '', 'x', 'y']);
    const { rows } = await client.query<{ person: string | null }>(
      'select person from app.enter_by_card_link($1, $2)',
      [hashOf(secret), opening],
    );
    expect(rows[0]?.person).toBeNull();
    expect((await client.query('select words from record.entry')).rows).toEqual([]);
    await client.query('commit');
    await client.end();
  });

  test('ended, it opens nothing: nor does an opening from before; ended by somebody else, it stands', async () => {
    const { id, secret } = await newLink(wren);
    const opening = await opened(secret);
    await own(lee, (tx) => endCardLink(tx, id));
    expect(await wordsOn(byLink(secret, opening))).toEqual(ON_IT);
    await own(wren, (tx) => endCardLink(tx, id));
    expect(await wordsOn(byLink(secret, opening))).toBeNull();
    expect(await openCardLink(here.database, { secret, id: newId(), said: '' }, PLACE)).toBe('no card');
    expect((await own(wren, cardLinksOf)).find((link) => link.id === id)?.endedAt).toBeInstanceOf(Date);
    const { rows } = await here.administrator.query('select from system.card_key where link_id = $1', [id]);
    expect(rows, 'nothing is left of its secret').toEqual([]);
  });

  test('it ends by itself, exactly then; nothing longer than a year can be made', async () => {
    const { secret } = await newLink(wren, 1);
    await setClock('1 day -3 seconds');
    const opening = await opened(secret);
    expect(await wordsOn(byLink(secret, opening))).toEqual(ON_IT);
    await setClock('1 day');
    expect(await wordsOn(byLink(secret, opening))).toBeNull();
    expect(await openCardLink(here.database, { secret, id: newId(), said: '' }, PLACE)).toBe('no card');
    await setClock('0');
    const long = { id: newId(), called: 'x', endsAt: new Date(Date.now() + 372 * 86_400_000), secret: newSecret() };
    await expect(own(wren, (tx) => makeCardLink(tx, long))).rejects.toMatchObject({ code: '23514' });
  });

  test('a link and a guess are asked to wait after 60 in an hour; the person’s own card never is', async () => {
    const busy = await addPerson(here.administrator, here.database, 'Busy Sample');
    await own(busy, (tx) => writePart(tx, { part: 'helps', was: 0, words: 'Still here', heading: '' }));
    const kept = await keptBy(busy);
    const { secret } = await newLink(busy);
    const open = (which: string, network: string) =>
      openCardLink(here.database, { secret: which, id: newId(), said: '' }, { ...PLACE, network });
    for (let count = 0; count < 60; count += 1) expect(await open(secret, `192.0.2.${count}`)).toBe('opened');
    expect(await open(secret, '198.51.100.1')).toBe('too many');
    for (let count = 0; count < 60; count += 1) expect(await open(newSecret(), '203.0.113.1')).toBe('no card');
    expect(await open(newSecret(), '203.0.113.1')).toBe('too many');
    expect(await wordsOn(byDevice(kept.secret))).toEqual(['Still here']);
    expect(linesOnCard(await own(busy, cardOf))).toHaveLength(1);
  });

  test('while everything is being deleted, no link opens and none is made; the person’s own device still shows the card', async () => {
    const going = await addPerson(here.administrator, here.database, 'Going Sample');
    await own(going, (tx) => writePart(tx, { part: 'helps', was: 0, words: 'Still here', heading: '' }));
    const kept = await keptBy(going);
    const { secret } = await newLink(going);
    const opening = await opened(secret);
    await own(going, (tx) => tx.call('select app.leave($1, $2, $3)', [going.token, newId(), newId()]));
    expect(await wordsOn(byLink(secret, opening))).toBeNull();
    expect(await openCardLink(here.database, { secret, id: newId(), said: '' }, PLACE)).toBe('no card');
    const made = { id: newId(), called: 'x', endsAt: new Date(Date.now() + 86_400_000), secret: newSecret() };
    await expect(own(going, (tx) => makeCardLink(tx, made))).rejects.toBeInstanceOf(Refused);
    expect(await wordsOn(byDevice(kept.secret))).toEqual(['Still here']);
  });
});

describe('ending while it is read', () => {
  /** One transaction of the reader, all of it sent at once. */
  async function read(
    client: pg.Client,
    enter: string,
    values: readonly unknown[],
    who: string,
  ): Promise<{ at: Date }[]> {
    const [, , result] = await Promise.all([
      client.query('begin'),
      client.query(enter, [...values]),
      client.query<{ at: Date }>('select clock_timestamp() as at from record.entry where person_id = $1', [who]),
    ]);
    await client.query('commit');
    return result.rows;
  }

  test.each(['link', 'device'] as const)(
    'by a %s: no read after the end, in 150 races',
    async (way) => {
      const reader = await clientAs(here, 'cairn_app');
      let met = 0;
      for (let round = 0; round < 150; round += 1) {
        const made = way === 'link' ? await newLink(wren) : await keptBy(wren);
        const opening = way === 'link' ? await opened(made.secret) : null;
        const enter =
          way === 'link'
            ? 'select * from app.enter_by_card_link($1, $2)'
            : 'select * from app.enter_by_card_device($1)';
        const values = way === 'link' ? [hashOf(made.secret), opening] : [hashOf(made.secret)];
        let endedAt: Date | null = null;
        const end = own(wren, (tx) => (way === 'link' ? endCardLink(tx, made.id) : endCardDevice(tx, made.id))).then(
          async () => {
            const { rows } = await here.administrator.query<{ at: Date }>('select clock_timestamp() as at');
            endedAt = rows[0]?.at ?? null;
          },
        );
        const reads: Date[] = [];
        for (;;) {
          const begunAfter = endedAt !== null;
          const rows = await read(reader, enter, values, wren.account);
          reads.push(...rows.map((row) => row.at));
          if (rows.length > 0) met += 1;
          if (begunAfter) {
            expect(rows).toEqual([]);
            break;
          }
        }
        await end;
        const last = endedAt as Date | null;
        expect(reads.filter((at) => last !== null && at > last)).toEqual([]);
      }
      expect(met, 'readers were there').toBeGreaterThan(20);
      await reader.end();
    },
    60_000,
  );
});
