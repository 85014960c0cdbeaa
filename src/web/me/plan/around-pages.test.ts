import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import {
  beginLine,
  lineOf,
  placeLine,
  placingOf,
  planOf,
  takeAway,
  type Fields,
  type Kind,
} from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const somebody = (name: string): Promise<Cast> => addPerson(here.administrator, here.database, name);
async function aLine(who: Cast, kind: Kind, words: string, fields: Fields = {}): Promise<string> {
  const id = newId();
  await own(who, (tx) => beginLine(tx, { id, kind, words, fields }));
  return id;
}
const send = async (who: Cast, path: string, typed: Record<string, string>): Promise<Got> =>
  pages.post(who, await pages.get(who, path), path.split('?')[0] ?? '', typed);
const mainOf = (got: Got): string => /<main[\s\S]*<\/main>/.exec(got.html)?.[0] ?? '';

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
});
afterAll(() => here.drop());

test('what is hard: questions while there is nothing; then written, changed, taken away, put back', async () => {
  const wren = await somebody('Wren Hard');
  const empty = await pages.get(wren, to.hard);
  expect(empty.html).toContain('What is hard to carry alone?');
  const drawn = await pages.get(wren, to.newHard);
  const twice = await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newHard, { words: 'Sundays' })));
  expect(twice.map((each) => each.to)).toEqual([`${to.hard}?done=hard`, `${to.hard}?done=hard`]);
  const { hard } = await own(wren, planOf);
  expect(hard.map((line) => line.words)).toEqual(['Sundays']);
  const id = hard[0]?.id ?? '';
  expect((await pages.get(wren, to.hard)).html).not.toContain('What is hard to carry alone?');
  expect((await pages.get(wren, to.plan)).html).toContain('Sundays');

  expect((await send(wren, to.changeHard(id), { words: ' ' })).status).toBe(422);
  expect((await send(wren, to.changeHard(id), { words: 'Long Sundays' })).to).toBe(`${to.hard}?done=hard-changed`);
  const away = await pages.post(wren, await pages.get(wren, to.changeHard(id)), to.takeAway(id));
  expect(away.to).toBe(`${to.hard}?done=taken-away&line=${id}`);
  const back = await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id));
  expect(back.to).toBe(`${to.hard}?done=put-back`);
  expect((await own(wren, planOf)).hard).toMatchObject([{ words: 'Long Sundays' }]);
});

test('what gets in the way: words or what it is about, one is enough; it is counted with others’ only when ticked', async () => {
  const wren = await somebody('Wren Barrier');
  expect((await pages.get(wren, to.barriers)).html).toContain('Has somebody said no to help that you need?');
  const nothing = await send(wren, to.newBarrier, { words: '', sort: 'none' });
  expect([nothing.status, nothing.html.includes('Write a few words, or choose')]).toEqual([422, true]);
  expect((await send(wren, to.newBarrier, { words: '', sort: 'own words' })).status).toBe(422);
  expect((await send(wren, to.newBarrier, { words: '', sort: 'rain' })).status).toBe(422);
  const drawn = await pages.get(wren, to.newBarrier);
  expect(drawn.html).toContain('For now nothing is sent anywhere.');
  expect(drawn.html).not.toMatch(/name="pool"[^>]*checked/);
  await pages.post(wren, drawn, to.newBarrier, { words: '', sort: 'waiting' });
  await send(wren, to.newBarrier, { words: 'The form asks for a car', sort: 'none', pool: 'yes' });
  const [first, second] = (await own(wren, planOf)).barriers;
  expect([first?.fields, second?.fields]).toEqual([{ sort: 'waiting' }, { pool: true }]);
  const shown = await pages.get(wren, to.barriers);
  expect(shown.html).toContain('<h2>Waiting</h2>');
  expect(shown.html.match(/It may be counted with other people’s/g)).toHaveLength(1);

  const path = to.changeBarrier(second?.id ?? '');
  const old = await pages.get(wren, path);
  expect(old.html).toMatch(/name="pool"[^>]*checked/);
  expect((await pages.post(wren, old, path, { words: 'The form', sort: 'benefits' })).to).toBe(
    `${to.barriers}?done=barrier-changed`,
  );
  expect((await own(wren, (tx) => lineOf(tx, second?.id ?? '')))?.fields).toEqual({ sort: 'benefits' });
  const clash = await pages.post(wren, old, path, { words: 'My other words', sort: 'cost', pool: 'yes' });
  expect(clash.status).toBe(422);
  for (const words of ['As it is now', 'The form', 'My other words', 'What it costs', 'Benefits'])
    expect(clash.html).toContain(words);
});

test('the plan shows a little of both beside each other, and both are on paper', async () => {
  const wren = await somebody('Wren Around');
  const plan = await pages.get(wren, to.plan);
  for (const path of [to.newHard, to.newBarrier, to.lens, to.areas]) expect(plan.html).toContain(`href="${path}"`);
  for (let at = 1; at <= 5; at += 1) await aLine(wren, 'hard', `Heavy ${at}.`);
  await aLine(wren, 'barrier', 'No bus', { sort: 'transport' });
  const full = await pages.get(wren, to.plan);
  expect(full.html.match(/Heavy \d\./g)).toHaveLength(3);
  const paper = await pages.get(wren, to.printPlan);
  expect(paper.html.match(/Heavy \d\./g)).toHaveLength(5);
  for (const words of ['What gets in the way outside me', 'No bus', 'Getting there'])
    expect(paper.html).toContain(words);
});

test('a long list of what matters has a page of its own', async () => {
  const wren = await somebody('Wren Matters');
  for (let at = 1; at <= 25; at += 1) await aLine(wren, 'matters', `Matters ${at}.`);
  const plan = await pages.get(wren, to.plan);
  expect(plan.html.match(/>Matters \d+\.</g)).toHaveLength(20);
  expect(plan.html).toContain(`href="${to.allMatters}"`);
  expect((await pages.get(wren, `${to.allMatters}?page=2`)).html.match(/>Matters \d+\.</g)).toHaveLength(5);
});

test('the same goals are seen by area, own areas too, and no address holds the person’s words', async () => {
  const wren = await somebody('Wren Areas');
  expect((await pages.get(wren, to.areas)).html).toContain('it stands here too');
  await aLine(wren, 'goal', 'Paint the door', { areas: ['home', 'creativity', 'My boat'] });
  await aLine(wren, 'goal', 'In none');
  for (let at = 1; at <= 7; at += 1) await aLine(wren, 'goal', `Home ${at}`, { areas: ['home'] });
  const { html } = await pages.get(wren, to.areas);
  expect(html.match(/Paint the door/g)).toHaveLength(3);
  for (const words of ['My boat', 'In no part of my life yet', 'In none']) expect(html).toContain(words);
  expect(html.match(/>Home \d</g)).toHaveLength(4);
  for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).not.toMatch(/boat/i);
  const home = await pages.get(wren, to.area('home'));
  expect(home.html.match(/>Home \d</g)).toHaveLength(7);
  expect((await pages.get(wren, to.area('own'))).html).toContain('My boat');
  for (const area of ['attic', 'constructor', '%2e%2e'])
    expect((await pages.get(wren, to.area(area))).status).toBe(404);
});

test('an empty part of the lens is an invitation: questions, equal room for what is hard, and no number anywhere', async () => {
  const wren = await somebody('Wren Lens');
  for (const part of ['connection', 'hope', 'identity', 'meaning', 'empowerment']) {
    const got = await pages.get(wren, to.lensPart(part));
    const main = mainOf(got);
    expect(main).toContain('What I put here');
    expect(main).toContain('What is hard here');
    expect(main.match(/<li>[^<]*\?<\/li>/g)?.length).toBeGreaterThan(2);
    expect(main.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\d/);
  }
  expect((await pages.get(wren, to.lensPart('happiness'))).status).toBe(404);
  const doors = await pages.get(wren, to.lens);
  expect(mainOf(doors).match(/viewBox="0 0 300 84"/g)).toHaveLength(5);
  expect(doors.html).toContain('you are free to leave them');
});

test('a line is chosen for a part, stands in several, under its sub-heading, and leaves again', async () => {
  const wren = await somebody('Wren Places');
  const goal = await aLine(wren, 'goal', 'Sing <again>');
  const strength = await aLine(wren, 'strength', 'I listen well');
  const list = await pages.get(wren, to.chooseFor('hope'));
  for (const words of ['Sing &lt;again&gt;', 'I listen well']) expect(list.html).toContain(words);
  const path = `${to.place(goal)}?in=hope`;
  const drawn = await pages.get(wren, path);
  expect(drawn.html).toMatch(/value="hope"[^>]*checked/);
  const placed = await pages.post(wren, drawn, to.place(goal), {
    'places-hope': 'hope',
    'closer-hope': 'hope/dreams',
    'places-meaning': 'meaning/hard',
  });
  expect(placed.to).toBe(`${to.lensPart('hope')}?done=placed`);
  expect((await own(wren, (tx) => placingOf(tx, goal))).places).toEqual(['hope', 'hope/dreams', 'meaning/hard']);
  const hope = mainOf(await pages.get(wren, to.lensPart('hope')));
  expect(hope).toContain('<h3>My dreams</h3>');
  expect(hope.match(/Sing &lt;again&gt;<\/a>/g)).toHaveLength(1);
  expect(mainOf(await pages.get(wren, to.lensPart('meaning')))).toContain('Sing &lt;again&gt;');
  await send(wren, to.place(strength), { 'places-hope': 'hope' });
  expect(mainOf(await pages.get(wren, to.lensPart('hope')))).toContain('My strengths');

  await own(wren, (tx) => takeAway(tx, { id: strength }));
  expect(mainOf(await pages.get(wren, to.lensPart('hope')))).not.toContain('I listen well');
  expect((await send(wren, to.place(goal), {})).to).toBe(`${to.lens}?done=placed`);
  expect(mainOf(await pages.get(wren, to.lensPart('hope')))).not.toContain('Sing');
});

test('placed elsewhere meanwhile: both are shown, nothing is overwritten; a place that is none is not kept', async () => {
  const wren = await somebody('Wren Clash');
  const goal = await aLine(wren, 'goal', 'Sing');
  const path = to.place(goal);
  const drawn = await pages.get(wren, path);
  await own(wren, (tx) => placeLine(tx, { line: goal, was: 0, places: ['identity'] }));
  const clash = await pages.post(wren, drawn, path, { 'places-hope': 'hope' });
  expect(clash.status).toBe(422);
  for (const words of ['You put this somewhere else', 'As it is now', 'Identity', 'What you have just written'])
    expect(clash.html).toContain(words);
  expect(clash.html).toMatch(/value="hope"[^>]*checked/);
  expect((await pages.post(wren, clash, path, { 'places-hope': 'hope' })).status).toBe(303);
  expect((await own(wren, (tx) => placingOf(tx, goal))).places).toEqual(['hope']);
  expect((await send(wren, path, { 'places-hope': 'meaning' })).status).toBe(422);
  const ash = await somebody('Ash Other');
  expect((await pages.get(ash, path)).status).toBe(404);
  const moment = await aLine(wren, 'moment', 'A good day');
  expect((await pages.get(wren, to.place(moment))).status).toBe(404);
});

test('something new is written in a part, once, and stands in the plan and there; what is hard stands with what is hard', async () => {
  const wren = await somebody('Wren New');
  const drawn = await pages.get(wren, `${to.newIn('connection')}?as=hard`);
  expect(drawn.html).toMatch(/value="hard"[^>]*checked/);
  const typed = { words: 'Nobody rings', kind: 'hard' };
  const twice = await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newIn('connection'), typed)));
  expect(twice.map((each) => each.to)).toEqual(Array(2).fill(`${to.lensPart('connection')}?done=placed`));
  const plan = await own(wren, planOf);
  expect(plan.hard.map((line) => line.words)).toEqual(['Nobody rings']);
  expect((await own(wren, (tx) => placingOf(tx, plan.hard[0]?.id ?? ''))).places).toEqual(['connection/hard']);
  await send(wren, to.newIn('connection'), { words: 'My aunt', kind: 'matters' });
  const part = mainOf(await pages.get(wren, to.lensPart('connection')));
  expect(part.indexOf('My aunt')).toBeLessThan(part.indexOf('What is hard here'));
  expect(part.indexOf('Nobody rings')).toBeGreaterThan(part.indexOf('What is hard here'));
  expect((await send(wren, to.newIn('connection'), { words: '', kind: 'goal' })).status).toBe(422);
});
