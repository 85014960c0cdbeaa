import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { asTheyWould, Refused, withPerson, type PersonTx, type Room } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import {
  aboutMeOf,
  arrange,
  arrangementOf,
  beginLine,
  linesInAboutMe,
  lineOf,
  momentsOf,
  placesOfAboutMe,
  reordered,
  shownPlaces,
  takeAway,
  versionsOf,
  writeAbout,
  changeLine,
  type OrderChange,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let stranger: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, rooms: readonly Room[], work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms, reason: 'get ready' }, work);
const press = (place: string, change: OrderChange, id = newId()): Promise<void> =>
  own(async (tx) => {
    const usual = await placesOfAboutMe(tx);
    await arrange(tx, { id, shelf: 'about me', change: (now) => reordered(usual, now, place, change) });
  });
const order = (): Promise<string[]> =>
  own(async (tx) => shownPlaces(await placesOfAboutMe(tx), await arrangementOf(tx, 'about me')));
/** What a query without any condition of its own brings back: the policies alone decide. */
const bareRows = (tx: PersonTx): Promise<{ words: string }[]> => tx.call('select words from record.entry', []);

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren');
  ash = await addPerson(here.administrator, here.database, 'Ash');
  sol = await addPerson(here.administrator, here.database, 'Sol');
  stranger = await addPerson(here.administrator, here.database, 'Nobody');
  const ashMember = await inviteAndJoin(here.database, wren, ash, 'supporter');
  const solMember = await inviteAndJoin(here.database, wren, sol, 'worker');
  for (const member of [ashMember, solMember]) await shareWith(here.database, wren, member, 'about me', 'suggest');
  await shareWith(here.database, wren, solMember, 'diary', 'see');
  await own(async (tx) => {
    await writeAbout(tx, { which: 'people', was: 0, words: 'Ash is my sister' });
    await writeAbout(tx, { which: 'wellness', was: 0, words: 'Rain makes it worse' });
    await writeAbout(tx, { which: 'name', was: 0, words: 'Wrenny' });
    await beginLine(tx, { id: newId(), kind: 'hope', words: 'A dog' });
    await beginLine(tx, { id: newId(), kind: 'moment', words: 'The heron' });
  });
});

describe('the order of About me', () => {
  test('is the usual one, then the person’s own', async () => {
    expect((await order()).slice(0, 4)).toEqual(['important', 'people', 'communicate', 'wellness']);
    await press('wellness', 'up');
    await press('wellness', 'up');
    expect((await order()).slice(0, 4)).toEqual(['important', 'wellness', 'people', 'communicate']);
  });

  test('two devices move different parts at the same moment: both moves count, and every order is kept', async () => {
    const before = await order();
    await Promise.all([press('also', 'up'), press('important', 'down'), press('communicate', 'leave out')]);
    const after = await order();
    expect(after).not.toContain('communicate');
    expect(after.indexOf('also')).toBe(after.length - 2);
    expect(after[0]).toBe('people');
    expect([...after, 'communicate'].toSorted()).toEqual(before.toSorted());
    const { rows } = await here.administrator.query<{ version: number }>(
      `select version from record.arrangement where person_id = $1 order by version`,
      [wren.account],
    );
    expect(rows.map((row) => row.version)).toEqual([1, 2, 3]);
  });

  test('many presses at once: none is lost', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => press(index % 2 === 0 ? 'also' : 'support', 'leave out')),
    );
    const { rows } = await here.administrator.query(`select version from record.arrangement where person_id = $1`, [
      wren.account,
    ]);
    expect(rows).toHaveLength(8);
    expect(await order()).toEqual(['important', 'people', 'communicate', 'wellness', 'do and do not']);
  });

  test('a press sent twice, one after the other or at once, moves once', async () => {
    const id = newId();
    await Promise.all([press('also', 'up', id), press('also', 'up', id)]);
    await press('also', 'up', id);
    expect((await order()).indexOf('also')).toBe(5);
  });
});

describe('what the person leaves out', () => {
  test.each([
    ['a supporter', () => ash],
    ['a worker', () => sol],
  ])('is not there for %s, whatever is asked, nor is any sign of it', async (_who, who) => {
    await press('people', 'up');
    const shownBefore = await as(who(), ['about me'], bareRows);
    expect(shownBefore.map((row) => row.words)).toContain('Rain makes it worse');
    await press('wellness', 'leave out');
    const found = await as(who(), ['about me'], async (tx) => ({
      rows: (await bareRows(tx)).map((row) => row.words),
      about: await aboutMeOf(tx),
      order: await arrangementOf(tx, 'about me'),
      arrangement: await tx.call('select * from record.arrangement', []),
    }));
    expect(found.rows.toSorted()).toEqual(['A dog', 'Ash is my sister', 'Wrenny']);
    expect(linesInAboutMe(found.about).map((line) => line.words)).not.toContain('Rain makes it worse');
    expect(found.order).toEqual({ version: 0, places: expect.not.arrayContaining(['wellness']), hidden: [] });
    expect(found.order.places[0]).toBe('people');
    expect(found.arrangement).toEqual([]);

    await press('wellness', 'bring back');
    expect((await as(who(), ['about me'], bareRows)).map((row) => row.words)).toContain('Rain makes it worse');
  });

  test('is gone with its earlier versions, and its line cannot be found by its id', async () => {
    const [part] = (await own(aboutMeOf)).parts
      .filter((each) => each.section === 'wellness')
      .flatMap((each) => each.lines);
    const id = part?.id ?? '';
    await own((tx) => changeLine(tx, { id, was: 1, words: 'Rain, and the news' }));
    await press('wellness', 'leave out');
    expect(await as(ash, ['about me'], (tx) => lineOf(tx, id))).toBeNull();
    expect(await as(ash, ['about me'], (tx) => versionsOf(tx, id, 99, 99))).toEqual([]);
    expect(await own((tx) => lineOf(tx, id))).toMatchObject({ words: 'Rain, and the news' });
  });

  test('is left out by a part of one’s own too', async () => {
    const id = newId();
    await own((tx) => beginLine(tx, { id, kind: 'about', words: 'My own part', fields: { heading: 'Mine' } }));
    expect((await as(ash, ['about me'], bareRows)).map((row) => row.words)).toContain('My own part');
    await press(id, 'leave out');
    expect((await as(ash, ['about me'], bareRows)).map((row) => row.words)).not.toContain('My own part');
  });

  test('is left out of what the person is shown that others would see', async () => {
    await press('wellness', 'leave out');
    const imagined = { account: ash.account, member: null, also: [] };
    const would = await asTheyWould(here.database, ownRecord(wren), imagined, bareRows);
    expect(would).toEqual(await as(ash, ['about me'], bareRows));
    expect(would.map((row) => row.words)).not.toContain('Rain makes it worse');
  });

  test('this rests on the policy: without it the words would be there', async () => {
    await press('wellness', 'leave out');
    await here.administrator.query('drop policy kept_back on record.entry');
    try {
      expect((await as(ash, ['about me'], bareRows)).map((row) => row.words)).toContain('Rain makes it worse');
    } finally {
      await here.administrator.query(
        `create policy kept_back on record.entry as restrictive for select to cairn_app
         using ((room <> 'about me' and kind not in ('moment', 'part', 'well', 'tool', 'action')) or app.may_read_line(kind, entry_id, fields ->> 'section'))`,
      );
    }
    expect((await as(ash, ['about me'], bareRows)).map((row) => row.words)).not.toContain('Rain makes it worse');
  });

  test('nobody else arranges anything, and a stranger is let in nowhere', async () => {
    const change = (tx: PersonTx) =>
      arrange(tx, { id: newId(), shelf: 'about me', change: () => ({ places: [], hidden: ['people'] }) });
    await expect(as(ash, ['about me'], change)).rejects.toBeInstanceOf(Refused);
    await expect(as(stranger, ['about me'], bareRows)).rejects.toBeInstanceOf(Refused);
    expect((await order()).length).toBe(7);
  });
});

describe('good moments', () => {
  test('are the person’s alone, even where the diary is shared', async () => {
    await own((tx) => beginLine(tx, { id: newId(), kind: 'moment', words: 'The kettle at dawn' }));
    const page = { from: 0, most: 10 };
    expect((await own((tx) => momentsOf(tx, 'standing', page))).moments.map((line) => line.words)).toEqual([
      'The kettle at dawn',
      'The heron',
    ]);
    const found = await as(sol, ['diary', 'about me'], async (tx) => ({
      rooms: [...tx.rooms].toSorted(),
      rows: (await bareRows(tx)).map((row) => row.words),
      moments: await momentsOf(tx, 'standing', page),
    }));
    expect(found.rooms).toEqual(['about me', 'diary']);
    expect(found.rows).not.toContain('The heron');
    expect(found.moments).toEqual({ moments: [], count: 0 });
  });

  test('taken away, they are counted and shown apart', async () => {
    const [moment] = (await own((tx) => momentsOf(tx, 'standing', { from: 0, most: 10 }))).moments;
    await own((tx) => takeAway(tx, { id: moment?.id ?? '' }));
    expect((await own((tx) => momentsOf(tx, 'standing', { from: 0, most: 10 }))).count).toBe(0);
    expect((await own((tx) => momentsOf(tx, 'taken away', { from: 0, most: 10 }))).moments[0]?.words).toBe('The heron');
  });
});
