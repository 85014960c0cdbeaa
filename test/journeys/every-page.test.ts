import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, page as aPage } from '../../src/platform/http/index.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { routes } from '../../src/web/routes.ts';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { addressOf, visitsTo, type Visit } from './page-addresses.ts';
import { faultsWithoutScript } from './axe.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { faultsAt } from './soundness.ts';
import { wholeWorld, type Who, type World } from './whole-world.ts';

/** A page as nobody of us would draw it. */
const badPage = aPage('/bad', open('show what the guard finds'), () =>
  [
    '<!doctype html><html lang="cy"><head><title>Plan Wren</title></head><body><main>',
    '<h2>Cynllun</h2><p>What matters to me</p><img src="x.png">',
    `<p>${'m'.repeat(200)}</p>`,
    '<a data-leave href="/leave">Gadael y wefan</a></main></body></html>',
  ].join(''),
);

let here: TestDatabase;
let site: Served;
let chromium: Browser;
let world: World;
let names: string[];

beforeAll(async () => {
  here = await freshDatabase();
  site = await serveSite((address) => productApp(here.database, { site: { address, sample: true }, more: [badPage] }));
  chromium = await openChromium();
  world = await wholeWorld(here);
  names = Object.values(world.people).flatMap((who) => who?.name?.split(' ').slice(0, 1) ?? []);
}, 240_000);
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await here.drop();
});

interface Way {
  readonly width: number;
  readonly javaScript: boolean;
  readonly language: 'en' | 'cy';
}
const NARROW: Way = { width: 320, javaScript: false, language: 'cy' };
const WIDE: Way = { width: 1280, javaScript: true, language: 'en' };

/** Somebody's browser, with what it keeps. */
async function browserOf(who: Who, { width, javaScript, language }: Way): Promise<BrowserContext> {
  const context = await chromium.newContext({
    baseURL: site.address,
    viewport: { width, height: 640 },
    javaScriptEnabled: javaScript,
    locale: language === 'cy' ? 'cy-GB' : 'en-GB',
  });
  const session = world.people[who]?.token;
  const kept = { paper: world.paper, ...(session ? { session } : { attempt: world.attempt }) };
  const cookies = Object.entries(kept).map(([name, value]) => ({ name: `__Host-${name}`, value }));
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: 'https://localhost/', secure: true })));
  return context;
}

/** Goes through the visits, two at a time. */
async function goThrough(
  visits: readonly Visit[],
  way: Way,
  lookAt: (page: Page, visit: Visit) => Promise<void>,
): Promise<void> {
  const contexts = new Map<Who, BrowserContext>();
  for (const { who } of visits) if (!contexts.has(who)) contexts.set(who, await browserOf(who, way));
  const waiting = [...visits];
  const lane = async (): Promise<void> => {
    const pages = new Map<Who, Page>();
    for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
      const page = pages.get(visit.who) ?? (await contexts.get(visit.who)?.newPage());
      if (!page) throw new Error(`${visit.who} has no browser.`);
      pages.set(visit.who, page);
      await lookAt(page, visit);
    }
  };
  await Promise.all([lane(), lane()]);
  for (const context of contexts.values()) await context.close();
}

/** Keeps a picture when somebody asked for them: CAIRN_PICTURES names a folder. */
async function picture(page: Page, { path, who }: Visit, { width, language }: Way): Promise<void> {
  const folder = process.env['CAIRN_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = `${path.slice(1).replace(/[/:]+/g, '-') || 'start'}-${who}-${width}-${language}.png`;
  await page.screenshot({ path: join(folder, name), fullPage: true });
}

test('every page of the site is sound: narrow, in Welsh, without JavaScript, and on paper', async () => {
  const found: string[] = [];
  const visits = visitsTo(routes, world);
  await goThrough(visits, NARROW, async (page, visit) => {
    const faults = await faultsAt(page, visit.address, names);
    found.push(...faults.map((fault) => `${visit.path} (${visit.who}): ${fault}`));
    await page.setViewportSize({ width: NARROW.width, height: 640 });
    await picture(page, visit, NARROW);
  });
  expect(found).toEqual([]);
}, 600_000);

test.runIf(process.env['CAIRN_PICTURES'])(
  'a picture of each on a wide screen in English',
  async () => {
    for (const who of Object.values(world.people)) if (who) await chooseLanguage(here.database, who, 'en');
    await goThrough(visitsTo(routes, world), WIDE, async (page, visit) => {
      await page.goto(visit.address);
      await picture(page, visit, WIDE);
    });
  },
  600_000,
);

test('the guard finds what is wrong with a bad page', async () => {
  const context = await browserOf('nobody', NARROW);
  const faults = await faultsAt(await context.newPage(), '/bad', names);
  await context.close();
  expect(faults.filter((fault) => !fault.startsWith('axe'))).toEqual([
    'It has 0 first headings.',
    expect.stringMatching(/^It sticks out by \d+ pixels\.$/),
    'It has no link "Help nawr".',
    'Its title names Wren.',
    'It says in English: What matters to me',
    expect.stringMatching(/^On paper it sticks out by \d+ pixels\.$/),
    'On paper there is "Gadael y wefan" to press.',
  ]);
  expect(faults).toContain('axe: image-alt: <img src="x.png">');
});

test('axe reads a page that is shown without scripts, and its scripts stay out', async () => {
  const context = await browserOf('nobody', NARROW);
  const page = await context.newPage();
  const body = '<!doctype html><html lang="cy"><title>Ynys</title><h1>Ynys</h1><script>document.title = "ran"</script>';
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: `${body}<img src="data:,">` }));
  await page.goto('/island');
  for (let reading = 1; reading <= 2; reading++) {
    expect(await faultsWithoutScript(page)).toContain('image-alt: <img src="data:,">');
    expect(await page.title()).toBe('Ynys');
    await page.reload();
    expect(await page.title()).toBe('Ynys');
  }
  await context.close();
});

test('a page that nobody has said how to open is not forgotten', () => {
  const added = aPage('/me/songs/:song', open('read a song'), () => '');
  expect(() => visitsTo([...routes, added], world)).toThrow(
    '/me/songs/:song is not looked at yet: say in test/journeys/page-addresses.ts what stands for /me/songs/:song.',
  );
  expect(addressOf('/me/songs/:song', { '/me/songs/:song': 'one' })).toBe('/me/songs/one');
});
