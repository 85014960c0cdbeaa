import { createECDH, randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { pushKeys } from '../../src/platform/push/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

let here: TestDatabase;
let site: Served;
let chromium: Browser;
let context: BrowserContext;
let wren: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  await pushKeys(here.database);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await here.drop();
});
beforeEach(async () => {
  context = await chromium.newContext({ baseURL: site.address, locale: 'en-GB' });
  await context.grantPermissions(['notifications'], { origin: site.address });
  const cookie = { name: '__Host-session', value: wren.token, url: 'https://localhost/', secure: true };
  await context.addCookies([cookie]);
  // No browser of a test reaches a push service: what it would answer stands in its place. Whatever makes a policy is kept to be looked at.
  const subscription = {
    endpoint: 'https://web.push.apple.com/trial',
    keys: {
      p256dh: createECDH('prime256v1').generateKeys('base64url'),
      auth: randomBytes(16).toString('base64url'),
    },
  };
  await context.addInitScript(`
    PushManager.prototype.subscribe = async () => ({ toJSON: () => (${JSON.stringify(subscription)}) });
    if (globalThis.trustedTypes) {
      const make = trustedTypes.createPolicy.bind(trustedTypes);
      globalThis.policies = [];
      trustedTypes.createPolicy = (name, rules) => { const made = make(name, rules); globalThis.policies.push({ name, rules }); return made; };
    }
  `);
});
afterEach(() => context.close());

/** What somebody's own page may do that runs this, in words. */
const tried = (page: Page, code: string): Promise<string> =>
  page.evaluate<string>(
    `(async () => { try { await (${code}); return 'done'; } catch (problem) { return problem.name; } })()`,
  );

async function switchOn(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(to.remindHow);
  await page.getByRole('button', { name: 'Show notices on this device' }).click();
  await page.waitForURL(`**${to.remindHow}?done=on`);
  return page;
}

test('a press, and nothing before it, registers our worker by the one policy, which lets nothing else through', async () => {
  const page = await context.newPage();
  await page.goto(to.remindHow);
  expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(0);
  expect(await page.evaluate('globalThis.policies.length')).toBe(0);
  expect(await tried(page, `navigator.serviceWorker.register('/sw.js')`)).toBe('TypeError');
  expect(await tried(page, `trustedTypes.createPolicy('another', {})`)).toBe('TypeError');
  await page.evaluate('document.querySelector("[data-notices]").dataset.keep = "/nowhere"');
  await page.getByRole('button', { name: 'Show notices on this device' }).click();
  await page.getByText('We could not reach Cairn or your browser’s notices just now.').waitFor();
  expect(await page.evaluate('globalThis.policies.map(({ name }) => name)')).toEqual(['cairn-worker']);
  const passes = (address: string) =>
    tried(page, `globalThis.policies[0].rules.createScriptURL(${JSON.stringify(address)})`);
  expect(await passes('/sw.js')).toBe('done');
  for (const address of [
    '/sw.js?x',
    '/sw.js#x',
    '//evil.example/sw.js',
    'https://evil.example/sw.js',
    '/assets/app.js',
    '',
  ])
    expect([address, await passes(address)]).toEqual([address, 'TypeError']);
  // The name is used up, and a worker from elsewhere is refused though its address is only words.
  expect(await tried(page, `trustedTypes.createPolicy('cairn-worker', { createScriptURL: (a) => a })`)).toBe(
    'TypeError',
  );
  expect(await tried(page, `navigator.serviceWorker.register('/assets/app.js')`)).toBe('TypeError');

  await page.goto(to.reminders);
  expect(await tried(page, `trustedTypes.createPolicy('cairn-worker', { createScriptURL: (a) => a })`)).toBe(
    'TypeError',
  );
});

test('a notice shows the chosen words and nothing else; sent twice, it is one; its page opens only here', async () => {
  const page = await switchOn();
  await page.getByText('(this device), since').waitFor();
  const session = await context.newCDPSession(page);
  const registrationId = await registrationOf(session);
  const deliver = (data: string): Promise<unknown> =>
    session.send('ServiceWorker.deliverPushMessage', { origin: site.address, registrationId, data });
  const shown = (): Promise<unknown> =>
    page.evaluate(`navigator.serviceWorker.ready.then(async (registered) =>
      (await registered.getNotifications()).map(({ title, body, icon, image, data, tag }) => ({ title, body, icon, image: image ?? '', data, tag })))`);
  const notice = { words: 'A note for you', open: to.notice('0198'), tag: 'one' };
  await deliver(JSON.stringify(notice));
  await deliver(`${JSON.stringify(notice)}      `);
  await expect
    .poll(shown)
    .toEqual([{ title: 'A note for you', body: '', icon: '', image: '', data: notice.open, tag: 'one' }]);
  for (const data of ['nothing that we sent', JSON.stringify({ ...notice, open: 'https://evil.example/' })])
    await deliver(data);
  await expect.poll(shown).toContainEqual({ title: '…', body: '', icon: '', image: '', data: null, tag: 'cairn' });
  expect(await shown()).toHaveLength(2);
});

async function registrationOf(session: CDPSession): Promise<string> {
  const known = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  return known;
}
