import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { accountSite, Browser } from '../../../test/journeys/account-site.ts';
import { hashOf, newSecret } from '../../platform/session/index.ts';
import { newId } from '../../platform/ids.ts';

let db: TestDatabase;
let app: ReturnType<typeof accountSite>;
let nia: Cast;
let browser: Browser;

beforeAll(async () => {
  db = await freshDatabase();
  app = accountSite(db.database);
});
afterAll(() => db.drop());
beforeEach(async () => {
  nia = await addPerson(db.administrator, db.database, 'Nia');
  browser = signedIn(nia.token);
});

function signedIn(token: string): Browser {
  const made = new Browser(app);
  made.cookies.set('__Host-session', token);
  return made;
}

/** Another device of the same person. */
async function anotherDevice(person: Cast): Promise<{ browser: Browser; id: string }> {
  const token = newSecret();
  const id = newId();
  await db.administrator.query(
    `insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at)
     values ($1, $2, $3, 'Safari · iPhone', app.clock() - interval '1 second', app.clock() + interval '1 day')`,
    [hashOf(token), id, person.account],
  );
  return { browser: signedIn(token), id };
}

test('the account says who somebody is, where they are signed in, and which passkeys they have', async () => {
  const page = await browser.get('/account');
  expect(page.html).toContain('<title>Your account - Cairn</title>');
  expect(page.html).toContain(`<bdi>${nia.address}</bdi>`);
  expect(page.html).toContain('Test (this device)');
  expect(page.html).toContain('You have no passkeys.');
  expect(page.html).toMatch(/<div hidden[^>]* data-passkey="make"/);
  expect(page.html).not.toContain('Begin my record');
});

test('name, language and nation can be changed; what was typed is kept when the name is missing', async () => {
  const form = await browser.get('/account/change');
  expect(form.html).toMatch(/name="name"[^>]*value="Nia"|value="Nia"[^>]*name="name"/);
  const empty = await browser.press(form, '/account/change', { name: ' ', language: 'cy', nation: 'wales' });
  expect(empty.status).toBe(422);
  expect(empty.html).toMatch(/value="wales"[^>]*checked/);
  expect((await browser.press(form, '/account/change', { name: 'Nia', language: 'fr', nation: 'wales' })).status).toBe(
    422,
  );
  const done = await browser.press(empty, '/account/change', { name: 'نيا <b>', language: 'cy', nation: 'wales' });
  expect(done.path).toBe('/account?done=changed');
  expect(done.html).toContain('Mae eich manylion wedi’u cadw.');
  expect(done.html).toContain('<bdi>نيا &lt;b&gt;</bdi>');
  const { rows } = await db.administrator.query(
    'select name, language, nation, keeps_record from system.account where account_id = $1',
    [nia.account],
  );
  expect(rows).toEqual([{ name: 'نيا <b>', language: 'cy', nation: 'wales', keeps_record: true }]);
});

test('another device is signed out by its next request; nobody else’s can be', async () => {
  const phone = await anotherDevice(nia);
  const stranger = await addPerson(db.administrator, db.database, 'Stranger');
  const page = await browser.get('/account');
  expect(page.html).toContain('Safari · iPhone');
  const theirs = await signedIn(stranger.token).get('/account');
  await signedIn(stranger.token).press(withForm(theirs, phone.id), '/account/devices/sign-out', { device: phone.id });
  expect((await phone.browser.get('/account')).path).toBe('/account');

  const done = await browser.press(page, '/account/devices/sign-out', { device: phone.id });
  expect(done.html).toContain('That device is signed out.');
  expect((await phone.browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
  expect((await browser.get('/account')).path).toBe('/account');
});

/** The same page with a form such as somebody could write for themselves. */
function withForm(page: { status: number; path: string; html: string }, device: string) {
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[0] ?? '';
  const html = `<form action="/account/devices/sign-out"><input type="hidden" ${csrf}><input type="hidden" name="device" value="${device}"></form>`;
  return { ...page, html };
}

test('signing out everywhere ends every device, this one too', async () => {
  const phone = await anotherDevice(nia);
  const done = await browser.press(await browser.get('/account'), '/account/devices/sign-out-everywhere');
  expect(done.html).toContain('You are signed out on every device.');
  expect(browser.cookies.has('__Host-session')).toBe(false);
  browser.cookies.set('__Host-session', nia.token);
  expect((await browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
  expect((await phone.browser.get('/account')).path).toBe('/sign-in?to=%2Faccount');
});

test('who came to stand beside others can begin a record, twice being once', async () => {
  await db.administrator.query('update system.account set keeps_record = false where account_id = $1', [nia.account]);
  await db.administrator.query('delete from record.person where person_id = $1', [nia.account]);
  const page = await browser.get('/account');
  expect(page.html).toContain('only you can see it until you share it');
  expect((await browser.press(page, '/account/record')).html).toBe('arrived at me');
  expect((await browser.press(page, '/account/record')).html).toBe('arrived at me');
  const { rows } = await db.administrator.query(
    'select a.keeps_record, a.name from record.person p join system.account a on a.account_id = p.person_id where p.person_id = $1',
    [nia.account],
  );
  expect(rows).toEqual([{ keeps_record: true, name: 'Nia' }]);
});

test('the language chosen is remembered in the account and in the browser, and leads only to our own pages', async () => {
  const page = await browser.get('/account');
  const welsh = await browser.press(page, '/language', { language: 'cy' });
  expect(welsh.path).toBe('/account');
  expect(welsh.html).toContain('Eich cyfrif');
  expect(browser.cookies.get('__Host-language')).toBe('cy');
  expect((await signedIn(nia.token).get('/account')).html).toContain('Eich cyfrif');
  const away = await browser.press(welsh, '/language', { language: 'en', to: 'https://evil.example/' });
  expect(away.path).toBe('/me');
  expect((await browser.press(welsh, '/language', { language: 'xx' })).status).toBe(409);
});

test('a first visitor is offered two equal languages before anything else', async () => {
  const { html } = await new Browser(app).get('/');
  const main = html.slice(html.indexOf('<main'));
  const buttons = [...main.matchAll(/<button[^>]*class="([^"]*)"[^>]*name="language"[^>]*>(.*?)<\/button>/g)].map(
    (each) => each.slice(1),
  );
  expect(buttons).toEqual([
    ['nhsuk-button nhsuk-button--secondary', '<span lang="en">English</span>'],
    ['nhsuk-button nhsuk-button--secondary', '<span lang="cy">Cymraeg</span>'],
  ]);
  expect(main.indexOf('name="language"')).toBeLessThan(main.indexOf('<h1'));
  expect(main).toContain('It is not an emergency service.');
});

test('leaving answers at once, whatever the database does, and does not tell the other site where from', async () => {
  const broken = { ...db.database, once: () => Promise.reject(new Error('The database is away.')) };
  const away = new Browser(accountSite(broken));
  away.cookies.set('__Host-session', nia.token);
  const left = await away.once('/leave', {});
  expect([left.status, left.headers.get('location'), left.headers.get('referrer-policy')]).toEqual([
    303,
    'https://weather.example/today',
    'same-origin',
  ]);
});

test('the mailbox shows what the sample would have sent, and is no page elsewhere', async () => {
  const visitor = new Browser(accountSite(db.database, { sample: true }));
  await visitor.press(await visitor.get('/sign-in'), '/sign-in', { address: 'cast@sample.example' });
  expect((await visitor.get('/mailbox')).html).toContain('There are no messages yet.');
  await db.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not, sample)
     values ($1, 'Sample House', 'wales', '{en,cy}', 'Write to House <b>', '', '', '', true)`,
    [newId()],
  );
  const { html } = await visitor.get('/mailbox');
  const { rows } = await db.administrator.query<{ code: string }>(
    `select details->>'code' as code from system.message where to_address = 'cast@sample.example'`,
  );
  expect(html).toContain('To cast@sample.example, Today at');
  expect(html).toContain(`<p>${rows[0]?.code}</p>`);
  const elsewhere = await browser.get('/mailbox');
  expect([elsewhere.status, elsewhere.html.includes('There is no page here')]).toEqual([404, true]);
});

test.each(['/privacy', '/accessibility'])(
  '%s is there for anybody, with the contact of the service in its own words',
  async (path) => {
    for (const visitor of [browser, new Browser(app)]) {
      const { status, html } = await visitor.get(path);
      expect(status).toBe(200);
      expect(html).toContain('Write to House &lt;b&gt;');
    }
  },
);
