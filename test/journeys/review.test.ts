import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreedVersions } from '../../src/modules/reviews/index.ts';
import { beginLine, changeLine, planOf } from '../../src/modules/plans/index.ts';
import { suggest, acceptSuggestion } from '../../src/modules/suggestions/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';
import { Actor, type Way } from './stage.ts';

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

const WORDS = {
  en: {
    matters: 'Mornings at the allotment, before anybody else is up.',
    long: 'I want to sit by the sea with my sister and watch the boats come in and not say a word until one of us is hungry and laughs.',
    goal: 'Grow something I can give away by summer',
    why: 'Last year I had nothing to give anybody.',
    step: 'Walk to the allotment with Ash',
    suggested: 'Write to the council together, on a Tuesday',
    hard: 'Getting out of the door before noon',
    tried: 'Go to Whitby by train, on my own',
    good: 'I would see the sea, and know that I can.',
    wrong: 'I may panic on the platform at York.',
    safer: 'Ash on the phone at two and at five.',
    differs: 'I would come with you the first time. The change at York is hard for anybody.',
  },
  cy: {
    matters: 'Boreau yn y rhandir, cyn i neb arall godi.',
    long: 'Rwyf am eistedd wrth y môr gyda fy chwaer a gwylio’r cychod yn dod i mewn heb ddweud gair nes bod un ohonom yn llwglyd ac yn chwerthin yn uchel.',
    goal: 'Tyfu rhywbeth y gallaf ei roi erbyn yr haf',
    why: 'Y llynedd doedd gen i ddim i’w roi i neb.',
    step: 'Cerdded i’r rhandir gydag Ash',
    suggested: 'Ysgrifennu at y cyngor gyda’n gilydd, ar ddydd Mawrth',
    hard: 'Mynd drwy’r drws cyn hanner dydd',
    tried: 'Mynd i Aberystwyth ar y trên, ar fy mhen fy hun',
    good: 'Gweld y môr, a gwybod fy mod i’n gallu.',
    wrong: 'Efallai y bydd arna i ofn ar y platfform.',
    safer: 'Ash ar y ffôn am ddau ac am bump.',
    differs: 'Byddwn i’n dod gyda thi y tro cyntaf. Mae newid trên yn anodd i bawb.',
  },
} as const;

const WAYS: readonly Way[] = [
  { javaScript: false, width: 320, language: 'cy', keyboardOnly: false },
  { javaScript: true, width: 1280, language: 'en', keyboardOnly: false },
];

/** Somebody with a plan that a friend may see and suggest in, one suggestion of which they took as it was. */
async function someoneWithAPlan(way: Way): Promise<{ wren: Cast; ash: Cast; goal: string }> {
  const w = WORDS[way.language];
  const wren = await addPerson(db.administrator, db.database, 'Wren Sample');
  const ash = await addPerson(db.administrator, db.database, 'Ash Sample');
  for (const who of [wren, ash]) await chooseLanguage(db.database, who, way.language);
  const member = await inviteAndJoin(db.database, wren, ash, 'supporter');
  await shareWith(db.database, wren, member, 'plan', 'suggest');
  const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(db.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
  const [goal, suggestion] = [newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: newId(), kind: 'matters', words: w.matters });
    await beginLine(tx, { id: newId(), kind: 'matters', words: w.long });
    await beginLine(tx, { id: goal, kind: 'goal', words: w.goal, fields: { why: w.why } });
    await beginLine(tx, {
      id: newId(),
      kind: 'step',
      parent: goal,
      words: w.step,
      fields: { who: 'Ash', when: '10:30' },
    });
    await beginLine(tx, { id: newId(), kind: 'hard', words: w.hard });
  });
  await withPerson(db.database, recordOf(ash, wren.account), { rooms: ['plan'], reason: 'suggest' }, (tx) =>
    suggest(tx, { id: suggestion, form: 'new step', entry: goal, words: w.suggested, why: '' }),
  );
  await own((tx) => acceptSuggestion(tx, { id: suggestion, words: w.suggested, was: 0 }));
  return { wren, ash, goal };
}

test.each(WAYS)(
  'Wren weighs up something new, hears a difference, and agrees a version of the plan ($language, $width)',
  async (way) => {
    const w = WORDS[way.language];
    const { wren, ash, goal } = await someoneWithAPlan(way);
    const arrive = (who: Cast): Promise<Actor> =>
      Actor.arrive(chromium, site.address, who.name ?? '', way, way.language, who.token);
    const Wren = await arrive(wren);
    const Ash = await arrive(ash);
    const { t } = Wren;

    // Given Wren writes down something to try.
    await Wren.open(to.plan);
    await Wren.unfold(t('plan.ways.lookOrTry'));
    await Wren.stops('0-plan');
    await Wren.link(t('tries.heading'));
    await Wren.link(t('tries.add'));
    await Wren.type(t('tries.words'), w.tried);
    await Wren.type(t('tries.good'), w.good);
    await Wren.type(t('tries.wrong'), w.wrong);
    await Wren.type(t('tries.safer'), w.safer);
    await Wren.stops('1-new-try');
    await Wren.press(t('tries.addThis'));
    await Wren.sees(w.tried, w.wrong, t('stance.nobody'));
    const tried = Wren.path.split('/').at(-1) ?? '';

    // When Ash, who sees the plan, says that she sees it differently,
    await Ash.open(to.why(wren.account));
    await Ash.choose(t('with.reason.keepInTouch'));
    await Ash.press(t('with.openRoom', { room: t('common.room.plan') }));
    await Ash.stops('2-their-plan');
    await Ash.link(w.tried);
    await Ash.sees(w.good, w.wrong, w.safer);
    await Ash.link(t('stance.say'));
    await Ash.choose(t('stance.differ'));
    await Ash.type(t('stance.why'), w.differs);
    await Ash.stops('3-say');
    await Ash.press(t('stance.send'));
    await Ash.sees(w.differs, t('stance.done'));
    await Ash.stops('4-their-try');

    // then Wren reads it, says something too, and changes the words; what Ash spoke of stays to be read.
    await Wren.reload();
    await Wren.sees(w.differs);
    await Wren.link(t('stance.say'));
    await Wren.choose(t('stance.agree'));
    await Wren.press(t('stance.send'));
    await Wren.link(t('tries.change'));
    await Wren.type(t('tries.need'), 'Ash');
    await Wren.stops('5-change-try');
    await Wren.press(t('tries.keep'));
    await Wren.sees(t('stance.wordsChanged'), w.differs);
    await Wren.stops('6-try-changed');

    // When Wren looks at the plan again and lets a goal go, and takes it up again,
    await Wren.open(to.planReview);
    await Wren.sees(t('review.sinceNever'));
    await Wren.link(t('review.toGoals'));
    await Wren.press(new RegExp(t('review.letGo')));
    await Wren.sees(t('review.isLetGo'));
    await Wren.press(new RegExp(t('review.takeUp')));
    await Wren.stops('7-goals');
    await Wren.link(t('review.goOn'));
    await Wren.type(t('review.place'), 'Whitby');
    await Wren.stops('8-details');
    await Wren.press(t('review.keepDetails'));

    // then the whole plan is there to be agreed, word for word.
    await Wren.sees(w.matters, w.goal, w.why, w.step, w.suggested, w.hard, w.tried, 'Whitby');
    await Wren.stops('9-agree');
    await Wren.press(t('review.agreeIt'));
    await Wren.sees(t('review.done.agreed'), w.suggested);
    await Wren.stops('10-agreed');
    const paper = await Wren.printed();
    expect(paper).toContain(w.goal);
    expect(paper).not.toContain(t('review.printHint'));

    // When Ash agrees with it and Wren writes on, the version stays as it was.
    const version = Wren.path.split('/').at(-1) ?? '';
    await Ash.open(to.theirAgreed(wren.account, version));
    await Ash.sees(w.goal, w.suggested);
    await Ash.link(t('stance.say'));
    await Ash.choose(t('stance.agree'));
    await Ash.press(t('stance.send'));
    await Ash.stops('11-their-version');
    await withPerson(db.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
      const now = (await planOf(tx)).goals.find((each) => each.id === goal);
      await changeLine(tx, { id: goal, was: now?.version ?? 0, words: 'x '.repeat(20) });
    });
    await Wren.reload();
    await Wren.sees(w.goal);
    await Wren.open(to.planReview);
    await Wren.sees('x x x', w.goal);
    await Wren.stops('12-review-changed');
    await Wren.open(to.agreedVersions);
    await Wren.stops('13-versions');
    expect(
      await withPerson(db.database, ownRecord(wren), { rooms: [], reason: 'own words' }, agreedVersions),
    ).toHaveLength(1);

    // Then the story tells all of it.
    await Wren.open(to.story);
    await Wren.sees(t('story.agreed'), t('story.try.differ', { name: 'Ash Sample' }), w.tried);
    await Wren.stops('14-story');
    await Wren.open(to.tryOf(tried));
    await Wren.link(t('tries.change'));
    await Wren.press(t('plan.takeAway'));
    await Wren.press(t('plan.putBack'));
    await Wren.sees(w.tried);
    await Wren.leave();
    await Ash.leave();
  },
  120_000,
);
