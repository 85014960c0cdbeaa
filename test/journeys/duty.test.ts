import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { addService, addStanding, hire, inOwn } from '../access/duty.ts';
import { freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { faultsByAxe, faultsWithoutScript } from './axe.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

let here: TestDatabase;
let site: Served;
let chromium: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-copy-'));
  here = await freshDatabase();
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
  chromium = await openChromium();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await chromium.close();
  await site.stop();
  await here.drop();
});

interface Way {
  readonly width: number;
  readonly javaScript: boolean;
  readonly language: 'en' | 'cy';
}

interface Seat {
  readonly page: Page;
  /** Presses, and waits for the page that it leads to. */
  press(selector: string): Promise<void>;
  sees(what: string): Promise<void>;
  leave(): Promise<void>;
}

/** Somebody at their own browser, signed in. Every page they come to is looked at. */
async function sit(who: Cast, way: Way): Promise<Seat> {
  await chooseLanguage(here.database, who, way.language);
  const context = await chromium.newContext({
    baseURL: site.address,
    viewport: { width: way.width, height: 800 },
    javaScriptEnabled: way.javaScript,
    acceptDownloads: true,
  });
  await context.addCookies([{ name: '__Host-session', value: who.token, url: 'https://localhost/', secure: true }]);
  const page = await context.newPage();
  const sees = async (what: string): Promise<void> => {
    expect(await page.getAttribute('html', 'lang'), what).toBe(way.language);
    expect(await page.locator('h1').count(), what).toBe(1);
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate<boolean>(wide), `${what} is wider than the screen`).toBe(false);
    expect(await (way.javaScript ? faultsByAxe : faultsWithoutScript)(page), what).toEqual([]);
    const pictures = process.env['CAIRN_PICTURES'];
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${way.width}-${what.replaceAll(' ', '-')}.png`), fullPage: true });
    }
  };
  const press = async (selector: string): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), page.locator(selector).click()]);
  };
  return { page, press, sees, leave: () => context.close() };
}

const REASON = 'A judge asked what was planned for Friday, and by whom.';

test.each<Way>([
  { width: 1280, javaScript: true, language: 'en' },
  { width: 320, javaScript: false, language: 'cy' },
])(
  'a court asks, two people answer for it, the person reads all of it and then has everything deleted (%o)',
  async (way) => {
    const service = await addService(here, `Riverside ${way.width}`);
    const wren = await addStanding(here, service, 'Wren Sample');
    const sol = await hire(here, service, 'Sol Worker', 'worker');
    const lee = await hire(here, service, 'Lee Lead', 'lead');
    await inOwn(here, wren, (tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'My allotment, early' }));
    const duty = `/service/${service}/duty`;

    const worker = await sit(sol, way);
    await worker.page.goto('/service');
    await worker.press(`a[href="${duty}"]`);
    await worker.sees('duty with nothing');
    await worker.press(`a[href="${duty}/ask"]`);
    await worker.press('main form button');
    await worker.sees('ask with what is missing');
    await worker.page.fill('[name=who]', wren.address);
    await worker.page.check('[name=basis][value="court order"]');
    await worker.page.fill('[name=reason]', REASON);
    await worker.page.check('[name=rooms][value=plan]');
    await worker.sees('ask filled in');
    await worker.press('main form button');
    await worker.sees('duty that waits');

    const lead = await sit(lee, way);
    await lead.page.goto(duty);
    await lead.sees('duty for a lead');
    await lead.press(`main a[href^="${duty}/0"]`);
    await lead.sees('answer');
    await lead.press('button[value=agree]');
    await lead.sees('duty agreed');
    await lead.leave();

    await worker.page.goto(duty);
    await worker.sees('duty that is open');
    await worker.press(`a[href="/with/${wren.account}?room=plan"]`);
    await worker.page.check('[name=reason][value="support now"]');
    await worker.press('main form button');
    await worker.sees('plan under a duty');
    expect(await worker.page.content()).toContain('My allotment, early');
    await worker.page.goto(duty);
    await worker.press('form[action$="/end"] button');
    await worker.sees('duty that is closed');
    await worker.page.goto(`${duty}/counts`);
    await worker.sees('counts');
    await worker.leave();

    const person = await sit(wren, way);
    await person.page.goto('/me');
    await person.sees('today told');
    await person.press('a[href="/me/looks#duty"]');
    expect(await person.page.content()).toContain(REASON);
    await person.sees('looks told');
    await person.page.goto('/account');
    await person.sees('account');
    await person.press('a[href="/account/delete"]');
    await person.sees('delete everything');
    const [download] = await Promise.all([
      person.page.waitForEvent('download'),
      person.page.locator('main a[href="/account/copy/readable"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('copy.html');
    const file = join(folder, `${way.width}.html`);
    await download.saveAs(file);
    await person.press('main form[action="/account/delete"] button');
    await person.sees('delete with nothing chosen');
    await person.page.check('[value=delete]');
    await person.press('main form[action="/account/delete"] button');
    await person.sees('everything will be deleted');
    await person.page.goto('/me');
    await person.sees('today while leaving');
    await person.page.goto('/account/delete');
    await person.press('form[action="/account/delete/keep"] button');
    await person.sees('kept after all');

    await person.page.goto(`file://${file}`);
    await person.sees('copy to read');
    expect(await person.page.content()).toContain('My allotment, early');
    await person.leave();
  },
  120_000,
);
