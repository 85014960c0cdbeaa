import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

/** The crisis plan and advance wishes, as somebody meets them: on a narrow phone without JavaScript in Welsh, and on a wide screen with it. */
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
  test('somebody writes what they want and decline, says for which nation, signs, says what is so, prints, and takes it back', async () => {
    const wren = await addPerson(db.administrator, db.database, `Wren ${way.width}`);
    await chooseLanguage(db.database, wren, way.language);
    const person = await Actor.arrive(browser, site.address, wren.name ?? '', way, way.language, wren.token);
    const { t } = person;
    await person.open(to.stayingWell);
    await person.link(t('wishes.way'));
    await person.sees(t('well.empty'), t('common.onlyYou'));
    await person.stops('wishes-empty');
    await person.link(t('wishes.part.not want'));
    await person.link(t('well.add'));
    await person.type(t('well.words'), 'No ceiling light at night.');
    await person.type(t('wishes.whyNot'), 'It hurts.');
    await person.type(t('wishes.stepToo'), 'Bring a lamp.');
    await person.stops('wishes-new');
    await person.press(t('well.keepNew'));
    await person.sees('No ceiling light at night.', 'It hurts.', 'Bring a lamp.');
    await person.stops('wishes-part');
    await person.open(to.newWish('decline'));
    await person.type(t('well.words'), 'The sleeping tablets of 2021.');
    await person.press(t('well.keepNew'));

    await person.open(to.wishes);
    await person.link(t('wishes.way.details'));
    await person.choose(t('account.nation.wales'));
    await person.type(t('wishes.madeWith'), 'Robin');
    await person.stops('wishes-details');
    await person.press(t('wishes.keepDetails'));
    await person.sees(t('wishes.done.details'));
    await person.open(to.wishesLaw);
    await person.sees(t('legal.standing.coming'));
    await person.stops('wishes-law');

    await person.open(to.wishes);
    await person.link(t('wishes.way.sign'));
    for (const said of ['adult', 'able', 'clear'] as const) await person.choose(t(`legal.say.${said}`));
    await person.type(t('wishes.yourName'), 'Wren');
    await person.stops('wishes-sign');
    await person.press(t('wishes.signIt'));
    await person.sees(t('wishes.done.signed'), t('wishes.changesNone'));
    await person.stops('wishes-signed');

    await person.link(t('wishes.print'));
    const paper = await person.printed();
    expect(paper).toMatch(/No ceiling light[\s\S]*It hurts[\s\S]*Bring a lamp[\s\S]*sleeping tablets/);
    expect(paper).toContain(t('legal.standing.binding'));
    for (const gone of [t('common.leaveSite'), t('wishes.printHint')]) expect(paper).not.toContain(gone);
    await person.stops('wishes-print');

    await person.open(to.signedVersions);
    await person.stops('wishes-versions');
    await person.link(new RegExp(`^${t('wishes.version', { when: '' }).trim()}`));
    await person.press(t('wishes.takeBack'));
    await person.sees(t('wishes.done.taken-back'), t('legal.status.taken back'));
    await person.stops('wishes-taken-back');
    await person.leave();
  });
});
