import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { to } from '../../src/web/addresses.ts';
import { phoneOn, type Phone } from '../journal/phone.ts';
import { PlainBrowser } from '../product/browser-without-script.ts';
import { codeFor, freePort, startProduct, type Running } from '../product/run.ts';

/** A busy machine is slow; nothing here is about how quick it is. */
const LONG = { timeout: 40_000 };
const ADDRESS = 'phone@sample.example';
const folder = mkdtempSync(join(tmpdir(), 'cairn-phone-'));
const profile = mkdtempSync(join(tmpdir(), 'cairn-profile-'));
let phone: Phone | undefined;
let product: Running | undefined;

afterAll(async () => {
  await phone?.kill();
  product?.process.kill('SIGKILL');
  await startEmbedded({ folder, say: () => undefined }).then((server) => server.stop());
  for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
});

async function signInOn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.fill('input[name=address]', ADDRESS);
  await page.click('main form[action="/sign-in"] button[type=submit]');
  await page.fill('input[name=code]', await codeFor(new PlainBrowser(address), ADDRESS));
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  if (new URL(page.url()).pathname !== '/welcome') return;
  await page.fill('input[name=name]', 'Fern');
  await page.check('input[name=language][value=en]');
  await page.check('input[name=keeps][value=yes]');
  await page.click('main form button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/welcome'));
}

/** The page without a network is kept, and the worker answers for pages. As people do, it opens the page again where that takes long. */
async function ready(page: Page): Promise<void> {
  const isReady = (): Promise<unknown> =>
    page.evaluate(
      `navigator.serviceWorker.controller !== null && caches.match('/offline?language=en&kept=yes').then((kept) => kept !== undefined)`,
    );
  for (let tries = 0; tries < 6; tries += 1) {
    const seen = await expect
      .poll(isReady, { timeout: 10_000 })
      .toBe(true)
      .then(
        () => true,
        () => false,
      );
    if (seen) return;
    await page.reload();
  }
  throw new Error('The page without a network was not kept.');
}

async function writesWithoutNetwork(page: Page, words: string): Promise<void> {
  await page.fill('textarea[name=words]', words);
  await page.click('main form[action="/me/diary/new"] button[type=submit]');
  await page.getByText('Saved on this phone. Not sent yet.').waitFor();
}

const waitingOn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-list] [data-state]')
    .allTextContents()
    .then((words) => words.map((word) => word.trim()));

test('with the real worker: saved, the browser killed, the server away and back: sent once, as it was typed, and not readable on the phone before', async () => {
  const port = String(await freePort());
  product = await startProduct(folder, { PORT: port });
  const { address } = product;
  phone = await phoneOn(profile);
  await signInOn(phone.page, address);
  await phone.page.goto(address + to.newDiaryPage);
  await ready(phone.page);
  // Closed as people do, so that the browser writes down that somebody is signed in.
  await phone.close();
  phone = await phoneOn(profile);
  await phone.page.goto(address + to.newDiaryPage);
  await ready(phone.page);

  product.process.kill('SIGKILL');
  await product.stop();
  await writesWithoutNetwork(phone.page, 'canary-one: the heron\n“on ice” ☂️');
  await phone.kill();

  phone = await phoneOn(profile);
  await phone.page.goto(address + to.offline);
  await expect.poll(() => waitingOn(phone!.page), LONG).toEqual(['On this phone.']);
  await phone.page.getByText('Write in my diary').click();
  await phone.page.fill('form[data-write=diary] textarea[name=words]', 'canary-two: and gone');
  await phone.page.click('form[data-write=diary] button[type=submit]');
  await phone.page.getByText('Saved on this phone. Not sent yet.').waitFor();
  await phone.kill();
  expect(filesWith('canary-')).toEqual([]);

  product = await startProduct(folder, { PORT: port });
  phone = await phoneOn(profile);
  await phone.page.goto(address + to.today);
  await expect.poll(() => diaryOn(phone!.page, address), LONG).toEqual(['canary-one', 'canary-two']);
  await phone.page.goto(address + to.offline);
  await expect.poll(() => waitingOn(phone!.page), LONG).toEqual(['Sent.', 'Sent.']);

  const html = String(await phone.page.evaluate(`fetch('${address}/me/diary/print').then((answer) => answer.text())`));
  expect(html).toMatch(/canary-one: the heron\s*(<br ?\/?>)?\s*“on ice” ☂️/);
  // Sent again and again, it stays there once.
  for (let visits = 0; visits < 3; visits += 1) await phone.page.goto(address + to.today);
  expect(await diaryOn(phone.page, address)).toEqual(['canary-one', 'canary-two']);
}, 180_000);

test('signed out, it needs the person, and is sent once they sign in', async () => {
  if (!phone || !product) throw new Error('The first test did not come so far.');
  const { address } = product;
  const { page } = phone;
  await page.goto(address + to.newDiaryPage);
  await ready(page);
  await page.context().clearCookies();
  await page.goto(address + to.offline);
  await page.getByText('Write in my diary').click();
  await page.fill('form[data-write=diary] textarea[name=words]', 'canary-three: later');
  await page.click('form[data-write=diary] button[type=submit]');
  await page.getByText('You are signed out. Sign in, and it is sent.').waitFor();
  await signInOn(page, address);
  await page.goto(address + to.today);
  await expect.poll(() => diaryOn(page, address), LONG).toContain('canary-three');
}, 120_000);

test('with a pack open, a check-in is answered, read and changed without a network, and is sent as it was changed', async () => {
  if (!phone || !product) throw new Error('The first test did not come so far.');
  const { address, port } = product;
  const { page } = phone;
  await page.goto(address + to.newQuestion);
  await page.fill('input[name=words]', 'Have I been outside?');
  await page.check('input[name=answer][value="yes or no"]');
  await page.click('main form button[type=submit]');
  await page.goto(address + to.myOffline);
  await page.check('input[name=chosen][value=people]');
  await page.fill('input[name=passphrase]', 'correct horse in the ditch');
  await page.click('[data-make-pack] button[type=submit]');
  await page.waitForURL(/done=kept/);
  product.process.kill('SIGKILL');
  await product.stop();
  await page.goto(address + to.offline);
  await page.fill('[data-unlock] input[name=passphrase]', 'correct horse in the ditch');
  await page.click('[data-unlock] button[type=submit]');
  await page.locator('[data-pack=open]').waitFor();
  await page.locator('summary', { hasText: 'Check in' }).click();
  const form = page.locator('form[data-write=check-in]');
  await form.getByLabel('Yes').check();
  await form.locator('textarea[name=words]').fill('canary-four: by the gate');
  await form.locator('button[type=submit]').click();
  await expect.poll(() => waitingOn(page), LONG).toContain('On this phone.');
  const read = page.locator('[data-list] details').filter({ hasText: 'canary-four' });
  await read.locator('summary').click();
  await read.locator('[data-change]').click();
  await expect.poll(() => form.locator('textarea[name=words]').inputValue(), LONG).toBe('canary-four: by the gate');
  expect(await form.getByLabel('Yes').isChecked()).toBe(true);
  await form.locator('textarea[name=words]').fill('canary-four: by the gate, then home');
  await form.locator('button[type=submit]').click();
  await expect
    .poll(async () => (await waitingOn(page)).filter((word) => word === 'On this phone.').length, LONG)
    .toBe(2);
  product = await startProduct(folder, { PORT: String(port) });
  await page.click('[data-send]');
  await expect.poll(() => waitingOn(page), LONG).not.toContain('On this phone.');
  await page.goto(address + to.checkInDays);
  await page.getByText('canary-four: by the gate, then home').first().waitFor();
  expect(await page.getByText('canary-four').count()).toBe(1);
}, 120_000);

/** The beginnings of the diary's pages, each as often as it stands there. */
async function diaryOn(page: Page, address: string): Promise<string[]> {
  const html = await page.evaluate(`fetch('${address}${to.diary}').then((answer) => answer.text())`);
  return [...String(html).matchAll(/<p dir="auto">(canary-\w+)/g)].map(([, words]) => words ?? '').toSorted();
}

/** Files of the browser that hold the words, in either of the two ways in which browsers write text. */
function filesWith(words: string): string[] {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(profile, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return wanted.some((each) => bytes.includes(each));
  });
}
