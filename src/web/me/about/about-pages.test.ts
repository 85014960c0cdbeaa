import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { aboutMeOf, changeLine, type Line } from '../../../modules/plans/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
async function onlyPart(): Promise<Line> {
  const [part, ...others] = await own(aboutMeOf);
  if (!part || others.length > 0) throw new Error('one part was expected');
  return part;
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('a part is begun from a place to begin, sent twice, read, changed, taken away and put back', async () => {
  expect((await pages.get(wren, to.aboutMe)).html).toContain(`${to.newAbout}?start=good-day`);
  const drawn = await pages.get(wren, `${to.newAbout}?start=good-day`);
  expect(drawn.html).toContain('value="A good day"');
  const typed = { heading: 'My own heading', words: 'Sea, tea,\nand quiet' };
  const posted = await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newAbout, typed)));
  expect(posted.map((each) => each.to)).toEqual([`${to.aboutMe}?done=about`, `${to.aboutMe}?done=about`]);
  const part = await onlyPart();
  expect(part).toMatchObject({ words: 'Sea, tea,\nand quiet', fields: { heading: 'My own heading' } });
  const read = await pages.get(wren, `${to.aboutMe}?done=about`);
  expect(read.html).toContain('<h2 dir="auto">My own heading</h2>');
  expect(read.html).toContain('It is in About me.');

  const page = to.about(part.id);
  const changing = await pages.get(wren, page);
  expect((await pages.post(wren, changing, page, { heading: ' ', words: 'Sea' })).to).toBe(
    `${to.aboutMe}?done=about-changed`,
  );
  expect(await onlyPart()).toMatchObject({ words: 'Sea', fields: {} });

  const away = await pages.post(wren, changing, to.takeAway(part.id));
  expect(away.to).toBe(`${to.aboutMe}?done=taken-away&line=${part.id}`);
  const back = await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(part.id));
  expect(back.to).toBe(`${to.aboutMe}?done=put-back`);
});

test('empty words and a heading that is too long come back with what was typed', async () => {
  const drawn = await pages.get(wren, to.newAbout);
  const posted = await pages.post(wren, drawn, to.newAbout, { heading: 'h'.repeat(201), words: '' });
  expect(posted.status).toBe(422);
  expect(posted.html).toContain('h'.repeat(201));
  expect(posted.html).toContain('Use 200 characters or fewer here.');
  expect(posted.html).toContain('Write something here');
});

test('a part taken away on another device while it was written here: the words are not lost', async () => {
  const part = await onlyPart();
  const page = to.about(part.id);
  const drawn = await pages.get(wren, page);
  await own((tx) => changeLine(tx, { id: part.id, was: part.version, words: part.words, removed: true }));
  expect((await pages.get(wren, page)).status).toBe(404);
  const clash = await pages.post(wren, drawn, page, { heading: '', words: 'Words of an hour' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('It was taken away meanwhile.');
  expect((await pages.post(wren, clash, page, { heading: '', words: 'Words of an hour' })).to).toBe(
    `${to.aboutMe}?done=about-changed`,
  );
  expect(await onlyPart()).toMatchObject({ words: 'Words of an hour' });
});

test('in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  expect((await pages.get(wren, to.aboutMe)).html).toContain('Lleoedd i ddechrau');
  expect((await pages.get(wren, `${to.newAbout}?start=good-day`)).html).toContain('value="Diwrnod da"');
});
