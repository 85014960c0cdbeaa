import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facesOf } from '../../src/modules/crisis-card/index.ts';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { inOwn } from '../access/duty.ts';
import { addPerson, freshDatabase, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

/** The crisis card: on a narrow phone without JavaScript in Welsh, and on a wide screen with it. */
const ways: readonly [string, Way][] = [
  ['without JavaScript, in Welsh, at 320 px', { javaScript: false, width: 320, language: 'cy', keyboardOnly: false }],
  ['with JavaScript, on a wide screen', { javaScript: true, width: 1280, language: 'en', keyboardOnly: false }],
];

let db: TestDatabase;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  db = await freshDatabase();
  site = await serveSite((address) => productApp(db.database, { site: { address } }));
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await db.drop();
});

describe.each(ways)('%s', { timeout: 60_000 }, (_name, way) => {
  test('somebody begins a card, keeps it on the phone, signs out and opens it in one press; hands a link to a neighbour and reads who came', async () => {
    const wren = await addPerson(db.administrator, db.database, `Wren ${way.width}`);
    await chooseLanguage(db.database, wren, way.language);
    const person = await Actor.arrive(browser, site.address, wren.name ?? '', way, way.language, wren.token);
    const { t } = person;
    await person.open(to.myCard);
    await person.sees(t('card.empty'), t('common.onlyYou'));
    await person.stops('card-empty');
    await person.link(t('card.part.helps'));
    await person.type(t('card.words'), 'Sit beside me, not opposite.');
    await person.stops('card-part');
    await person.press(t('card.keep'));
    await person.open(to.cardPart('ring'));
    await person.link(t('card.addPerson'));
    await person.type(t('card.personName'), 'Ash');
    await person.type(t('card.reach'), '07700 900345, at any hour');
    await person.stops('card-person');
    await person.press(t('card.keep'));
    await person.stops('card-ring');
    await person.open(to.newOnCard);
    await person.type(t('card.newPartHeading'), 'My dog');
    await person.type(t('card.words'), 'Biscuit’s lead hangs by the door.');
    await person.press(t('card.keep'));
    await person.sees('Sit beside me', 'Ash', 'My dog');
    await person.stops('card');
    await person.open(to.orderCard);
    await person.press(`${t('about.up')} My dog`);
    await person.stops('card-order');

    await person.open(to.printCrisisCard);
    expect(await person.printed()).toMatch(/Sit beside me[\s\S]*My dog[\s\S]*07700 900345/);
    await person.stops('card-print');
    await person.open(to.printWalletCard);
    const wallet = await person.printed();
    expect(wallet).toMatch(/Sit beside me[\s\S]*My dog[\s\S]*07700 900345/);
    expect(wallet).not.toContain(t('card.walletMakeLink'));
    await person.stops('card-wallet');

    await person.open(to.newCardLink);
    await person.type(t('card.called'), 'next door');
    await person.stops('card-new-link');
    await person.press(t('card.makeLink'));
    await person.stops('card-link');
    const address = await person.textOf('.paper-where');

    await person.open(to.myCard);
    await person.press(t('card.keepHere'));
    await person.sees(t('card.isHere'));
    await person.stops('card-kept');
    await person.signsOut();
    await person.header(t('card.link'));
    expect(person.path).toBe(to.cardHere);
    await person.sees('Sit beside me', 'My dog', '07700 900345');
    await person.doesNotSee(wren.name ?? '');
    await person.stops('card-here');

    const bo = await Actor.arrive(browser, site.address, 'Bo', way);
    await bo.open(address);
    await bo.doesNotSee('Sit beside me', wren.name ?? '');
    await bo.stops('card-by-link');
    await bo.type(t('card.openWho'), 'Bo');
    await bo.press(t('card.open'));
    await bo.sees('Sit beside me', t('card.openedFor'));
    await bo.stops('card-opened');
    await bo.leave();
    await person.isSignedIn(wren.token);
    await db.administrator.query('update system.session set ended_at = null where account_id = $1', [wren.account]);
    await person.open(to.looks);
    await person.sees('next door', 'Bo');
    await person.leave();
  });
});

test(
  'on paper every side is of a bank card’s size, whatever is written: nothing is cut off or makes it grow',
  { timeout: 60_000 },
  async () => {
    const wren = await addPerson(db.administrator, db.database, 'Wren Paper');
    const long = 'Please speak slowly and give me time to answer, because words come late when it is loud. '.repeat(6);
    const wide = 'MWMW WMWM '.repeat(30);
    const parts = [
      long,
      wide,
      'a\nb\nc\nd\ne\nf\ng',
      'W'.repeat(200),
      'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(5),
    ];
    await inOwn(db, wren, async (tx) => {
      for (const words of parts)
        await beginLine(tx, { id: newId(), kind: 'card', words, fields: { heading: 'A heading of my own' } });
    });
    expect(facesOf(parts.map((words) => ({ heading: 'x', lines: [words] }))).length).toBeGreaterThan(3);
    const way: Way = { javaScript: true, width: 1280, language: 'en', keyboardOnly: false };
    const person = await Actor.arrive(browser, site.address, 'Wren Paper', way, 'en', wren.token);
    await person.open(to.printWalletCard);
    const sizes = await person.sizesOnPaper('.wallet__face');
    expect(sizes.length).toBeGreaterThan(3);
    for (const { width, height, over } of sizes) {
      expect(Math.abs(width - 85.6)).toBeLessThan(1);
      expect(Math.abs(height - 54)).toBeLessThan(0.6);
      expect(over).toBeLessThanOrEqual(0);
    }
    await person.leave();
  },
);
