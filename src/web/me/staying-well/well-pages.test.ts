import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { hiddenFields } from '../../../../test/product/browser-without-script.ts';
import { changeLine, pictureOf, type Line, type WellPart } from '../../../modules/plans/index.ts';
import { stayingWellOf, type PartOfWell, type WellLine } from '../../../modules/staying-well/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const partNamed = async (place: string): Promise<PartOfWell> => {
  const part = (await own(stayingWellOf)).parts.find((each) => each.place === place);
  if (!part) throw new Error(`There is no part ${place}.`);
  return part;
};
const firstIn = async (place: string): Promise<WellLine> => {
  const [line] = (await partNamed(place)).lines;
  if (!line) throw new Error(`Nothing stands in ${place}.`);
  return line;
};
/** Opens a form, fills it in and sends it. */
const send = async (path: string, filled: Readonly<Record<string, string>>): Promise<Got> =>
  pages.post(wren, await pages.get(wren, path), path, filled);
const addTo = (part: WellPart, words: string, action = ''): Promise<Got> =>
  send(to.newWellLine(part), { words, action });
const page = async (path: string): Promise<string> => (await pages.get(wren, path)).html;

/** Sends a form as a browser does that has a picture chosen in it. */
async function sendWith(
  path: string,
  filled: Readonly<Record<string, string>>,
  picture: Uint8Array<ArrayBuffer> | null,
) {
  const drawn = await pages.get(wren, path);
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...Object.fromEntries(hiddenFields(drawn.html, path)), ...filled }))
    body.append(name, value);
  body.append('picture', new Blob(picture ? [picture] : [], { type: 'image/png' }), picture ? 'a.png' : '');
  const headers = { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await pages.app.request(path, { method: 'POST', body, headers });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}
const aPicture = async (): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7a6' } })
      .png()
      .toBuffer(),
  );

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});

test('an empty plan begins gently: with questions, and nothing filled in', async () => {
  const front = await page(to.stayingWell);
  expect(front).toContain('Nothing is written yet.');
  for (const part of ['when well', 'toolbox', 'early signs'] as const) expect(front).toContain(to.wellPart(part));
  expect(await page(to.wellPart('when well'))).toContain('What do people notice when you are well?');
  const form = await page(to.newWellLine('early signs'));
  expect(form).toContain('What changes first: sleep, food, money, messages, tidying?');
  expect(form).toMatch(/<textarea[^>]*name="words"[^>]*><\/textarea>/);
  expect((await own(stayingWellOf)).parts.flatMap((part) => part.lines)).toEqual([]);
});

test('a sign is written with what to do about it, sent twice and kept once, and read on the front page', async () => {
  const drawn = await pages.get(wren, to.newWellLine('early signs'));
  const typed = { words: 'Sofa two nights', action: 'Big light out', helpedBy: 'Ash' };
  for (const _twice of [1, 2])
    expect((await pages.post(wren, drawn, to.newWellLine('early signs'), typed)).to).toBe(
      `${to.wellPart('early signs')}?done=line`,
    );
  const { lines } = await partNamed('early signs');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ words: 'Sofa two nights', fields: { part: 'early signs', helpedBy: 'Ash' } });
  expect(lines[0]?.actions.map((action) => action.words)).toEqual(['Big light out']);
  expect(await page(to.stayingWell)).toContain('Sofa two nights');
  const part = await page(to.wellPart('early signs'));
  for (const words of ['Sofa two nights', 'Big light out', 'Written with help from <bdi>Ash</bdi>'])
    expect(part).toContain(words);
  expect(part).toContain('Nobody is told when you write here.');
  expect(part).not.toContain(to.orderWellLines('early signs'));
});

test('nothing typed: the form comes back; words of two places at once stand side by side', async () => {
  const empty = await addTo('triggers', ' ', 'Put it on the shelf');
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('>Put it on the shelf</textarea>');
  await addTo('triggers', 'Brown envelopes');
  const { id } = await firstIn('triggers');
  const drawn = await pages.get(wren, to.changeWellLine(id));
  await own((tx) => changeLine(tx, { id, was: 1, words: 'Letters with windows' }));
  const clash = await pages.post(wren, drawn, to.changeWellLine(id), { words: 'All letters' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('Letters with windows');
  expect(clash.html).toContain('>All letters</textarea>');
});

test('what to do about it is added, changed, asked of others, and taken away and put back with its line', async () => {
  await addTo('triggers', 'Brown envelopes');
  const { id } = await firstIn('triggers');
  const added = await send(to.newWellAction(id), { words: 'Ring the office', askOthers: 'yes' });
  expect(added.to).toBe(`${to.wellLine(id)}?done=action`);
  const action = (await firstIn('triggers')).actions[0] as Line;
  expect(action.fields.askOthers).toBe(true);
  expect(await page(to.wellLine(id))).toContain('I ask others to do this for me');
  expect((await send(to.wellAction(action.id), { words: 'Ring them on Thursday' })).to).toContain('action-changed');
  expect((await firstIn('triggers')).actions[0]).toMatchObject({ words: 'Ring them on Thursday', fields: {} });
  const away = await pages.post(wren, await pages.get(wren, to.changeWellLine(id)), to.takeAway(id));
  expect(away.to).toBe(`${to.wellPart('triggers')}?done=taken-away&line=${id}`);
  expect((await partNamed('triggers')).lines).toEqual([]);
  expect((await pages.get(wren, to.wellLine(id))).status).toBe(404);
  const order = await pages.get(wren, to.orderWellLines('triggers'));
  expect((await pages.post(wren, order, to.putBack(id))).to).toBe(`${to.wellPart('triggers')}?done=put-back`);
  expect(await page(to.wellPart('triggers'))).toContain('Ring them on Thursday');
  const versions = await page(to.versions(action.id));
  expect(versions).toContain('Ring the office');
  expect(versions).toContain(to.wellLine(id));
});

test('lines and parts are moved, named and left out; paper shows what is left', async () => {
  await addTo('early signs', 'Sofa two nights');
  await addTo('early signs', 'No answers');
  const { id } = await firstIn('early signs');
  const moved = await send(to.orderWellLines('early signs'), { line: id, change: 'down' });
  expect(moved.to).toBe(`${to.orderWellLines('early signs')}#line-${id}`);
  expect((await partNamed('early signs')).lines.map((line) => line.words)).toEqual(['No answers', 'Sofa two nights']);
  await send(to.nameWellPart('early signs'), { heading: 'Sofa days' });
  expect(await page(to.printWell)).toMatch(/Sofa days[\s\S]*No answers[\s\S]*Sofa two nights/);
  await addTo('every day', 'Porridge');
  const left = await send(to.orderWell, { place: 'early signs', change: 'leave out' });
  expect(left.to).toBe(`${to.orderWell}?done=left-out`);
  const paper = await page(to.printWell);
  expect(paper).toContain('Porridge');
  expect(paper).not.toContain('Sofa');
  expect(await page(to.stayingWell)).not.toContain('Sofa');
  expect(await page(to.wellPart('early signs'))).toContain('You left this part out. Only you can read it.');
  await send(to.nameWellPart('early signs'), { heading: '' });
  expect(await page(to.wellPart('early signs'))).toContain('>Early signs</h1>');
});

test('a part of one’s own has a name, holds lines, and is put back from the page for the order', async () => {
  const made = await send(to.newWellPart, { heading: 'Long evenings' });
  const place = /parts\/([\w-]+)\?done=part$/.exec(made.to ?? '')?.[1] ?? '';
  await send(to.newWellLine(place), { words: 'Lamp on at four', action: '' });
  expect((await send(to.nameWellPart(place), { heading: '' })).status).toBe(422);
  await send(to.nameWellPart(place), { heading: 'Winter' });
  expect(await page(to.wellPart(place))).toContain('Winter');
  const away = await pages.post(wren, await pages.get(wren, to.nameWellPart(place)), to.takeAway(place));
  expect(away.to).toBe(`${to.stayingWell}?done=taken-away&line=${place}`);
  expect(await page(to.stayingWell)).not.toContain('Winter');
  expect((await pages.get(wren, to.wellPart(place))).to).toBe(to.orderWell);
  await pages.post(wren, await pages.get(wren, to.orderWell), to.putBack(place));
  expect(await page(to.wellPart(place))).toContain('Lamp on at four');
});

test('the toolbox keeps what helps with its picture, which only the person is served and can remove', async () => {
  const typed = { words: 'Hands in soil', takes: 'half an hour', href: 'soil.example/beans', pictureShows: 'Beans' };
  expect((await sendWith(to.newTool, { ...typed, href: 'not an address' }, null)).html).toContain(
    'Write a web address that begins with https://',
  );
  expect((await sendWith(to.newTool, typed, await aPicture())).to).toBe(`${to.wellPart('toolbox')}?done=tool`);
  const { id, fields } = await firstIn('toolbox');
  expect(fields).toMatchObject({ takes: 'half an hour', href: 'https://soil.example/beans', pictureShows: 'Beans' });
  expect(await page(to.wellPart('toolbox'))).toContain(`src="${to.picture(fields.picture ?? '')}" alt="Beans"`);
  await sendWith(to.tool(id), { words: 'Hands in wet soil', pictureShows: 'Runner beans' }, await aPicture());
  expect(await firstIn('toolbox')).toMatchObject({ words: 'Hands in wet soil', fields: { picture: fields.picture } });
  const sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  for (const path of [to.picture(fields.picture ?? ''), to.tool(id), to.removeToolPicture(id)])
    expect((await pages.get(sol, path)).status).toBe(404);
  await pages.post(wren, await pages.get(wren, to.tool(id)), to.takeAway(id));
  expect(await page(to.orderWellLines('toolbox'))).toContain(to.removeToolPicture(id));
  expect((await send(to.removeToolPicture(id), {})).to).toBe(`${to.wellPart('toolbox')}?done=picture-removed`);
  await pages.post(wren, await pages.get(wren, to.orderWellLines('toolbox')), to.putBack(id));
  expect((await firstIn('toolbox')).fields.picture).toBeUndefined();
  expect(await own((tx) => pictureOf(tx, fields.picture ?? ''))).toBeNull();
});

test('addresses of what is not there, and of another person’s lines, lead nowhere', async () => {
  await addTo('triggers', 'Brown envelopes');
  const { id } = await firstIn('triggers');
  wren = await addPerson(here.administrator, here.database, 'Another');
  const nowhere = [
    to.wellLine(id),
    to.changeWellLine(id),
    to.newWellAction(id),
    to.wellPart(id),
    to.wellPart('nothing'),
  ];
  for (const path of nowhere) expect((await pages.get(wren, path)).status, path).toBe(404);
  expect((await pages.get(wren, to.newWellLine('toolbox'))).to).toBe(to.newTool);
});

test('a long part comes in pages, and in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  for (let number = 1; number <= 32; number += 1) await addTo('every day', `peth ${number}.`);
  expect(await page(to.stayingWell)).toContain('29 llinell arall');
  const first = await page(to.wellPart('every day'));
  expect(first).toContain('1 i 30 o 32');
  expect(first).not.toContain('peth 31.');
  expect(await page(`${to.wellPart('every day')}?page=2`)).toContain('peth 32.');
});
