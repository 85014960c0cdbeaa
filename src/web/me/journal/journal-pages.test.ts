import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { asidesOf, keepWritings, type Sort, type TypedThen } from '../../../modules/journal/index.ts';
import { addQuestion, checkInOf } from '../../../modules/check-ins/index.ts';
import { beginLine, lineOf } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let fern: Cast;
const today = isoDay(new Date());

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  fern = await addPerson(here.administrator, here.database, 'Fern Sample');
});
afterAll(() => here.drop());

const inside = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

/** Something that arrived and was put aside, as `send` leaves it. */
async function putAside(sort: Sort, document: string, why: 'both' | 'look', typed: TypedThen): Promise<string> {
  const id = newId();
  const writing = { id, sort, document, base: null, hash: Buffer.alloc(32), typed, cleaned: [] };
  await inside((tx) => keepWritings(tx, [writing], () => Promise.resolve({ aside: why })));
  return id;
}

test('both texts of a page stand side by side; what the person chooses is kept, and the other stays among its versions', async () => {
  const document = newId();
  await inside((tx) =>
    beginLine(tx, { id: document, kind: 'diary', words: 'From the kitchen', fields: { day: today } }),
  );
  const typed = { once: document, drawnFor: today, words: 'From the bus', who: 'me' };
  const id = await putAside('diary', document, 'both', typed);
  expect((await pages.get(wren, to.today)).html).toContain('Something you wrote without a network needs you.');
  expect((await pages.get(wren, to.journal)).html).toContain('From the bus');
  const page = await pages.get(wren, to.aside(id));
  expect(page.html).toContain('From the kitchen');
  expect(page.html).toContain('>From the bus</textarea>');
  expect((await pages.get(fern, to.aside(id))).status).toBe(404);
  const kept = await pages.post(wren, page, to.aside(id), { words: 'Kitchen, then bus', who: 'me' });
  expect(kept.to).toBe(`${to.journal}?done=kept`);
  const line = await inside((tx) => lineOf(tx, document));
  expect([line?.version, line?.words]).toEqual([2, 'Kitchen, then bus']);
  expect((await pages.get(wren, to.aside(id))).status).toBe(404);
  expect((await pages.get(wren, to.journal)).html).toContain('Nothing needs you.');
});

test('changed once more while both were looked at, both are shown again; left as it was, nothing changes', async () => {
  const document = newId();
  await inside((tx) => beginLine(tx, { id: document, kind: 'diary', words: 'One', fields: { day: today } }));
  const id = await putAside('diary', document, 'both', { once: document, drawnFor: today, words: 'Two', who: 'me' });
  const page = await pages.get(wren, to.aside(id));
  const change = await pages.get(wren, to.changeDiaryPage(document));
  await pages.post(wren, change, to.changeDiaryPage(document), { words: 'Three', who: 'me' });
  const clash = await pages.post(wren, page, to.aside(id), { words: 'Two', who: 'me' });
  expect(clash.status).toBe(422);
  for (const words of ['Two', 'Three']) expect(clash.html).toContain(words);
  const left = await pages.post(wren, await pages.get(wren, to.aside(id)), to.leaveAside(id));
  expect(left.to).toBe(`${to.journal}?done=left`);
  expect((await inside((tx) => lineOf(tx, document)))?.words).toBe('Three');
  expect(await inside(asidesOf)).toEqual([]);
});

test('a check-in that needs another look shows what was typed and what to look at, and is kept once it is right', async () => {
  const question = newId();
  await inside((tx) => addQuestion(tx, { id: question, words: 'Hours of sleep', fields: { answer: 'hours' } }));
  const document = newId();
  const field = `a-${question}`;
  const typed = {
    once: document,
    drawnFor: today,
    asked: `${question}.1`,
    [field]: 'lots',
    words: 'A day',
    occasion: '',
  };
  const id = await putAside('check-in', document, 'look', typed);
  const page = await pages.get(wren, to.aside(id));
  expect(page.html).toContain('value="lots"');
  expect(page.html).toContain('nhsuk-error-summary');
  const again = await pages.post(wren, page, to.aside(id), { [field]: '25', words: 'A day' });
  expect(again.status).toBe(422);
  expect((await pages.post(wren, page, to.aside(id), { [field]: '8', words: 'A day' })).to).toContain('done=kept');
  expect((await inside((tx) => checkInOf(tx, document)))?.answers[0]?.value).toBe(8);
});

test('a form says whose it is and what it is sealed to, and on a device that others use it says neither', async () => {
  const own = (await pages.get(wren, to.newDiaryPage)).html;
  expect(own).toContain(`name="writer" value="${wren.account}"`);
  expect(own).toMatch(/name="sealTo" value="[0-9a-f-]{36}\.[\w-]{87}"/);
  await here.administrator.query('update system.session set shared_device = true where account_id = $1', [
    fern.account,
  ]);
  for (const path of [to.newDiaryPage, to.checkIn]) {
    const shared = (await pages.get(fern, path)).html;
    expect(shared).not.toContain('name="writer"');
    expect(shared).not.toContain('sealTo');
  }
});

test('the pages are there in Welsh', async () => {
  const id = await putAside('diary', newId(), 'look', { drawnFor: today, words: 'Y crëyr', who: 'me' });
  await chooseLanguage(here.database, wren, 'cy');
  expect((await pages.get(wren, to.journal)).html).toContain('Ysgrifennwyd heb rwydwaith');
  expect((await pages.get(wren, to.aside(id))).html).toContain('Cadw’r hyn sydd yma');
});
