import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { beginLine, carryOutStep, changeLine, lineOf, planOf, type Plan } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const plan = (): Promise<Plan> => own(planOf);

async function aGoal(words: string): Promise<string> {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'goal', words }));
  return id;
}
async function aStep(goal: string, words: string): Promise<string> {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'step', parent: goal, words }));
  return id;
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('a goal is begun, read, changed, taken away and put back', async () => {
  const drawn = await pages.get(wren, to.newGoal);
  const posted = await pages.post(wren, drawn, to.newGoal, { words: 'Be outside <more>', why: 'It is quiet there' });
  expect(posted.status).toBe(303);
  const goal = (await plan()).goals.find((each) => each.words === 'Be outside <more>');
  expect(posted.to).toBe(`${to.goal(goal?.id ?? '')}?done=goal`);

  const read = await pages.get(wren, posted.to ?? '');
  expect(read.html).toContain('Your goal is in your plan.');
  expect(read.html).toContain('Be outside &lt;more&gt;</h1>');
  expect(read.html).toContain('It is quiet there');
  expect(/<title>(.*?)<\/title>/.exec(read.html)?.[1]).not.toContain('outside');

  const id = goal?.id ?? '';
  const changing = await pages.get(wren, to.changeGoal(id));
  const changed = await pages.post(wren, changing, to.changeGoal(id), { words: 'Be by the sea', why: '' });
  expect(changed.to).toBe(`${to.goal(id)}?done=goal-changed`);
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ words: 'Be by the sea', fields: {} });

  const away = await pages.post(wren, changing, to.takeAway(id));
  expect(away.to).toBe(`${to.plan}?done=taken-away&line=${id}`);
  const notice = await pages.get(wren, away.to ?? '');
  expect(notice.html).not.toContain('Be by the sea');
  const back = await pages.post(wren, notice, to.putBack(id));
  expect(back.to).toBe(`${to.goal(id)}?done=put-back`);
  expect((await pages.get(wren, back.to ?? '')).html).toContain('Be by the sea');
});

test('a form that needs another look keeps what was typed and its id, and nothing is written', async () => {
  const before = await plan();
  const drawn = await pages.get(wren, to.newGoal);
  const posted = await pages.post(wren, drawn, to.newGoal, { words: '  ', why: 'my long thoughts' });
  expect(posted.status).toBe(422);
  expect(posted.html).toContain('my long thoughts</textarea>');
  expect(posted.html).toContain('There is a problem');
  const once = /name="once" value="([^"]+)"/;
  expect(once.exec(posted.html)?.[1]).toBe(once.exec(drawn.html)?.[1]);
  expect(await plan()).toEqual(before);
});

test('three things that matter in one form; sent twice they are three; all empty is no fault of anybody’s', async () => {
  const drawn = await pages.get(wren, to.newMatters);
  const typed = { first: 'My sister', second: '', third: 'The sea' };
  const posted = await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newMatters, typed)));
  expect(posted.map((each) => each.to)).toEqual([`${to.plan}?done=matters`, `${to.plan}?done=matters`]);
  const { matters } = await plan();
  expect(matters.map((line) => line.words)).toEqual(['My sister', 'The sea']);

  const empty = await pages.post(wren, await pages.get(wren, to.newMatters), to.newMatters, {
    first: '',
    second: ' ',
    third: '',
  });
  expect(empty.status).toBe(422);
  expect(empty.html).toContain('Write in one of the boxes');

  const [first] = matters;
  const page = to.matters(first?.id ?? '');
  const changed = await pages.post(wren, await pages.get(wren, page), page, { words: 'My sister Kit' });
  expect(changed.to).toBe(`${to.plan}?done=matters-changed`);
  expect((await pages.get(wren, to.plan)).html).toContain('My sister Kit');
});

test('every way on from the plan stands on the page, folded by the browser alone', async () => {
  const { html } = await pages.get(wren, to.plan);
  const folded = html.slice(html.indexOf('More of my plan')).split('<details class="fold">').slice(1);
  expect(folded.map((each) => [...each.matchAll(/<a href="(\/me[^"]*)"/g)].map(([, href]) => href))).toEqual([
    [to.planReview, to.story, to.areas, to.lens, to.tries],
    [to.suggestions, to.promises, to.agreedVersions, to.helpWriting],
    [to.meetings, to.printPlan],
  ]);
});

test('a step is added twice by one form and is one; its parts are shown in words', async () => {
  const goal = await aGoal('Steps');
  const drawn = await pages.get(wren, to.newStep(goal));
  const typed = { words: 'Ask about the path', when: 'Fridays', who: 'Kit', askOthers: 'yes' };
  await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newStep(goal), typed)));
  const { html } = await pages.get(wren, to.goal(goal));
  expect(html.match(/Ask about the path<br\/>/g)).toHaveLength(1);
  for (const words of ['To come', 'When: Fridays', 'Who with: Kit', 'I ask others to do this for me'])
    expect(html).toContain(words);
});

test('a step is changed: state, when, who; and the tick can be taken off again', async () => {
  const goal = await aGoal('Changing');
  const id = await aStep(goal, 'Walk');
  const page = to.step(goal, id);
  const change = async (typed: Record<string, string>) => pages.post(wren, await pages.get(wren, page), page, typed);
  expect((await change({ words: 'Walk', state: 'doing it', when: 'Now', who: '', askOthers: 'yes' })).to).toBe(
    `${to.goal(goal)}?done=step-changed`,
  );
  expect((await own((tx) => lineOf(tx, id)))?.fields).toEqual({ state: 'doing it', when: 'Now', askOthers: true });
  await change({ words: 'Walk', state: 'to come', when: '', who: '' });
  expect((await own((tx) => lineOf(tx, id)))?.fields).toEqual({});
  expect((await change({ words: 'Walk', state: 'failed', when: '', who: '' })).status).toBe(422);
});

test('“I did this” says so once, and not over newer words', async () => {
  const id = await aStep(await aGoal('Doing'), 'Walk');
  const { parent } = (await own((tx) => lineOf(tx, id))) ?? { parent: '' };
  const goal = parent ?? '';
  await own((tx) => changeLine(tx, { id, was: 1, words: 'Walk', fields: { state: 'doing it' } }));
  const today = await pages.get(wren, to.today);
  const press = () => pages.post(wren, today, to.stepDone(goal, id));
  expect((await Promise.all([press(), press()])).map((each) => each.to)).toEqual([
    `${to.today}?done=step-done`,
    `${to.today}?done=step-done`,
  ]);
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ version: 3, fields: { state: 'done' } });
  await own((tx) => changeLine(tx, { id, was: 3, words: 'Walk far', fields: {} }));
  const late = await press();
  expect(late.to).toBe(`${to.step(goal, id)}?done=changed-meanwhile`);
  expect((await pages.get(wren, late.to ?? '')).html).toContain('nothing was done');
});

test('words changed on another device meanwhile: both texts are shown, nothing is lost, and the person chooses', async () => {
  const goal = await aGoal('first words');
  const page = to.changeGoal(goal);
  const drawn = await pages.get(wren, page);
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'words from the phone' }));
  const clash = await pages.post(wren, drawn, page, { words: 'words from the desk', why: 'a reason' });
  expect(clash.status).toBe(422);
  expect(clash.html.match(/words from the phone/g)).toHaveLength(1);
  expect(clash.html.match(/words from the desk/g)).toHaveLength(2);
  expect(clash.html).toContain('a reason</textarea>');
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ words: 'words from the phone' });
  const chosen = await pages.post(wren, clash, page, { words: 'words from both', why: 'a reason' });
  expect(chosen.to).toBe(`${to.goal(goal)}?done=goal-changed`);
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ version: 3, words: 'words from both' });
});

test('what somebody did for the person stands beside the step', async () => {
  const sam = await addPerson(here.administrator, here.database, 'Sam Friend');
  await shareWith(here.database, wren, await inviteAndJoin(here.database, wren, sam, 'supporter'), 'plan', 'carry out');
  const goal = await aGoal('Helped');
  const step = await aStep(goal, 'Phone the council');
  await own((tx) => changeLine(tx, { id: step, was: 1, words: 'Phone the council', fields: { askOthers: true } }));
  await withPerson(here.database, recordOf(sam, wren.account), { rooms: ['plan'], reason: 'carry out' }, (tx) =>
    carryOutStep(tx, { id: newId(), step, note: 'All sorted' }),
  );
  const { html } = await pages.get(wren, to.goal(goal));
  expect(html).toContain('Sam Friend did this for you.');
  expect(html).toContain('All sorted');
});

test('a long plan comes in pages of 20 goals; the paper has all of it, in parts of 30', async () => {
  const long = await addPerson(here.administrator, here.database, 'Long Sample');
  await own(async (tx) => {
    for (let at = 1; at <= 45; at++) await beginLine(tx, { id: newId(), kind: 'goal', words: `Goal number ${at}.` });
  }, long);
  const first = await pages.get(long, to.plan);
  expect(first.html.match(/Goal number \d+\./g)).toHaveLength(20);
  expect(first.html).toContain('Goals 1 to 20 of 45');
  const last = await pages.get(long, `${to.plan}?page=3`);
  expect(last.html.match(/Goal number \d+\./g)).toHaveLength(5);
  const paper = await pages.get(long, to.printPlan);
  expect(paper.html.match(/Goal number \d+\./g)).toHaveLength(30);
  const rest = await pages.get(long, `${to.printPlan}?page=2`);
  expect(rest.html.match(/Goal number \d+\./g)).toHaveLength(15);
  expect(paper.html).toContain('<bdi>Long Sample</bdi>');
});

test('addresses of other people’s lines, of other kinds, and made up, all lead nowhere', async () => {
  const ash = await addPerson(here.administrator, here.database, 'Ash Other');
  const goal = await aGoal('mine');
  const step = await aStep(goal, 'my step');
  for (const path of [to.goal(goal), to.changeGoal(goal), to.newStep(goal), to.step(goal, step)]) {
    expect((await pages.get(ash, path)).status, path).toBe(404);
  }
  for (const path of [
    to.matters(goal),
    to.goal('not-an-id'),
    to.goal(newId()),
    to.step(newId(), step),
    to.about(goal),
  ]) {
    expect((await pages.get(wren, path)).status, path).toBe(404);
  }
  expect((await pages.get(wren, '/me/plan/goals/new')).status).toBe(200);
});

test('a notice is only ever one that the page knows', async () => {
  const { html } = await pages.get(wren, `${to.plan}?done=constructor&line=%3Cb%3E`);
  expect(html).not.toContain('class="notice"');
});

test('in Welsh', async () => {
  const gwen = await addPerson(here.administrator, here.database, 'Gwen Sample');
  await chooseLanguage(here.database, gwen, 'cy');
  const drawn = await pages.get(gwen, to.newGoal);
  expect(drawn.html).toContain('lang="cy"');
  const posted = await pages.post(gwen, drawn, to.newGoal, { words: 'Cerdded', why: '' });
  const { html } = await pages.get(gwen, posted.to ?? '');
  expect(html).toContain('Mae eich nod yn eich cynllun.');
  expect(html).toContain('Ychwanegu cam');
});
