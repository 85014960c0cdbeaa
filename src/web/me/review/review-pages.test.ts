import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { productApp } from '../../../../test/product/app.ts';
import { beginLine, changeLine, lineOf, putBack, takeAway } from '../../../modules/plans/index.ts';
import { agreedVersions, detailsOf } from '../../../modules/reviews/index.ts';
import { acceptSuggestion, suggest } from '../../../modules/suggestions/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let ash: Cast;
const goal = newId();

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const newest = async (): Promise<string> => (await own(agreedVersions))[0]?.id ?? '';

/** A page that somebody who sees the plan opens: they have said why, as the route asks. */
async function theirs(path: string) {
  await here.database.once('cairn_app', 'select app.open_look($1, $2, $3, $4, $5, null)', [
    ash.token,
    wren.account,
    newId(),
    ['plan'],
    'get ready',
  ]);
  return pages.get(ash, path);
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
});
afterAll(() => here.drop());

test('with nothing in the plan there is nothing to agree, and the page says so', async () => {
  expect((await pages.get(wren, to.agree)).html).toContain('There is nothing in your plan yet');
  expect((await pages.get(wren, to.story)).html).toContain('Nothing has been written yet');
  expect((await pages.get(wren, to.agreedVersions)).html).toContain('You have not agreed a version yet');
});

test('a goal is let go and taken up again where the plan is looked at; a goal that changed meanwhile is left', async () => {
  await own((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'Grow beans', fields: { why: 'To give away' } }));
  const drawn = await pages.get(wren, to.reviewGoals);
  expect(drawn.html).toContain(to.changeGoal(goal));
  const gone = await pages.post(wren, drawn, to.letGo(goal));
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ fields: { standing: 'let go', why: 'To give away' } });
  const after = await pages.get(wren, gone.to ?? '');
  expect(after.html).toContain('The goal now says “Let go”');
  await pages.post(wren, after, to.takeUp(goal));
  expect((await own((tx) => lineOf(tx, goal)))?.fields).toEqual({ why: 'To give away' });
  expect((await pages.post(wren, drawn, to.letGo(goal))).to).toContain('done=meanwhile');
  expect((await own((tx) => lineOf(tx, goal)))?.fields).toEqual({ why: 'To give away' });
});

test('the day and the rest are noted, by the person unless they say otherwise, and can be emptied again', async () => {
  const drawn = await pages.get(wren, to.reviewDetails);
  expect(drawn.html).toMatch(/name="ledBy"[^>]*value="Me"/);
  const typed = {
    'lookAgain-day': '27',
    'lookAgain-month': '3',
    'lookAgain-year': '2027',
    ledBy: 'Me',
    documents: 'My work plan',
  };
  expect((await pages.post(wren, drawn, to.reviewDetails, typed)).to).toBe(`${to.agree}?done=details`);
  expect((await own(detailsOf)).details).toMatchObject({ lookAgain: '2027-03-27', ledBy: 'Me' });
  const clash = await pages.post(wren, drawn, to.reviewDetails, { ...typed, place: 'The café' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('The café');
});

test('what is agreed is what the page showed; facts stand beside the questions and judge nothing', async () => {
  const suggestion = newId();
  const purpose = { rooms: ['plan'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(ash, wren.account), purpose, (tx) =>
    suggest(tx, { id: suggestion, form: 'new step', entry: goal, words: 'Buy a spade together', why: '' }),
  );
  await own((tx) => acceptSuggestion(tx, { id: suggestion, words: 'Buy a spade together', was: 0 }));
  const long = `I want ${'to walk and '.repeat(12)}rest.`;
  await own((tx) => beginLine(tx, { id: newId(), kind: 'matters', words: `Short. ${long}` }));
  const drawn = await pages.get(wren, to.agree);
  expect(drawn.html).toMatch(
    /From Ash Sample:<\/?[^>]*>? ?<bdi>Buy a spade together|From Ash Sample: <bdi>Buy a spade together/,
  );
  expect(drawn.html).toContain(`<bdi>${long}</bdi>`);
  expect(drawn.html).toContain('Goals without a step under way');
  expect(drawn.html).not.toMatch(/score|\d ?%/i);

  await own((tx) => beginLine(tx, { id: newId(), kind: 'hard', words: 'Written meanwhile' }));
  const early = await pages.post(wren, drawn, to.agree, { voice: 'yes', note: 'my note to me' });
  expect(early.status).toBe(422);
  expect(early.html).toContain('nothing is agreed yet');
  expect(early.html).toContain('my note to me</textarea>');
  expect(early.html).toContain('Written meanwhile');
  expect(await own(agreedVersions)).toEqual([]);

  const form = await pages.get(wren, to.agree);
  const posted = await Promise.all(
    [1, 2].map(() => pages.post(wren, form, to.agree, { voice: 'not yet', note: 'for me only' })),
  );
  expect(new Set(posted.map((each) => each.to)).size).toBe(1);
  const page = await pages.get(wren, posted[0]?.to ?? '');
  expect(page.html).toContain('You have agreed this version.');
  expect(page.html).toContain('Buy a spade together');
  expect(page.html).toContain('for me only');

  const seen = await theirs(to.theirAgreed(wren.account, await newest()));
  expect(seen.html).toContain('Buy a spade together');
  expect(seen.html).not.toContain('for me only');
  expect((await theirs(to.theirRoom(wren.account, 'plan'))).html).toContain(
    to.theirAgreed(wren.account, await newest()),
  );
});

test('a version stays in the language and the words of its day; who differs is shown to everyone who reads it', async () => {
  const id = await newest();
  const say = to.sayTheirAgreed(wren.account, id);
  await pages.post(ash, await pages.get(ash, say), say, { stance: 'differ', words: 'The step is mine, not yours' });
  await own((tx) => changeLine(tx, { id: goal, was: 3, words: 'Grow peas', fields: {} }));
  await chooseLanguage(here.database, wren, 'cy');
  const welsh = await pages.get(wren, to.agreed(id));
  expect(welsh.html).toContain('Fy nghynllun, fel y cytunais arno');
  expect(welsh.html).toContain('<div lang="en"><section><h2>What matters to me</h2>');
  expect(welsh.html).toContain('Grow beans');
  expect(welsh.html).toContain('Mae Ash Sample yn ei gweld hi’n wahanol.');
  await chooseLanguage(here.database, wren, 'en');
  expect((await theirs(to.theirAgreed(wren.account, id))).html).toContain('The step is mine, not yours');
});

test('what has changed since is said in words, old beside new', async () => {
  const { html } = await pages.get(wren, to.planReview);
  expect(html).toContain('Since you agreed a version on');
  expect(html).toMatch(/Changed<\/h3>[\s\S]*Grow peas[\s\S]*Before:[\s\S]*Grow beans/);
  expect(html).toMatch(/Why it matters to me\. Before:[\s\S]*To give away/);
});

test('the story tells it all in sentences, old words and new, page by page', async () => {
  await own(async (tx) => {
    await takeAway(tx, { id: goal });
    await putBack(tx, { id: goal });
  });
  const first = await pages.get(wren, to.story);
  for (const words of [
    'You agreed a version of your plan.',
    'Ash Sample saw a version of your plan differently.',
    'Ash Sample suggested something.',
    'You said yes to what Ash Sample suggested.',
    'Grow peas',
    'Grow beans',
  ])
    expect(first.html).toContain(words);
  expect(first.html).toContain('You took this away.');
  expect(first.html).toContain('You put this back.');
  // So much happens that it takes another page; no word of it is lost between the two.
  await own(async (tx) => {
    for (let n = 1; n <= 28; n += 1) await beginLine(tx, { id: newId(), kind: 'matters', words: `Thought ${n}.` });
  });
  const newestPage = await pages.get(wren, to.story);
  const earlier = /href="(\/me\/plan\/story\?before=[^"]+)"/.exec(newestPage.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await pages.get(wren, earlier);
  const told = (html: string): number => html.match(/<li><span class="quiet">/g)?.length ?? 0;
  expect(told(newestPage.html)).toBe(30);
  expect(told(newestPage.html) + told(second.html)).toBe(told(first.html) + 28);
  expect(second.html).toContain('You began a goal.');
  expect((await pages.get(wren, `${to.story}?before=nonsense&id=1`)).status).toBe(200);
});

test('when the chosen day has come Today says so in one soft line, and not before; another day ends it', async () => {
  const on = async (now: string): Promise<string> => {
    const app = productApp(here.database, { now: () => new Date(now) });
    return (await app.request(to.today, { headers: { cookie: `__Host-session=${wren.token}` } })).text();
  };
  const words = 'You wanted to look at your plan again.';
  expect(await on('2027-03-26T23:30:00Z')).not.toContain(words);
  expect(await on('2027-03-27T00:30:00Z')).toContain(words);
  expect(await on('2027-06-01T12:00:00Z')).toContain(words);
  const drawn = await pages.get(wren, to.reviewDetails);
  await pages.post(wren, drawn, to.reviewDetails, {
    'lookAgain-day': '',
    'lookAgain-month': '',
    'lookAgain-year': '',
    ledBy: '',
  });
  expect(await on('2027-06-01T12:00:00Z')).not.toContain(words);
});

test('somebody to whom the plan is not open reads none of it, and what is not there is not found', async () => {
  const stranger = await addPerson(here.administrator, here.database, 'Sol Sample');
  const id = await newest();
  for (const path of [to.sayTheirAgreed(wren.account, id), to.theirAgreed(wren.account, id)]) {
    const answer = await pages.get(stranger, path);
    expect(answer.html).not.toContain('Grow beans');
    expect(answer.status === 200).toBe(false);
  }
  for (const path of [to.agreed(newId()), to.tryOf(newId()), to.tryOf(goal), to.sayTry(goal), to.agreed('nonsense')])
    expect((await pages.get(wren, path)).status).toBe(404);
});
