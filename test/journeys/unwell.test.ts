import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { translator } from '../../src/platform/language/index.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { inOwn } from '../access/duty.ts';
import { addPerson, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

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

/** Wren, her sister and a peer worker, in a language; the plan has a step that others may do. */
async function cast(language: 'en' | 'cy') {
  const [wren, ash, robin] = [
    await addPerson(here.administrator, here.database, 'Wren Sample'),
    await addPerson(here.administrator, here.database, 'Ash Sample'),
    await addPerson(here.administrator, here.database, 'Robin Sample'),
  ];
  for (const each of [wren, ash, robin]) await chooseLanguage(here.database, each, language);
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await inviteAndJoin(here.database, wren, robin, 'peer');
  const goal = newId();
  await inOwn(here, wren, async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'The allotment' });
    await beginLine(tx, { id: newId(), kind: 'step', parent: goal, words: 'Water it', fields: { askOthers: true } });
    const breaking = { part: 'breaking down' } as const;
    await beginLine(tx, { id: newId(), kind: 'well', words: 'I stop answering', fields: breaking });
  });
  return { wren, ash, robin, member };
}

const arrives = async (who: Cast, way: Way): Promise<Actor> => {
  const actor = await Actor.arrive(browser, site.address, who.name ?? '', way);
  await actor.isSignedIn(who.token);
  return actor;
};

test('Wren agrees when well; two people say that they see her signs; it opens, is looked at, and ends with “I’m OK” (320 px, Welsh, without JavaScript)', async () => {
  const { wren, ash, robin, member } = await cast('cy');
  const t = translator('cy');
  const way = { javaScript: false, width: 320, language: 'cy', keyboardOnly: false } as const;
  const [atWren, atAsh, atRobin] = [await arrives(wren, way), await arrives(ash, way), await arrives(robin, way)];

  // Sharing, for then and not for now.
  await atWren.open(to.share(member));
  await atWren.choose(t('common.room.plan'));
  await atWren.choose(t('common.level.carry-out'));
  await atWren.choose(t('unwell.condition.when I am unwell'));
  await atWren.press(t('people.showMe'));
  await atWren.sees(t('unwell.wouldSeeUnwell'), 'The allotment');
  await atWren.stops('unwell-would-see');
  await atWren.press(t('unwell.yesUnwell', { who: 'Ash Sample' }));
  await atWren.sees(t('unwell.done.shared'));
  await atWren.stops('unwell-shared');
  await atAsh.open(to.withMe);
  await atAsh.doesNotSee('The allotment');

  // What is agreed, read back before anybody is asked.
  await atWren.open(to.unwell);
  await atWren.stops('unwell-begin');
  await atWren.link(t('unwell.otherBegin'));
  await atWren.press(t('unwell.readBack'));
  await atWren.sees(t('unwell.wrong.nobody'), t('unwell.wrong.no signs'));
  await atWren.stops('unwell-wrong');
  await atWren.choose('Ash Sample');
  await atWren.choose('Robin Sample');
  await atWren.type(t('unwell.signs'), 'Mae’r llenni ar gau.');
  await atWren.unfold(t('unwell.pickSummary'));
  await atWren.choose('I stop answering');
  await atWren.picks(t('unwell.wait'), t('unwell.waitNone'));
  await atWren.press(t('unwell.readBack'));
  await atWren.sees('Mae’r llenni ar gau. I stop answering', t('unwell.backAsk'), t('unwell.backNot'));
  await atWren.stops('unwell-read-back');
  await atWren.press(t('unwell.backKeep'));
  await atWren.sees(t('unwell.done.agreed'), t('unwell.tooFew', { needed: 2, yes: 0 }));
  await atWren.stops('unwell-agreed');

  // Both are asked, and say yes.
  for (const each of [atAsh, atRobin]) {
    await each.open(to.withMe);
    await each.sees(t('unwell.withAsks', { name: 'Wren Sample' }));
    await each.link(new RegExp(t('unwell.withAnswer')));
    await each.sees('Mae’r llenni ar gau.', t('unwell.askNothing'));
    await each.stops('unwell-asked');
    await each.choose(t('unwell.askYes'));
    await each.press(t('unwell.askSend', { name: 'Wren Sample' }));
    await each.sees(t('unwell.with.done.yes', { name: 'Wren Sample' }));
  }

  // One says so: Wren sees who, and nothing is open.
  await atAsh.link(t('unwell.keepSay'));
  await atAsh.sees(t('unwell.sayLede'), t('unwell.sayMore', { count: 1 }));
  await atAsh.stops('unwell-say');
  await atAsh.press(t('unwell.sayYes'));
  await atAsh.sees(t('unwell.keepMore', { count: 1 }));
  await atAsh.stops('unwell-said');
  await atWren.open(to.today);
  await atWren.sees(t('unwell.countingHeading'), t('unwell.countingWho', { names: 'Ash Sample' }));
  await atWren.stops('unwell-counting');

  // The other says so too: it opens at once, for whom it was shared with.
  await atRobin.link(t('unwell.keepSay'));
  await atRobin.press(t('unwell.sayYes'));
  await atRobin.stops('unwell-opened');
  await atAsh.open(to.why(wren.account));
  await atAsh.choose(t('with.reason.supportNow'));
  await atAsh.press(t('with.openRoom', { room: t('common.room.plan') }));
  await atAsh.open(to.theirRoom(wren.account, 'plan'));
  await atAsh.sees('The allotment');
  await atRobin.open(to.withMe);
  await atRobin.doesNotSee('The allotment');
  await atWren.open(to.today);
  await atWren.sees(/Ash Sample.*Robin Sample/, t('unwell.since'));
  await atWren.stops('unwell-open');
  await atWren.open(to.stepsIn);
  await atWren.sees(t('unwell.stepsInDo', { who: 'Ash Sample' }), 'Water it');
  await atWren.stops('unwell-steps-in');

  // One press ends it, and it is closed.
  await atWren.press(t('unwell.ok'));
  await atWren.sees(t('unwell.done.ok'));
  await atWren.stops('unwell-ok');
  await atAsh.open(to.theirRoom(wren.account, 'plan'));
  await atAsh.doesNotSee('The allotment');
  await atAsh.open(to.unwellSigns(wren.account));
  await atAsh.sees(t('unwell.keepOk', { name: 'Wren Sample' }));
  for (const each of [atWren, atAsh, atRobin]) await each.leave();
}, 150_000);

test('Wren turns it on herself with one press, keeps it on for longer, and changes the agreement on two pages at once (1280 px)', async () => {
  const { wren, ash } = await cast('en');
  const t = translator('en');
  const way = { javaScript: true, width: 1280, language: 'en', keyboardOnly: false } as const;
  const [atWren, other] = [await arrives(wren, way), await arrives(wren, way)];
  await atWren.open(to.unwell);
  await atWren.press(t('unwell.on'));
  await atWren.sees(t('unwell.done.on'), t('unwell.sinceNone'), t('unwell.longerHeading'));
  await atWren.picks(t('unwell.length'), t('unwell.days', { count: 14 }));
  await atWren.press(t('unwell.longer'));
  await atWren.stops('unwell-longer');
  await atWren.open(to.today);
  await atWren.press(t('unwell.ok'));
  await atWren.sees(t('unwell.done.ok'));
  expect(atWren.path).toBe(to.today);

  for (const each of [atWren, other]) {
    await each.open(to.unwellAgreement);
    await each.choose('Ash Sample');
    await each.type(t('unwell.needed'), '1');
  }
  await atWren.type(t('unwell.signs'), 'The first words.');
  await other.type(t('unwell.signs'), 'The second words.');
  for (const each of [atWren, other]) {
    await each.press(t('unwell.readBack'));
    await each.press(t('unwell.backKeep'));
  }
  await atWren.sees(t('unwell.done.agreed'), 'If Ash Sample says they see my signs');
  await other.sees(t('unwell.changedMeanwhile'), 'The first words.');
  await other.stops('unwell-both-texts');
  await other.press(t('unwell.readBack'));
  await other.press(t('unwell.backKeep'));
  await other.sees(t('unwell.done.agreed'), 'The second words.');
  await other.link(t('unwell.versions'));
  await other.sees('The first words.', 'The second words.');
  await other.stops('unwell-versions');

  // Ash says no; the person sees it, and ends the agreement.
  const atAsh = await arrives(ash, way);
  await atAsh.open(to.unwellSigns(wren.account));
  await atAsh.choose(t('unwell.askNo'));
  await atAsh.press(t('unwell.askSend', { name: 'Wren Sample' }));
  await atAsh.sees(t('unwell.with.done.no'));
  await atWren.open(to.unwell);
  await atWren.sees(t('unwell.standing.said no', { name: 'Ash Sample' }));
  await atWren.unfold(t('unwell.endSummary'));
  await atWren.press(t('unwell.end'));
  await atWren.sees(t('unwell.done.ended'));
  for (const each of [atWren, other, atAsh]) await each.leave();
}, 150_000);
