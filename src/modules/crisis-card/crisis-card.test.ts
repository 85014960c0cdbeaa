import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withCard, withPerson, type CardKey, type PersonTx } from '../../platform/record/index.ts';
import { hashOf, newSecret, ownRecord, recordOf, visitorOf } from '../../platform/session/index.ts';
import { beginLine } from '../plans/index.ts';
import { suggest } from '../suggestions/index.ts';
import {
  cardDevicesOf,
  cardOf,
  endCardDevice,
  keepCardHere,
  linesOnCard,
  moveOnCard,
  PERSON,
  writePart,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
let lee: Cast;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const wordsOn = async (key: CardKey): Promise<string[] | null> =>
  withCard(here.database, key, async (tx) => linesOnCard(await cardOf(tx)).map((line) => line.words));
const byDevice = (secret: string): CardKey => ({ by: 'device', hash: hashOf(secret) });
async function keptBy(who: Cast, before?: string): Promise<{ id: string; secret: string }> {
  const [id, secret] = [newId(), newSecret()];
  expect(await own(who, (tx) => keepCardHere(tx, who, { id, secret, before }))).toBe('kept');
  return { id, secret };
}

beforeAll(async () => {
  here = await freshDatabase();
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
afterAll(() => here.drop());

const ON_IT = ['Sit beside me', 'Ash', 'My landlord'];

describe('the card’s own lines', () => {
  test('a part is written once on two devices, emptied it goes, renamed it keeps its people', async () => {
    const both = await Promise.all(
      ['One', 'Two'].map((words) =>
        own(lee, (tx) => writePart(tx, { part: 'communicate', was: 0, words, heading: '' })),
      ),
    );
    expect(both.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
    expect(
      (await own(lee, (tx) => writePart(tx, { part: 'communicate', was: 1, words: '', heading: '' }))).outcome,
    ).toBe('kept');
    expect(linesOnCard(await own(lee, cardOf)).map((line) => line.words)).toEqual(['Lee’s own']);
    await own(lee, async (tx) => {
      await writePart(tx, { part: 'ring', was: 0, words: '', heading: 'Ring ring' });
      await beginLine(tx, { id: newId(), kind: 'card', words: 'Bo', fields: { part: PERSON } });
    });
    const ring = (await own(lee, cardOf)).parts.find((part) => part.usual === 'ring');
    expect([ring?.line?.fields.heading, ring?.people.map((line) => line.words)]).toEqual(['Ring ring', ['Bo']]);
  });

  test('the order is the person’s, and others read it in that order', async () => {
    const { secret } = await keptBy(wren);
    await own(wren, (tx) => moveOnCard(tx, { id: newId(), place: 'not told', change: 'up' }));
    expect(await wordsOn(byDevice(secret))).toEqual(['Sit beside me', 'My landlord', 'Ash']);
    await own(wren, (tx) => moveOnCard(tx, { id: newId(), place: 'not told', change: 'down' }));
    expect(await wordsOn(byDevice(secret))).toEqual(ON_IT);
  });
});

describe('on a device', () => {
  test('the card opens without signing in, and nothing else of anybody', async () => {
    const { secret } = await keptBy(wren);
    expect(await wordsOn(byDevice(secret))).toEqual(ON_IT);
    const seen = await withCard(here.database, byDevice(secret), async (tx) => ({
      rows: await tx.call<{ words: string; room: string }>('select words, room from record.entry', []),
      links: await tx.call('select * from record.card_link', []),
      looks: await tx.call('select look_id from record.look', []),
      sharing: await tx.call('select * from record.arrangement', []),
    }));
    expect(new Set(seen?.rows.map((row) => row.room))).toEqual(new Set(['crisis card']));
    expect([seen?.links, seen?.looks, seen?.sharing]).toEqual([[], [], []]);
  });

  test('nothing can be written there', async () => {
    const { secret } = await keptBy(wren);
    const write = (sql: string, values: unknown[]) =>
      withCard(here.database, byDevice(secret), (tx) => tx.call(sql, values));
    const line = `insert into record.entry (person_id, entry_id, version, room, kind, words, fields) values ($1, $2, 1, 'crisis card', 'card', 'x', '{}')`;
    await expect(write(line, [wren.account, newId()])).rejects.toBeInstanceOf(Refused);
    await expect(write('select app.end_card_device($1)', [newId()])).rejects.toBeInstanceOf(Refused);
    await expect(
      write('select app.make_card_link($1, $2, app.clock(), $3)', [newId(), 'x', hashOf('x')]),
    ).rejects.toBeInstanceOf(Refused);
    const wording = `insert into record.suggestion (person_id, suggestion_id, room, form, kind, words) values ($1, $2, 'crisis card', 'new line', 'card', 'x')`;
    await expect(write(wording, [wren.account, newId()])).rejects.toBeInstanceOf(Refused);
  });

  test('it is the same when the form is sent twice; taken off, here or elsewhere, it opens nothing', async () => {
    const { id, secret } = await keptBy(wren);
    expect(await own(wren, (tx) => keepCardHere(tx, wren, { id, secret, before: undefined }))).toBe('kept');
    const devices = await own(wren, (tx) => cardDevicesOf(tx, secret));
    expect(devices.filter((device) => device.thisOne).map((device) => device.id)).toEqual([id]);
    await own(lee, (tx) => endCardDevice(tx, id));
    expect(await wordsOn(byDevice(secret)), 'somebody else cannot end it').toEqual(ON_IT);
    await own(wren, (tx) => endCardDevice(tx, id));
    expect(await wordsOn(byDevice(secret))).toBeNull();
    expect((await own(wren, (tx) => cardDevicesOf(tx, secret))).map((device) => device.id)).not.toContain(id);
  });

  test('a device shows one card: another person’s takes its place, and the first one’s list says so', async () => {
    const first = await keptBy(wren);
    const second = await keptBy(lee, first.secret);
    expect(await wordsOn(byDevice(first.secret))).toBeNull();
    expect(await wordsOn(byDevice(second.secret))).toContain('Lee’s own');
    expect((await own(wren, (tx) => cardDevicesOf(tx, undefined))).map((device) => device.id)).not.toContain(first.id);
  });

  test('never on a shared computer, and on 20 devices at most', async () => {
    const many = await addPerson(here.administrator, here.database, 'Many Sample');
    await here.administrator.query('update system.session set shared_device = true where account_id = $1', [
      many.account,
    ]);
    const keep = () =>
      own(many, (tx) => keepCardHere(tx, many, { id: newId(), secret: newSecret(), before: undefined }));
    expect(await keep()).toBe('shared device');
    expect(await own(many, (tx) => cardDevicesOf(tx, undefined))).toEqual([]);
    await here.administrator.query('update system.session set shared_device = false where account_id = $1', [
      many.account,
    ]);
    const kept = await Promise.all(Array.from({ length: 24 }, keep));
    expect(kept.filter((each) => each === 'kept')).toHaveLength(20);
    expect(kept.filter((each) => each === 'too many')).toHaveLength(4);
  });

  test('signing out leaves it: it is no session, and opens no account', async () => {
    const gone = await addPerson(here.administrator, here.database, 'Gone Sample');
    await own(gone, (tx) => writePart(tx, { part: 'helps', was: 0, words: 'Still here', heading: '' }));
    const { secret } = await keptBy(gone);
    await here.database.once('cairn_session', 'select session.end_everywhere($1)', [gone.token]);
    expect(await wordsOn(byDevice(secret))).toEqual(['Still here']);
    expect(await visitorOf(here.database, secret)).toBeNull();
  });
});

describe('shared with somebody in the circle', () => {
  test('they read it, and may suggest a line where that was given; nobody else does', async () => {
    const sol = await addPerson(here.administrator, here.database, 'Sol Sample');
    const member = await inviteAndJoin(here.database, wren, sol, 'worker');
    const as = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
      withPerson(here.database, recordOf(sol, wren.account), { rooms: ['crisis card'], reason: 'suggest' }, work);
    await expect(as(cardOf)).rejects.toBeInstanceOf(Refused);
    await shareWith(here.database, wren, member, 'crisis card', 'see');
    expect(linesOnCard(await as(cardOf)).map((line) => line.words)).toEqual(ON_IT);
    const newLine = {
      form: 'new line',
      entry: null,
      room: 'crisis card',
      kind: 'card',
      words: 'Tea',
      why: '',
    } as const;
    await expect(as((tx) => suggest(tx, { ...newLine, id: newId() }))).rejects.toBeInstanceOf(Refused);
    await shareWith(here.database, wren, member, 'crisis card', 'suggest');
    expect(await as((tx) => suggest(tx, { ...newLine, id: newId() }))).toBe('kept');
    const seen = await as((tx) => tx.call('select * from record.card_link', []));
    expect(seen, 'links are the person’s alone').toEqual([]);
  });
});
