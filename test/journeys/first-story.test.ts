import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlainBrowser } from '../product/browser-without-script.ts';
import { codeFor, startProduct, type Running } from '../product/run.ts';
import { openChromium } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

/**
 * The story that Cairn exists for, told end to end on the built product: somebody writes what matters, shares a room, answers a suggestion,
 * sees who looked, and withdraws. Told with JavaScript, without it, in Welsh, on a narrow phone, and by keyboard alone.
 */
const ways: readonly [string, Way][] = [
  ['with JavaScript, on a wide screen', { javaScript: true, width: 1280, language: 'en', keyboardOnly: false }],
  ['without JavaScript, in Welsh, at 320 px', { javaScript: false, width: 320, language: 'cy', keyboardOnly: false }],
  ['by keyboard alone, at 320 px', { javaScript: true, width: 320, language: 'en', keyboardOnly: true }],
];

let folder: string;
let product: Running;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-story-'));
  product = await startProduct(folder);
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

const mail = () => new PlainBrowser(product.address);

/** The link of the newest invitation that the sample's mailbox holds for an address. */
async function invitationFor(address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { html } = await mail().get('/mailbox');
    const link = /\/invitation\/[\w-]+/.exec(html.split(address)[1] ?? '')?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No invitation arrived for ${address}`);
}

async function signsUp(
  actor: Actor,
  way: Way,
  from: string,
  who: { name: string; address: string; own: boolean },
): Promise<void> {
  const { t } = actor;
  await actor.open(from);
  if (way.language === 'cy' && from === '/') await actor.press(t('common.language.cy'));
  if (from === '/') {
    await actor.stops('start');
    await actor.link(t('signIn.startRecord'));
  }
  await actor.stops('sign-in');
  await actor.type(t('signIn.address'), who.address);
  await actor.press(t('signIn.sendCode'));
  await actor.stops('code');
  await actor.type(t('signIn.code'), '000 000');
  await actor.press(t('common.signIn'));
  await actor.sees(t('signIn.codeWrong'));
  await actor.stops('wrong-code');
  await actor.type(t('signIn.code'), await codeFor(mail(), who.address));
  await actor.press(t('common.signIn'));
  await actor.type(t('account.name'), who.name);
  await actor.choose(t(`common.language.${way.language}`));
  await actor.choose(who.own ? t('account.brings.own') : t('account.brings.beside'));
  await actor.stops('welcome');
  await actor.press(t('account.goOn'));
}

describe.each(ways)('%s', { timeout: 120_000 }, (_name, way) => {
  const tag = `${way.language}${way.width}${way.keyboardOnly ? 'k' : ''}`;
  const fern = { name: `Fern ${tag}`, address: `fern.${tag}@sample.example`, own: true };
  const moss = { name: `Moss ${tag}`, address: `moss.${tag}@sample.example`, own: false };
  const lark = { name: `Lark ${tag}`, address: `lark.${tag}@sample.example`, own: false };
  let person: Actor;
  let supporter: Actor;
  let worker: Actor;

  beforeAll(async () => {
    person = await Actor.arrive(browser, product.address, fern.name, way, 'en');
    supporter = await Actor.arrive(browser, product.address, moss.name, way);
    worker = await Actor.arrive(browser, product.address, lark.name, way);
  });
  afterAll(async () => {
    for (const actor of [person, supporter, worker]) await actor?.leave();
  });

  test('1. somebody registers, writes three things that matter and a goal with two steps, and prints the plan', async () => {
    const { t } = person;
    await signsUp(person, way, '/', fern);
    expect(person.path).toBe('/me');
    await person.stops('today-empty');

    await person.open('/me/plan/matters/new');
    await person.type(t('plan.mattersFirst'), 'The smell of rain on the path');
    await person.type(t('plan.mattersSecond'), 'My brother’s terrible jokes');
    await person.type(t('plan.mattersThird'), 'Being on time for the choir');
    await person.stops('new-matters');
    await person.press(t('plan.keepMatters'));
    await person.sees('The smell of rain on the path', 'My brother’s terrible jokes', 'Being on time for the choir');

    await person.open('/me/plan/goals/new');
    await person.press(t('plan.addGoal'));
    await person.sees(t('form.empty'));
    await person.stops('goal-empty');
    await person.type(t('plan.goalWords'), 'Sing at the spring concert');
    await person.press(t('plan.addGoal'));
    for (const step of ['Ring Mair about a lift', 'Learn the second verse']) {
      await person.link(t('plan.addStep'));
      await person.type(t('plan.stepWords'), step);
      await person.press(t('plan.addStep'));
    }
    await person.sees('Sing at the spring concert', 'Ring Mair about a lift', 'Learn the second verse');
    await person.stops('goal');

    await person.open('/me/about/new');
    await person.type(t('about.partWords'), 'I like to be asked twice.');
    await person.press(t('about.addPart'));
    await person.stops('about');

    await person.open('/me/plan/print');
    await person.stops('print');
    const paper = await person.printed();
    for (const words of ['The smell of rain on the path', 'Sing at the spring concert', 'Learn the second verse'])
      expect(paper).toContain(words);
    expect(paper).not.toContain(t('common.leaveSite'));
  });

  test('2. they ask a supporter and a worker in, and see exactly what each would see before saying yes', async () => {
    const { t } = person;
    for (const [who, relation] of [
      [moss, 'supporter'],
      [lark, 'worker'],
    ] as const) {
      await person.open('/me/people/new');
      await person.type(t('people.called'), who.name);
      await person.type(t('paper.addressIfEmail'), who.address);
      await person.choose(t(`people.relation.${relation}`));
      await person.stops(`invite-${relation}`);
      await person.press(t('paper.inviteGo'));
    }
    await person.open('/me/people');
    await person.stops('people-invited');

    await shares(person, lark.name, t('common.room.plan'), t('common.level.suggest'));
    await person.sees(
      t('people.wouldSeeHeading', { who: lark.name }),
      'Sing at the spring concert',
      'Ring Mair about a lift',
    );
    await person.doesNotSee('I like to be asked twice.');
    await person.stops('would-see-plan');
    await person.press(startOf(t('people.yes', { who: lark.name, day: '' })));

    await shares(person, moss.name, t('common.room.about-me'), t('common.level.see'));
    await person.sees('I like to be asked twice.');
    await person.doesNotSee('Sing at the spring concert');
    await person.stops('would-see-about');
    await person.press(startOf(t('people.yes', { who: moss.name, day: '' })));
    await person.stops('member-shared');

    await signsUp(supporter, way, await invitationFor(moss.address), moss);
    await supporter.stops('invitation');
    await supporter.press(t('with.sayYes'));
    await signsUp(worker, way, await invitationFor(lark.address), lark);
    await worker.press(t('with.sayYes'));
    await worker.sees(fern.name);
    await worker.stops('with-me');
  });

  test('3. the worker looks, suggests, can change nothing, and cannot open what is not shared', async () => {
    const { t } = worker;
    await worker.link(new RegExp(`^${t('with.open')}`));
    await worker.stops('why');
    await worker.choose(t('with.reason.getReady'));
    await worker.press(startOf(t('with.open')));
    await worker.sees('Sing at the spring concert', 'Learn the second verse');
    await worker.stops('their-plan');
    const room = worker.path;

    await worker.link(new RegExp(`^${t('suggesting.suggestStep')}`));
    await worker.type(t('suggesting.newWords'), 'Go together to the first rehearsal');
    await worker.type(t('with.why'), 'I can meet you at the door.');
    await worker.stops('suggest-step');
    await worker.press(t('with.sendSuggestion', { name: fern.name }));
    await worker.sees(t('with.sent', { name: fern.name }));

    await worker.link(new RegExp(`^${t('suggesting.suggest')} .*Ring Mair`));
    await worker.type(t('suggesting.instead'), 'Ring Mair about a lift on Tuesdays');
    await worker.press(t('with.sendSuggestion', { name: fern.name }));
    await worker.sees('Go together to the first rehearsal');
    await worker.stops('their-plan-suggested');

    await worker.open(room.replace(/plan$/, 'about-me'));
    await worker.sees(t('site.refusedHeading'));
    await worker.doesNotSee('I like to be asked twice.');
    await worker.stops('refused');
    await worker.open(room.replace('/with/', '/me/').replace(/[\w-]+\/plan$/, 'plan/goals/new'));
    await worker.doesNotSee('Sing at the spring concert');
    await worker.open(room);
  });

  test('4. the person sees who looked, when and why; accepts one suggestion with a change, and declines the other with a reason that stays', async () => {
    const { t } = person;
    await person.open('/me');
    await person.sees(lark.name, t('looks.why.get ready'), t('today.refused', { count: 1 }));
    await person.stops('today-looked');

    await person.open('/me/suggestions');
    await person.stops('suggestions');
    await answersOpen(person);
  });

  async function answersOpen(actor: Actor): Promise<void> {
    const { t } = actor;
    for (let n = 0; n < 2; n++) {
      await actor.open('/me/suggestions');
      await actor.link(new RegExp(t('suggestion.seeAndAnswer')));
      await actor.stops('suggestion');
      const step = await isStep(actor);
      if (step) {
        await actor.link(t('suggestion.changeFirst'));
        await actor.type(t('suggestion.changeWords'), 'Go together to the first rehearsal, and home by nine');
        await actor.stops('suggestion-change');
        await actor.press(t('suggestion.putIn'));
        await actor.sees('Go together to the first rehearsal, and home by nine', t('suggestion.done.accepted'));
      } else {
        await actor.link(t('suggestion.no'));
        await actor.type(t('suggestion.reason'), 'Tuesdays are for my brother.');
        await actor.stops('suggestion-decline');
        await actor.press(t('suggestion.declineHeading'));
        await actor.sees('Tuesdays are for my brother.', t('suggestion.done.declined'));
      }
      await actor.stops(step ? 'accepted' : 'declined');
    }
    await actor.open('/me/plan');
    await actor.stops('plan');
  }

  async function isStep(actor: Actor): Promise<boolean> {
    try {
      await actor.sees('Go together to the first rehearsal');
      return true;
    } catch {
      return false;
    }
  }

  test('5. they withdraw the sharing, and the worker’s next request shows nothing, although the page was open', async () => {
    const { t } = person;
    await worker.sees('Sing at the spring concert');
    await person.open('/me/people');
    await person.link(new RegExp(lark.name));
    await person.press(new RegExp(`^${t('people.withdraw', { room: t('common.room.plan') })}`));
    await person.sees(t('people.done.withdrawn'));
    await person.stops('withdrawn');
    expect(await worker.reload()).toBe(403);
    await worker.doesNotSee('Sing at the spring concert', 'Ring Mair');
    await worker.sees(t('site.refusedHeading'));
    await person.open('/me/looks');
    await person.stops('looks');
  });
});

/** The words of a message before its first blank. */
const startOf = (words: string): RegExp => new RegExp(`^${words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

async function shares(person: Actor, who: string, room: string, level: string): Promise<void> {
  const { t } = person;
  await person.open('/me/people');
  await person.link(new RegExp(who));
  await person.link(startOf(t('people.share', { who: '' })));
  await person.choose(room);
  await person.choose(level);
  await person.stops('share');
  await person.press(t('people.showMe'));
}
