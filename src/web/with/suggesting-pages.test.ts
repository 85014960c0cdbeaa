import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { sharingSite, visitorTo } from '../../../test/journeys/sharing-site.ts';
import { beginLine, changeLine, goalOf, lineOf, linesOf } from '../../modules/plans/index.ts';
import { suggestionsOf, talkAbout } from '../../modules/suggestions/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

let here: TestDatabase;
let pages: ReturnType<typeof visitorTo>;
let wren: Cast;
let sol: Cast;
let goal: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

/** Sol's page of a room, with the reason stated first. */
async function opened(room: 'plan' | 'about me'): Promise<string> {
  const why = `${to.why(wren.account)}?room=${room.replace(' ', '-')}`;
  await pages.post(sol, await pages.get(sol, why), why, { room, reason: 'get ready' });
  return (await pages.get(sol, to.theirRoom(wren.account, room))).html;
}
const sends = async (address: string, filled: Record<string, string>): Promise<string | null> =>
  (await pages.post(sol, await pages.get(sol, address), address, filled)).to;

beforeAll(async () => {
  here = await freshDatabase();
  pages = visitorTo(sharingSite(here.database));
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
  await shareWith(here.database, wren, member, 'about me', 'suggest');
  goal = newId();
  await own((tx) => beginLine(tx, { id: goal, kind: 'goal', words: 'Be outside more', fields: { why: 'Birds' } }));
});

test('a goal: its words, why, how it turned out, a step, a stage or a link; each begins with what stands there', async () => {
  expect(await opened('plan')).toContain(`href="${to.suggestOn(wren.account, 'plan', goal)}"`);
  const on = (about?: string) => to.suggestOn(wren.account, 'plan', goal, about);
  const words = await pages.get(sol, on());
  expect(words.html).toContain('Be outside more</textarea>');
  for (const about of ['why', 'outcome', 'step', 'stage', 'link']) expect(words.html).toContain(`href="${on(about)}"`);
  expect((await pages.get(sol, on('why'))).html).toContain('Birds</textarea>');
  expect((await pages.get(sol, on('outcome'))).html).toContain('Wren Sample has written nothing here.');
  expect((await pages.get(sol, on('state'))).status).toBe(404);

  const back = `${to.theirRoom(wren.account, 'plan')}?done=suggested`;
  expect(await sends(on('why'), { words: 'Birds, and the sea' })).toBe(back);
  expect(await sends(on('stage'), { words: 'By spring' })).toBe(back);
  expect(await sends(on('step'), { words: 'Buy boots' })).toBe(back);
  const same = await pages.post(sol, await pages.get(sol, on('why')), on('why'), { words: 'Birds', why: 'kept' });
  expect([same.status, same.html.includes('kept</textarea>')]).toEqual([422, true]);
  const long = await pages.post(sol, await pages.get(sol, on('why')), on('why'), { words: 'x'.repeat(2_001) });
  expect([long.status, long.html.includes(`${'x'.repeat(2_001)}</textarea>`)]).toEqual([422, true]);
  expect((await own(suggestionsOf)).map((each) => [each.form, each.part ?? each.kind])).toEqual([
    ['new step', null],
    ['new line', 'stage'],
    ['wording', 'why'],
  ]);
  const shown = await opened('plan');
  expect(shown).toContain('You suggested other words. The part: why it matters.');
  expect(shown).toContain('You suggested something new: a stage of a goal.');
});

test('the person answers each at its line: one part is changed, a stage stands under the goal', async () => {
  await sends(to.suggestOn(wren.account, 'plan', goal, 'why'), { words: 'Birds, and the sea' });
  await sends(to.suggestOn(wren.account, 'plan', goal, 'stage'), { words: 'By spring' });
  const [stage, why] = await own(suggestionsOf);
  const page = await pages.get(wren, to.goal(goal));
  expect(page.html).toContain('Sol Worker suggests other words for one part: why it matters.');
  expect((await pages.post(wren, page, to.accept(why?.id ?? ''))).to).toBe(`${to.goal(goal)}?done=accepted`);
  const again = await pages.get(wren, to.goal(goal));
  expect((await pages.post(wren, again, to.accept(stage?.id ?? ''))).to).toBe(`${to.goal(goal)}?done=accepted`);
  const found = await own((tx) => goalOf(tx, goal));
  expect(found?.goal).toMatchObject({
    words: 'Be outside more',
    fields: { why: 'Birds, and the sea' },
    stages: [{ words: 'By spring' }],
  });
});

test('something new for a whole room is on the list and on a page of its own, and becomes a line in the person’s words', async () => {
  const plan = to.suggestNew(wren.account, 'plan');
  expect(await opened('plan')).toContain(`href="${plan}"`);
  await sends(plan, { kind: 'barrier', words: 'No bus on Sundays' });
  await sends(to.suggestNew(wren.account, 'about me'), { kind: 'strength', words: 'You make people laugh' });
  const wrong = await pages.post(sol, await pages.get(sol, plan), plan, { kind: 'moment', words: 'kept' });
  expect([wrong.status, wrong.html.includes('kept</textarea>')]).toEqual([422, true]);
  expect(await opened('plan')).toContain('Your suggestions for the whole room');

  const list = await pages.get(wren, to.suggestions);
  expect(list.html).toContain('Sol Worker suggests something that gets in the way.');
  expect(list.html).toContain('Sol Worker suggests a strength.');
  const [strength, barrier] = await own(suggestionsOf);
  const page = await pages.get(wren, to.suggestion(barrier?.id ?? ''));
  expect(page.html).toContain('For <a href="/me/plan">my plan</a>');
  await pages.post(wren, page, to.accept(barrier?.id ?? ''));
  const change = to.changeAndAccept(strength?.id ?? '');
  await pages.post(wren, await pages.get(wren, change), change, { words: 'I make people laugh' });
  expect(await own((tx) => linesOf(tx, 'plan'))).toMatchObject([{ kind: 'goal' }, { kind: 'barrier' }]);
  expect(await own((tx) => linesOf(tx, 'about me'))).toMatchObject([
    { kind: 'strength', words: 'I make people laugh' },
  ]);
});

test('several are open at once on one line, and one that was made before the words changed shows both texts', async () => {
  for (const words of ['Be outside every day', 'Be outside with Kit'])
    await sends(to.suggestOn(wren.account, 'plan', goal), { words });
  const [second, first] = await own(suggestionsOf);
  const page = await pages.get(wren, to.goal(goal));
  for (const one of [first, second]) expect(page.html).toContain(`action="${to.accept(one?.id ?? '')}"`);
  await pages.post(wren, page, to.accept(first?.id ?? ''));
  const late = await pages.post(wren, page, to.accept(second?.id ?? ''));
  expect(late.to).toBe(`${to.suggestion(second?.id ?? '')}?done=changed-meanwhile`);
  const both = await pages.get(wren, late.to ?? '');
  for (const words of ['Be outside more', 'Be outside every day', 'with Kit']) expect(both.html).toContain(words);
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ words: 'Be outside every day', version: 2 });
  await pages.post(wren, both, to.accept(second?.id ?? ''));
  expect(await own((tx) => lineOf(tx, goal))).toMatchObject({ words: 'Be outside with Kit', version: 3 });
});

test('let’s talk: it stays open, both write, nobody is sent an e-mail, and the person answers when they like', async () => {
  await sends(to.suggestOn(wren.account, 'plan', goal, 'step'), { words: 'Join a group' });
  const [{ id } = { id: '' }] = await own(suggestionsOf);
  const messages = async () => (await here.administrator.query('select from system.message')).rowCount;
  const before = await messages();
  const talk = to.talk(id);
  expect((await pages.get(wren, to.goal(goal))).html).toContain(`href="${talk}"`);
  const drawn = await pages.get(wren, talk);
  const sent = await Promise.all([1, 2].map(() => pages.post(wren, drawn, talk, { words: 'Which group?' })));
  expect(sent.map((each) => each.to)).toEqual(Array(2).fill(`${to.suggestion(id)}?done=talk`));
  expect((await pages.get(wren, to.today)).html).not.toContain('Waiting for your answer');

  const theirs = await opened('plan');
  expect(theirs).toContain('Wren Sample would like to talk about it.');
  expect(theirs).toContain('Which group?');
  const back = to.writeBack(wren.account, 'plan', id);
  const empty = await pages.post(sol, await pages.get(sol, back), back, { words: ' ' });
  expect(empty.status).toBe(422);
  expect(await sends(back, { words: 'The Thursday one' })).toBe(`${to.theirRoom(wren.account, 'plan')}?done=written`);

  const today = await pages.get(wren, to.today);
  expect(today.html).toContain('Sol Worker wrote back about a new step.');
  const page = await pages.get(wren, to.suggestion(id));
  for (const words of ['Which group?', 'The Thursday one']) expect(page.html).toContain(words);
  expect((await pages.get(wren, to.goal(goal))).html).toContain('The Thursday one');
  const drawnByBoth = await pages.get(sol, back);
  await pages.post(wren, page, to.accept(id));
  const late = await pages.post(sol, drawnByBoth, back, { words: 'Words that came too late' });
  expect([late.status, late.html.includes('Words that came too late</textarea>')]).toEqual([422, true]);
  expect(await own((tx) => talkAbout(tx, [id]))).toHaveLength(2);
  expect((await pages.get(wren, to.suggestion(id))).html).toContain('The Thursday one');
  expect((await pages.get(wren, to.suggestions)).html).toContain('What we wrote about it');
  expect(await messages()).toBe(before);
});

test('words that changed since a suggestion on one part are told, and nothing else of the line is', async () => {
  await sends(to.suggestOn(wren.account, 'plan', goal, 'why'), { words: 'Birds, and the sea' });
  const [{ id } = { id: '' }] = await own(suggestionsOf);
  await own((tx) => changeLine(tx, { id: goal, was: 1, words: 'Be out', fields: { why: 'Quiet' } }));
  const page = await pages.get(wren, to.suggestion(id));
  for (const words of ['Your words when Sol Worker wrote this', 'Birds</blockquote>', 'Quiet</blockquote>'])
    expect(page.html).toContain(words);
  expect(page.html).not.toContain('Be outside more');
});

test('what the person wants to try: a part of it is suggested on its own page, and answered on theirs', async () => {
  const attempt = newId();
  const fields = { good: 'The sea', wrong: 'I panic' };
  await own((tx) => beginLine(tx, { id: attempt, kind: 'risk', words: 'Go to Whitby', fields }));
  await opened('plan');
  const theirs = to.theirTry(wren.account, attempt);
  const safer = to.suggestOn(wren.account, 'plan', attempt, 'safer');
  expect((await pages.get(sol, theirs)).html).toContain(`href="${to.suggestOn(wren.account, 'plan', attempt)}"`);
  expect(await sends(safer, { words: 'I am by the phone' })).toBe(`${theirs}?done=suggested`);
  expect((await pages.get(sol, theirs)).html).toContain('The part: what makes it safer.');
  expect((await pages.get(sol, to.theirRoom(wren.account, 'plan'))).html).not.toContain('lines that have gone');

  const page = await pages.get(wren, to.tryOf(attempt));
  const [{ id } = { id: '' }] = await own(suggestionsOf);
  expect((await pages.post(wren, page, to.accept(id))).to).toBe(`${to.tryOf(attempt)}?done=accepted`);
  expect(await own((tx) => lineOf(tx, attempt))).toMatchObject({ fields: { ...fields, safer: 'I am by the phone' } });
  expect((await pages.get(wren, to.tryOf(attempt))).html).toContain('You said yes.');
});
