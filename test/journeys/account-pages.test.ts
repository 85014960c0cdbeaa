import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { addPerson, freshDatabase, type TestDatabase } from '../database/index.ts';
import { accountSite } from './account-site.ts';
import { faultsByAxe } from './axe.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

let db: TestDatabase;
let site: Served;
let chromium: Browser;

beforeAll(async () => {
  db = await freshDatabase();
  await db.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not, sample)
     values ($1, 'Sample House', 'wales', '{en,cy}', 'Write to us.', '', '', '', true)`,
    [newId()],
  );
  site = await serveSite((address) => accountSite(db.database, { address, sample: true, behindProxy: false }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await db.drop();
});

const widerThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

async function narrow(token: string | null): Promise<BrowserContext> {
  const context = await chromium.newContext({
    baseURL: site.address,
    locale: 'en-GB',
    viewport: { width: 320, height: 640 },
  });
  if (token !== null)
    await context.addCookies([{ name: '__Host-session', value: token, url: 'https://localhost/', secure: true }]);
  return context;
}

/** Presses, and waits for the page that answers. */
async function press(page: Page, selector: string): Promise<void> {
  const answered = page.waitForEvent('load');
  await page.click(selector);
  await answered;
}

/** Looks at a page as a phone of 320 pixels shows it. */
async function look(page: Page): Promise<void> {
  const where = page.url().replace(site.address, '');
  expect(await faultsByAxe(page), where).toEqual([]);
  expect(await widerThanScreen(page), where).toBe(false);
  expect(await page.locator('h1').count(), where).toBe(1);
}

test.each(['en', 'cy'] as const)('the pages for anybody are sound on a narrow phone (%s)', async (language) => {
  const context = await narrow(null);
  try {
    const page = await context.newPage();
    await page.goto('/');
    await press(page, `main button[value=${language}]`);
    for (const path of ['/', '/sign-in', '/mailbox', '/privacy', '/accessibility']) {
      await page.goto(path);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await look(page);
    }
    await page.goto('/sign-in');
    await page.fill('[name=address]', 'no address');
    await press(page, 'form[action="/sign-in"] button');
    expect(await page.evaluate('document.activeElement.className')).toContain('nhsuk-error-summary');
    await look(page);
    await page.fill('[name=address]', `narrow.${language}@sample.example`);
    await press(page, 'form[action="/sign-in"] button');
    await look(page);
    await press(page, 'form[action="/sign-in/code"] button');
    await look(page);
    await page.goto('/mailbox');
    await look(page);
  } finally {
    await context.close();
  }
});

test.each(['en', 'cy'] as const)('so are those for somebody signed in (%s)', async (language) => {
  const nia = await addPerson(db.administrator, db.database, 'Nia');
  await db.administrator.query('update system.account set language = $2, keeps_record = false where account_id = $1', [
    nia.account,
    language,
  ]);
  await db.administrator.query(
    `insert into system.passkey (credential_id, account_id, public_key, counter, transports, called, made_at) values ($2, $1, '', 0, '{}', 'Safari · iPhone', now())`,
    [nia.account, newId()],
  );
  const context = await narrow(nia.token);
  try {
    const page = await context.newPage();
    for (const path of ['/account?done=changed', '/account/change', '/privacy']) {
      await page.goto(path);
      await look(page);
    }
    await db.administrator.query('update system.account set name = null where account_id = $1', [nia.account]);
    await page.goto('/welcome');
    await look(page);
  } finally {
    await context.close();
  }
});

test('the look is one that finds a fault', async () => {
  const context = await narrow(null);
  try {
    const page = await context.newPage();
    await page.setContent(
      '<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="x.png"><p style="width:500px">wide</p></main>',
    );
    expect(await faultsByAxe(page)).toEqual(['image-alt: <img src="x.png">']);
    expect(await widerThanScreen(page)).toBe(true);
  } finally {
    await context.close();
  }
});
