import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CRISIS_LINES, linesFor, openingAt } from '../../src/modules/help-lines/index.ts';
import { visitorOf } from '../../src/platform/session/index.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import {
  CANARY,
  keepCard,
  makePack,
  sealedOn,
  signInBrowser,
  takeCardOff,
  untilKept,
  writeCanaries,
} from './offline-site.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

// Keys are made slowly on purpose, and slower still on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let here: TestDatabase;
let site: Served;
let away: Served;
let chromium: Browser;
let context: BrowserContext;
let page: Page;
let wren: Cast;
/** How long a condition is waited for on a busy machine. */
const SOON = { timeout: 15_000 };

beforeAll(async () => {
  here = await freshDatabase();
  away = await serveSite((address) => productApp(here.database, { site: { address } }));
  const leaveTo = `${away.address}/accessibility`;
  site = await serveSite((address) => productApp(here.database, { site: { address, leaveTo } }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await away.stop();
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

const cached = (): Promise<string[]> =>
  page.evaluate<string[]>(`(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return [...new Set(all.flat())].sort();
  })()`);
const sealedHere = (): Promise<boolean> => sealedOn(page);
const wholeText = (): Promise<string> => page.evaluate<string>('document.documentElement.outerHTML');

test('without a network Help now opens for every nation in both languages, and every other page says what there is', async () => {
  await untilKept(page);
  await page.goto('/help?nation=scotland');
  await context.setOffline(true);
  for (const nation of ['england', 'wales', 'scotland', 'northern-ireland']) {
    await page.goto(`/help?nation=${nation}&language=en`);
    expect(await page.title()).toBe('Help now - Cairn');
    expect(await page.getAttribute('[id=emergency] a', 'href')).toBe('tel:999');
    await page.click('header a[lang=cy]');
    expect(await page.title()).toBe('Help nawr - Cairn');
    expect(await page.getAttribute('html', 'lang')).toBe('cy');
  }
  // The nation whose lines were last looked at with a network comes first, in the language last read.
  await page.goto('/help?language=en');
  expect(await page.textContent('main')).toContain('These lines are for people in Scotland.');
  await page.goto('/me/plan?language=en');
  expect(await page.textContent('h1')).toBe('We cannot reach Cairn just now');
  expect(await wholeText()).not.toContain('Wren');
  await page.click('main a:has-text("Help now")');
  expect(await page.textContent('main')).toContain('This page is kept on your device');
  await context.setOffline(false);
  await page.goto('/me');
  expect(await page.title()).toBe('Today - Cairn');
});

test('a kept page says for now which lines are open, and says loudly what was to be looked up again since', async () => {
  await untilKept(page);
  await context.setOffline(true);
  const lines = linesFor(CRISIS_LINES, 'scotland').filter((line) => line.hours !== 'always');
  expect(lines.length).toBeGreaterThan(1);
  for (const now of ['2026-12-04T19:30:00Z', '2026-12-07T03:00:00Z', '2027-03-28T01:30:00Z', '2027-04-01T11:00:00Z']) {
    await page.clock.setFixedTime(now);
    await page.goto('/help?nation=scotland');
    for (const line of lines) {
      const said = await page.textContent(`.card:has(h3:text-is("${line.name.en}")) [data-hours]`);
      const isOpen = openingAt(line.hours, new Date(now)).open;
      expect([now, line.id, said?.startsWith('Open now')]).toEqual([now, line.id, isOpen]);
    }
    expect(await page.isVisible('text=Some of this may have changed')).toBe(false);
  }
  const [due] = CRISIS_LINES.map((line) => line.reviewBy).toSorted();
  await page.clock.setFixedTime(`${due}T12:00:00Z`);
  await page.goto('/help?nation=scotland');
  await page.getByText('Some of this may have changed').waitFor();
  expect(await page.isVisible('.card:has(h3:text-is("999")) >> text=This may have changed')).toBe(false);
});

test('the worker keeps nothing of a person but the card, and that only while this device keeps one', async () => {
  await untilKept(page);
  for (const address of ['/me', '/me/plan', '/me/staying-well', '/me/contacts', '/account', '/me/offline'])
    await page.goto(address);
  expect(await cached()).not.toContain('/card');
  expect((await cached()).filter((path) => path.startsWith('/me') || path.startsWith('/account'))).toEqual([]);
  await keepCard(here, page, wren, 'Ring Ash first.');
  const kept = await page.evaluate<string>(`(async () => {
    const texts = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text());
    }
    return texts.join('\\n');
  })()`);
  for (const words of [...Object.values(CANARY), 'Wren', wren.token]) expect(kept).not.toContain(words);
  await context.setOffline(true);
  await page.goto('/card');
  expect(await page.textContent('main')).toContain('Ring Ash first.');
  expect(await page.textContent('main')).toMatch(
    /This card is kept on this device\. It is as it was on \w+ \d+ \w+ \d{4}, \d/,
  );
  await context.setOffline(false);
  await takeCardOff(page);
  await page.goto('/card');
  await expect.poll(cached, SOON).not.toContain('/card');
});

test('the kept card opens with the processor slowed six times and no network: how quickly is printed', async () => {
  await untilKept(page, '/help');
  await keepCard(here, page, wren, 'Ring Ash first. '.repeat(60));
  await context.setOffline(true);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const usual = await nineTimes(async (time) => {
    // Asleep, as it is when somebody takes their phone out.
    if (time % 3 === 0) await session.send('ServiceWorker.stopAllWorkers');
    await page.goto('/card');
    return page.evaluate<number>(`performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`);
  });
  console.log(`kept card, 6 times slowed, no network: ${usual}`);
  expect(await page.textContent('main')).toContain('Ring Ash first.');
}, 60_000);

/** Nine times, and what is usual among them and the best: a figure to print, never one to be judged by, since others use the machine. Milliseconds. */
async function nineTimes(measure: (time: number) => Promise<number>): Promise<string> {
  const taken: number[] = [];
  for (let time = 0; time < 9; time++) taken.push(await measure(time));
  const [best = 0, , , , median = 0] = taken.toSorted((a, b) => a - b);
  return `median ${Math.round(median)} ms, best ${Math.round(best)} ms of nine`;
}

test('leaving works without JavaScript, how quickly is printed; and with a worker also without a network', async () => {
  const plain = await chromium.newContext({ baseURL: site.address, javaScriptEnabled: false });
  await signInBrowser(plain, wren);
  const first = await plain.newPage();
  const usual = await nineTimes(async () => {
    await first.goto('/me');
    const gone = first.waitForEvent('framenavigated', (frame) => frame.url().startsWith(away.address));
    const pressed = performance.now();
    await first.click('a[data-leave]', { noWaitAfter: true });
    await gone;
    return performance.now() - pressed;
  });
  await plain.close();
  console.log(`leave this site, no JavaScript, until the other site is there: ${usual}`);

  await untilKept(page);
  await context.setOffline(true);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const asked: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => void asked.push(request.url));
  await page.goto('/leave').catch(() => undefined);
  expect(asked).toContain(`${away.address}/accessibility`);
}, 60_000);

test('signing out takes everything that this device kept with it', async () => {
  await untilKept(page);
  await keepCard(here, page, wren, 'Ring Ash first.');
  await makePack(page);
  await page.click('header form[action="/sign-out"] button >> visible=true');
  await page.waitForURL('/?done=signed-out');
  await expect.poll(cached, SOON).toEqual([]);
  expect(await sealedHere()).toBe(false);
});

test('whoever leaves without a network is signed out at the next contact, before any page is shown', async () => {
  await untilKept(page);
  await keepCard(here, page, wren, 'Ring Ash first.');
  await makePack(page);
  await context.setOffline(true);
  await page.goto('/offline');
  await page.click('[data-leaving] button');
  expect(await sealedHere()).toBe(true);
  await page.click('[data-leaving] button');
  await page.getByText('You are signed out as soon as it reaches Cairn.').waitFor();
  expect(await sealedHere()).toBe(false);
  expect(await cached()).not.toContain('/card');
  await context.setOffline(false);
  const seen: string[] = [];
  page.on('response', (response) => seen.push(new URL(response.url()).pathname));
  await page.goto('/me/plan');
  expect(page.url()).toContain('/sign-in');
  expect(await visitorOf(here.database, wren.token)).toBeNull();
  expect(seen).not.toContain('/me/plan/goals');
  expect(await cached()).not.toContain('/card');
});
