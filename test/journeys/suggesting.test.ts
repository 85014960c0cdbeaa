import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { beginLine } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { Actor, type Way } from './stage.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

let db: TestDatabase;
let site: Served;
let chromium: Browser;

beforeAll(async () => {
  db = await freshDatabase();
  site = await serveSite((address) => productApp(db.database, { site: { address } }));
  chromium = await openChromium();
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
  await db.drop();
});

const WAYS: readonly Way[] = [
  { javaScript: false, width: 320, language: 'cy', keyboardOnly: false },
  { javaScript: true, width: 1280, language: 'en', keyboardOnly: false },
];

/** Somebody who shares their plan with a worker; their goal has a reason and a step. */
async function sharesWith(worker: Cast, name: string, language: Way['language']): Promise<Cast> {
  const person = await addPerson(db.administrator, db.database, name);
  await chooseLanguage(db.database, person, language);
  const member = await inviteAndJoin(db.database, person, worker, 'worker');
  await shareWith(db.database, person, member, 'plan', 'carry out', 40);
  await shareWith(db.database, person, member, 'about me', 'suggest', 25);
  await withPerson(db.database, ownRecord(person), { rooms: [], reason: 'own words' }, async (tx) => {
    const goal = newId();
    await beginLine(tx, { id: goal, kind: 'goal', words: 'Sing in the choir', fields: { why: 'My mother sang' } });
    await beginLine(tx, { id: newId(), kind: 'step', parent: goal, words: 'Ring Mair', fields: { when: 'Mondays' } });
  });
  return person;
}

test.each(WAYS)(
  'a worker suggests, promises and is asked why; the person talks, answers and reads it all (%o)',
  async (way) => {
    const sol = await addPerson(db.administrator, db.database, 'Sol');
    await chooseLanguage(db.database, sol, way.language);
    const fern = await sharesWith(sol, 'Fern', way.language);
    for (const name of ['Ash', 'Kit Long-Name of the Hill']) await sharesWith(sol, name, way.language);
    const worker = await Actor.arrive(chromium, site.address, sol.name ?? '', way, way.language, sol.token);
    const person = await Actor.arrive(chromium, site.address, fern.name ?? '', way, way.language, fern.token);
    const { t } = worker;
    const name = 'Fern';

    // The worker opens the plan, with a reason, and suggests on one part of the goal.
    await worker.open(to.withMe);
    await worker.sees('Ash', 'Kit Long-Name of the Hill');
    await worker.link(new RegExp(`^${t('with.open')}.*${name}`));
    await worker.choose(t('with.reason.getReady'));
    await worker.press(new RegExp(`^${t('with.open')}`));
    await worker.stops('suggesting-plan');
    const plan = worker.path;
    await worker.link(new RegExp(`^${t('suggesting.suggest')} .*choir`));
    await worker.link(t('suggesting.part.why'));
    await worker.stops('suggest-on-a-part');
    await worker.type(t('suggesting.partInstead', { part: t('suggesting.part.why') }), 'My mother sang, and so do I');
    await worker.press(t('with.sendSuggestion', { name }));
    await worker.sees(t('with.sent', { name }));

    // Something new, then a step; then they say what they will do themselves.
    await worker.link(t('suggesting.suggestNew'));
    await worker.choose(t('suggesting.new.barrier'));
    await worker.type(t('suggesting.newWords'), 'No bus after nine');
    await worker.stops('suggest-new');
    await worker.press(t('with.sendSuggestion', { name }));
    await worker.link(new RegExp(`^${t('suggesting.suggestStep')}`));
    await worker.type(t('suggesting.newWords'), 'Go to one rehearsal');
    await worker.stops('suggest-a-step');
    await worker.press(t('with.sendSuggestion', { name }));
    await worker.link(new RegExp(`^${t('promise.iWill')} .*choir`));
    await worker.stops('i-will');
    await worker.type(t('promise.words'), 'I will find out about the late bus');
    await worker.press(t('promise.send', { name }));
    await worker.sees(t('promise.sent', { name }), 'I will find out about the late bus', 'No bus after nine');
    await worker.stops('their-plan-with-answers');

    // The person sees what waits, and would like to talk about the step.
    await person.open(to.suggestions);
    await person.sees('Go to one rehearsal', 'No bus after nine');
    await person.stops('suggestions');
    await person.link(new RegExp(`^${t('suggestion.seeAndAnswer')}`));
    await person.stops('suggestion');
    await person.link(new RegExp(`^${t('suggestion.talk')}`));
    await person.stops('lets-talk');
    await person.type(t('suggestion.talkWords'), 'Would you come in with me?');
    await person.press(t('suggestion.talkSend', { name: 'Sol' }));
    await person.sees('Would you come in with me?', t('suggestion.done.talk', { name: 'Sol' }));
    await person.stops('talking');
    const talking = person.path;

    // The worker finds it on their list, and writes back.
    await worker.open(`${to.withMe}?by=waiting`);
    await worker.sees(t('caseload.wouldTalk'), 'I will find out about the late bus');
    await worker.stops('people-who-share');
    await worker.link(new RegExp(`^${t('suggesting.writeBack')} `));
    await worker.sees('Would you come in with me?');
    await worker.type(t('suggesting.yourWords'), 'Yes, I will wait at the door.');
    await worker.stops('write-back');
    await worker.press(t('suggesting.sendWords', { name }));
    await worker.sees(t('suggesting.wordsSent', { name }));

    // The person reads it, accepts, and takes the other two: one changes a part, one becomes a line.
    await person.open(talking);
    await person.sees('Yes, I will wait at the door.');
    await person.press(new RegExp(`^${t('suggestion.yes')}`));
    await person.sees('Go to one rehearsal', 'I will find out about the late bus');
    await person.stops('goal-with-promise');
    await person.press(new RegExp(`^${t('suggestion.yes')}`));
    await person.sees('My mother sang, and so do I');
    await person.open(to.promises);
    await person.stops('promises');

    // The worker did what they promised.
    await worker.open(to.withMe);
    await worker.link(new RegExp(`^${t('caseload.sayHow')}`));
    await worker.choose(t('promise.how.done'));
    await worker.type(t('promise.note'), 'It runs until ten on Thursdays.');
    await worker.stops('what-became-of-it');
    await worker.press(t('promise.keep', { name }));
    await worker.sees(t('promise.kept', { name }));
    await person.open(to.promises);
    await person.sees('It runs until ten on Thursdays.');

    // The person asks why the worker looked; the worker answers.
    await person.open(to.looks);
    await person.sees('Sol');
    await person.stops('looks');
    await person.link(new RegExp(`^${t('question.ask')} `));
    await person.type(t('question.askWords'), 'I was not sure who you were.');
    await person.stops('ask-why');
    await person.press(t('question.send', { name: 'Sol' }));
    await person.sees(t('question.asked'), t('question.noAnswer'));
    await person.stops('asked');
    await worker.open(to.withMe);
    await worker.stops('asked-of-me');
    await worker.link(t('caseload.seeQuestions'));
    await worker.stops('questions');
    await worker.link(new RegExp(`^${t('question.answer')} `));
    await worker.type(t('question.yourAnswer'), 'I was getting ready to meet you.');
    await worker.stops('answer-why');
    await worker.press(t('question.sendAnswer', { name }));
    await worker.sees(t('question.sent'));
    await person.open(to.looks);
    await person.sees('I was getting ready to meet you.');
    await person.stops('looks-answered');
    await worker.open(plan);
    for (const actor of [worker, person]) await actor.leave();
  },
  180_000,
);
