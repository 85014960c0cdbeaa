import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { hiddenFields } from '../../../../test/product/browser-without-script.ts';
import { changeLine, type WishPart } from '../../../modules/plans/index.ts';
import {
  signedVersions,
  wishesDetailsOf,
  wishesOf,
  type PartOfWishes,
  type Wish,
} from '../../../modules/wishes/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const partNamed = async (place: string): Promise<PartOfWishes> => {
  const part = (await own(wishesOf)).parts.find((each) => each.place === place);
  if (!part) throw new Error(`There is no part ${place}.`);
  return part;
};
const firstIn = async (place: string): Promise<Wish> => {
  const [wish] = (await partNamed(place)).lines;
  if (!wish) throw new Error(`Nothing stands in ${place}.`);
  return wish;
};
/** Opens a form, fills it in and sends it. */
const send = async (path: string, filled: Readonly<Record<string, string>>): Promise<Got> =>
  pages.post(wren, await pages.get(wren, path), path, filled);
const addTo = (part: WishPart, words: string, more: Record<string, string> = {}): Promise<Got> =>
  send(to.newWish(part), { words, ...more });
const page = async (path: string): Promise<string> => (await pages.get(wren, path)).html;
/** Sends a form of a page to another address, with boxes that can be ticked several at a time. */
async function tick(drawnAt: string, address: string, filled: readonly (readonly [string, string])[]): Promise<Got> {
  const body = new URLSearchParams(hiddenFields(await page(drawnAt), address));
  for (const [name, value] of filled) body.append(name, value);
  const headers = { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await pages.app.request(address, { method: 'POST', headers, body });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}
const sign = (says: readonly string[] = [], name = 'Wren'): Promise<Got> =>
  tick(to.signWishes, to.signWishes, [
    ['name', name],
    ['witness', 'Robin'],
    ['witnessed', 'Saw me'],
    ...says.map((each) => ['says', each] as const),
  ]);
const newest = async (): Promise<string> => (await own((tx) => signedVersions(tx)))[0]?.id ?? '';
const chooseNation = (nation: string): Promise<Got> =>
  send(to.wishesDetails, { nation, madeWith: 'Robin', madeRole: 'peer worker' });

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});

test('an empty plan begins gently: with questions, nothing filled in, nothing to sign', async () => {
  const front = await page(to.wishes);
  expect(front).toContain('Nothing is written yet.');
  for (const part of ['want', 'not want', 'people'] as const) expect(front).toContain(to.wishPart(part));
  expect(front).toContain('Only you can see this.');
  expect(front).not.toContain(`"${to.signWishes}"`);
  expect(await page(to.wishPart('decline'))).toContain('Which treatment is it');
  expect(await page(to.newWish('not want'))).toMatch(/<textarea[^>]*name="words"[^>]*><\/textarea>/);
  expect(await page(to.signWishes)).toContain('There is nothing to sign yet');
  expect(await page(to.stayingWell)).toContain(to.wishes);
});

test('a wish is written with its reason and what others may do, sent twice and kept once', async () => {
  const drawn = await pages.get(wren, to.newWish('not want'));
  const typed = { words: 'No ceiling light', why: 'It hurts', step: 'Bring a lamp', helpedBy: 'Ash' };
  for (const _twice of [1, 2])
    expect((await pages.post(wren, drawn, to.newWish('not want'), typed)).to).toBe(
      `${to.wishPart('not want')}?done=line`,
    );
  const { lines } = await partNamed('not want');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ words: 'No ceiling light', fields: { part: 'not want', why: 'It hurts' } });
  expect(lines[0]?.steps.map((step) => step.words)).toEqual(['Bring a lamp']);
  const part = await page(to.wishPart('not want'));
  for (const words of [
    'No ceiling light',
    'Why not',
    'It hurts',
    'Bring a lamp',
    'Written with help from <bdi>Ash</bdi>',
  ])
    expect(part).toContain(words);
  // Nobody can do anything about what a crisis looks like.
  expect(await page(to.newWish('crisis'))).not.toContain('name="step"');
});

test('nothing typed: the form comes back with the rest; words of two places at once stand side by side', async () => {
  const empty = await addTo('want', ' ', { why: 'Doorways frighten me' });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('>Doorways frighten me</textarea>');
  await addTo('want', 'Sit down');
  const { id } = await firstIn('want');
  const drawn = await pages.get(wren, to.changeWish(id));
  await own((tx) => changeLine(tx, { id, was: 1, words: 'Sit down first', fields: { part: 'want', why: 'Doorways' } }));
  const clash = await pages.post(wren, drawn, to.changeWish(id), { words: 'Kneel', why: 'Better' });
  expect(clash.status).toBe(422);
  for (const words of ['Sit down first', 'Doorways', '>Kneel</textarea>', '>Better</textarea>'])
    expect(clash.html).toContain(words);
});

test('what others may do is added, asked of others, changed, taken away and put back with its wish', async () => {
  await addTo('looked after', 'The seedlings');
  const { id } = await firstIn('looked after');
  expect((await send(to.newWishStep(id), { words: 'Water them', askOthers: 'yes' })).to).toBe(
    `${to.wish(id)}?done=action`,
  );
  const [step] = (await firstIn('looked after')).steps;
  if (!step) throw new Error('There is no step.');
  expect(step.fields.askOthers).toBe(true);
  expect(await page(to.wish(id))).toContain('I ask others to do this for me');
  await send(to.wishStep(step.id), { words: 'Water them twice', was: '1' });
  expect(await page(to.wish(id))).toContain('Water them twice');
  const away = await pages.post(wren, await pages.get(wren, to.wishStep(step.id)), to.takeAway(step.id));
  expect(away.to).toContain(`${to.wish(id)}?done=taken-away`);
  expect(await page(to.orderWishLines('looked after'))).toContain('Water them twice');
  const back = await pages.post(wren, await pages.get(wren, to.orderWishLines('looked after')), to.putBack(step.id));
  expect(back.to).toContain(to.wish(id));
});

test('parts are named, ordered, left out and added; what is left out is not printed and not signed', async () => {
  await addTo('people', 'Ash first');
  await addTo('want', 'Sit down');
  await send(to.nameWishPart('want'), { heading: 'Before anything else' });
  const added = await send(to.newWishPart, { heading: 'When the phone rings' });
  const ownPlace = /parts\/([0-9a-f-]+)/.exec(added.to ?? '')?.[1] ?? '';
  await send(to.newWish(ownPlace), { words: 'Let it ring' });
  await send(to.orderWishes, { place: 'people', change: 'leave out' });
  const paper = await page(to.printWishes);
  expect(paper).toMatch(/Before anything else[\s\S]*Sit down[\s\S]*When the phone rings[\s\S]*Let it ring/);
  expect(paper).not.toContain('Ash first');
  expect(await page(to.signWishes)).not.toContain('Ash first');
  expect(await page(to.wishPart('people'))).toContain('Only you can read it.');
});

test('what is said of it as a whole is kept; a wrong day gives everything back', async () => {
  const form = await page(to.wishesDetails);
  const inAYear = String(Number(isoDay(new Date()).slice(0, 4)) + 1);
  expect(form).toMatch(
    new RegExp(`name="lookAgain-year"[^>]*value="${inAYear}"|value="${inAYear}"[^>]*name="lookAgain-year"`),
  );
  const wrong = await send(to.wishesDetails, { nation: 'scotland', madeWith: 'Robin', 'lookAgain-month': '13' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toMatch(/value="scotland"[^>]*checked|checked[^>]*value="scotland"/);
  expect((await chooseNation('wales')).to).toBe(`${to.wishes}?done=details`);
  expect((await own(wishesDetailsOf)).details).toMatchObject({ nation: 'wales', madeWith: 'Robin' });
});

test('it is signed by typing a name; kept as it was, compared with now, printed and taken away as a file', async () => {
  await addTo('decline', 'Sleeping tablets', { why: 'I fell' });
  await chooseNation('england');
  const nameless = await sign([], ' ');
  expect(nameless.status).toBe(422);
  expect(nameless.html).toContain('value="Robin"');
  const signed = await sign();
  const id = await newest();
  expect(signed.to).toBe(`${to.signed(id)}?done=signed`);
  await send(to.changeWish((await firstIn('decline')).id), {
    words: 'Sleeping tablets at night',
    was: '1',
    why: 'I fell',
  });
  const version = await page(to.signed(id));
  for (const words of [
    'Sleeping tablets',
    'Wren',
    'Saw me',
    'Made with Robin (peer worker)',
    'What is different now',
    'Sleeping tablets at night',
  ])
    expect(version).toContain(words);
  for (const where of [to.printSigned(id), to.downloadSigned(id)]) {
    const paper = await page(where);
    expect(paper).toContain('I fell');
    expect(paper).not.toContain('at night');
    // Its status stands at its head and at the foot of every sheet.
    expect(paper.split('For England. Nothing here is shown as binding in law.').length).toBe(3);
    expect(/<tfoot>[\s\S]*For England\./.test(paper)).toBe(true);
  }
  const file = await pages.app.request(to.downloadSigned(id), { headers: { cookie: `__Host-session=${wren.token}` } });
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="document.html"');
  expect(await file.text()).not.toMatch(/<script|<link|src=|https?:\/\//);
  expect(await page(to.wishes)).toContain('You have changed something since.');
});

test('it is called binding only once everything is said of a signed refusal, and no longer when it is taken back', async () => {
  await addTo('decline', 'Sleeping tablets');
  await chooseNation('england');
  expect(await page(to.printWishes)).toContain('Not signed. Nothing here is shown as binding in law.');
  await sign(['adult', 'able']);
  const id = await newest();
  const must = 'It must be followed, if it is valid';
  for (const where of [to.signed(id), to.printSigned(id), to.wishesLaw]) expect(await page(where)).not.toContain(must);
  const said = await tick(to.signed(id), to.saySigned(id), [
    ['says', 'adult'],
    ['says', 'able'],
    ['says', 'clear'],
  ]);
  expect(said.to).toBe(`${to.signed(id)}?done=says`);
  for (const where of [to.signed(id), to.printSigned(id), to.wishesLaw]) {
    const html = await page(where);
    expect(html).toContain(must);
    // Of treatment that keeps somebody alive more is asked, and that is not said.
    expect(html.split(must)).toHaveLength(2);
    expect(html).toContain('Treatment for mental health under the Mental Health Act can still be given against it.');
  }
  for (const nation of ['scotland', 'northern ireland']) expect(await page(to.wishesLawIn(nation))).not.toContain(must);
  await tick(to.signed(id), to.takeSignedBack(id), []);
  for (const where of [to.signed(id), to.printSigned(id), to.wishesLaw]) expect(await page(where)).not.toContain(must);
  expect(await page(to.signed(id))).toContain('Taken back by whoever signed it.');
  expect(await page(to.signed(id))).not.toContain(to.saySigned(id));
});

test('every nation says what it knows with its source and day, beside the part; without a nation the page says so', async () => {
  expect(await page(to.wishPart('decline'))).toContain('You have not chosen a nation');
  for (const [nation, words] of [
    ['england', 'Advance choice document'],
    ['wales', 'It is coming, and not in force.'],
    ['scotland', 'give reasons in writing against it'],
    ['northern ireland', 'We could not check what this is worth in law.'],
  ] as const) {
    await chooseNation(nation);
    const law = await page(to.wishesLaw);
    expect(law).toContain(words);
    expect(law).toMatch(/Checked on \d+ \w+ 20\d\d, to be checked again by/);
    expect(await page(to.wishPart('decline'))).toContain('Checked on');
  }
});

test('from the day they chose on, the first page asks once whether to look again; another day, and it is quiet', async () => {
  const day = { 'lookAgain-day': '1', 'lookAgain-month': '2', 'lookAgain-year': '2026' };
  await send(to.wishesDetails, day);
  const today = await page(to.today);
  expect(today).toContain('You wanted to do that from 1 February 2026. Nothing lapses if you leave it.');
  await send(to.wishesDetails, { ...day, 'lookAgain-year': '2099' });
  expect(await page(to.today)).not.toContain('Look at your wishes again?');
});

test('all of it is there in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  await addTo('decline', 'Tabledi cysgu');
  await chooseNation('wales');
  await sign(['adult', 'able', 'clear']);
  const version = await page(to.signed(await newest()));
  for (const words of ['Triniaethau nad wyf yn eu derbyn', 'Rhaid ei ddilyn', 'Ar gyfer Cymru.'])
    expect(version).toContain(words);
});
