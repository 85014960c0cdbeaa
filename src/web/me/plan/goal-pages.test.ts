import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import {
  beginLine,
  changeLine,
  goalOf,
  lineOf,
  type Fields,
  type Goal,
  type Line,
} from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const now = async (id: string): Promise<Line> => {
  const line = await own((tx) => lineOf(tx, id));
  if (!line) throw new Error('The line is not there.');
  return line;
};
const goalNow = async (id: string): Promise<Goal | undefined> => (await own((tx) => goalOf(tx, id)))?.goal;
async function aLine(
  kind: Line['kind'],
  words: string,
  given: { parent?: string; fields?: Fields } = {},
): Promise<string> {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind, words, ...given }));
  return id;
}
const send = async (path: string, typed: Record<string, string>): Promise<Got> =>
  pages.post(wren, await pages.get(wren, path), path, typed);

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('a goal is in areas of the list and in areas of the person’s own words; the number stands only in its fold', async () => {
  const goal = await aLine('goal', 'Sing');
  const typed = {
    words: 'Sing',
    why: '',
    areas: 'creativity',
    ownAreas: ' My chapel \n\nMy chapel\nThe <sea>',
    standing: 'resting',
    outcome: 'We sang once',
    importance: '9',
    confidence: '',
  };
  expect((await send(to.changeGoal(goal), typed)).to).toBe(`${to.goal(goal)}?done=goal-changed`);
  expect((await now(goal)).fields).toEqual({
    areas: ['creativity', 'My chapel', 'The <sea>'],
    standing: 'resting',
    outcome: 'We sang once',
    importance: 9,
  });
  const { html } = await pages.get(wren, to.goal(goal));
  for (const words of ['Creativity', 'My chapel', 'The &lt;sea&gt;', 'It is resting', 'We sang once'])
    expect(html).toContain(words);
  expect(html.match(/9 out of 10/g)).toHaveLength(1);
  expect(/<details class="fold">[\s\S]*?<\/details>/.exec(html)?.[0]).toContain('9 out of 10');
  expect((await pages.get(wren, to.plan)).html).not.toContain('out of 10');

  const drawn = await pages.get(wren, to.changeGoal(goal));
  expect(drawn.html.match(/<details class="fold" open/g)).toHaveLength(3);
  await send(to.changeGoal(goal), {
    words: 'Sing',
    why: '',
    standing: 'stands',
    outcome: '',
    importance: '',
    ownAreas: '',
  });
  expect((await now(goal)).fields).toEqual({});
});

test('what a form does not show stays as it was', async () => {
  const goal = await aLine('goal', 'Sing', { fields: { helpedBy: 'Ash' } });
  await send(to.changeGoal(goal), { words: 'Sing more', why: 'because' });
  expect((await now(goal)).fields).toEqual({ helpedBy: 'Ash', why: 'because' });
});

test('an area or a number that is not offered is asked about again, with everything that was typed', async () => {
  const goal = await aLine('goal', 'Sing');
  for (const wrong of [{ areas: 'debt' }, { importance: '11' }, { ownAreas: 'x'.repeat(101) }, { standing: 'late' }]) {
    const sent = await send(to.changeGoal(goal), { words: 'kept words', why: '', ...wrong });
    expect([sent.status, sent.html.includes('kept words</textarea>')]).toEqual([422, true]);
  }
  expect(await now(goal)).toMatchObject({ version: 1 });
});

test('a new goal asks for two things; the rest is folded', async () => {
  const { html } = await pages.get(wren, to.newGoal);
  const open = html.replaceAll(/<details[\s\S]*?<\/details>/g, '');
  expect(open.match(/<(textarea|select|input type="(checkbox|radio|text)")/g)).toEqual(['<textarea', '<textarea']);
  const sent = await send(to.newGoal, { words: 'Grow beans', why: '', areas: 'home' });
  const id = /goals\/([^?]+)/.exec(sent.to ?? '')?.[1] ?? '';
  expect((await now(id)).fields).toEqual({ areas: ['home'] });
});

test('a step says what would help, and a number only when it is given', async () => {
  const goal = await aLine('goal', 'Sing');
  await send(to.newStep(goal), { words: 'Listen', when: '', who: '', helps: 'A seat near the door', confidence: '4' });
  const step = (await goalNow(goal))?.steps[0];
  expect(step?.fields).toEqual({ helps: 'A seat near the door', confidence: 4 });
  expect((await pages.get(wren, to.goal(goal))).html).toContain('What would help: A seat near the door');
  await send(to.step(goal, step?.id ?? ''), {
    words: 'Listen',
    state: 'doing it',
    when: '',
    who: '',
    helps: '',
    confidence: '',
  });
  expect((await now(step?.id ?? '')).fields).toEqual({ state: 'doing it' });
});

test('something on the way is named once by a form sent twice, changed, taken away and put back', async () => {
  const goal = await aLine('goal', 'Sing');
  const drawn = await pages.get(wren, to.newStage(goal));
  await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newStage(goal), { words: 'Know two songs' })));
  const [stage, ...others] = (await goalNow(goal))?.stages ?? [];
  expect(others).toEqual([]);
  const page = to.stage(goal, stage?.id ?? '');
  const changed = await send(page, { words: 'Know three songs', state: 'done', outcome: 'I know four' });
  expect(changed.to).toBe(`${to.goal(goal)}?done=stage-changed`);
  const { html } = await pages.get(wren, to.goal(goal));
  for (const words of ['Know three songs', 'Done', 'I know four']) expect(html).toContain(words);
  const away = await pages.post(wren, await pages.get(wren, page), to.takeAway(stage?.id ?? ''));
  expect(away.to).toBe(`${to.goal(goal)}?done=taken-away&line=${stage?.id}`);
  expect((await pages.get(wren, to.goal(goal))).html).not.toContain('Know three songs');
  const back = await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(stage?.id ?? ''));
  expect(back.to).toBe(`${to.goal(goal)}?done=put-back`);
  expect((await goalNow(goal))?.stages).toHaveLength(1);
});

test('a link needs words or a barrier; an address must be one that a link may lead to', async () => {
  const goal = await aLine('goal', 'Sing');
  const path = to.newLink(goal);
  const empty = await send(path, { to: 'group', words: ' ', href: '' });
  expect([empty.status, empty.html.includes('Write a few words, or choose')]).toEqual([422, true]);
  const http = await send(path, { to: 'group', words: 'The choir', href: 'http://choir.example' });
  expect([http.status, http.html.includes('begins with https://')]).toEqual([422, true]);
  expect(http.html).toContain('value="http://choir.example"');
  expect((await send(path, { to: 'group', words: 'The choir', href: 'javascript:alert(1)' })).status).toBe(422);
  expect((await send(path, { to: 'nowhere', words: 'The choir', href: '' })).status).toBe(422);
  await send(path, { to: 'group', words: 'The choir', href: 'choir.example/tuesdays' });
  const link = (await goalNow(goal))?.links[0];
  expect(link?.fields).toEqual({ to: 'group', href: 'https://choir.example/tuesdays' });
  const { html } = await pages.get(wren, to.goal(goal));
  expect(html).toContain('href="https://choir.example/tuesdays" rel="external noopener noreferrer"');
  expect(html).toContain('Another website: choir.example');
});

test('a link can lead to one of the person’s own barriers, in its words of now, and to nobody else’s', async () => {
  const goal = await aLine('goal', 'Sing');
  const barrier = await aLine('barrier', 'The last bus', { fields: { sort: 'transport' } });
  const strange = await send(to.newLink(goal), { to: 'barrier', words: '', href: '', barrier: newId() });
  expect(strange.status).toBe(422);
  await send(to.newLink(goal), { to: 'barrier', words: '', href: '', barrier });
  const link = (await goalNow(goal))?.links[0];
  expect(link?.fields).toEqual({ to: 'barrier', barrier });
  await own((tx) => changeLine(tx, { id: barrier, was: 1, words: 'There is no bus' }));
  expect((await pages.get(wren, to.goal(goal))).html).toContain('Getting there: There is no bus');
  await own((tx) => changeLine(tx, { id: barrier, was: 2, words: 'There is no bus', removed: true }));
  const gone = await pages.get(wren, to.goal(goal));
  expect(gone.html).not.toContain('There is no bus');
  expect(gone.html).toContain('What was here has been taken away.');
  // Its form keeps what it led to until something else is chosen.
  const page = to.link(goal, link?.id ?? '');
  await send(page, { to: 'barrier', words: 'It was the bus', href: '', barrier });
  expect((await now(link?.id ?? '')).fields).toEqual({ to: 'barrier', barrier });
});

test.each(['stage', 'link'] as const)(
  'two changes of one %s at once: one is kept, and the other is shown both texts',
  async (kind) => {
    const goal = await aLine('goal', 'Sing');
    const id = await aLine(kind, 'first', {
      parent: goal,
      ...(kind === 'link' ? { fields: { to: 'group' as const } } : {}),
    });
    const path = kind === 'stage' ? to.stage(goal, id) : to.link(goal, id);
    const drawn = await pages.get(wren, path);
    const typed = kind === 'stage' ? { state: 'done', outcome: '' } : { to: 'course', href: '' };
    const sent = await Promise.all(
      ['from the phone', 'from the desk'].map((words) => pages.post(wren, drawn, path, { words, ...typed })),
    );
    expect(sent.map((each) => each.status).toSorted()).toEqual([303, 422]);
    const clash = sent.find((each) => each.status === 422)?.html ?? '';
    for (const words of ['As it is now', 'from the phone', 'from the desk']) expect(clash).toContain(words);
    expect(await now(id)).toMatchObject({ version: 2 });
  },
);

test('a goal of many steps comes in parts of thirty, and long words are cut and there whole', async () => {
  const goal = await aLine('goal', 'Many');
  const long = 'I walk by the sea. '.repeat(200);
  await own(async (tx) => {
    for (let at = 1; at <= 65; at += 1)
      await beginLine(tx, { id: newId(), kind: 'step', parent: goal, words: at === 1 ? long : `Step ${at}.` });
  });
  const first = await pages.get(wren, to.goal(goal));
  expect(first.html).toContain('Steps 1 to 30 of 65');
  expect(first.html.match(/>Step \d+\.</g)).toHaveLength(29);
  expect(first.html).toContain(`<blockquote dir="auto">${long}</blockquote>`);
  expect((await pages.get(wren, `${to.goal(goal)}?page=3`)).html.match(/>Step \d+\.</g)).toHaveLength(5);
});

test('addresses of other kinds of lines and other goals lead nowhere', async () => {
  const [goal, other] = [await aLine('goal', 'a'), await aLine('goal', 'b')];
  const stage = await aLine('stage', 's', { parent: goal });
  const paths = [
    to.stage(other, stage),
    to.link(goal, stage),
    to.step(goal, stage),
    to.newStage(stage),
    to.newLink(newId()),
  ];
  for (const path of paths) expect((await pages.get(wren, path)).status, path).toBe(404);
});
