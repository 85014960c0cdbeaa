import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { accountSite, Browser } from '../../../../test/journeys/account-site.ts';
import {
  cardLinksOf,
  cardOf,
  cardOpeningsOf,
  linesOnCard,
  partsToShow,
  PERSON,
} from '../../../modules/crisis-card/index.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let app: Hono;
let wren: Cast;
let browser: Browser;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const words = async (): Promise<string[]> => linesOnCard(await own(cardOf)).map((line) => line.words);
/** Somebody's browser in which they are signed in. */
function browserOf(who: Cast): Browser {
  const one = new Browser(app);
  one.cookies.set('__Host-session', who.token);
  return one;
}

beforeAll(async () => {
  here = await freshDatabase();
  app = accountSite(here.database);
});
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  browser = browserOf(wren);
});
afterAll(() => here.drop());

const write = async (part: string, typed: Readonly<Record<string, string>>) =>
  browser.press(await browser.get(to.cardPart(part)), to.cardPart(part), typed);

test('an empty card says what it is for; parts are written, renamed, emptied and put back', async () => {
  const empty = await browser.get(to.myCard);
  expect(empty.html).toContain('Your card can speak for you on a bad day.');
  expect(empty.html).toContain('Only you can see this.');
  expect(empty.html).not.toContain(to.printWalletCard);
  expect((await write('helps', { words: 'Sit beside me,\nnot opposite' })).html).toContain('It is on your card.');
  await write('not helping', { words: '“Calm down”', heading: 'Please not' });
  const card = await browser.get(to.myCard);
  expect(card.html).toContain('Please not');
  expect(card.html).toContain(to.printWalletCard);
  expect(await words()).toEqual(['Sit beside me,\nnot opposite', '“Calm down”']);
  await write('helps', { words: ' ', heading: '' });
  expect(await words()).toEqual(['“Calm down”']);
  const order = await browser.get(to.orderCard);
  expect(order.html).toContain('Sit beside me');
  expect((await write('allergies', { words: 'w'.repeat(20_001) })).status).toBe(422);
  expect((await browser.get(to.cardPart('nothing'))).status).toBe(404);
});

test('two devices write one part at once: the second is shown both texts', async () => {
  const drawn = await browser.get(to.cardPart('helps'));
  await browser.press(drawn, to.cardPart('helps'), { words: 'One' });
  const clash = await browser.press(drawn, to.cardPart('helps'), { words: 'Two' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('One');
  expect(clash.html).toContain('Two');
  expect(await words()).toEqual(['One']);
});

test('somebody to ring is taken from names and numbers, and rings at a press; whoever must not be told is not offered', async () => {
  const [ash, ex] = [newId(), newId()];
  await own(async (tx) => {
    const reach = '07700 900345, at any hour';
    await beginLine(tx, { id: ash, kind: 'contact', words: 'Ash', fields: { reach, relationship: 'my sister' } });
    await beginLine(tx, { id: ex, kind: 'contact', words: 'Former landlord', fields: { notTell: true } });
  });
  const form = await browser.get(`${to.newCardPerson}?contact=${ash}`);
  expect(form.html).toContain('value="Ash"');
  expect(form.html).not.toContain('Former landlord');
  expect((await browser.get(`${to.newCardPerson}?contact=${ex}`)).html).not.toContain('Former landlord');
  await browser.press(form, to.newCardPerson, {
    words: 'Ash',
    relationship: 'my sister',
    reach: '07700 900345, at any hour',
  });
  expect((await browser.get(to.myCard)).html).toContain('href="tel:07700900345"');
  const [person] = partsToShow(await own(cardOf)).flatMap((part) => part.people);
  const page = to.cardPerson(person?.id ?? '');
  await browser.press(await browser.get(page), page, { words: 'Ash', relationship: '', reach: '0' });
  expect((await browser.get(to.myCard)).html).not.toContain('tel:');
  const away = await browser.press(await browser.get(page), to.takeAway(person?.id ?? ''));
  expect(await words()).toEqual([]);
  await browser.press(away, to.putBack(person?.id ?? ''));
  expect(await words()).toEqual(['Ash']);
});

test('something under one’s own heading; each line has one page that changes it', async () => {
  const posted = { heading: 'My dog', words: 'Biscuit needs his walk' };
  await browser.press(await browser.get(to.newOnCard), to.newOnCard, posted);
  const [line] = linesOnCard(await own(cardOf));
  const page = to.cardLine(line?.id ?? '');
  const changing = await browser.get(page);
  await browser.press(changing, page, { heading: '', words: 'Biscuit is at Bo’s' });
  expect(await words()).toEqual(['Biscuit is at Bo’s']);
  await own((tx) => beginLine(tx, { id: newId(), kind: 'card', words: 'Ash', fields: { part: PERSON } }));
  const ash = linesOnCard(await own(cardOf)).find((each) => each.words === 'Ash');
  expect((await browser.get(to.cardLine(ash?.id ?? ''))).path).toBe(to.cardPerson(ash?.id ?? ''));
  expect((await browser.get(to.cardPerson(line?.id ?? ''))).status).toBe(404);
});

test('moved with presses, it stands so on paper too', async () => {
  await write('helps', { words: 'First' });
  await write('allergies', { words: 'Second' });
  await browser.press(await browser.get(to.orderCard), to.orderCard, { place: 'allergies', change: 'up' });
  for (const paper of [to.printCrisisCard, to.printWalletCard]) {
    const { html } = await browser.get(paper);
    expect(html.indexOf('Second')).toBeLessThan(html.indexOf('First'));
    expect(html).toContain('Last changed');
  }
});

test('kept on a device it opens in one press signed out, is marked to be kept, holds nobody’s name, and goes when it is taken off', async () => {
  await write('helps', { words: 'Sit beside me' });
  expect((await browser.once(to.cardHere, {})).status).toBe(404);
  const kept = await browser.press(await browser.get(to.myCard), to.keepCardHere);
  expect(kept.html).toContain('This device keeps your card.');
  expect(browser.lastSet.find((line) => line.startsWith('__Host-card='))).toMatch(
    /Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax/,
  );
  const signedIn = await browser.once(to.cardHere, {});
  expect(signedIn.headers.get('cairn-keep')).toBe('card');
  expect(signedIn.headers.get('cache-control')).toBe('no-store');
  expect(browser.lastSet.join(), 'each time that it is opened here, its cookie begins anew').toContain('__Host-card=');
  expect(await signedIn.text()).not.toContain('Wren Sample');
  browser.cookies.delete('__Host-session');
  const start = await browser.get(to.help);
  expect(start.html).toContain(`href="${to.cardHere}"`);
  const card = await browser.get(to.cardHere);
  expect(card.status).toBe(200);
  expect(card.html).toContain('Sit beside me');

  const other = browserOf(wren);
  const list = await other.get(to.account);
  expect(list.html).toContain('Devices that show my card');
  const action = /action="(\/me\/card\/devices\/[^"]+)"/.exec(list.html)?.[1] ?? '';
  expect((await other.press(list, action)).html).toContain('That device does not show your card any more.');
  const gone = await browser.once(to.cardHere, {});
  expect([gone.status, gone.headers.get('cairn-keep')]).toEqual([404, 'none']);
  expect(await gone.text()).not.toContain('Sit beside me');
  expect(browser.cookies.has('__Host-card')).toBe(false);
  expect((await browser.get(to.help)).html).not.toContain(`href="${to.cardHere}"`);
});

test('pressed twice it is one device; taken off here, the cookie goes with it', async () => {
  await write('helps', { words: 'Sit beside me' });
  const page = await browser.get(to.myCard);
  await browser.press(page, to.keepCardHere);
  const first = browser.cookies.get('__Host-card');
  const again = await browser.press(page, to.keepCardHere);
  expect(browser.cookies.get('__Host-card')).toBe(first);
  const action = /action="(\/me\/card\/devices\/[^"]+)"/.exec(again.html)?.[1] ?? '';
  await browser.press(again, action);
  expect(browser.cookies.has('__Host-card')).toBe(false);
});

test('on a computer that others use, the page says why there is no such button, and the address refuses', async () => {
  await write('helps', { words: 'Sit beside me' });
  const before = await browser.get(to.myCard);
  await here.administrator.query('update system.session set shared_device = true where account_id = $1', [
    wren.account,
  ]);
  const page = await browser.get(to.myCard);
  expect(page.html).toContain('So your card cannot be kept here.');
  expect(page.html).not.toContain(`action="${to.keepCardHere}"`);
  expect((await browser.press(before, to.keepCardHere)).html).toContain('So your card is not kept here.');
  expect(browser.cookies.has('__Host-card')).toBe(false);
});

/** Makes a link and gives its address, as it stands on the page that shows its code. */
async function handedOut(called: string): Promise<{ page: string; address: string }> {
  const made = await browser.press(await browser.get(to.newCardLink), to.newCardLink, { called, months: '3' });
  const address = /<p class="paper-where"[^>]*>([^<]+)</.exec(made.html)?.[1] ?? '';
  return { page: made.path, address: new URL(address).pathname };
}

test('a link: its code once, a first page that says nothing, one press, and a look that is read', async () => {
  await write('helps', { words: 'Sit beside me' });
  const { page, address } = await handedOut('my sister');
  expect((await browser.get(page)).html).toContain('<svg class="qr"');
  expect((await browser.get(`${to.printWalletCard}?link=${page.split('/').at(-1)}`)).html).toContain('<svg class="qr"');
  expect((await browserOf(wren).get(page)).html, 'another browser does not show it').not.toContain('<svg class="qr"');

  const opener = new Browser(app, '203.0.113.9');
  const first = await opener.get(address);
  for (const telling of ['Sit beside me', 'Wren', 'sister']) expect(first.html).not.toContain(telling);
  expect(await own((tx) => cardOpeningsOf(tx, { most: 5 })), 'looking at the address counts for nothing').toEqual([]);
  const card = await opener.press(first, address, { said: 'Bo from next door' });
  expect(card.html).toContain('Sit beside me');
  expect(card.html).not.toContain('Wren Sample');
  expect((await opener.get(card.path)).html, 'read again within ten minutes').toContain('Sit beside me');

  for (const read of [to.looks, to.printLooks, page])
    expect((await browser.get(read)).html).toContain('Bo from next door');
  const looks = (await browser.get(to.looks)).html;
  expect(looks).toContain('Somebody opened your crisis card by the link “my sister”.');
  expect(looks).not.toContain('/ask"');
  expect((await browser.get(`${to.looks}?room=plan`)).html).not.toContain('Bo from next door');

  const links = await browser.get(to.cardLinks);
  const id = (await own(cardLinksOf))[0]?.id ?? '';
  expect((await browser.press(links, to.endCardLink(id))).html).toContain('The link opens nothing any more.');
  expect((await opener.get(card.path)).html).not.toContain('Sit beside me');
  const none = await opener.press(await opener.get(address), address, { said: '' });
  expect(none.html).toContain('This link opens no card');
  expect(none.html).toContain(to.help);
});

test('no link of ours, one that was made up, one that ended: the same words', async () => {
  const opener = new Browser(app, '203.0.113.10');
  for (const secret of ['x', 'A'.repeat(43), '%00']) {
    const address = `/c/${secret}`;
    const answer = await opener.press(await opener.get(address), address, { said: '' });
    expect(answer.html, secret).toContain('This link opens no card');
  }
  const made = await browser.press(await browser.get(to.newCardLink), to.newCardLink, { called: ' ', months: '3' });
  expect(made.status).toBe(422);
});

test('nobody’s paper secret shows a code that is not the link’s; put away, nobody sees it again', async () => {
  await write('helps', { words: 'Sit beside me' });
  const { page } = await handedOut('fridge');
  const shown = await browser.get(page);
  const other = browserOf(wren);
  other.cookies.set('__Host-paper', 'another-secret');
  expect((await other.get(page)).html).not.toContain('<svg class="qr"');
  const hidden = await browser.press(shown, to.putPaperAway);
  expect(hidden.html).toContain('The code of this link is shown no more.');
  expect(hidden.html).not.toContain('<svg class="qr"');
});
