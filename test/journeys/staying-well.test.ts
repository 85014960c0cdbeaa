import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

/** The staying-well plan, as somebody meets it: on a narrow phone without JavaScript in Welsh, and on a wide screen with it. */
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
  test('somebody begins with a sign and what they do, fills their toolbox, names a part, leaves one out, and prints', async () => {
    const wren = await addPerson(db.administrator, db.database, `Wren ${way.width}`);
    await chooseLanguage(db.database, wren, way.language);
    const person = await Actor.arrive(browser, site.address, wren.name ?? '', way, way.language, wren.token);
    const { t } = person;
    await person.open(to.stayingWell);
    await person.sees(t('well.empty'), t('common.onlyYou'));
    await person.stops('well-empty');
    await person.link(t('well.part.early signs'));
    await person.stops('well-part-empty');
    await person.link(t('well.add'));
    await person.type(t('well.words'), 'I sleep on the sofa two nights running.');
    await person.type(t('well.actionToo'), 'Big light out, phone in the hall.');
    await person.stops('well-new-line');
    await person.press(t('well.keepNew'));
    await person.link(new RegExp(`^${t('well.addAction')}`));
    await person.type(t('well.actionWords'), 'Water the seedlings.');
    await person.choose(t('plan.askOthers'));
    await person.stops('well-new-action');
    await person.press(t('well.keepNewAction'));
    await person.sees('Big light out', 'Water the seedlings.', t('plan.askOthers'));
    await person.stops('well-line');

    await person.open(to.wellPart('toolbox'));
    await person.link(t('well.addTool'));
    await person.type(t('well.toolWords'), 'Hands in soil');
    await person.stops('well-new-tool');
    await person.press(t('well.keepNewTool'));
    await person.sees('Hands in soil', t('well.done.tool'));

    await person.open(to.wellPart('early signs'));
    await person.link(t('well.renamePart'));
    await person.type(t('well.partName'), 'Sofa days');
    await person.press(t('well.keepName'));
    await person.open(to.orderWell);
    await person.press(`${t('about.up')} Sofa days`);
    await person.press(`${t('about.leaveOut')} ${t('well.part.toolbox')}`);
    await person.sees(t('about.leftOutMeans'));
    await person.stops('well-order');

    await person.open(to.printWell);
    await person.stops('well-print');
    const paper = await person.printed();
    expect(paper).toMatch(/Sofa days[\s\S]*I sleep on the sofa[\s\S]*Big light out[\s\S]*Water the seedlings/);
    for (const gone of ['Hands in soil', t('common.leaveSite'), t('well.printHint')]) expect(paper).not.toContain(gone);
    await person.open(to.stayingWell);
    await person.sees('Sofa days', 'I sleep on the sofa');
    await person.doesNotSee('Hands in soil');
    await person.stops('well');
    await person.leave();
  });
});
