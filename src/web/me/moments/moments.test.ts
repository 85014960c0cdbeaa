import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { hiddenFields } from '../../../../test/product/browser-without-script.ts';
import {
  changeLine,
  keepPicture,
  momentsOf,
  MOST_PICTURES,
  pictureOf,
  removePicture,
  type Line,
} from '../../../modules/plans/index.ts';
import { LARGEST_PICTURE } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids.ts';
import { takeAwayCopy, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { MOMENTS_ON_A_PAGE } from './moments.tsx';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let sol: Cast;
let photograph: Uint8Array<ArrayBuffer>;
let large: Uint8Array<ArrayBuffer>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const moments = async (): Promise<readonly Line[]> =>
  (await own((tx) => momentsOf(tx, 'standing', { from: 0, most: 1000 }))).moments;
async function newest(): Promise<Line> {
  const [moment] = await moments();
  if (!moment) throw new Error('a moment was expected');
  return moment;
}

/** Posts a form as a browser does that has a picture chosen in it. */
async function postWith(
  drawn: Got,
  action: string,
  filled: Readonly<Record<string, string>>,
  picture: Uint8Array<ArrayBuffer> | null,
  who = wren,
): Promise<Got> {
  const body = new FormData();
  const typed = { ...Object.fromEntries(hiddenFields(drawn.html, action)), ...filled };
  for (const [name, value] of Object.entries(typed)) body.append(name, value);
  body.append('picture', new Blob(picture ? [picture] : [], { type: 'image/jpeg' }), picture ? 'IMG_1.jpg' : '');
  const headers = { cookie: `__Host-session=${who.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await pages.app.request(action, { method: 'POST', body, headers });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}
const bytesOf = (path: string, who: Cast) =>
  pages.app.request(path, { headers: { cookie: `__Host-session=${who.token}`, 'sec-fetch-site': 'same-origin' } });

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'about me', 'see');
  photograph = Uint8Array.from(
    await sharp({ create: { width: 120, height: 80, channels: 3, background: '#7a6' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 28/1 0/1' } })
      .toBuffer(),
  );
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  large = Uint8Array.from(
    await sharp({ create: { width: 500, height: 500, channels: 3, background: '#7a6', noise } })
      .jpeg()
      .toBuffer(),
  );
});
afterAll(() => here.drop());

test('before anything is saved, the page is kind, and “show me one” leads there', async () => {
  const empty = await pages.get(wren, to.moments);
  expect(empty.html).toContain('Nothing is here yet.');
  expect(empty.html).not.toContain(to.oneMoment);
  expect((await pages.get(wren, to.oneMoment)).to).toBe(to.moments);
});

test('a moment is saved with its picture, sent twice and kept once; the picture is drawn anew, upright, without its place', async () => {
  const drawn = await pages.get(wren, to.newMoment);
  expect(drawn.html).toContain('enctype="multipart/form-data"');
  const typed = { words: 'The heron\nstood still', when: 'last May', pictureShows: 'A heron in reeds' };
  for (const _twice of [1, 2])
    expect((await postWith(drawn, to.newMoment, typed, photograph)).to).toBe(`${to.moments}?done=saved`);
  const kept = await moments();
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    words: 'The heron\nstood still',
    fields: { when: 'last May', pictureShows: 'A heron in reeds' },
  });
  const address = to.picture(kept[0]?.fields.picture ?? '');
  const list = await pages.get(wren, to.moments);
  expect(list.html).toContain(`src="${address}" alt="A heron in reeds"`);
  const served = await bytesOf(address, wren);
  expect(served.headers.get('content-type')).toBe('image/webp');
  expect(served.headers.get('cache-control')).toBe('no-store');
  expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  const picture = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
  expect(picture).toMatchObject({ format: 'webp', width: 80, height: 120 });
  expect(picture.exif).toBeUndefined();
});

test('nobody else is served the picture or the page, signed in or not', async () => {
  const { id, fields } = await newest();
  for (const path of [to.picture(fields.picture ?? ''), to.moment(id), to.changeMoment(id), to.removePicture(id)])
    expect((await bytesOf(path, sol)).status, path).toBe(404);
  expect((await pages.app.request(to.picture(fields.picture ?? ''))).status).toBe(303);
  expect(await own((tx) => pictureOf(tx, fields.picture ?? ''), sol)).toBeNull();
});

const refused = {
  'larger than 12 MB': () => [new Uint8Array(LARGEST_PICTURE + 1), 'That picture is larger than 12 MB.'] as const,
  'no picture': () => [new TextEncoder().encode('a letter'), 'Cairn could not read that as a picture.'] as const,
  'cut in half': () => [large.slice(0, large.length / 2), 'That picture could not be read to its end.'] as const,
};
test.each(Object.keys(refused) as (keyof typeof refused)[])('a file that is %s: the words come back', async (which) => {
  const [file, says] = refused[which]();
  const before = (await moments()).length;
  const drawn = await pages.get(wren, to.newMoment);
  const posted = await postWith(drawn, to.newMoment, { words: 'Words of an hour', when: 'now' }, file);
  expect(posted.status).toBe(422);
  expect(posted.html).toContain(says);
  expect(posted.html).toContain('>Words of an hour</textarea>');
  expect(posted.html).toContain('please choose it again');
  expect(await moments()).toHaveLength(before);
  const without = await postWith(posted, to.newMoment, { words: 'Words of an hour' }, null);
  expect(without.to).toBe(`${to.moments}?done=saved`);
  expect((await newest()).words).toBe('Words of an hour');
});

test('nothing at all is asked about kindly; a picture alone is enough', async () => {
  const drawn = await pages.get(wren, to.newMoment);
  const nothing = await postWith(drawn, to.newMoment, { words: ' ', when: 'then' }, null);
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain('Write a few words or choose a picture');
  expect((await postWith(drawn, to.newMoment, { words: '' }, photograph)).status).toBe(303);
  expect((await pages.get(wren, to.moments)).html).toContain('alt="A picture of this moment"');
});

test('a form of another site, or without its token, is not taken, and the words are given back', async () => {
  const body = new FormData();
  body.append('words', 'typed long ago');
  const headers = { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await pages.app.request(to.newMoment, { method: 'POST', body, headers });
  expect(response.status).toBe(409);
  expect(await response.text()).toContain('typed long ago');
  const elsewhere = await pages.app.request('/me/plan/matters/new', {
    method: 'POST',
    body: new Uint8Array(600_000),
    headers: { ...headers, 'content-type': 'multipart/form-data; boundary=b' },
  });
  expect(elsewhere.status).toBe(413);
});

test('a moment gets a picture later; changed in two places at once, both texts are shown and no picture is left behind', async () => {
  const drawnNew = await pages.get(wren, to.newMoment);
  await postWith(drawnNew, to.newMoment, { words: 'The bus driver waved' }, null);
  const { id } = await newest();
  const page = to.changeMoment(id);
  const drawn = await pages.get(wren, page);
  await own((tx) => changeLine(tx, { id, was: 1, words: 'The driver waved' }));
  const count = async (): Promise<number> =>
    (await here.administrator.query('select from record.picture where person_id = $1', [wren.account])).rows.length;
  const before = await count();
  const clash = await postWith(drawn, page, { words: 'She waved' }, photograph);
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('The driver waved');
  expect(await count()).toBe(before);
  expect((await postWith(clash, page, { words: 'She waved' }, photograph)).to).toBe(`${to.moments}?done=changed`);
  expect(await count()).toBe(before + 1);
  expect(await newest()).toMatchObject({ words: 'She waved', fields: { picture: expect.any(String) } });
});

test('a picture is removed for good, after one more question: the bytes are gone, the words stay', async () => {
  const { id, fields } = await newest();
  const page = to.removePicture(id);
  const drawn = await pages.get(wren, page);
  expect(drawn.html).toContain('cannot be brought back');
  expect((await pages.post(wren, drawn, page)).to).toBe(`${to.moments}?done=picture-removed`);
  expect((await pages.post(wren, drawn, page)).to).toBe(`${to.moments}?done=picture-removed`);
  expect((await bytesOf(to.picture(fields.picture ?? ''), wren)).status).toBe(404);
  expect(await newest()).toMatchObject({ id, words: 'She waved', fields: {} });
  const { rows } = await here.administrator.query('select from record.picture where picture_id = $1', [fields.picture]);
  expect(rows).toEqual([]);
  expect((await pages.get(wren, page)).status).toBe(404);
});

test('a picture removed while its words are changed elsewhere: both happen', async () => {
  const drawnNew = await pages.get(wren, to.newMoment);
  await postWith(drawnNew, to.newMoment, { words: 'first' }, photograph);
  const { id, version, fields } = await newest();
  await Promise.all([
    own((tx) => removePicture(tx, { id })),
    own((tx) => changeLine(tx, { id, was: version, words: 'second', fields })),
  ]);
  const after = await newest();
  expect(after.fields.picture).toBeUndefined();
});

test('taken away, a moment waits with its picture, and is put back from there', async () => {
  const drawnNew = await pages.get(wren, to.newMoment);
  await postWith(drawnNew, to.newMoment, { words: 'Toast' }, photograph);
  const { id } = await newest();
  const away = await pages.post(wren, await pages.get(wren, to.changeMoment(id)), to.takeAway(id));
  expect(away.to).toBe(`${to.moments}?done=taken-away&line=${id}`);
  expect((await moments()).map((each) => each.id)).not.toContain(id);
  expect((await pages.get(wren, to.moment(id))).status).toBe(404);
  const waiting = await pages.get(wren, to.momentsAway);
  expect(waiting.html).toContain('Toast');
  expect(waiting.html).toContain(to.removePicture(id));
  expect((await pages.post(wren, waiting, to.putBack(id))).to).toBe(`${to.moments}?done=put-back`);
  expect((await pages.get(wren, to.moment(id))).html).toContain('Toast');
});

test('“show me one” shows one alone, and never the same one twice running', async () => {
  let last = '';
  for (let tries = 0; tries < 12; tries += 1) {
    const next = (await pages.get(wren, last === '' ? to.oneMoment : to.anotherMoment(last))).to ?? '';
    const id = next.split('/').at(-1) ?? '';
    expect(id).not.toBe(last);
    expect((await moments()).map((each) => each.id)).toContain(id);
    last = id;
  }
  const page = await pages.get(wren, to.moment(last));
  expect(page.html).toContain(to.anotherMoment(last));
});

test('many moments come in pages, newest first', async () => {
  const fern = await addPerson(here.administrator, here.database, 'Fern');
  for (let number = 1; number <= MOMENTS_ON_A_PAGE + 2; number += 1) {
    const drawn = await pages.get(fern, to.newMoment);
    await postWith(drawn, to.newMoment, { words: `moment ${number}.` }, null, fern);
  }
  const first = await pages.get(fern, to.moments);
  expect(first.html).toContain(`moment ${MOMENTS_ON_A_PAGE + 2}.`);
  expect(first.html).not.toContain('moment 2.');
  expect(first.html).toContain('1 to 10 of 12, newest first');
  const second = await pages.get(fern, `${to.moments}?page=99`);
  expect(second.html).toContain('moment 2.');
  expect(second.html).toContain('11 to 12 of 12');
});

test('there are so many places for pictures: the last two at once do not make one too many', async () => {
  const moss = await addPerson(here.administrator, here.database, 'Moss');
  const picture = { bytes: photograph, width: 80, height: 120 };
  const keep = (id: string) => own((tx) => keepPicture(tx, { id, ...picture }), moss);
  for (let place = 1; place < MOST_PICTURES; place += 1) await keep(newId());
  expect((await Promise.all([keep(newId()), keep(newId())])).toSorted()).toEqual(['full', 'kept']);
  const drawn = await pages.get(moss, to.newMoment);
  const full = await postWith(drawn, to.newMoment, { words: 'one too many' }, photograph, moss);
  expect(full.status).toBe(422);
  expect(full.html).toContain('You have 100 pictures.');
  expect(full.html).toContain('>one too many</textarea>');
  expect((await own((tx) => momentsOf(tx, 'standing', { from: 0, most: 9 }), moss)).count).toBe(0);
});

test('the copy that the person takes away has their pictures as other programs read them, and nobody else’s', async () => {
  const { fields } = await newest();
  const pictures = (await own(takeAwayCopy)).record['picture'] ?? [];
  const mine = pictures.find((each) => each['picture_id'] === fields.picture);
  expect(mine?.['type']).toBe('image/webp');
  expect((await sharp(Buffer.from(String(mine?.['bytes']), 'base64')).metadata()).format).toBe('webp');
  expect(pictures.length).toBeLessThan(MOST_PICTURES);
});

test('in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  expect((await pages.get(wren, to.moments)).html).toContain('Eiliadau da');
  expect((await pages.get(wren, to.newMoment)).html).toContain('Beth mae’r llun yn ei ddangos?');
});
