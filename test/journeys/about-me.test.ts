import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

/** About me and good moments, as somebody meets them: on a narrow phone without JavaScript in Welsh, and on a wide screen with it. */
const ways: readonly [string, Way][] = [
  ['without JavaScript, in Welsh, at 320 px', { javaScript: false, width: 320, language: 'cy', keyboardOnly: false }],
  ['with JavaScript, on a wide screen', { javaScript: true, width: 1280, language: 'en', keyboardOnly: false }],
];

let db: TestDatabase;
let site: Served;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  db = await freshDatabase();
  site = await serveSite((address) => productApp(db.database, { site: { address } }));
  browser = await openChromium();
  folder = mkdtempSync(join(tmpdir(), 'cairn-pictures-'));
  const drawn = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8aa68a' } });
  writeFileSync(join(folder, 'sea.jpg'), await drawn.jpeg().withMetadata({ orientation: 6 }).toBuffer());
  writeFileSync(join(folder, 'large.jpg'), Buffer.alloc(13 * 1024 * 1024));
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await db.drop();
  rmSync(folder, { recursive: true });
});

describe.each(ways)('%s', { timeout: 60_000 }, (_name, way) => {
  let person: Actor;
  let supporter: Actor;
  let theirs: string;

  beforeAll(async () => {
    const tag = String(way.width);
    const fern = await addPerson(db.administrator, db.database, `Fern ${tag}`);
    const moss = await addPerson(db.administrator, db.database, `Moss ${tag}`);
    await db.administrator.query('update system.account set language = $2 where account_id = any ($1::uuid[])', [
      [fern.account, moss.account],
      way.language,
    ]);
    const member = await inviteAndJoin(db.database, fern, moss, 'supporter');
    await shareWith(db.database, fern, member, 'about me', 'suggest');
    person = await Actor.arrive(browser, site.address, fern.name ?? '', way);
    supporter = await Actor.arrive(browser, site.address, moss.name ?? '', way);
    await person.isSignedIn(fern.token);
    await supporter.isSignedIn(moss.token);
    theirs = `/with/${fern.account}`;
  });
  afterAll(async () => {
    for (const actor of [person, supporter]) await actor?.leave();
  });

  test('1. somebody says what to call them, takes a place to begin, adds a part and a few strengths', async () => {
    const { t } = person;
    await person.open('/me/about');
    await person.stops('about-empty');
    await person.link(t('about.callsSay'));
    await person.type(t('about.callsName'), 'Ferny');
    await person.type(t('about.callsPronouns'), 'they, them');
    await person.stops('about-name');
    await person.press(t('about.keepCalls'));
    await person.link(t('about.section.communicate'));
    await person.type(t('about.partWords'), 'Slowly, and one thing at a time.\nIf I go quiet I am still listening.');
    await person.type(t('about.helpedBy'), 'Moss, who typed');
    await person.stops('about-section');
    await person.press(t('about.addPart'));
    await person.link(t('about.section.wellness'));
    await person.type(t('about.partWords'), 'Rain makes it harder. Bread helps.');
    await person.press(t('about.addPart'));
    await person.link(t('about.list.strength'));
    await person.type(t('about.listFirst'), 'I notice birds');
    await person.type(t('about.listSecond'), 'My brother picks up the phone');
    await person.stops('about-list');
    await person.press(t('about.keepList'));
    await person.sees(
      'Ferny',
      'they, them',
      'If I go quiet',
      'Moss, who typed',
      'I notice birds',
      'My brother picks up',
    );
    await person.stops('about');
  });

  test('2. they change the order, leave a part out, and read what they wrote before', async () => {
    const { t } = person;
    await person.open('/me/about');
    await person.link(t('about.way.order'));
    await person.stops('about-order');
    await person.press(`${t('about.up')} ${t('about.section.wellness')}`);
    await person.press(`${t('about.leaveOut')} ${t('about.section.wellness')}`);
    await person.sees(t('about.leftOutMeans'));
    await person.stops('about-left-out');
    await person.open('/me/about');
    await person.doesNotSee('Bread helps.');
    await person.link(new RegExp(`${t('about.section.communicate')}$`));
    await person.type(t('about.partWords'), 'Slowly, please.');
    await person.press(t('about.keepPart'));
    await person.link(new RegExp(`${t('about.section.communicate')}$`));
    await person.stops('about-change');
    await person.link(t('versions.link'));
    await person.sees('Slowly, please.', 'If I go quiet', t('versions.isNow'));
    await person.stops('versions');
    await person.open('/me/about/print');
    await person.stops('about-print');
    const paper = await person.printed();
    expect(paper).toContain('Slowly, please.');
    expect(paper).toContain('Ferny');
    expect(paper).not.toContain('Bread helps.');
    expect(paper).not.toContain(t('common.leaveSite'));
  });

  test('3. their supporter reads it in that order, without a sign of what is left out', async () => {
    const { t } = supporter;
    await supporter.open(theirs);
    await supporter.choose(t('with.reason.keepInTouch'));
    await supporter.press(new RegExp(`^${t('with.open')}`));
    await supporter.sees('Ferny', 'they, them', 'Slowly, please.', 'Moss, who typed', 'I notice birds');
    await supporter.doesNotSee('Bread helps.', t('about.section.wellness'), t('about.leftOutHeading'));
    await supporter.stops('their-about');
  });

  test('4. a good moment with a picture is saved for a bad day, and a picture that is refused loses no words', async () => {
    const { t } = person;
    await person.open('/me/moments');
    await person.stops('moments-empty');
    await person.link(t('moments.add'));
    await person.type(t('moments.words'), 'The sea was flat as glass');
    await person.type(t('moments.when'), 'the last warm day');
    await person.type(t('moments.pictureShows'), 'Grey-green water');
    await person.chooses(t('moments.picture'), join(folder, 'large.jpg'));
    await person.press(t('moments.keep'));
    await person.sees(t('moments.pictureTooLarge'));
    await person.stops('moment-refused');
    await person.chooses(t('moments.picture'), join(folder, 'sea.jpg'));
    await person.press(t('moments.keep'));
    await person.sees('The sea was flat as glass', 'the last warm day');
    await person.stops('moments');

    await person.open('/me');
    await person.stops('today');
    await person.link(/^(A good moment|Eiliad dda)$/);
    await person.sees('The sea was flat as glass');
    await person.stops('moment');
    await person.link(t('common.change'));
    await person.stops('moment-change');
    await person.link(t('moments.removePicture'));
    await person.stops('moment-remove-picture');
    await person.press(t('moments.removeYes'));
    await person.sees(t('moments.done.picture-removed'), 'The sea was flat as glass');
    await person.open('/me/moments/away');
    await person.stops('moments-away');
  });
});
