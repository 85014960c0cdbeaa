import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeClock, freshDatabase, type TestDatabase } from '../../../test/database/index.ts';
import { accountSite, Browser } from '../../../test/journeys/account-site.ts';
import { askedBy, codesTo, newcomer, sessionOf } from '../../../test/journeys/signing-in.ts';
import type { Answer } from '../../../test/product/browser-without-script.ts';

let db: TestDatabase;
let app: ReturnType<typeof accountSite>;
let moveClock: (offset: string) => Promise<void>;
let places = 0;

beforeAll(async () => {
  db = await freshDatabase();
  app = accountSite(db.database);
  moveClock = await fakeClock(db.administrator);
});
afterAll(() => db.drop());

/** A browser in a place of its own, so that limits of places do not meet. */
const someone = (network = `198.51.100.${++places}`): Browser => new Browser(app, network);
const codesFor = (address: string): Promise<string[]> => codesTo(db.administrator, address);
const codeFor = async (address: string): Promise<string> => (await codesFor(address))[0] ?? '';
const anotherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a wrong code is kept on the page; five wrong tries close it, and the right code comes too late', async () => {
  const browser = someone();
  const typing = await askedBy(browser, 'wrong@sample.example');
  const code = await codeFor('wrong@sample.example');
  const odd = await browser.press(typing, '/sign-in/code', { code: '12' });
  expect(odd.html).toContain('The code has six digits.');
  for (let tries = 1; tries <= 4; tries++) {
    const page = await browser.press(typing, '/sign-in/code', { code: anotherThan(code) });
    expect(page.status).toBe(422);
    expect(page.html).toContain('This is not the newest code we sent you.');
    expect(page.html).toContain(`value="${anotherThan(code)}"`);
  }
  expect((await browser.press(typing, '/sign-in/code', { code: anotherThan(code) })).html).toContain(
    'That was five tries',
  );
  expect((await browser.press(typing, '/sign-in/code', { code })).html).toContain('That was five tries');
  expect(sessionOf(browser)).toBeUndefined();

  const another = await browser.press(typing, '/sign-in/code/another');
  expect(another.path).toBe('/sign-in/code?done=another');
  expect(another.html).toContain('We sent another code.');
  expect((await browser.press(another, '/sign-in/code', { code: await codeFor('wrong@sample.example') })).path).toBe(
    '/welcome',
  );
});

test('a code is of no use in another browser', async () => {
  const mine = someone();
  const typing = await askedBy(mine, 'mine@sample.example');
  const other = someone();
  const theirTyping = await askedBy(other, 'theirs@sample.example');
  const refused = await other.press(theirTyping, '/sign-in/code', { code: await codeFor('mine@sample.example') });
  expect(refused.status).toBe(422);
  expect(sessionOf(other)).toBeUndefined();
  expect((await someone().get('/sign-in/code')).path).toBe('/sign-in');
  expect((await mine.press(typing, '/sign-in/code', { code: await codeFor('mine@sample.example') })).path).toBe(
    '/welcome',
  );
});

test('a code works for ten minutes, and once', async () => {
  const browser = someone();
  const typing = await askedBy(browser, 'late@sample.example');
  const code = await codeFor('late@sample.example');
  try {
    await moveClock('10 minutes 1 second');
    const late = await browser.press(typing, '/sign-in/code', { code });
    expect(late.html).toContain('more than 10 minutes old');
    expect(late.html).toContain('action="/sign-in/code/another"');
    await moveClock('0');
    const attempt = browser.cookies.get('__Host-attempt') ?? '';
    const form = browser.cookies.get('__Host-form') ?? '';
    await browser.press(typing, '/sign-in/code', { code });
    await moveClock('31 seconds');
    const again = someone();
    again.cookies.set('__Host-attempt', attempt).set('__Host-form', form);
    expect((await again.press(typing, '/sign-in/code', { code })).html).toContain('This code has been used');
  } finally {
    await moveClock('0');
  }
});

test('six codes an hour for an address, and a limit for one place', async () => {
  for (let n = 1; n <= 6; n++) expect((await askedBy(someone(), 'often@sample.example')).path).toBe('/sign-in/code');
  const seventh = await askedBy(someone(), 'often@sample.example');
  expect(seventh.status).toBe(422);
  expect(seventh.html).toContain('Please try again in an hour.');
  expect(seventh.html).toContain('value="often@sample.example"');
  expect(await codesFor('often@sample.example')).toHaveLength(6);

  const small = accountSite(db.database, { codesFromPlace: 2 });
  const place = '203.0.113.7';
  for (const name of ['a', 'b']) await askedBy(new Browser(small, place), `place.${name}@sample.example`);
  const third = new Browser(small, place);
  expect((await askedBy(third, 'place.c@sample.example')).html).toContain('Please try again in an hour.');
  expect(third.cookies.has('__Host-attempt')).toBe(false);
});

test('no more than three new accounts an hour from one place; who has one still comes in', async () => {
  const place = '203.0.113.9';
  for (const name of ['one', 'two', 'three']) {
    expect((await newcomer(db.administrator, someone(place), `${name}@place.example`)).html).toBe('arrived at me');
  }
  const browser = someone(place);
  const typing = await askedBy(browser, 'four@place.example');
  const fourth = await browser.press(typing, '/sign-in/code', { code: await codeFor('four@place.example') });
  expect(fourth.html).toContain('Many new accounts were begun from here.');
  const known = someone(place);
  const again = await askedBy(known, 'one@place.example');
  expect((await known.press(again, '/sign-in/code', { code: await codeFor('one@place.example') })).html).toBe(
    'arrived at me',
  );
});

test('two browsers that hold codes for one new address begin one account', async () => {
  const browsers = [someone(), someone()];
  const pages: { browser: Browser; typing: Answer; code: string }[] = [];
  for (const browser of browsers) {
    const typing = await askedBy(browser, 'both@sample.example');
    pages.push({ browser, typing, code: await codeFor('both@sample.example') });
  }
  const answers = await Promise.all(
    pages.map(({ browser, typing, code }) => browser.press(typing, '/sign-in/code', { code })),
  );
  expect(answers.map((answer) => answer.path)).toEqual(['/welcome', '/welcome']);
  const { rows } = await db.administrator.query(
    `select distinct s.account_id from system.session s join system.address a using (account_id) where a.address = 'both@sample.example'`,
  );
  expect(rows).toHaveLength(1);
});

test('a form from another site is not taken', async () => {
  const browser = someone();
  const asking = await browser.get('/sign-in');
  const csrf = /name="csrf" value="([^"]+)"/.exec(asking.html)?.[1] ?? '';
  const once = /name="once" value="([^"]+)"/.exec(asking.html)?.[1] ?? '';
  const body = (): URLSearchParams => new URLSearchParams({ csrf, once, address: 'x@sample.example' });
  const across = await browser.once('/sign-in', {
    method: 'POST',
    body: body(),
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(across.status).toBe(409);
  expect(await codesFor('x@sample.example')).toEqual([]);
  expect((await browser.once('/sign-in', { method: 'POST', body: body() })).status).toBe(303);
});
