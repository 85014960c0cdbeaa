import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { filesWith, openOwnBrowser, type OwnBrowser } from './own-browser.ts';
import {
  CANARY,
  keepCard,
  PASSPHRASE,
  signInBrowser,
  stateOfPack,
  takeCardOff,
  tryToOpen,
  untilKept,
  writeCanaries,
} from './offline-site.ts';
import { serveSite, type Served } from './served-site.ts';

/** Nobody of these may be found on the device: what was read, what was typed, and what opens the pack. */
const TYPED = { kept: 'zebrafinch-diary-kept', unsent: 'zebrafinch-diary-not-sent' };
const PERSONAL = [
  ...Object.values(CANARY),
  ...Object.values(TYPED),
  'zebrafinch',
  'Zebrafinch',
  PASSPHRASE,
  'otter lantern',
];
const ON_THE_CARD = 'kingfisher-on-the-card';

let here: TestDatabase;
let site: Served;
let wren: Cast;
let profile: string;
let device: OwnBrowser | undefined;

beforeAll(async () => {
  here = await freshDatabase();
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
});
afterAll(async () => {
  await site.stop();
  await here.drop();
});
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  await writeCanaries(here, wren);
  profile = mkdtempSync(join(tmpdir(), 'cairn-device-'));
});
afterEach(async () => {
  await device?.kill().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
});

/** Signed in, reads and writes what people read and write, makes a pack and opens it. The pack is open at the end. */
async function use(): Promise<Page> {
  device = await openOwnBrowser(profile);
  const { context } = device;
  await signInBrowser(context, wren);
  const page = await context.newPage();
  const at = (path: string) => page.goto(site.address + path);
  await untilKept(page, `${site.address}/me`);
  await keepCard(here, page, wren, ON_THE_CARD, site.address);
  await at('/me/staying-well/parts/early-signs');
  expect(await page.textContent('main')).toContain(CANARY.sign);
  await at('/me/contacts');
  expect(await page.textContent('main')).toContain(CANARY.person);
  await at('/me/diary/new');
  await page.fill('textarea', TYPED.kept);
  await page.click('main form button.nhsuk-button');
  await page.waitForURL((url) => !url.pathname.endsWith('/new'));
  await at('/me/offline');
  await page.fill('[data-make-pack] [name=passphrase]', PASSPHRASE);
  await page.click('[data-make-pack] button[type=submit]');
  await page.waitForURL('**/me/offline?done=kept');
  await at('/offline');
  await stateOfPack(page, 'locked');
  await tryToOpen(page, 'wrong words first');
  await tryToOpen(page, PASSPHRASE);
  await stateOfPack(page, 'open');
  expect(await page.textContent('[data-content]')).toContain(CANARY.sign);
  return page;
}

/** What any page of this site could read of what the browser keeps, as text. */
async function readableFrom(page: Page): Promise<string> {
  await page.goto(`${site.address}/accessibility`);
  return page.evaluate<string>(`(async () => {
    const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text());
    }
    const asText = (value) => value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value)
      : value && typeof value === 'object' ? Object.values(value).map(asText).join(' ') : String(value);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve) => { const opening = indexedDB.open(name); opening.onsuccess = () => resolve(opening.result); });
      for (const store of database.objectStoreNames) {
        const values = await new Promise((resolve) => { const all = database.transaction(store).objectStore(store).getAll(); all.onsuccess = () => resolve(all.result); });
        texts.push(...values.map(asText));
      }
      database.close();
    }
    return texts.join('\\n');
  })()`);
}

test('after use nothing personal is left in the whole profile but the card that the person chose', async () => {
  const page = await use();
  await page.click('[data-lock-now]');
  const readable = await readableFrom(page);
  for (const words of PERSONAL) expect(readable).not.toContain(words);
  expect(readable).toContain(ON_THE_CARD);
  await device?.close();
  expect(filesWith(profile, PERSONAL)).toEqual([]);
  // The search finds what is there: the card, and nowhere but where the worker keeps it.
  const withCard = filesWith(profile, [ON_THE_CARD]);
  expect(withCard.length).toBeGreaterThan(0);
  expect(withCard.filter((name) => !/Service Worker[\\/]CacheStorage/.test(name))).toEqual([]);
}, 120_000);

test('a browser that is killed while the pack is open and something is typed leaves nothing personal behind', async () => {
  const page = await use();
  const other = await page.context().newPage();
  await other.goto(`${site.address}/me/diary/new`);
  await other.fill('textarea', TYPED.unsent);
  // What the browser writes down of open pages is on the disk by now.
  await expect
    .poll(() => filesWith(profile, ['/me/diary/new']).length, { timeout: 30_000, interval: 500 })
    .toBeGreaterThan(0);
  await device?.kill();
  expect(filesWith(profile, PERSONAL)).toEqual([]);
  device = await openOwnBrowser(profile);
  // A cookie that was a moment old is not on the disk yet; a pack that nobody is signed in for would rightly be wiped.
  await signInBrowser(device.context, wren);
  const again = await device.context.newPage();
  await again.goto(`${site.address}/offline`);
  await stateOfPack(again, 'locked');
  expect(await again.content()).not.toContain('ebrafinch');
  await device.close();
  expect(filesWith(profile, PERSONAL)).toEqual([]);
}, 120_000);

test('after leaving, with the card taken off, nothing is left', async () => {
  const page = await use();
  await takeCardOff(page, site.address);
  await page.goto(`${site.address}/account`);
  await page.click('main form[action="/sign-out"] button');
  await page.waitForURL('**/?done=signed-out');
  const readable = await readableFrom(page);
  for (const words of [...PERSONAL, ON_THE_CARD]) expect(readable).not.toContain(words);
  await device?.close();
  expect(filesWith(profile, [...PERSONAL, ON_THE_CARD])).toEqual([]);
}, 120_000);
