import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { accountSite } from './account-site.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

let db: TestDatabase;
let site: Served;
let chromium: Browser;
let context: BrowserContext;
let page: Page;
let authenticator: { readonly session: CDPSession; readonly authenticatorId: string };

beforeAll(async () => {
  db = await freshDatabase();
  const limits = { behindProxy: false, codesFromPlace: 1_000, registrationsFromPlace: 1_000 };
  site = await serveSite((address) => accountSite(db.database, { address, ...limits }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await db.drop();
});
beforeEach(async () => {
  context = await chromium.newContext({ baseURL: site.address, locale: 'en-GB' });
  page = await context.newPage();
  authenticator = await addAuthenticator(page);
});
afterEach(() => context.close());

/** A phone's own key store, with a finger that is always there. */
async function addAuthenticator(on: Page): Promise<typeof authenticator> {
  const session = await context.newCDPSession(on);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
  return { session, authenticatorId };
}

/** Signs in by a code, as a newcomer called Nia. */
async function arriveAsNia(address: string, language: 'en' | 'cy' = 'en'): Promise<void> {
  await page.goto('/sign-in');
  await page.fill('[name=address]', address);
  await page.click('form[action="/sign-in"] button');
  const { rows } = await db.administrator.query<{ code: string }>(
    `select details->>'code' as code from system.message where to_address = $1`,
    [address],
  );
  await page.fill('[name=code]', rows[0]?.code ?? '');
  await page.click('form[action="/sign-in/code"] button');
  await page.fill('[name=name]', 'Nia');
  await page.check(`input[name=language][value=${language}]`);
  await page.click('form[action="/welcome"] button');
  await page.waitForURL('/me');
}

async function addPasskey(): Promise<void> {
  await page.goto('/account');
  await page.click('[data-passkey=make] button');
  await page.waitForURL('/account?done=passkey-added');
}

async function signOut(): Promise<void> {
  await page.goto('/account');
  await page.click('header form[action="/sign-out"] button >> visible=true');
  await page.waitForURL('/?done=signed-out');
}

const sessionCookie = async () => (await context.cookies()).find((cookie) => cookie.name === '__Host-session');
const keptIn = async () =>
  (await authenticator.session.send('WebAuthn.getCredentials', { authenticatorId: authenticator.authenticatorId }))
    .credentials;

test('a passkey is added, signs in without a code, and leads on to where somebody was going', async () => {
  await arriveAsNia('nia.key@sample.example');
  const first = await sessionCookie();
  await addPasskey();
  expect(await page.textContent('[role=status]')).toContain('The passkey is added.');
  const [credential] = await keptIn();
  expect(credential).toMatchObject({ isResidentCredential: true, rpId: 'localhost', userName: 'Nia' });

  await signOut();
  await page.goto('/invitation/some-secret');
  await page.waitForURL('/sign-in?to=%2Finvitation%2Fsome-secret');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL('/invitation/some-secret');
  const second = await sessionCookie();
  expect(second?.value).toHaveLength(43);
  expect(second?.value).not.toBe(first?.value);
  expect(second?.expires).toBeGreaterThan(Date.now() / 1000 + 29 * 24 * 60 * 60);
  expect((await context.cookies()).map((cookie) => cookie.name)).not.toContain('__Host-attempt');
  const { rows } = await db.administrator.query('select counter::int, called from system.passkey');
  expect(rows).toEqual([{ counter: expect.any(Number), called: 'Chrome · Linux' }]);
  expect(rows[0]?.counter).toBeGreaterThan(1);
});

test('on a shared device the session goes with the browser, and no passkey is offered to be made', async () => {
  await arriveAsNia('nia.shared@sample.example');
  await addPasskey();
  await signOut();
  await page.goto('/sign-in');
  await page.check('[name=shared]');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL('/me');
  expect((await sessionCookie())?.expires).toBe(-1);
  await page.goto('/account');
  expect(await page.locator('[data-passkey]').count()).toBe(0);
});

test('a passkey that was removed opens nothing, and the page says so', async () => {
  await arriveAsNia('nia.removed@sample.example');
  await addPasskey();
  await page.click('form[action="/account/passkeys/remove"] button');
  await page.waitForURL('/account?done=passkey-removed');
  expect(await page.locator('form[action="/account/passkeys/remove"]').count()).toBe(0);
  await signOut();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByText('This passkey did not open an account here.').waitFor();
  expect(await sessionCookie()).toBeUndefined();
});

test('one that is here already is not made twice, in Welsh words for somebody who reads Welsh', async () => {
  await arriveAsNia('nia.cymraeg@sample.example', 'cy');
  await addPasskey();
  await page.click('[data-passkey=make] button');
  await page.getByText('Ni chafodd allwedd mynediad ei hychwanegu.').waitFor();
  expect(await keptIn()).toHaveLength(1);
});

test('a key that counts backwards, as a copied one would, opens nothing', async () => {
  await arriveAsNia('nia.copied@sample.example');
  await addPasskey();
  await signOut();
  await db.administrator.query('update system.passkey set counter = 1000000');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByText('This passkey did not open an account here.').waitFor();
  expect(await sessionCookie()).toBeUndefined();
});

test('an answer is of use once, and only in the browser that was asked', async () => {
  await arriveAsNia('nia.replay@sample.example');
  await addPasskey();
  await signOut();
  await page.goto('/sign-in');
  const posted = page.waitForRequest('**/sign-in/passkey/finish');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  const body = (await posted).postData() ?? '';
  await page.waitForURL('/me');
  const other = await chromium.newContext({ baseURL: site.address });
  try {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    expect((await other.request.post('/sign-in/passkey/begin', { data: '{}', headers })).status()).toBe(200);
    expect((await other.request.post('/sign-in/passkey/finish', { data: body, headers })).status()).toBe(422);
    expect((await context.request.post('/sign-in/passkey/finish', { data: body, headers })).status()).toBe(422);
    const elsewhere = { ...headers, 'sec-fetch-site': 'cross-site' };
    expect((await other.request.post('/sign-in/passkey/begin', { data: '{}', headers: elsewhere })).status()).toBe(403);
    const asForm = { ...headers, 'content-type': 'text/plain' };
    expect((await other.request.post('/sign-in/passkey/begin', { data: '{}', headers: asForm })).status()).toBe(403);
    expect((await other.request.post('/account/passkeys/begin', { data: '{}', headers })).status()).toBe(401);
  } finally {
    await other.close();
  }
});

test('without JavaScript there is no passkey button, and signing in by a code works', async () => {
  await context.close();
  context = await chromium.newContext({ baseURL: site.address, locale: 'en-GB', javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto('/sign-in');
  expect(await page.locator('[data-passkey] button').isVisible()).toBe(false);
  await arriveAsNia('nia.plain@sample.example');
});
