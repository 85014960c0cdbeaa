import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { beginLine, changeLine, goalOf, lineOf, takeAway } from '../../../modules/plans/index.ts';
import { declineSuggestion, suggest, suggestionOf } from '../../../modules/suggestions/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let sol: Cast;
let goal: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

async function suggested(form: 'new step' | 'wording', words: string, entry = goal): Promise<string> {
  const id = newId();
  const purpose = { rooms: ['plan', 'about me'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(sol, wren.account), purpose, (tx) =>
    suggest(tx, { id, form, entry, words, why: 'It may help' }),
  );
  return id;
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
  await shareWith(here.database, wren, member, 'about me', 'suggest');
});
afterAll(() => here.drop());
beforeEach(async () => {
  goal = newId();
  await own((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'Be outside more' }));
});

test('a suggestion waits on today’s page, in the plan, at its line, and on a page of its own; one press takes it', async () => {
  const id = await suggested('wording', 'Be outside more, even in winter');
  expect((await pages.get(wren, to.today)).html).toContain(to.suggestion(id));
  expect((await pages.get(wren, to.plan)).html).toContain(to.accept(id));
  const page = await pages.get(wren, to.suggestion(id));
  expect(page.html).toContain('Sol Worker suggests other words');
  expect(page.html).toContain('It may help');
  const atLine = await pages.get(wren, to.goal(goal));
  const presses = await Promise.all([1, 2].map(() => pages.post(wren, atLine, to.accept(id))));
  expect(presses.map((each) => each.to)).toEqual([`${to.goal(goal)}?done=accepted`, `${to.goal(goal)}?done=accepted`]);
  const after = await pages.get(wren, `${to.goal(goal)}?done=accepted`);
  expect(after.html).toContain('Be outside more, even in winter</h1>');
  expect(after.html).toContain('You said yes.');
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ version: 2 });
});

test('a step is changed first, then taken: the goal has the person’s words, and both stay to be read', async () => {
  const id = await suggested('new step', 'Join the walking group');
  const page = to.changeAndAccept(id);
  const drawn = await pages.get(wren, page);
  expect(drawn.html).toContain('Join the walking group</textarea>');
  expect((await pages.post(wren, drawn, page, { words: ' ' })).status).toBe(422);
  const taken = await pages.post(wren, drawn, page, { words: 'Look at the walking group, once' });
  expect(taken.to).toBe(`${to.goal(goal)}?done=accepted`);
  const found = await own((tx) => goalOf(tx, goal));
  expect(found?.goal.steps.map((step) => step.words)).toEqual(['Look at the walking group, once']);
  const { html } = await pages.get(wren, to.goal(goal));
  expect(html).toContain('Sol Worker suggested this step: “Join the walking group”');
  expect(html).toContain('Your words: “Look at the walking group, once”');
});

test('a no and its reason stay on the goal’s page', async () => {
  const id = await suggested('new step', 'Lose a stone');
  const page = to.decline(id);
  const drawn = await pages.get(wren, page);
  expect(drawn.html).toContain('Sol Worker can read this.');
  const said = await pages.post(wren, drawn, page, { reason: 'My body is not the goal' });
  expect(said.to).toBe(`${to.goal(goal)}?done=declined`);
  const { html } = await pages.get(wren, said.to ?? '');
  expect(html).toContain('You said no thank you.');
  expect(html).toContain('Your reason: “My body is not the goal”');
  expect((await own((tx) => goalOf(tx, goal)))?.goal.steps).toEqual([]);
});

test('words that changed meanwhile are not overwritten: the suggestion’s page shows both', async () => {
  const id = await suggested('wording', 'Be outside every day');
  const drawn = await pages.get(wren, to.suggestion(id));
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'Be by the sea' }));
  const pressed = await pages.post(wren, drawn, to.accept(id));
  expect(pressed.to).toBe(`${to.suggestion(id)}?done=changed-meanwhile`);
  const page = await pages.get(wren, pressed.to ?? '');
  expect(page.html).toContain('so nothing was done');
  expect(page.html).toContain('Your words when Sol Worker wrote this');
  for (const words of ['Be by the sea', 'Be outside more'])
    expect(page.html).toContain(`<blockquote dir="auto">${words}</blockquote>`);
  expect((await pages.post(wren, page, to.accept(id))).to).toBe(`${to.goal(goal)}?done=accepted`);
});

test('the same while changing it first: the words typed are kept beside the newer ones', async () => {
  const id = await suggested('wording', 'Be outside every day');
  const page = to.changeAndAccept(id);
  const drawn = await pages.get(wren, page);
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'Be by the sea' }));
  const clash = await pages.post(wren, drawn, page, { words: 'Be outside most days' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('Be by the sea');
  expect(clash.html).toContain('Be outside most days</textarea>');
  expect((await pages.post(wren, clash, page, { words: 'Be by the sea most days' })).to).toBe(
    `${to.goal(goal)}?done=accepted`,
  );
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ words: 'Be by the sea most days' });
});

test('two devices at once, one yes and one no: one answer is kept, the other is told of it', async () => {
  const id = await suggested('new step', 'Walk on Thursday');
  const drawn = await pages.get(wren, to.suggestion(id));
  const declining = await pages.get(wren, to.decline(id));
  const answers = await Promise.all([
    pages.post(wren, drawn, to.accept(id)),
    pages.post(wren, declining, to.decline(id), { reason: '' }),
  ]);
  const told = answers.filter((each) => each.to === `${to.suggestion(id)}?done=answered-before`);
  expect(told).toHaveLength(1);
  const { html } = await pages.get(wren, told[0]?.to ?? '');
  expect(html).toContain('You had already answered this');
  const given = (await own((tx) => suggestionOf(tx, id)))?.answer?.answer;
  expect(html).toContain(given === 'accepted' ? 'You said yes.' : 'You said no thank you.');
});

test('an answer given while another is still being written waits for it, undoes its own writing, and is told of it', async () => {
  const id = await suggested('new step', 'Walk on Friday');
  const drawn = await pages.get(wren, to.suggestion(id));
  const written = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const first = own(async (tx) => {
    await declineSuggestion(tx, { id, reason: '' });
    written.resolve();
    await mayEnd.promise;
  });
  await written.promise;
  const second = pages.post(wren, drawn, to.accept(id));
  await vi.waitFor(async () => {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    expect((await here.administrator.query(waiting)).rowCount).toBe(1);
  }, 10_000);
  mayEnd.resolve();
  await first;
  expect((await second).to).toBe(`${to.suggestion(id)}?done=answered-before`);
  expect((await own((tx) => goalOf(tx, goal)))?.goal.steps).toEqual([]);
});

test('a line taken away can be put back, or answered with no', async () => {
  const id = await suggested('wording', 'Be outside every day');
  const drawn = await pages.get(wren, to.suggestion(id));
  await own((tx) => takeAway(tx, { id: goal }));
  expect((await pages.post(wren, drawn, to.accept(id))).to).toBe(`${to.suggestion(id)}?done=gone-meanwhile`);
  const page = await pages.get(wren, to.suggestion(id));
  expect(page.html).toContain('You have taken this line away');
  expect(page.html).not.toContain(`action="${to.accept(id)}"`);
  expect((await pages.post(wren, page, to.putBack(goal))).to).toBe(`${to.goal(goal)}?done=put-back`);
});

test('other words for a part of About me are answered there', async () => {
  const part = newId();
  await own((tx) => beginLine(tx, { id: part, kind: 'about', words: 'Call me Wren', fields: { heading: 'My name' } }));
  const id = await suggested('wording', 'Please call me Wren', part);
  const page = await pages.get(wren, to.aboutMe);
  expect((await pages.post(wren, page, to.accept(id))).to).toBe(`${to.aboutMe}?done=accepted`);
  expect(await own((tx) => lineOf(tx, part))).toMatchObject({
    words: 'Please call me Wren',
    fields: { heading: 'My name' },
  });
});

test('whoever suggested cannot answer: the address is not theirs', async () => {
  const id = await suggested('new step', 'Mine to say');
  const drawn = await pages.get(wren, to.suggestion(id));
  expect((await pages.get(sol, to.suggestion(id))).status).toBe(404);
  const theirs = await pages.get(sol, to.newGoal);
  const csrf = /name="csrf" value="([^"]+)"/.exec(theirs.html)?.[1] ?? '';
  expect((await pages.post(sol, drawn, to.accept(id), { csrf })).status).toBe(404);
  expect(await own((tx) => suggestionOf(tx, id))).toMatchObject({ answer: null });
});

test('all suggestions on one page, in Welsh too', async () => {
  const id = await suggested('new step', 'Cam bach');
  await chooseLanguage(here.database, wren, 'cy');
  const list = await pages.get(wren, to.suggestions);
  expect(list.html).toContain('Mae Sol Worker yn awgrymu cam newydd.');
  const page = await pages.get(wren, to.suggestion(id));
  expect(page.html).toContain('Ie, defnyddio hwn');
  expect(page.html).toContain('lang="cy"');
  await chooseLanguage(here.database, wren, 'en');
});
