import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { arrangePart } from '../../src/modules/staying-well/index.ts';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import {
  CANARY,
  keyStore,
  makePack,
  PASSPHRASE,
  sealedOn,
  signInBrowser,
  stateOfPack,
  tryToOpen,
  untilKept,
  writeCanaries,
} from './offline-site.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

// Keys are made slowly on purpose, and slower still on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let here: TestDatabase;
let site: Served;
let chromium: Browser;
let context: BrowserContext;
let page: Page;
let wren: Cast;
/** How long a condition is waited for on a busy machine. */
const SOON = { timeout: 15_000 };

beforeAll(async () => {
  here = await freshDatabase();
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await here.drop();
});
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  await writeCanaries(here, wren);
  context = await chromium.newContext({ baseURL: site.address, locale: 'en-GB' });
  await signInBrowser(context, wren);
  page = await context.newPage();
});
afterEach(() => context.close());

const sealedHere = (): Promise<boolean> => sealedOn(page);
const wholeText = (): Promise<string> => page.evaluate<string>('document.documentElement.outerHTML');

test('a pack opens with its words and without a network; parts that only the person sees are not in it', async () => {
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
    await beginLine(tx, { id: newId(), kind: 'well', words: CANARY.leftOut, fields: { part: 'triggers' } });
    await arrangePart(tx, { id: newId(), place: 'triggers', change: 'leave out' });
  });
  await untilKept(page);
  await makePack(page);
  await context.setOffline(true);
  await page.goto('/me/staying-well');
  await stateOfPack(page, 'locked');
  expect(await wholeText()).not.toContain(CANARY.sign);
  await tryToOpen(page, PASSPHRASE);
  await stateOfPack(page, 'open');
  const shown = await wholeText();
  for (const words of [CANARY.sign, CANARY.action, CANARY.person, CANARY.wish]) expect(shown).toContain(words);
  expect(shown).not.toContain(CANARY.leftOut);
  expect(await page.getAttribute('[data-content] a', 'href')).toBe('tel:07700900123');
  await page.click('[data-lock-now]');
  await stateOfPack(page, 'locked');
  expect(await wholeText()).not.toContain('ebrafinch');
});

test('it locks after five minutes away, by the clock', async () => {
  await untilKept(page);
  await makePack(page);
  await page.clock.install();
  await page.goto('/offline');
  const open = async (): Promise<void> => {
    await stateOfPack(page, 'locked');
    await tryToOpen(page, PASSPHRASE);
    await stateOfPack(page, 'open');
  };
  await open();
  await page.clock.fastForward('04:55');
  await page.mouse.move(5, 5);
  await page.keyboard.press('Tab');
  await page.clock.fastForward('04:55');
  expect(await page.isVisible('[data-pack=open]')).toBe(true);
  await page.clock.fastForward('00:06');
  await stateOfPack(page, 'locked');
  expect(await wholeText()).not.toContain('ebrafinch');
  // A phone that slept stopped its timers: the first touch locks.
  await open();
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await stateOfPack(page, 'locked');
});

test('ten wrong tries take it off the device; closing the page takes none back, and the right words begin anew', async () => {
  await untilKept(page);
  await makePack(page);
  await page.goto('/offline');
  await stateOfPack(page, 'locked');
  for (let wrong = 1; wrong <= 4; wrong++) await tryToOpen(page, `wrong words ${wrong}`);
  expect(await page.textContent('[data-pack=locked] [data-says]')).toBe('That did not open it. Tries left: 6.');
  await page.reload();
  await stateOfPack(page, 'locked');
  await tryToOpen(page, PASSPHRASE);
  await stateOfPack(page, 'open');
  await page.click('[data-lock-now]');
  await stateOfPack(page, 'locked');
  for (let wrong = 1; wrong <= 9; wrong++) {
    await tryToOpen(page, `wrong words ${wrong}`);
    if (wrong % 4 === 0) {
      await page.reload();
      await stateOfPack(page, 'locked');
    }
  }
  expect(await page.textContent('[data-pack=locked] [data-says]')).toContain('One try is left.');
  await tryToOpen(page, 'wrong words 10');
  await stateOfPack(page, 'none');
  expect(await page.textContent('[data-pack=none]')).toContain('There were 10 wrong tries');
  await page.reload();
  await stateOfPack(page, 'none');
  expect(await sealedHere()).toBe(false);
}, 120_000);

test('a passkey opens it, also without a network; another passkey does not', async () => {
  const authenticator = await keyStore(context, page);
  await page.goto('/account');
  await page.click('[data-passkey=make] button');
  await page.waitForURL('/account?done=passkey-added');
  await untilKept(page);
  await page.goto('/me/offline');
  await page.click('[data-with-passkey] button');
  await page.waitForURL('**/me/offline?done=kept');
  await context.setOffline(true);
  await page.goto('/offline');
  await stateOfPack(page, 'locked');
  expect(await page.isVisible('[data-unlock] [name=passphrase]')).toBe(false);
  await page.click('[data-lock=passkey] button');
  await stateOfPack(page, 'open');
  expect(await wholeText()).toContain(CANARY.sign);
  await page.click('[data-lock-now]');
  await authenticator.session.send('WebAuthn.clearCredentials', { authenticatorId: authenticator.authenticatorId });
  await stateOfPack(page, 'locked');
  await page.click('[data-lock=passkey] button');
  await page.getByText('Your passkey cannot lock a pack, or it was stopped.').waitFor();
  expect(await page.isVisible('[data-pack=open]')).toBe(false);
  expect(await sealedHere()).toBe(true);
});

test('on a device that others use there is no pack, and no worker is registered for the person', async () => {
  await here.administrator.query('update system.session set shared_device = true where account_id = $1', [
    wren.account,
  ]);
  await page.goto('/me');
  await page.goto('/me/offline');
  expect(await page.textContent('main')).toContain('You said that others use this device.');
  expect(await page.$('[data-make-pack]')).toBeNull();
  const refused = await page.evaluate<number>(
    `fetch('${to.takePack}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"chosen":["well"],"pack":null}' }).then((answer) => answer.status)`,
  );
  expect(refused).toBe(422);
  expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(0);
});

test.for([
  ['taken back from another device', 'delete from system.pack where account_id = $1'],
  ['signed out from another device', 'update system.session set ended_at = app.clock() where account_id = $1'],
] as const)('a pack that was %s is gone at the next contact, on any page', async ([, sql]) => {
  await untilKept(page);
  await makePack(page);
  expect(await sealedHere()).toBe(true);
  await here.administrator.query(sql, [wren.account]);
  await page.goto('/help');
  await expect.poll(sealedHere, SOON).toBe(false);
  await page.goto('/offline');
  await stateOfPack(page, 'none');
});

test('getting the newest takes the words that were changed since, under the same key', async () => {
  await untilKept(page);
  await makePack(page);
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
    beginLine(tx, { id: newId(), kind: 'well', words: 'A second sign', fields: { part: 'early signs' } }),
  );
  await page.goto('/offline');
  await stateOfPack(page, 'locked');
  await tryToOpen(page, PASSPHRASE);
  await stateOfPack(page, 'open');
  expect(await wholeText()).not.toContain('A second sign');
  await page.click('[data-renew]');
  await page.getByText('Brought up to date.').waitFor();
  expect(await wholeText()).toContain('A second sign');
  await page.reload();
  await stateOfPack(page, 'locked');
  await tryToOpen(page, PASSPHRASE);
  await stateOfPack(page, 'open');
  expect(await wholeText()).toContain('A second sign');
});
