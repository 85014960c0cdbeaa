import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { accountSite, Browser } from '../../../test/journeys/account-site.ts';
import type { Answer } from '../../../test/product/browser-without-script.ts';
import { newId } from '../../platform/ids.ts';

let db: TestDatabase;
let app: ReturnType<typeof accountSite>;
let nia: Cast;
let sol: Cast;
const service = newId();

beforeAll(async () => {
  db = await freshDatabase();
  app = accountSite(db.database);
  await db.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Riverside', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.administrator.query('delete from system.limit_count');
  nia = await addPerson(db.administrator, db.database, 'Nia');
  sol = await addPerson(db.administrator, db.database, 'Sol Worker');
  await db.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
     values ($1, $2, 'worker', $3, $4, app.clock() - interval '1 day')`,
    [newId(), service, sol.address, sol.account],
  );
});

function signedIn(token: string): Browser {
  const made = new Browser(app);
  made.cookies.set('__Host-session', token);
  return made;
}
/** What stands on the paper, as a person would type it. */
const codeOn = (page: Answer): string => {
  const code = /class="paper-code"[^>]*>(.*?)<\/p>/s.exec(page.html)?.[1] ?? '';
  return code.replaceAll(/<[^>]*>/g, '').trim();
};
const typed = (browser: Browser, at: Answer, code: string, more: Readonly<Record<string, string>> = {}) =>
  browser.press(at, '/sign-in/card', { code, ...more });

test('a card for oneself: made, printed, signed in with, taken out of use', async () => {
  const own = signedIn(nia.token);
  const account = await own.get('/account');
  expect(account.html).toContain('You have no printed card.');
  const cards = await own.get('/account/cards');
  const paper = await own.press(cards, '/account/cards/make');
  expect(paper.html).toContain('<title>On paper - Cairn</title>');
  expect(codeOn(paper)).toMatch(/^([B-Y3479]{4} ){5}[B-Y3479]{4}$/);
  expect(paper.html).toContain('http://localhost:4700/sign-in/card');
  // Read again, and sent twice, it is the same card with the same code; the address holds nothing of it.
  expect(codeOn(await own.get(paper.path))).toBe(codeOn(paper));
  expect(codeOn(await own.press(cards, '/account/cards/make'))).toBe(codeOn(paper));
  expect(paper.path).not.toContain(codeOn(paper).slice(0, 4));

  const other = new Browser(app);
  const form = await other.get('/sign-in/card');
  const in_ = await typed(other, form, codeOn(paper).toLowerCase().replaceAll(' ', ' - '), { shared: 'yes' });
  expect(in_.html).toBe('arrived at me');
  // A session of the browser's own: a device that others use.
  expect(other.lastSet.find((line) => line.startsWith('__Host-session='))).not.toMatch(/max-age/i);

  const listed = await own.get('/account/cards');
  expect(listed.html).toContain('You made it yourself.');
  expect(listed.html).toContain('Last used: Today at');
  const [, card = ''] = /\/account\/cards\/([0-9a-f-]{36})\/end/.exec(listed.html) ?? [];
  const ended = await own.press(listed, `/account/cards/${card}/end`);
  expect(ended.html).toContain('The card is out of use.');
  expect((await other.get('/account')).html).toContain('Your account');
  const late = new Browser(app);
  expect((await typed(late, await late.get('/sign-in/card'), codeOn(paper))).html).toContain('taken out of use');

  const out = await own.press(ended, `/account/cards/${card}/sign-out`);
  expect(out.html).toContain('The devices are signed out.');
  expect((await other.get('/account')).path).toContain('/sign-in');
});

test('put away, the code shows nowhere again; nor in another browser of the same person', async () => {
  const own = signedIn(nia.token);
  const paper = await own.press(await own.get('/account/cards'), '/account/cards/make');
  const elsewhere = await signedIn(nia.token).get(paper.path);
  expect(elsewhere.html).toContain('This code is not shown any more');
  expect(elsewhere.html).not.toContain('paper-code');
  const away = await own.press(paper, '/account/put-paper-away');
  expect(away.html).toContain('The card is ready to use.');
  expect((await own.get(paper.path)).html).not.toContain('paper-code');
});

test('what cannot be a code is told before it counts as a try, and what was typed stays', async () => {
  const browser = new Browser(app);
  const form = await browser.get('/sign-in/card');
  for (const [code, says] of [
    ['', 'Type the code'],
    ['BCDF GHJK', 'The code has 24 letters and numbers'],
    ['AAAA BCDF GHJK MNPQ RSTV WXY3', 'is in no code'],
    ['BCDF GHJK MNPQ RSTV WXY3 4799', 'One letter or number'],
  ] as const) {
    const again = await typed(browser, form, code);
    expect(again.status).toBe(422);
    expect(again.html).toContain(says);
    if (code !== '') expect(again.html).toContain(`value="${code}"`);
  }
  const { rows } = await db.administrator.query(`select from system.limit_count where what = 'card from place'`);
  expect(rows).toEqual([]);
});

test('sign-in and the first page lead to it, and it leads on to the page somebody came for', async () => {
  const browser = new Browser(app);
  expect((await browser.get('/')).html).toContain('href="/sign-in/card"');
  const signIn = await browser.get('/sign-in?to=/account');
  expect(signIn.html).toContain('href="/sign-in/card?to=%2Faccount"');
  const own = signedIn(nia.token);
  const paper = await own.press(await own.get('/account/cards'), '/account/cards/make');
  const form = await browser.get('/sign-in/card?to=%2Faccount');
  const in_ = await browser.press(form, '/sign-in/card?to=%2Faccount', { code: codeOn(paper) });
  expect(in_.html).toContain('Your account');
});

test('a worker makes a card with somebody: in their language, once, and the person sees who made it', async () => {
  const work = signedIn(sol.token);
  const list = await work.get(`/service/${service}/cards`);
  expect(list.html).toContain('No cards have been made yet.');
  const form = await work.get(`/service/${service}/cards/new`);
  const empty = await work.press(form, `/service/${service}/cards/new`, { name: ' ', language: 'cy' });
  expect(empty.status).toBe(422);
  const paper = await work.press(form, `/service/${service}/cards/new`, { name: 'Ffion', language: 'cy' });
  expect(paper.html).toContain('<bdi>Ffion</bdi>');
  expect(paper.html).toContain('Teipiwch y cod hwn yno:');
  const code = codeOn(paper);
  const away = await work.press(paper, '/account/put-paper-away');
  expect(away.html).toContain('The card is in their hands.');
  expect(away.html).toMatch(/<bdi>Sol Worker<\/bdi>/);
  expect((await work.get(paper.path)).html).toContain('not shown any more');

  const ffion = new Browser(app);
  const in_ = await typed(ffion, await ffion.get('/sign-in/card'), code);
  expect(in_.html).toBe('arrived at me');
  const cards = await ffion.get('/account/cards');
  expect(cards.html).toContain('Sol Worker o Riverside a’i gwnaeth gyda chi.');
  const account = await ffion.get('/account');
  expect(account.html).toContain('Dim un. Rydych chi’n mewngofnodi â’ch cerdyn');
  expect(account.html).toMatch(/<div hidden[^>]* data-passkey="make"/);
});

test('an account without an address has its pages, and its copy says who made the card', async () => {
  const work = signedIn(sol.token);
  const paper = await work.press(await work.get(`/service/${service}/cards/new`), `/service/${service}/cards/new`, {
    name: 'Gwen',
    language: 'en',
  });
  const gwen = new Browser(app);
  await typed(gwen, await gwen.get('/sign-in/card'), codeOn(paper));
  for (const path of ['/account', '/account/change', '/me/people', '/me/people/new', '/me/plan', '/me/looks']) {
    expect((await gwen.get(path)).status, path).toBe(200);
  }
  const copy = await gwen.once('/account/copy', {});
  expect(await copy.json()).toMatchObject({
    account: { name: 'Gwen', addresses: [] },
    besides: { 'system.card': [{ made_by_name: 'Sol Worker', service_name: 'Riverside' }] },
  });
  // They ask somebody in by e-mail, as anybody does.
  const asked = await gwen.press(await gwen.get('/me/people/new'), '/me/people/new', {
    called: 'Ash',
    relation: 'supporter',
    how: 'email',
    address: `ash.${newId().slice(-6)}@sample.example`,
  });
  expect(asked.html).toContain('The invitation is on its way');
});

test('cards of a service are no page for anybody else', async () => {
  const own = signedIn(nia.token);
  for (const path of ['cards', 'cards/new', `cards/${newId()}`]) {
    expect((await own.get(`/service/${service}/${path}`)).status).toBe(404);
  }
  const juniper = await addPerson(db.administrator, db.database, 'Juniper');
  await db.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
     values ($1, $2, 'administrator', $3, $4, app.clock() - interval '1 day')`,
    [newId(), service, juniper.address, juniper.account],
  );
  const run = signedIn(juniper.token);
  expect((await run.get(`/service/${service}/cards`)).html).not.toContain('Make a card with somebody');
  expect((await run.get(`/service/${service}/cards/new`)).status).toBe(404);
});
