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
import { beginLine, goalOf } from '../../modules/plans/index.ts';
import { promisesOf } from '../../modules/promises/index.ts';
import { shareSheet } from '../../modules/meetings/index.ts';
import { circleOf, looksOf } from '../../modules/sharing/index.ts';
import { suggestionsOf } from '../../modules/suggestions/index.ts';
import type { Database } from '../../platform/database/index.ts';
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

test('I will do this: the person reads it at the line and on their list, and what became of it', async () => {
  const address = to.promise(wren.account, goal);
  expect(await opened('plan')).toContain(`href="${address}"`);
  const drawn = await pages.get(sol, address);
  const wrong = await pages.post(sol, drawn, address, {
    words: 'kept',
    'by-day': '31',
    'by-month': '2',
    'by-year': '2027',
  });
  expect([wrong.status, wrong.html.includes('kept</textarea>')]).toEqual([422, true]);
  const filled = { words: 'I will ring the council', 'by-day': '1', 'by-month': '3', 'by-year': '2027' };
  const sent = await Promise.all([1, 2].map(() => pages.post(sol, drawn, address, filled)));
  expect(sent.map((each) => each.to)).toEqual(Array(2).fill(`${to.theirRoom(wren.account, 'plan')}?done=promised`));
  const [promised, ...others] = await own(promisesOf);
  expect([promised?.words, promised?.day, others]).toEqual(['I will ring the council', '2027-03-01', []]);
  for (const place of [to.goal(goal), to.promises]) {
    const { html } = await pages.get(wren, place);
    expect(html, place).toContain('Sol Worker said they will do this.');
    expect(html, place).toContain('By Monday 1 March 2027.');
  }
  const list = await pages.get(sol, to.withMe);
  expect(list.html).toContain('By 1 March 2027:');
  const keep = to.keepPromise(wren.account, promised?.id ?? '');
  expect(list.html).toContain(`href="${keep}"`);
  const early = await pages.get(sol, keep);
  expect(await sends(keep, { how: 'done', note: 'They come on Monday' })).toBe(
    `${to.theirRoom(wren.account, 'plan')}?done=became`,
  );
  const twice = await pages.post(sol, early, keep, { how: 'not after all', note: 'kept' });
  expect([twice.status, twice.html.includes('kept</textarea>')]).toEqual([422, true]);
  const { html } = await pages.get(wren, to.promises);
  for (const words of ['Sol Worker did this.', 'They come on Monday']) expect(html).toContain(words);
  expect((await pages.get(sol, to.withMe)).html).not.toContain('I will ring the council');
});

test('ask why: from the list of looks to the viewer and back; no answer is said plainly', async () => {
  await opened('plan');
  const looks = await pages.get(wren, to.looks);
  const [look] = await own((tx) => looksOf(tx, { outcome: 'opened', most: 1 }));
  const address = to.askWhy(look?.id ?? '');
  expect(looks.html).toContain(`href="${address}"`);
  const drawn = await pages.get(wren, address);
  const sent = await Promise.all(
    [1, 2].map(() => pages.post(wren, drawn, address, { words: 'Was it about Tuesday?' })),
  );
  expect(sent.map((each) => each.to)).toEqual(Array(2).fill(`${address}?done=asked`));
  const other = await pages.post(wren, drawn, address, { once: newId(), words: 'Something else' });
  expect(other.to).toBe(`${address}?done=asked-before`);
  for (const place of [to.looks, address]) expect((await pages.get(wren, place)).html).toContain('No answer yet.');

  const before = await own((tx) => looksOf(tx, { outcome: 'opened', most: 50 }));
  const list = await pages.get(sol, to.withMe);
  expect(list.html).toContain('1 question asked of you');
  const questions = await pages.get(sol, to.questionsToMe);
  expect(questions.html).toContain('Was it about Tuesday?');
  const [, answering = ''] = /href="(\/with\/questions\/[^"]+)"/.exec(questions.html) ?? [];
  const form = await pages.get(sol, answering);
  expect(form.html).not.toContain('Be outside more');
  expect((await pages.post(sol, form, answering, { words: ' ' })).status).toBe(422);
  expect((await pages.post(sol, form, answering, { words: 'To get ready for Tuesday.' })).to).toBe(
    '/with?done=answered',
  );
  expect(await own((tx) => looksOf(tx, { outcome: 'opened', most: 50 }))).toEqual(before);
  expect((await pages.get(sol, to.withMe)).html).not.toContain('asked of you');
  expect((await pages.get(wren, to.looks)).html).toContain('To get ready for Tuesday.');
  const stranger = await addPerson(here.administrator, here.database, 'Not Asked');
  expect((await pages.get(stranger, answering)).status).toBe(404);
  expect((await pages.get(wren, to.askWhy(newId()))).status).toBe(404);
});

test('the page of people who share asks for all of them at once, whoever waits for what, and opens nobody', async () => {
  await sends(to.promise(wren.account, goal), { words: 'I will ring' });
  await sends(to.suggestOn(wren.account, 'plan', goal, 'step'), { words: 'Join a group' });
  const asked: string[] = [];
  const counting: Database = {
    ...here.database,
    once: (role, sql, values) => {
      if (role === 'cairn_app') asked.push(sql);
      return here.database.once(role, sql, values);
    },
    transaction: (role, first, work) => {
      asked.push(...first.map((each) => each.sql));
      return here.database.transaction(role, first, (queries, results) =>
        work(
          {
            ...queries,
            rows: (query) => {
              asked.push(query.compile().sql);
              return queries.rows(query);
            },
            call: (sql, values) => {
              asked.push(sql);
              return queries.call(sql, values);
            },
          },
          results,
        ),
      );
    },
  };
  const before = await own((tx) => looksOf(tx, { outcome: 'opened', most: 50 }));
  const { html } = await visitorTo(sharingSite(counting)).get(sol, `${to.withMe}?by=waiting`);
  for (const words of ['Wren Sample', 'I will ring', 'Join a group']) expect(html).toContain(words);
  expect(html).not.toContain('Be outside more');
  // Beside the list, one question about who asks for help with writing, two about what rules ask and tell, and one about who named them for hard times; none grows with how many there are.
  expect(asked).toEqual([
    'select * from app.my_people($1)',
    expect.stringContaining('app.helps_with_me'),
    expect.stringContaining('app.rule_asks_to_me'),
    expect.stringContaining('app.told_to_me'),
    expect.stringContaining('app.unwell_with_me'),
    expect.stringContaining('app.asked_if_followed'),
    expect.stringContaining('app.may_ask_houses_for'),
  ]);
  expect(await own((tx) => looksOf(tx, { outcome: 'opened', most: 50 }))).toEqual(before);
});

test('after a meeting: what was agreed is written down by a guest, and becomes a step, or stays with the sheet', async () => {
  const meeting = newId();
  await own((tx) =>
    beginLine(tx, { id: meeting, kind: 'meeting', words: 'About the flat', fields: { day: '2027-01-05' } }),
  );
  const sheets = `${to.why(wren.account)}?room=meetings`;
  const [member] = await own(async (tx) => (await circleOf(tx)).map((each) => each.id));
  await own((tx) =>
    shareSheet(tx, {
      id: newId(),
      meeting,
      whom: { kind: 'member', member: member ?? '' },
      endsAt: new Date(Date.now() + 86_400_000),
      now: new Date(),
    }),
  );
  await pages.post(sol, await pages.get(sol, sheets), sheets, { room: 'meetings', reason: 'get ready' });
  const theirs = to.theirMeeting(wren.account, meeting);
  const agreed = to.suggestOn(wren.account, 'meetings', meeting);
  expect((await pages.get(sol, theirs)).html).toContain(`href="${agreed}"`);
  for (const words of ['Ask the council', 'Meet again in May'])
    expect(await sends(agreed, { words })).toBe(`${theirs}?done=suggested`);
  expect((await pages.get(sol, theirs)).html).toContain('something that came out of a meeting');

  const page = await pages.get(wren, to.meeting(meeting));
  expect(page.html).toContain('Sol Worker suggests something that came out of a meeting.');
  const [again, ask] = await own(suggestionsOf);
  const place = to.changeAndAccept(ask?.id ?? '');
  const drawn = await pages.get(wren, place);
  const noGoal = await pages.post(wren, drawn, place, { words: 'Ask the council', into: 'step', goal: '' });
  expect(noGoal.status).toBe(422);
  const asStep = await pages.post(wren, noGoal, place, { words: 'I ask the council', into: 'step', goal });
  expect(asStep.to).toBe(`${to.goal(goal)}?done=accepted`);
  expect((await own((tx) => goalOf(tx, goal)))?.goal.steps.map((each) => each.words)).toEqual(['I ask the council']);
  const stay = to.changeAndAccept(again?.id ?? '');
  const stays = await pages.post(wren, await pages.get(wren, stay), stay, { words: 'Again in May', into: 'sheet' });
  expect(stays.to).toBe(`${to.meeting(meeting)}?done=accepted`);
  expect((await pages.get(wren, stays.to ?? '')).html).toContain('Your words: “Again in May”');
});
