import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translator } from '../../src/platform/language/index.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
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

const WAYS: readonly Way[] = [
  { javaScript: true, width: 1280, language: 'en', keyboardOnly: false },
  { javaScript: false, width: 320, language: 'cy', keyboardOnly: false },
];

/** Somebody with a record, and one who stands beside them, both signed in. */
async function two(way: Way): Promise<{ wren: Cast; ash: Cast; atWren: Actor; atAsh: Actor }> {
  const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  await inviteAndJoin(here.database, wren, ash, 'supporter');
  for (const who of [wren, ash]) await chooseLanguage(here.database, who, way.language);
  const arrive = async (who: Cast): Promise<Actor> => {
    const actor = await Actor.arrive(browser, site.address, who.name ?? '', way);
    await actor.isSignedIn(who.token);
    return actor;
  };
  return { wren, ash, atWren: await arrive(wren), atAsh: await arrive(ash) };
}
const named = (way: Way): string =>
  `${way.width} px, ${way.language}, ${way.javaScript ? 'with' : 'without'} JavaScript`;

test.each(WAYS.map((way) => [named(way), way] as const))(
  'Wren gets ready for a meeting, shares it with Ash for that meeting, and stops (%s)',
  async (_name, way) => {
    const { atWren, atAsh } = await two(way);
    const t = translator(way.language);

    await atWren.open('/me/plan');
    await atWren.unfold(t('plan.ways.takeAlong'));
    await atWren.link(t('meetings.way'));
    await atWren.link(t('meetings.begin'));
    await atWren.stops('meeting-new');
    await atWren.press(t('meetings.keep'));
    await atWren.sees(t('meetings.nothingWritten'));
    await atWren.type(t('meetings.words'), 'Where I will live after March.');
    await atWren.type(t('meetings.want'), 'One name, and a date.');
    await atWren.type(t('meetings.adjust'), 'The small room, please. Not the one with the humming light.');
    await atWren.type(t('meetings.when'), 'at 10');
    await atWren.press(t('meetings.keep'));
    await atWren.sees(t('meetings.done.kept'), 'Where I will live after March.', t('meetings.onlyYou'));

    await atWren.link(t('meetings.share'));
    await atWren.stops('meeting-share');
    await atWren.choose('Ash Sample');
    await atWren.press(t('people.showMe'));
    await atWren.sees(t('people.wouldSeeHeading', { who: 'Ash Sample' }), 'One name, and a date.');
    await atWren.stops('meeting-would-see');
    await atWren.press(/Ash Sample/);
    await atWren.sees(t('meetings.done.shared'));
    await atWren.stops('meeting-shared');
    const sheet = atWren.path;

    await atAsh.open('/with');
    await atAsh.link(/Wren Sample/);
    await atAsh.press(t('with.openRoom', { room: t('common.room.meetings') }));
    await atAsh.stops('meetings-of-somebody');
    await atAsh.link(t('meetings.pageHeading'));
    await atAsh.sees('Where I will live after March.', 'One name, and a date.');
    await atAsh.stops('meeting-of-somebody');

    await atWren.press(t('meetings.stop', { who: 'Ash Sample' }));
    await atWren.sees(t('meetings.done.stopped'), t('meetings.onlyYou'));
    expect(await atAsh.reload()).toBe(403);

    await atWren.open(`${sheet}/change`);
    await atWren.stops('meeting-change');
    await atWren.open(`${sheet}/print`);
    await atWren.stops('meeting-print');
    const paper = await atWren.printed();
    expect(paper).toContain('Where I will live after March.');
    expect(paper).not.toContain(t('meetings.back'));
    await atWren.open('/me/meetings');
    await atWren.stops('meetings');
    await atWren.leave();
    await atAsh.leave();
  },
  90_000,
);

test.each(WAYS.map((way) => [named(way), way] as const))(
  'Ash writes down what Wren says, and Wren makes it theirs (%s)',
  async (_name, way) => {
    const { atWren, atAsh } = await two(way);
    const t = translator(way.language);

    await atWren.open('/me/plan');
    await atWren.unfold(t('plan.ways.withOthers'));
    await atWren.link(t('writing.way'));
    await atWren.choose('Ash Sample');
    await atWren.press(t('writing.begin'));
    await atWren.sees(t('writing.done.begun'));
    await atWren.stops('help-writing-now');

    await atAsh.open('/with');
    await atAsh.stops('asked-to-write');
    await atAsh.link(new RegExp(`^${t('writing.toWrite')}`));
    await atAsh.choose(t('writing.kind.goal'));
    await atAsh.type(t('writing.theirsWords', { name: 'Wren Sample' }), 'Swim in the sea before I am fifty.');
    await atAsh.press(t('writing.writeDown'));
    await atAsh.choose(t('writing.kind.matters'));
    await atAsh.type(t('writing.theirsWords', { name: 'Wren Sample' }), 'That my flat is warm.');
    await atAsh.press(t('writing.writeDown'));
    await atAsh.sees(t('writing.written', { name: 'Wren Sample' }), 'That my flat is warm.');
    await atAsh.stops('written-down');

    await atWren.open('/me');
    await atWren.stops('today-with-written');
    await atWren.link(t('writing.see'));
    await atWren.link(new RegExp(`^${t('writing.changeFirst')}.*Swim`));
    await atWren.stops('written-change');
    await atWren.type(t('writing.ownWords'), 'Swim in the sea this summer.');
    await atWren.press(t('writing.keep'));
    await atWren.open('/me/plan');
    await atWren.sees('Swim in the sea this summer.', t('writing.by', { who: 'Ash Sample' }));
    await atWren.stops('plan-with-written');
    await atWren.press(new RegExp(`^${t('writing.leaveOut')}`));
    await atWren.doesNotSee('That my flat is warm.');
    await atWren.open('/me/help-writing/lines');
    await atWren.stops('written-left-out');

    await atWren.open('/me/help-writing');
    await atWren.press(new RegExp(`^${t('writing.end')}`));
    await atWren.sees(t('writing.done.ended'));
    expect(await atAsh.reload()).toBe(403);
    await atWren.leave();
    await atAsh.leave();
  },
  90_000,
);
