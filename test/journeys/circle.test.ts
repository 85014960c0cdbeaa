import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { makeCard, newSecret, printedCode } from '../../src/platform/session/index.ts';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { circlePeople, type CirclePeople } from './circle-people.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

let db: TestDatabase;
let site: Served;
let browser: Browser;
let people: CirclePeople;
const here: Actor[] = [];

const ways: [string, Way][] = [
  ['without JavaScript, in Welsh, at 320 px', { javaScript: false, width: 320, language: 'cy', keyboardOnly: false }],
  ['with JavaScript, in English, at 1280 px', { javaScript: true, width: 1280, language: 'en', keyboardOnly: false }],
];

beforeAll(async () => {
  db = await freshDatabase();
  site = await serveSite((address) => productApp(db.database, { site: { address } }));
  browser = await openChromium();
  people = await circlePeople(db);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await db.drop();
});
afterEach(async () => {
  for (const actor of here.splice(0)) await actor.leave();
});

/** Somebody with a printed card in their hand, in the language of the way. */
async function cardOf(name: string, way: Way): Promise<Cast & { code: string }> {
  const who = await addPerson(db.administrator, db.database, name);
  await db.administrator.query('update system.account set language = $2 where account_id = $1', [
    who.account,
    way.language,
  ]);
  const id = newId();
  const code = printedCode(newSecret(), 'card', id);
  await makeCard(db.database, who, { id, code });
  return { ...who, code };
}
async function arrives(who: Cast & { code: string }, way: Way): Promise<Actor> {
  const actor = await Actor.arrive(browser, site.address, who.name ?? '', way);
  here.push(actor);
  await actor.open('/sign-in/card');
  await actor.type(actor.t('paper.code'), who.code.toLowerCase());
  await actor.press(actor.t('common.signIn'));
  return actor;
}
const codeOn = async (actor: Actor): Promise<string> =>
  /(?:[B-Y3479]{4}\s+){3,5}[B-Y3479]{4}/.exec(await actor.printed())?.[0] ?? '';

describe.each(ways)('%s', { timeout: 120_000 }, (_name, way) => {
  test('a card is made with a helper, printed, signed in with, and taken out of use by its owner', async () => {
    const sol = await cardOf('Sol Worker', way);
    await people.joinTeam(sol);
    const helper = await arrives(sol, way);
    await helper.open('/service');
    await helper.link(helper.t('paper.toServiceCards'));
    await helper.link(helper.t('paper.serviceMake'));
    await helper.stops('card-with');
    await helper.press(helper.t('paper.withSubmit'));
    await helper.sees(helper.t('form.empty'));
    await helper.type(helper.t('paper.withName'), 'Ffion');
    await helper.choose(helper.t(`common.language.${way.language}`));
    await helper.press(helper.t('paper.withSubmit'));
    await helper.stops('card-on-paper');
    const paper = await helper.printed();
    expect(paper).toContain(`${site.address}/sign-in/card`);
    expect(paper).toContain(helper.t('paper.lostHeading'));
    expect(paper).not.toContain(helper.t('paper.putAway'));
    const code = await codeOn(helper);
    await helper.press(helper.t('paper.putAway'));
    await helper.stops('cards-of-service');
    await helper.doesNotSee(code.slice(0, 9));

    const ffion = await Actor.arrive(browser, site.address, 'Ffion', way);
    here.push(ffion);
    await ffion.open('/sign-in');
    await ffion.link(ffion.t('paper.haveCard'));
    const slip = code.startsWith('X') ? 'K' : 'X';
    await ffion.type(ffion.t('paper.code'), slip + code.slice(1));
    await ffion.press(ffion.t('common.signIn'));
    await ffion.stops('card-mistyped');
    await ffion.type(ffion.t('paper.code'), code);
    await ffion.press(ffion.t('common.signIn'));
    expect(ffion.path).toBe('/me');
    await ffion.open('/account');
    await ffion.stops('account-with-card');
    await ffion.link(ffion.t('paper.toCards'));
    await ffion.sees('Sol Worker');
    await ffion.stops('cards');
    await ffion.press(new RegExp(ffion.t('paper.end')));
    await ffion.sees(ffion.t('paper.done.ended'));
  });

  test('somebody is asked in on paper, types the code, and the person says yes', async () => {
    const wren = await cardOf('Wren Sample', way);
    const ash = await cardOf('Ash Sample', way);
    const person = await arrives(wren, way);
    const { t } = person;
    await person.open('/me/people/new');
    await person.stops('invite');
    await person.type(t('people.called'), 'Fy chwaer');
    await person.choose(t('paper.how.paper'));
    await person.press(t('paper.inviteGo'));
    await person.stops('invitation-on-paper');
    const code = await codeOn(person);
    await person.press(t('paper.putAway'));

    const sister = await arrives(ash, way);
    await sister.open('/with');
    await sister.link(t('paper.haveInvitation'));
    await sister.stops('type-invitation');
    await sister.type(t('paper.typeCode'), code);
    await sister.press(t('paper.typeSubmit'));
    await sister.sees(t('paper.typed'));
    await sister.doesNotSee('Wren');

    await person.open('/me');
    await person.sees(t('circle.claim', { name: 'Ash Sample', called: 'Fy chwaer' }));
    await person.stops('today-claim');
    await person.press(t('circle.claimYes', { called: 'Fy chwaer' }));
    await person.sees(t('circle.done.joined'));
  });

  test('a team changes and a sharing ends soon: both are told, seen, and shared again with one press', async () => {
    const wren = await cardOf('Wren Sample', way);
    const lee = await cardOf('Lee Worker', way);
    const member = await inviteAndJoin(db.database, wren, lee, 'worker');
    await shareWith(db.database, wren, member, 'plan', 'suggest', 5);
    await people.shareWithTeam(wren);
    await people.joinTeam(lee);
    const person = await arrives(wren, way);
    const { t } = person;
    await person.sees('Lee Worker', t('circle.changesHeading'), t('circle.endsHeading'));
    await person.stops('today-news');
    await person.press(t('circle.seen'));
    await person.sees(t('circle.done.seen'));
    await person.open('/me/people');
    await person.stops('people-news');
    await person.press(new RegExp(t('circle.renew', { day: '' }).trim().split(' ').slice(0, 2).join(' ')));
    await person.sees(t('circle.done.renewed'));
    await person.open(`/me/people/team/${people.team}`);
    await person.sees(t('circle.changesTeamHeading'));
    await person.stops('team');
  });

  test('they go through who can see what, alone, and look at who looked', async () => {
    const wren = await cardOf('Wren Sample', way);
    const ash = await cardOf('Ash Sample', way);
    const member = await inviteAndJoin(db.database, wren, ash, 'supporter');
    await shareWith(db.database, wren, member, 'plan', 'see');
    await db.database.once('cairn_app', 'select app.open_look($1, $2, $3, $4, $5, $6)', [
      ash.token,
      wren.account,
      newId(),
      ['plan'],
      'follow up',
      'Ar ôl dydd Iau',
    ]);
    const person = await arrives(wren, way);
    const { t } = person;
    await person.sees('Ash Sample', t('circle.today'));
    await person.open('/me/people');
    await person.link(t('circle.reviewLink'));
    await person.stops('review-start');
    await person.link(t('circle.reviewBegin'));
    await person.sees('Ash Sample');
    await person.stops('review-one');
    await person.press(t('circle.reviewEnd'));
    await person.sees(t('circle.reviewEnded'), t('circle.reviewDoneHeading'));
    await person.stops('review-done');
    await person.press(t('circle.reviewSave'));
    await person.sees(t('circle.done.reviewed'));

    await person.open('/me/looks?room=plan&from-day=1&from-month=1&from-year=2026');
    await person.sees('Ash Sample', 'Ar ôl dydd Iau');
    await person.stops('looks-filtered');
    await person.open('/me/looks?from-day=40');
    await person.stops('looks-wrong-day');
    await person.open('/me/looks/print?room=plan');
    await person.stops('looks-on-paper');
    expect(await person.printed()).toContain('Ash Sample');
  });
});
