import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeClock, freshDatabase, type TestDatabase } from '../../../test/database/index.ts';
import { accountSite, Browser } from '../../../test/journeys/account-site.ts';
import { askedBy, codesTo, newcomer, sessionOf } from '../../../test/journeys/signing-in.ts';

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

test('a newcomer asks for a code, types it, says a name, and arrives at a record of their own', async () => {
  const browser = someone();
  const asking = await browser.get('/sign-in');
  expect(asking.html).toContain('If you are new, this begins an account.');
  const typing = await browser.press(asking, '/sign-in', { address: ' Rhian@Sample.Example ' });
  expect(typing.path).toBe('/sign-in/code');
  expect(typing.html).toContain('<bdi>rhian@sample.example</bdi>');
  expect(typing.html).toMatch(
    /<input[^>]*name="code"[^>]*inputmode="numeric"[^>]*autocomplete="one-time-code"|<input[^>]*autocomplete="one-time-code"[^>]*inputmode="numeric"/,
  );

  const code = await codeFor('rhian@sample.example');
  const arrived = await browser.press(typing, '/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect(arrived.path).toBe('/welcome');
  expect(browser.lastSet.find((line) => line.startsWith('__Host-session='))).toMatch(
    /; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(browser.cookies.has('__Host-attempt')).toBe(false);
  const account = await db.administrator.query('select * from record.person');
  expect(account.rows).toHaveLength(0);

  const unnamed = await browser.press(arrived, '/welcome', {
    name: '  ',
    language: 'cy',
    nation: 'none',
    keeps: 'yes',
  });
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

test.each([
  '//evil.example',
  'https://evil.example/me',
  '/\\evil.example',
  '/.//evil.example',
  '/sign-out',
  '/sign-in?to=/me',
  'me',
])('never leads on to %s', async (to) => {
  const asking = await someone().get(`/sign-in?to=${encodeURIComponent(to)}`);
  expect(asking.html).toContain('<form method="post" action="/sign-in"');
});

test('what was typed is kept when it is no address, and nothing is sent', async () => {
  const page = await askedBy(someone(), 'not an address');
  expect(page.status).toBe(422);
  expect(page.html).toContain('value="not an address"');
  expect(page.html).toContain('Write an e-mail address, like name@example.org.');
  expect(await codesFor('not an address')).toEqual([]);
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

test('on a shared device the session ends with the browser, or after two hours', async () => {
  const browser = someone();
  const typing = await askedBy(browser, 'shared@sample.example', '/sign-in', { shared: 'yes' });
  expect(typing.path).toBe('/sign-in/code?shared=yes');
  await browser.press(typing, typing.path, { code: await codeFor('shared@sample.example') });
  expect(browser.lastSet.find((line) => line.startsWith('__Host-session='))).not.toMatch(/max-age|expires/i);
  try {
    await moveClock('1 hour 59 minutes');
    expect((await browser.get('/account')).path).toBe('/welcome?to=%2Faccount');
    await moveClock('2 hours 1 minute');
    expect((await browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
  } finally {
    await moveClock('0');
  }
});

test('each sign-in makes a new session', async () => {
  const browser = someone();
  await newcomer(db.administrator, browser, 'anew@sample.example');
  const first = sessionOf(browser);
  const out = await browser.press(await browser.get('/account'), '/sign-out');
  expect(out.path).toBe('/?done=signed-out');
  expect(out.html).toContain('You are signed out on this device.');
  const typing = await askedBy(browser, 'anew@sample.example');
  expect((await browser.press(typing, '/sign-in/code', { code: await codeFor('anew@sample.example') })).html).toBe(
    'arrived at me',
  );
  expect(sessionOf(browser)).not.toBe(first);
  browser.cookies.set('__Host-session', first ?? '');
  expect((await browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
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
  const { rows } = await db.administrator.query(
    `select language from system.message where to_address = 'cymraes@sample.example'`,
  );
  expect(rows).toEqual([{ language: 'cy' }]);
});
