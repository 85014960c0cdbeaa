import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { allowAsking, answerNo, offerWeek, writeHandoverNote, type OfRequest } from '../../src/modules/stays/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { sayDate, translator } from '../../src/platform/language/index.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { addHouse, atHouse, dayFromNow, saysYes, type CrisisHouse } from '../access/crisis-houses.ts';
import { inOwn } from '../access/duty.ts';
import { addPerson, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

const HOUSE = 'Rowan House';
let here: TestDatabase;
let site: Served;
let browser: Browser;
let rowan: CrisisHouse;

beforeAll(async () => {
  here = await freshDatabase();
  rowan = await addHouse(here, HOUSE, 4);
  site = await serveSite((address) => productApp(here.database, { site: { address } }));
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await here.drop();
});

const WAYS: readonly Way[] = [
  { javaScript: true, width: 1280, language: 'en', keyboardOnly: false },
  { javaScript: false, width: 320, language: 'cy', keyboardOnly: false },
];
const named = (way: Way): string =>
  `${way.width} px, ${way.language}, ${way.javaScript ? 'with' : 'without'} JavaScript`;
const ways = WAYS.map((way, index) => [named(way), way, index] as const);

async function arrives(name: string, way: Way): Promise<{ who: Cast; at: Actor }> {
  const who = await addPerson(here.administrator, here.database, name);
  await chooseLanguage(here.database, who, way.language);
  const at = await Actor.arrive(browser, site.address, name, way);
  await at.isSignedIn(who.token);
  return { who, at };
}
const requestAt = (actor: Actor): string => actor.path.split('/').at(4) ?? '';

test.each(ways)(
  'Wren asks a house, is told no with who else was asked, and takes it back (%s)',
  async (_name, way) => {
    const { who: wren, at } = await arrives('Wren Sample', way);
    const t = translator(way.language);
    await at.open('/me/staying-well');
    await at.link(t('stays.way'));
    await at.stops('stays-empty');
    await at.link(new RegExp(`^${t('stays.toHouse')}`));
    await at.sees(HOUSE, t('stays.isWhat'), 'A house with a garden.', t('stays.likely.ask us'));
    await at.stops('house');
    await at.link(t('stays.ask'));
    await at.stops('stay-ask');
    await at.unfold(t('stays.homeFold'));
    await at.type(t('stays.happening'), 'The nights are long, and I am on my own.');
    await at.type(t('stays.pets'), 'Bean, a cat. My neighbour can feed her.');
    await at.press(t('stays.send', { house: HOUSE }));
    await at.sees(t('stays.done.asked'), 'Bean, a cat.', t('stays.openNothing'));
    await at.stops('stay-asked');

    const of: OfRequest = { person: wren.account, request: requestAt(at) };
    const option = { place: 'Alder House', house: null, said: 'They have a place on Friday. Ring before noon.' };
    const reason = 'All rooms are in use until Monday.';
    expect(
      await atHouse(here, rowan.worker, (tx) => answerNo(tx, { ...of, id: newId(), reason, options: [option] })),
    ).toBe('answered');
    await at.reload();
    await at.sees(t('stays.standing.answered no', { house: HOUSE }), reason, option.place, option.said);
    await at.stops('stay-no');
    await at.link(t('stays.others'));
    await at.sees(HOUSE);
    await at.stops('houses');
    await at.open(`/me/stays/requests/${of.request}`);
    await at.press(t('stays.takeBack'));
    await at.sees(t('stays.done.back'), t('stays.standing.taken back', { house: HOUSE }));
    await at.stops('stay-back');
    await at.leave();
  },
  90_000,
);

test.each(ways)(
  'Wren is offered a place, agrees week by week, brings what they choose, and leaves (%s)',
  async (_name, way, index) => {
    const { who: wren, at } = await arrives('Wren Sample', way);
    const t = translator(way.language);
    const day = (days: number): string => sayDate(way.language, dayFromNow(days));
    await inOwn(here, wren, (tx) => beginLine(tx, { id: newId(), kind: 'tool', words: 'A walk by the canal' }));
    await at.open(`/me/stays/houses/${rowan.house}/ask`);
    await at.press(t('stays.send', { house: HOUSE }));
    await at.sees(t('stays.askedEmpty'));
    const of: OfRequest = { person: wren.account, request: requestAt(at) };
    const room = rowan.rooms[index] ?? '';
    expect(await saysYes(here, rowan.worker, { ...of, room, words: 'We look forward to meeting you.' })).toBe(
      'answered',
    );

    await at.open('/me');
    await at.sees(t('stays.standing.offered', { house: HOUSE, from: day(0), until: day(7) }));
    await at.stops('today-with-offer');
    await at.link(t('stays.answerOffer'));
    await at.unfold(t('stays.bringFold'));
    await at.stops('stay-week');
    await at.choose(t('common.room.plan'));
    await at.choose(t('stays.bringPart', { part: t('well.part.toolbox') }));
    await at.press(t('stays.weekYes', { until: day(7) }));
    await at.sees(t('stays.done.agreed'), t('stays.standing.staying', { house: HOUSE, until: day(7) }));
    await at.sees(t('stays.lastDay'), t('stays.anyDay'));
    await at.stops('stay-staying');

    await atHouse(here, rowan.worker, async (tx) => {
      await writeHandoverNote(tx, { ...of, id: newId(), words: 'You asked for tea at six. Sol makes it.' });
      await offerWeek(tx, { ...of, number: 2, booking: newId(), room, until: dayFromNow(14), words: 'If it helps.' });
    });
    await at.reload();
    await at.sees('You asked for tea at six.', t('stays.nextWeek', { house: HOUSE, until: day(14) }));
    await at.link(t('stays.noteWrite'));
    await at.stops('stay-note');
    await at.type(t('stays.noteWords'), 'Mint, if there is any.');
    await at.press(t('stays.noteKeep'));
    await at.sees('Mint, if there is any.');
    await at.link(t('stays.reviewWay'));
    await at.stops('stay-review');
    await at.type(t('stays.reviewWords'), 'Quieter than last week.');
    await at.choose(t('stays.wish.stay longer'));
    await at.press(t('stays.reviewSend'));
    await at.sees('Quieter than last week.', t('stays.wish.stay longer'));

    await at.link(t('stays.answerOffer'));
    await at.stops('stay-second-week');
    await at.press(t('stays.weekYes', { until: day(14) }));
    await at.sees(t('stays.standing.staying', { house: HOUSE, until: day(14) }));
    await at.link(t('stays.bringChange'));
    await at.stops('stay-bring');
    await at.press(t('stays.bringKeep'));
    await at.sees(t('stays.done.brought'));
    await at.stops('stay-second');

    await at.link(t('stays.leave', { house: HOUSE }));
    await at.stops('stay-leave');
    await at.press(t('stays.leaveYes'));
    await at.sees(t('stays.done.ended'), t('stays.handBack'), t('stays.handBackLeft'));
    await at.stops('stay-over');
    await at.link(t('stays.helpedWay'));
    await at.stops('stay-helped');
    await at.type(t('stays.helped'), 'Cooking with somebody.');
    await at.press(t('stays.helpedKeep'));
    await at.sees(t('stays.done.helped'));
    await at.open('/me/staying-well/parts/toolbox');
    await at.sees('Cooking with somebody.');
    await at.open('/me/stays');
    await at.stops('stays-with-earlier');
    await at.leave();
  },
  120_000,
);

test.each(ways)(
  'Ash asks a house for Wren, and it goes only after Wren’s yes (%s)',
  async (_name, way) => {
    const { who: wren, at } = await arrives('Wren Sample', way);
    const { who: ash, at: atAsh } = await arrives('Ash Sample', way);
    const t = translator(way.language);
    await at.open('/me/stays/asking');
    await at.stops('askers-nobody');
    await inviteAndJoin(here.database, wren, ash, 'supporter');
    await at.reload();
    await at.choose('Ash Sample');
    await at.press(t('stays.askerKeep'));
    await at.sees(t('stays.done.allowed'), t('stays.asker.first', { who: 'Ash Sample' }));
    await at.stops('askers');

    await atAsh.open('/with');
    await atAsh.link(t('stays.placesWay'));
    await atAsh.stops('places');
    await atAsh.link(t('stays.placesFor', { name: 'Wren Sample' }));
    await atAsh.stops('place-for');
    await atAsh.type(t('stays.forHappening'), 'She has not slept since Sunday.');
    await atAsh.press(t('stays.forSend', { name: 'Wren Sample' }));
    await atAsh.sees(t('stays.forWhichChoose'));
    await atAsh.choose(HOUSE);
    await atAsh.press(t('stays.forSend', { name: 'Wren Sample' }));
    await atAsh.sees(t('stays.done.askedFor', { name: 'Wren Sample' }));
    await atAsh.stops('places-asked');

    await at.open('/me');
    await at.sees(t('stays.standing.to confirm', { who: 'Ash Sample', house: HOUSE }));
    await at.link(t('stays.confirm'));
    await at.sees('She has not slept since Sunday.');
    await at.stops('stay-confirm');
    await at.choose(t('stays.confirm.mine', { house: HOUSE }));
    await at.type(t('stays.confirmWords'), 'Since Monday. And I would like to come.');
    await at.press(t('stays.confirmSend'));
    await at.sees(t('stays.done.mine'), 'Since Monday. And I would like to come.');
    await at.stops('stay-confirmed');
    await at.open('/me/stays/asking');
    await at.press(t('stays.askerEnd', { who: 'Ash Sample' }));
    await at.sees(t('stays.done.stopped'));
    await atAsh.open('/with/places');
    await atAsh.sees(t('stays.placesNone'));
    await atAsh.stops('places-none');
    await at.leave();
    await atAsh.leave();
  },
  90_000,
);

test('at once, where that was allowed beforehand', async () => {
  const [way] = WAYS;
  if (!way) throw new Error('There is no way.');
  const { who: wren, at } = await arrives('Wren Sample', way);
  const { who: ash, at: atAsh } = await arrives('Ash Sample', way);
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await inOwn(here, wren, async (tx) => {
    await allowAsking(tx, { id: newId(), member, atOnce: true });
    await tx.call('select app.say_unwell($1, 24)', [newId()]);
  });
  await atAsh.open('/with/places');
  await atAsh.link(atAsh.t('stays.placesFor', { name: 'Wren Sample' }));
  await atAsh.sees(atAsh.t('stays.forAtOnce', { name: 'Wren Sample' }));
  await atAsh.choose(HOUSE);
  await atAsh.press(atAsh.t('stays.forSend', { name: 'Wren Sample' }));
  await at.open('/me/stays');
  await at.sees(at.t('stays.sentForYou', { who: 'Ash Sample' }));
  await at.stops('stays-sent-for-me');
  await at.leave();
  await atAsh.leave();
}, 60_000);
