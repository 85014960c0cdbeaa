import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { changeLine, diaryOf, type Line } from '../../../modules/plans/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { withPerson } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let fern: Cast;
const month = isoDay(new Date()).slice(0, 7);

const diary = (of = month): Promise<Line[]> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) => diaryOf(tx, of, 'standing'));

async function write(words: string, more: Readonly<Record<string, string>> = {}) {
  return pages.post(wren, await pages.get(wren, to.newDiaryPage), to.newDiaryPage, { words, who: 'me', ...more });
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  fern = await addPerson(here.administrator, here.database, 'Fern Sample');
});
afterAll(() => here.drop());

test('a page is the person’s alone unless they say otherwise, and what that means is said before it is saved', async () => {
  const drawn = await pages.get(wren, to.newDiaryPage);
  expect(drawn.html).toMatch(/value="me"[^>]* checked/);
  expect(drawn.html).toContain('Nobody else sees that there is a page.');
  expect(drawn.html).toContain('you see each time they look');
  const saved = await write('The heron\nwas back');
  const page = await pages.get(wren, saved.to ?? '');
  expect(page.html).toContain('Your page is saved.');
  expect(page.html).toContain('Only you can read this page.');
  await write('For Ash too', { who: 'open' });
  const [open, mine] = await diary();
  expect([open?.fields.open, mine?.fields.open]).toEqual([true, undefined]);
  const list = await pages.get(wren, to.diary);
  expect(list.html).toContain('People you share your diary with may read this page.');
  expect(list.html).toContain(to.moments);
  expect((await pages.get(wren, to.moments)).html).toContain(to.diary);
});

test('an earlier day is taken, one to come is not, and an empty page is asked about', async () => {
  expect((await write(' ')).status).toBe(422);
  const refused = await write('Tomorrow', { 'day-day': '1', 'day-month': '1', 'day-year': '2199' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('>Tomorrow</textarea>');
  await write('Long ago', { 'day-day': '5', 'day-month': 'March', 'day-year': '2024' });
  expect((await diary('2024-03')).map((each) => each.fields.day)).toEqual(['2024-03-05']);
  const march = await pages.get(wren, to.diaryMonth('2024-03'));
  expect(march.html).toContain('Long ago');
  expect(march.html).toContain(to.diaryMonth(month));
  const paper = await pages.get(wren, to.printDiary(month));
  expect(paper.html).toContain('The heron');
  expect(paper.html).not.toContain('Long ago');
});

test('changed on two devices, both texts are shown; taken away, it waits to be put back; nobody else finds it', async () => {
  const [page] = await diary();
  const id = page?.id ?? '';
  const path = to.changeDiaryPage(id);
  const drawn = await pages.get(wren, path);
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
    changeLine(tx, { id, was: 1, words: 'From the kitchen' }),
  );
  const clash = await pages.post(wren, drawn, path, { words: 'From the bus', who: 'me' });
  expect(clash.status).toBe(422);
  for (const words of ['From the kitchen', 'From the bus']) expect(clash.html).toContain(words);
  expect((await pages.post(wren, clash, path, { words: 'Both', who: 'me' })).to).toBe(
    `${to.diaryPage(id)}?done=changed`,
  );
  const away = await pages.post(wren, await pages.get(wren, path), to.takeAway(id));
  expect(away.to).toBe(`${to.diary}?done=taken-away&line=${id}`);
  expect((await pages.get(wren, to.diaryPage(id))).status).toBe(404);
  const list = await pages.get(wren, to.diary);
  expect(list.html).toContain('Pages you took away');
  expect((await pages.post(wren, list, to.putBack(id))).to).toBe(`${to.diary}?done=put-back`);
  expect((await pages.get(fern, to.diaryPage(id))).status).toBe(404);
  await chooseLanguage(here.database, wren, 'cy');
  expect((await pages.get(wren, to.diary)).html).toContain('Fy nyddiadur');
});
