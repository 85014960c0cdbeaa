import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { aboutMeOf, linesInAboutMe, beginLine, planOf } from '../../../modules/plans/index.ts';
import { beginWritingHelp, waitingLines, type RoomToWrite } from '../../../modules/writing-help/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let setClock: (offset: string) => Promise<void>;
let wren: Cast;
let ash: Cast;
let member = '';

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const help = (room: RoomToWrite, hours = 2): Promise<string> =>
  own((tx) => beginWritingHelp(tx, { id: newId(), member, room, hours }));
const toWrite = (room: RoomToWrite): string => to.writeDown(wren.account, room);
async function write(room: RoomToWrite, typed: Record<string, string>): Promise<string> {
  const posted = await pages.post(ash, await pages.get(ash, toWrite(room)), toWrite(room), typed);
  expect(posted.to).toBe(`${toWrite(room)}?done=written`);
  return (await own(waitingLines)).at(-1)?.id ?? '';
}

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  pages = ownSite(here);
});
beforeEach(async () => {
  await setClock('0');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  member = await inviteAndJoin(here.database, wren, ash, 'supporter');
});
afterAll(() => here.drop());

test('somebody is asked, writes down, and the person says yes on their plan', async () => {
  const drawn = await pages.get(wren, to.helpWriting);
  const asked = await pages.post(wren, drawn, to.helpWriting, { who: member, room: 'plan', hours: '2' });
  expect(asked.to).toBe(`${to.helpWriting}?done=begun`);
  expect((await pages.get(wren, asked.to ?? '')).html).toContain('Ash Sample can write down in Plan until');
  expect((await pages.get(ash, to.withMe)).html).toContain('Wren Sample asks you to write down what they say (Plan)');

  const line = await write('plan', { kind: 'goal', words: 'Swim <again>' });
  expect((await pages.get(ash, toWrite('plan'))).html).toContain('Wren Sample has not said yet.');
  for (const page of [to.today, to.plan, to.written])
    expect((await pages.get(wren, page)).html, page).toContain('Written down for you');
  const plan = await pages.get(wren, to.plan);
  expect(plan.html).toContain('Written down for you by Ash Sample. Not yours until you say so.');
  expect(plan.html).toContain('Swim &lt;again&gt;');
  const yes = await pages.post(wren, plan, to.writtenMine(line));
  expect(yes.to).toBe(`${to.plan}?done=mine`);
  expect((await pages.get(wren, yes.to ?? '')).html).not.toContain('Not yours until you say so');
  expect((await own(planOf)).goals).toMatchObject([
    { id: line, words: 'Swim <again>', fields: { helpedBy: 'Ash Sample' } },
  ]);
  expect((await pages.get(ash, toWrite('plan'))).html).toContain('Wren Sample said: these are my words.');
  expect((await pages.get(wren, to.looks)).html).toContain('Ash Sample looked at Plan');
});

test('a part of About me is written down, changed first, and keeps its heading', async () => {
  await help('about me');
  const line = await write('about me', { heading: 'Mornings', section: 'communicate', words: 'Not before ten' });
  expect((await pages.get(wren, to.aboutMe)).html).toContain('Mornings');
  expect((await pages.get(wren, to.plan)).html).not.toContain('Not before ten');
  const changing = await pages.get(wren, to.writtenLine(line));
  expect(changing.html).toContain('As Ash Sample wrote it down');
  const empty = await pages.post(wren, changing, to.writtenLine(line), { heading: 'My mornings', words: ' ' });
  expect(empty.status).toBe(422);
  const kept = await pages.post(wren, changing, to.writtenLine(line), {
    heading: 'My mornings',
    words: 'Not before 11',
  });
  expect(kept.to).toBe(`${to.written}?done=mine`);
  expect(await own(async (tx) => linesInAboutMe(await aboutMeOf(tx)))).toMatchObject([
    { words: 'Not before 11', fields: { heading: 'My mornings', section: 'communicate', helpedBy: 'Ash Sample' } },
  ]);
});

test('many lines on one page, each with its own press; what is left out can be taken in after all', async () => {
  await help('plan');
  const lines: string[] = [];
  for (const words of ['One', 'Two', 'Three', 'Four']) lines.push(await write('plan', { kind: 'matters', words }));
  expect((await pages.get(wren, to.plan)).html).toContain('See all 4 lines');
  const page = await pages.get(wren, to.written);
  await pages.post(wren, page, to.writtenMine(lines[0] ?? ''));
  const out = await pages.post(wren, page, to.leaveOut(lines[1] ?? ''));
  expect(out.to).toBe(`${to.written}?done=left-out`);
  const late = await pages.post(wren, page, to.writtenMine(lines[1] ?? ''));
  expect(late.to).toBe(`${to.written}?done=answered-before`);
  expect((await pages.get(wren, late.to ?? '')).html).toContain('Nothing was changed.');
  expect((await own(planOf)).matters.map((each) => each.words)).toEqual(['One']);
  const again = await pages.get(wren, to.written);
  expect(again.html).toContain('Left out');
  const afterAll = await pages.post(wren, again, to.writtenMine(lines[1] ?? ''));
  expect(afterAll.to).toBe(`${to.written}?done=mine`);
  expect((await own(planOf)).matters.map((each) => each.words)).toEqual(['One', 'Two']);
});

test('words changed for a line that was answered on another page are kept in the form', async () => {
  await help('plan');
  const line = await write('plan', { kind: 'goal', words: 'Swim' });
  const [changing, page] = [await pages.get(wren, to.writtenLine(line)), await pages.get(wren, to.written)];
  await pages.post(wren, page, to.leaveOut(line));
  const first = await pages.post(wren, changing, to.writtenLine(line), { words: 'Swim far' });
  expect(first.status).toBe(422);
  expect(first.html).toContain('Swim far</textarea>');
  const second = await pages.post(wren, first, to.writtenLine(line), { words: 'Swim far' });
  expect(second.to).toBe(`${to.written}?done=mine`);
  const third = await pages.post(wren, changing, to.writtenLine(line), { words: 'Swim out' });
  expect(third.status).toBe(422);
  expect(third.html).toContain('Swim out</textarea>');
  expect(third.html).toContain(`href="${to.goal(line)}"`);
  expect((await own(planOf)).goals.map((goal) => goal.words)).toEqual(['Swim far']);
});

test('a step whose goal is not the person’s leads to where a goal can be chosen', async () => {
  await help('plan');
  const goal = await write('plan', { kind: 'goal', words: 'Swim' });
  const step = await write('plan', { kind: 'step', goal, words: 'Find my trunks' });
  const other = newId();
  await own((tx) => beginLine(tx, { id: other, kind: 'goal', words: 'Be outside' }));
  const yes = await pages.post(wren, await pages.get(wren, to.written), to.writtenMine(step));
  expect(yes.to).toBe(`${to.writtenLine(step)}?done=no-goal`);
  const choosing = await pages.get(wren, yes.to ?? '');
  expect(choosing.html).toContain('This step needs a goal that is in your plan.');
  expect((await pages.post(wren, choosing, to.writtenLine(step), { words: 'Find my trunks' })).status).toBe(422);
  const kept = await pages.post(wren, choosing, to.writtenLine(step), { words: 'Find my trunks', goal: other });
  expect(kept.status).toBe(303);
  expect((await own(planOf)).goals.find((each) => each.id === other)?.steps).toMatchObject([{ id: step }]);
  const missing = await pages.post(ash, await pages.get(ash, toWrite('plan')), toWrite('plan'), {
    kind: 'step',
    words: 'My step words',
  });
  expect(missing.status).toBe(422);
  expect(missing.html).toContain('My step words</textarea>');
});

test('when the time is over while somebody types, their words are given back: where the room stays shared, and where it closes', async () => {
  const shared = await shareWith(here.database, wren, member, 'plan', 'suggest');
  await help('plan', 1);
  const drawn = await pages.get(ash, toWrite('plan'));
  await setClock('61 minutes');
  const typed = { kind: 'goal', words: 'Words just typed' };
  const over = await pages.post(ash, drawn, toWrite('plan'), typed);
  expect(over.status).toBe(422);
  expect(over.html).toContain('Words just typed');
  expect(over.html).toContain('The time for writing is over');
  expect((await pages.get(ash, toWrite('plan'))).html).toContain('Wren Sample can ask you again at any time.');
  await own((tx) => tx.call('select app.withdraw($1)', [shared]));
  const closed = await pages.post(ash, drawn, toWrite('plan'), typed);
  expect(closed.status).toBe(403);
  expect(closed.html).toContain('Words just typed');
  expect(await own(waitingLines)).toEqual([]);
});

test('ended with one press; only somebody who said yes to the circle can be asked', async () => {
  await help('plan');
  const page = await pages.get(wren, to.helpWriting);
  const end = /action="([^"]*\/end)"/.exec(page.html)?.[1] ?? '';
  expect((await pages.post(wren, page, end)).to).toBe(`${to.helpWriting}?done=ended`);
  expect((await pages.get(ash, toWrite('plan'))).status).toBe(403);
  const posted = await pages.post(wren, page, to.helpWriting, { who: newId(), room: 'plan', hours: '2' });
  expect(posted.status).toBe(422);
  expect(posted.html).toContain('They cannot be asked at the moment.');
  const alone = await addPerson(here.administrator, here.database, 'Lone Sample');
  expect((await pages.get(alone, to.helpWriting)).html).toContain('somebody needs to be in your circle');
});

test('lines of others, and made up ones, lead nowhere', async () => {
  await help('plan');
  const line = await write('plan', { kind: 'goal', words: 'Swim' });
  expect((await pages.get(ash, to.writtenLine(line))).status).toBe(404);
  expect((await pages.get(wren, to.writtenLine(newId()))).status).toBe(404);
  const page = await pages.get(wren, to.written);
  const own404 = await pages.app.request(to.writtenMine(newId()), {
    method: 'POST',
    headers: { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({
      csrf: /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
      once: newId(),
      place: 'lines',
    }),
  });
  expect(own404.status).toBe(404);
});
