import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { answerRuleAsk, closingOf, ruleAsksToMe, runsOf, stepRules, toldToMe } from '../../src/modules/signs/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { isoDay, translator } from '../../src/platform/language/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import { addQuestion, checksIn } from '../access/signs.ts';
import { addPerson, freshDatabase, inviteAndJoin, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor } from './stage.ts';

let here: TestDatabase;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  here = await freshDatabase();
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await here.drop();
});

test('Wren writes a rule and reads it back, checks in, is shown their own words first, and says “I’m OK” (320 px, Welsh, without JavaScript)', async () => {
  const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  await inviteAndJoin(here.database, wren, ash, 'supporter');
  await chooseLanguage(here.database, wren, 'cy');
  const sleep = await addQuestion(here, wren);
  await inOwn(here, wren, (tx) =>
    beginLine(tx, { id: newId(), kind: 'tool', words: 'Bath cynnes a’r radio’n isel', fields: {} }),
  );
  const t = translator('cy');
  const way = { javaScript: false, width: 320, language: 'cy', keyboardOnly: false } as const;
  const atWren = await Actor.arrive(browser, site.address, 'Wren', way);
  await atWren.isSignedIn(wren.token);

  await atWren.open('/me/staying-well');
  await atWren.link(t('rules.heading'));
  await atWren.sees(t('rules.empty'), t('rules.notWatched'));
  await atWren.link(t('rules.add'));
  await atWren.link('How long did I sleep?');
  await atWren.stops('rule-new');
  await atWren.choose(t('ruleForm.compare.under'));
  await atWren.type(t('ruleForm.than.hours'), '4');
  await atWren.type(t('ruleForm.times'), '2');
  await atWren.type(t('ruleForm.outOf'), '1');
  await atWren.choose(t('well.part.toolbox'));
  await atWren.picks(t('ruleForm.tell-1'), 'Ash Sample');
  await atWren.type(t('ruleForm.tellWords'), 'Ffoniwch fi, os gwelwch yn dda.');
  await atWren.press(t('ruleForm.readBack'));
  await atWren.sees(t('ruleForm.wrong.more times than days'));
  await atWren.stops('rule-wrong');
  await atWren.type(t('ruleForm.times'), '1');
  await atWren.press(t('ruleForm.readBack'));
  await atWren.sees(t('ruleForm.back.heading'), t('ruleForm.back.notEmergency'), t('ruleForm.back.notWatched'));
  await atWren.stops('rule-read-back');
  await atWren.press(t('ruleForm.back.keep'));
  await atWren.sees(t('rules.done.kept'), t('rules.asks.not asked', { name: 'Ash Sample' }));
  await atWren.press(t('rules.asks.ask', { name: 'Ash Sample' }));
  await atWren.sees(t('rules.done.asked'));
  await atWren.stops('rule-kept');
  const [asked] = await withCommons(here.database, ash, ruleAsksToMe);
  await withCommons(here.database, ash, (tx) => answerRuleAsk(tx, { ask: asked?.id ?? '', yes: true, hours: '' }));

  await checksIn(here, wren, sleep, isoDay(new Date()), 2);
  await atWren.open('/me');
  await atWren.sees(
    t('rules.seen.heading'),
    'Bath cynnes a’r radio’n isel',
    t('rules.seen.theyRead'),
    'Ffoniwch fi, os gwelwch yn dda.',
  );
  await atWren.stops('rule-seen');
  await atWren.press(t('rules.seen.ok'));
  await atWren.sees(t('rules.done.ok'), t('rules.event.ok'));
  await atWren.stops('rule-over');
  expect((await inOwn(here, wren, runsOf)).map((run) => closingOf(run)?.kind)).toEqual(['ok']);
  await stepRules(here.database);
  expect(await withCommons(here.database, ash, toldToMe), 'nobody was told').toEqual([]);
  await atWren.leave();
}, 90_000);
