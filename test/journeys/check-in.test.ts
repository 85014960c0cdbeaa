import { performance } from 'node:perf_hooks';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { addPerson, freshDatabase, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

/** Questions of one's own, a check-in within seconds, and the diary. */
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
  const drawn = sharp({ create: { width: 600, height: 400, channels: 3, background: '#8aa68a' } });
  writeFileSync(join(folder, 'sky.jpg'), await drawn.jpeg().toBuffer());
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await db.drop();
  rmSync(folder, { recursive: true });
});

describe.each(ways)('%s', { timeout: 60_000 }, (_name, way) => {
  let person: Actor;

  beforeAll(async () => {
    const fern = await addPerson(db.administrator, db.database, `Fern ${way.width}`);
    await db.administrator.query('update system.account set language = $2 where account_id = $1', [
      fern.account,
      way.language,
    ]);
    await withPerson(db.database, ownRecord(fern), { rooms: [], reason: 'own words' }, (tx) =>
      beginLine(tx, { id: newId(), kind: 'well', words: 'I leave letters unopened', fields: { part: 'early signs' } }),
    );
    person = await Actor.arrive(browser, site.address, fern.name ?? '', way);
    await person.isSignedIn(fern.token);
  });
  afterAll(() => person?.leave());

  test('1. somebody writes questions of their own, one of them from an early sign, and orders them', async () => {
    const { t } = person;
    await person.open('/me/check-in');
    await person.stops('check-in-empty');
    await person.link(t('checkIn.addAQuestion'));
    await person.stops('question-new');
    const add = async (words: string, form: string, more: () => Promise<void> = async () => undefined) => {
      await person.open('/me/check-in/questions/new');
      await person.type(t('checkIn.questionWords'), words);
      await person.choose(form);
      await more();
      await person.press(t('checkIn.addQuestion'));
    };
    await person.type(t('checkIn.questionWords'), 'How heavy is today?');
    await person.choose(t('checkIn.form.steps'));
    await person.press(t('checkIn.addQuestion'));
    await person.sees(t('checkIn.labelsCount', { fewest: 2, most: 7 }));
    await person.stops('question-refused');
    await person.type(t('checkIn.labels'), 'Light\nFine\nGrey\nHeavy');
    await person.press(t('checkIn.addQuestion'));
    await add('How long did I sleep?', t('checkIn.form.hours'));
    await add('Have I been outside?', t('checkIn.form.yes or no'));
    await add('People I talked to', t('checkIn.form.number'));
    await add('What was good?', t('checkIn.form.words'));
    await person.open('/me/check-in/questions');
    await person.press(`${t('about.up')} How long did I sleep?`);
    await person.stops('questions');
  });

  test('2. five questions are answered within seconds, and nothing judges them', async () => {
    const { t } = person;
    await person.open('/me/check-in');
    await person.stops('check-in');
    const began = performance.now();
    await person.open('/me/check-in');
    await person.type('How long did I sleep?', '6.5');
    await person.choose('Grey');
    await person.choose(t('checkIn.yes'));
    await person.type('People I talked to', '3');
    await person.type('What was good?', 'The bus driver waved');
    await person.press(t('checkIn.save'));
    await person.sees(t('checkIn.done.saved'));
    const seconds = (performance.now() - began) / 1000;
    // Three boxes are tapped and typed into, two answers tapped, one button pressed. For reading: a busy machine would be slower.
    console.log(`check-in at ${way.width} px: 6 taps, 24 keys, ${seconds.toFixed(2)} s by machine from load to saved`);
    await person.sees('Grey', '6.5', 'The bus driver waved');
    await person.stops('check-in-saved');
  });

  test('3. a slip comes back with everything; another day; a picture; one that is skipped', async () => {
    const { t } = person;
    await person.open('/me/check-in/questions/new');
    await person.type(t('checkIn.questionWords'), 'What does the sky look like?');
    await person.choose(t('checkIn.form.picture'));
    await person.press(t('checkIn.addQuestion'));
    await person.open('/me/check-in');
    await person.type('How long did I sleep?', '65');
    await person.choose('Heavy');
    await person.type(t('checkIn.words'), 'Rain.\nAsh rang.');
    await person.press(t('checkIn.save'));
    await person.sees(t('checkIn.hoursInADay'));
    await person.stops('check-in-refused');
    await person.type('How long did I sleep?', '6');
    await person.chooses('What does the sky look like?', join(folder, 'sky.jpg'));
    await person.press(t('checkIn.save'));
    await person.sees(t('checkIn.done.saved'), 'Heavy', 'Ash rang.', t('checkIn.skipped'));
    await person.stops('check-in-with-picture');
    await person.link(t('checkIn.change'));
    await person.stops('check-in-change');
    await person.open('/me/check-in');
    await person.press(t('checkIn.skip'));
    await person.sees(t('checkIn.done.skipped'));
    await person.open('/me/check-in/days');
    await person.stops('check-in-days');
  });

  test('4. a kind of day asks fewer questions; the diary is theirs alone until they say otherwise', async () => {
    const { t } = person;
    await person.open('/me/check-in/occasions/new');
    await person.type(t('checkIn.occasionWords'), 'A hard day');
    await person.choose('Have I been outside?');
    await person.stops('occasion-new');
    await person.press(t('checkIn.addOccasion'));
    await person.open('/me/check-in');
    await person.link('A hard day');
    await person.sees('Have I been outside?');
    await person.doesNotSee('How heavy is today?');
    await person.stops('check-in-occasion');
    await person.open('/me/diary/new');
    await person.type(t('diary.words'), 'The heron was in the ditch again.');
    await person.stops('diary-new');
    await person.press(t('diary.keep'));
    await person.sees(t('diary.done.saved'), t('diary.isMine'), 'The heron was in the ditch again.');
    await person.open('/me/diary');
    await person.stops('diary');
  });
});
