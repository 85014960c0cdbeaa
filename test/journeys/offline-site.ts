import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { writePart } from '../../src/modules/crisis-card/index.ts';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import type { Cast, TestDatabase } from '../database/index.ts';

/** Words that would be found again, whatever became of them. */
export const CANARY = {
  sign: 'zebrafinch-early-sign',
  action: 'zebrafinch-what-i-do',
  leftOut: 'zebrafinch-left-out',
  person: 'Zebrafinch Aunt',
  wish: 'zebrafinch-my-wish',
} as const;

export const PASSPHRASE = 'otter lantern maple quiet';

/** A record with something in each part that can be in a pack. */
export async function writeCanaries(here: TestDatabase, who: Cast): Promise<void> {
  const [sign, wish] = [newId(), newId()];
  await withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, async (tx) => {
    await beginLine(tx, { id: sign, kind: 'well', words: CANARY.sign, fields: { part: 'early signs' } });
    await beginLine(tx, { id: newId(), kind: 'action', parent: sign, words: CANARY.action });
    await beginLine(tx, { id: newId(), kind: 'contact', words: CANARY.person, fields: { reach: '07700 900123' } });
    await beginLine(tx, { id: wish, kind: 'wish', words: CANARY.wish, fields: { part: 'want' } });
  });
}

/** Writes something on the crisis card, chooses on its page that this device keeps it, and waits until it does. */
export async function keepCard(here: TestDatabase, page: Page, who: Cast, words: string, address = ''): Promise<void> {
  await withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, (tx) =>
    writePart(tx, { part: 'helps', was: 0, words, heading: '' }),
  );
  await page.goto(`${address}/me/card`);
  await page.click('form[action="/me/card/keep"] button');
  await page.waitForURL('**/me/card?done=keeps');
  await expect.poll(() => page.evaluate(`caches.match('/card').then((card) => card !== undefined)`), SOON).toBe(true);
}

/** Takes the card off this device, on the card's own page. */
export async function takeCardOff(page: Page, address = ''): Promise<void> {
  await page.goto(`${address}/me/card`);
  await page.click('#devices form button');
  await page.waitForURL('**/me/card?done=off');
}

/** How long a condition is waited for on a busy machine. */
const SOON = { timeout: 15_000 };

export const signInBrowser = (context: BrowserContext, { token }: Pick<Cast, 'token'>): Promise<void> =>
  context.addCookies([
    // As long as the product's own: it is still there when the browser is opened again.
    {
      name: '__Host-session',
      value: token,
      url: 'https://localhost/',
      secure: true,
      expires: Date.now() / 1000 + 86_400,
    },
  ]);

/** Opens a page that registers the worker, and waits until it keeps all that it should. */
export async function untilKept(page: Page, address = '/me'): Promise<void> {
  await page.goto(address);
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const kept = `caches.match('/offline/keep').then((list) => list !== undefined)`;
  await expect.poll(() => page.evaluate(kept), { timeout: 15_000 }).toBe(true);
}

/** Makes a pack with words that open it. */
export async function makePack(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.goto('/me/offline');
  await page.fill('[data-make-pack] [name=passphrase]', passphrase);
  await page.click('[data-make-pack] button[type=submit]');
  await page.waitForURL('**/me/offline?done=kept');
}

export const stateOfPack = (page: Page, state: 'none' | 'locked' | 'open'): Promise<unknown> =>
  page.waitForSelector(`[data-pack=${state}]:not([hidden])`);

/** Types words into the locked pack, and waits for the answer. */
export async function tryToOpen(page: Page, passphrase: string): Promise<void> {
  await page.fill('[data-unlock] [name=passphrase]', passphrase);
  await page.press('[data-unlock] [name=passphrase]', 'Enter');
  // The field is emptied when the try begins; the line says how it went, or the page opens or empties.
  const answered = `(() => {
    const locked = document.querySelector('[data-pack=locked]');
    const said = locked.querySelector('[data-says]').textContent;
    const typed = locked.querySelector('[name=passphrase]').value;
    return typed === '' && (locked.hidden || said !== document.querySelector('[data-shell]').dataset.working);
  })()`;
  await expect.poll(() => page.evaluate(answered), { interval: 20, timeout: 15_000 }).toBe(true);
}

/** A phone's own key store that knows secrets for purposes (PRF), with a finger that is always there. */
export async function keyStore(
  context: BrowserContext,
  page: Page,
): Promise<{ session: CDPSession; authenticatorId: string }> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    ctap2Version: 'ctap2_1',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    hasPrf: true,
    isUserVerified: true,
  } as const;
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
  return { session, authenticatorId };
}

/** Whether a sealed pack lies on this device. */
export const sealedOn = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`new Promise((resolve) => {
    const opening = indexedDB.open('cairn-pack');
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('kept')) { database.close(); resolve(false); return; }
      const asked = database.transaction('kept').objectStore('kept').get('pack');
      asked.onsuccess = () => { database.close(); resolve(asked.result !== undefined); };
    };
  })`);
