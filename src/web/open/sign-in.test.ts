import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeClock, freshDatabase, type TestDatabase } from '../../../test/database/index.ts';
import { accountSite, Browser } from '../../../test/journeys/account-site.ts';
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

/** Asks for a code and stands on the page for typing it. */
async function askedBy(browser: Browser, address: string, at = '/sign-in', filled: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return browser.press(await browser.get(at), at, { address, ...filled });
}

async function codesFor(address: string): Promise<string[]> {
  const { rows } = await db.administrator.query<{ code: string }>(
    `select details->>'code' as code from system.message where to_address = $1 and template = 'sign-in code' order by message_id desc`,
    [address],
  );
  return rows.map((row) => row.code);
}
const codeFor = async (address: string): Promise<string> => (await codesFor(address))[0] ?? '';
const anotherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** Signs in for the first time and says a name. */
async function newcomer(browser: Browser, address: string, at = '/sign-in', keeps: 'yes' | 'no' = 'yes'): Promise<Answer> {
  const typing = await askedBy(browser, address, at);
  const action = typing.path.replace(/[?&]done=\w+/, '');
  const arrived = await browser.press(typing, action, { code: await codeFor(address) });
  return browser.press(arrived, arrived.path, { name: 'Rhian', language: 'en', nation: 'wales', keeps });
}

const sessionOf = (browser: Browser): string | undefined => browser.cookies.get('__Host-session');

test('a newcomer asks for a code, types it, says a name, and arrives at a record of their own', async () => {
  const browser = someone();
  const asking = await browser.get('/sign-in');
  expect(asking.html).toContain('If you are new, this begins an account.');
  const typing = await browser.press(asking, '/sign-in', { address: ' Rhian@Sample.Example ' });
  expect(typing.path).toBe('/sign-in/code');
  expect(typing.html).toContain('<bdi>rhian@sample.example</bdi>');
  expect(typing.html).toMatch(/<input[^>]*name="code"[^>]*inputmode="numeric"[^>]*autocomplete="one-time-code"|<input[^>]*autocomplete="one-time-code"[^>]*inputmode="numeric"/);

  const code = await codeFor('rhian@sample.example');
  const arrived = await browser.press(typing, '/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect(arrived.path).toBe('/welcome');
  expect(browser.lastSet.find((line) => line.startsWith('__Host-session='))).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(browser.cookies.has('__Host-attempt')).toBe(false);
  const account = await db.administrator.query('select * from record.person');
  expect(account.rows).toHaveLength(0);

  const unnamed = await browser.press(arrived, '/welcome', { name: '  ', language: 'cy', nation: 'none', keeps: 'yes' });
  expect(unnamed.status).toBe(422);
  expect(unnamed.html).toMatch(/value="cy"[^>]*checked/);
  const home = await browser.press(unnamed, '/welcome', { name: 'Rhian', language: 'en', nation: '', keeps: 'yes' });
  expect(home.html).toBe('arrived at me');
  const { rows } = await db.administrator.query(
    'select a.name, a.nation, a.keeps_record, p.person_id is not null as has_record from system.account a left join record.person p on p.person_id = a.account_id',
  );
  expect(rows).toEqual([{ name: 'Rhian', nation: null, keeps_record: true, has_record: true }]);
  expect((await browser.get('/welcome')).html).toBe('arrived at me');
  expect((await browser.get('/sign-in')).html).toBe('arrived at me');
});

test('somebody who comes by an invitation is brought back to it, and need not begin a record', async () => {
  const browser = someone();
  const sent = await browser.get('/invitation/some-secret');
  expect(sent.path).toBe('/sign-in?to=%2Finvitation%2Fsome-secret');
  const typing = await askedBy(browser, 'ed@sample.example', sent.path);
  expect(typing.path).toBe('/sign-in/code?to=%2Finvitation%2Fsome-secret');
  const welcome = await browser.press(typing, typing.path, { code: await codeFor('ed@sample.example') });
  expect(welcome.path).toBe('/welcome?to=%2Finvitation%2Fsome-secret');
  expect(welcome.html).toMatch(/value="no"[^>]*checked/);
  const form = { name: 'Ed', language: 'en', nation: 'none', keeps: 'no' };
  expect((await browser.press(welcome, welcome.path, form)).html).toBe('arrived at the invitation');
  expect((await browser.press(welcome, welcome.path, form)).html).toBe('arrived at the invitation');
  const { rows } = await db.administrator.query(
    `select p.person_id from system.address a left join record.person p on p.person_id = a.account_id where a.address = 'ed@sample.example'`,
  );
  expect(rows).toEqual([{ person_id: null }]);
  expect((await browser.get('/')).html).toBe('arrived at with');
});

test.each(['//evil.example', 'https://evil.example/me', '/\\evil.example', '/.//evil.example', '/sign-out', '/sign-in?to=/me', 'me'])(
  'never leads on to %s',
  async (to) => {
    const asking = await someone().get(`/sign-in?to=${encodeURIComponent(to)}`);
    expect(asking.html).toContain('<form method="post" action="/sign-in"');
  },
);

test('what was typed is kept when it is no address, and nothing is sent', async () => {
  const page = await askedBy(someone(), 'not an address');
  expect(page.status).toBe(422);
  expect(page.html).toContain('value="not an address"');
  expect(page.html).toContain('Write an e-mail address, like name@example.org.');
  expect(await codesFor('not an address')).toEqual([]);
});

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
  expect((await browser.press(typing, '/sign-in/code', { code: anotherThan(code) })).html).toContain('That was five tries');
  expect((await browser.press(typing, '/sign-in/code', { code })).html).toContain('That was five tries');
  expect(sessionOf(browser)).toBeUndefined();

  const another = await browser.press(typing, '/sign-in/code/another');
  expect(another.path).toBe('/sign-in/code?done=another');
  expect(another.html).toContain('We sent another code.');
  expect((await browser.press(another, '/sign-in/code', { code: await codeFor('wrong@sample.example') })).path).toBe('/welcome');
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
  expect((await mine.press(typing, '/sign-in/code', { code: await codeFor('mine@sample.example') })).path).toBe('/welcome');
});

test('a code works for fifteen minutes, and once', async () => {
  const browser = someone();
  const typing = await askedBy(browser, 'late@sample.example');
  const code = await codeFor('late@sample.example');
  try {
    await moveClock('15 minutes 1 second');
    const late = await browser.press(typing, '/sign-in/code', { code });
    expect(late.html).toContain('more than 15 minutes old');
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

test('a form sent twice sends one code and signs in one device', async () => {
  const browser = someone();
  const asking = await browser.get('/sign-in');
  await browser.press(asking, '/sign-in', { address: 'twice@sample.example' });
  const typing = await browser.press(asking, '/sign-in', { address: 'twice@sample.example' });
  expect(await codesFor('twice@sample.example')).toHaveLength(1);

  const before = new Map(browser.cookies);
  const code = await codeFor('twice@sample.example');
  await browser.press(typing, '/sign-in/code', { code });
  const first = sessionOf(browser);
  browser.cookies.clear();
  for (const [name, value] of before) browser.cookies.set(name, value);
  expect((await browser.press(typing, '/sign-in/code', { code })).path).toBe('/welcome');
  expect(sessionOf(browser)).not.toBe(first);
  const { rows } = await db.administrator.query(
    `select s.ended_at from system.session s join system.address a using (account_id) where a.address = 'twice@sample.example' order by s.ended_at`,
  );
  expect(rows).toHaveLength(2);
  expect(rows.filter((row: { ended_at: Date | null }) => row.ended_at === null)).toHaveLength(1);
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
    expect((await newcomer(someone(place), `${name}@place.example`)).html).toBe('arrived at me');
  }
  const browser = someone(place);
  const typing = await askedBy(browser, 'four@place.example');
  const fourth = await browser.press(typing, '/sign-in/code', { code: await codeFor('four@place.example') });
  expect(fourth.html).toContain('Many new accounts were begun from here.');
  const known = someone(place);
  const again = await askedBy(known, 'one@place.example');
  expect((await known.press(again, '/sign-in/code', { code: await codeFor('one@place.example') })).html).toBe('arrived at me');
});

test('two browsers that hold codes for one new address begin one account', async () => {
  const browsers = [someone(), someone()];
  const pages: { browser: Browser; typing: Answer; code: string }[] = [];
  for (const browser of browsers) {
    const typing = await askedBy(browser, 'both@sample.example');
    pages.push({ browser, typing, code: await codeFor('both@sample.example') });
  }
  const answers = await Promise.all(pages.map(({ browser, typing, code }) => browser.press(typing, '/sign-in/code', { code })));
  expect(answers.map((answer) => answer.path)).toEqual(['/welcome', '/welcome']);
  const { rows } = await db.administrator.query(
    `select distinct s.account_id from system.session s join system.address a using (account_id) where a.address = 'both@sample.example'`,
  );
  expect(rows).toHaveLength(1);
});

test('on a shared device the session ends with the browser, or after two hours', async () => {
  const browser = someone();
  const typing = await askedBy(browser, 'shared@sample.example', '/sign-in', { shared: 'yes' });
  expect(typing.path).toBe('/sign-in/code?shared=yes');
  await browser.press(typing, typing.path, { code: await codeFor('shared@sample.example') });
  expect(browser.lastSet.find((line) => line.startsWith('__Host-session='))).not.toMatch(/max-age|expires/i);
  try {
    await moveClock('1 hour 59 minutes');
    expect((await browser.get('/account')).path).toBe('/account');
    await moveClock('2 hours 1 minute');
    expect((await browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
  } finally {
    await moveClock('0');
  }
});

test('each sign-in makes a new session', async () => {
  const browser = someone();
  await newcomer(browser, 'anew@sample.example');
  const first = sessionOf(browser);
  const out = await browser.press(await browser.get('/account'), '/sign-out');
  expect(out.path).toBe('/?done=signed-out');
  expect(out.html).toContain('You are signed out on this device.');
  const typing = await askedBy(browser, 'anew@sample.example');
  expect((await browser.press(typing, '/sign-in/code', { code: await codeFor('anew@sample.example') })).html).toBe('arrived at me');
  expect(sessionOf(browser)).not.toBe(first);
  browser.cookies.set('__Host-session', first ?? '');
  expect((await browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
});

test('a form from another site is not taken', async () => {
  const browser = someone();
  const asking = await browser.get('/sign-in');
  const csrf = /name="csrf" value="([^"]+)"/.exec(asking.html)?.[1] ?? '';
  const once = /name="once" value="([^"]+)"/.exec(asking.html)?.[1] ?? '';
  const body = (): URLSearchParams => new URLSearchParams({ csrf, once, address: 'x@sample.example' });
  const across = await browser.once('/sign-in', { method: 'POST', body: body(), headers: { 'sec-fetch-site': 'cross-site' } });
  expect(across.status).toBe(409);
  expect(await codesFor('x@sample.example')).toEqual([]);
  expect((await browser.once('/sign-in', { method: 'POST', body: body() })).status).toBe(303);
});

test('works in Welsh, the code too', async () => {
  const browser = someone();
  const start = await browser.get('/');
  const welsh = await browser.press(start, '/language', { language: 'cy', to: '/sign-in?to=%2Fme' });
  expect(welsh.path).toBe('/sign-in?to=%2Fme');
  expect(welsh.html).toContain('<html lang="cy"');
  expect(welsh.html).toContain('Anfonwch god ataf');
  const typing = await browser.press(welsh, welsh.path, { address: 'cymraes@sample.example' });
  const wrong = await browser.press(typing, typing.path, { code: 'abc' });
  expect(wrong.html).toContain('Mae chwe digid yn y cod.');
  const welcome = await browser.press(wrong, typing.path, { code: await codeFor('cymraes@sample.example') });
  expect(welcome.html).toContain('Beth ddylem ni eich galw chi?');
  expect(welcome.html).toMatch(/value="cy"[^>]*checked/);
  const { rows } = await db.administrator.query(`select language from system.message where to_address = 'cymraes@sample.example'`);
  expect(rows).toEqual([{ language: 'cy' }]);
});
