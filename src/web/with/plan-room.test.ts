import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { sharingSite, visitorTo, type Got } from '../../../test/journeys/sharing-site.ts';
import { beginLine, changeLine, placeLine, takeAway, type Fields, type Kind } from '../../modules/plans/index.ts';
import { suggest, suggestionsOf } from '../../modules/suggestions/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { partOf, planAsked } from './plan-asked.ts';

let here: TestDatabase;
let pages: ReturnType<typeof visitorTo>;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
async function aLine(
  who: Cast,
  kind: Kind,
  words: string,
  given: { parent?: string; fields?: Fields } = {},
): Promise<string> {
  const id = newId();
  await own(who, (tx) => beginLine(tx, { id, kind, words, ...given }));
  return id;
}

/** Somebody who shares their plan with somebody who has said why they look. */
async function two(name: string): Promise<{ wren: Cast; sol: Cast; member: string; plan: string }> {
  const wren = await addPerson(here.administrator, here.database, `Wren ${name}`);
  const sol = await addPerson(here.administrator, here.database, `Sol ${name}`);
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
  const why = `/with/${wren.account}`;
  await pages.post(sol, await pages.get(sol, why), why, { room: 'plan', reason: 'get ready' });
  return { wren, sol, member, plan: `${why}/plan` };
}
const article = ({ html }: Got): string => /<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? 'no room';
const withoutLinks = (got: Got): string => article(got).replaceAll(/(<a class="quiet-button") href="[^"]*"/g, '$1');
const linkIn = (got: Got, words: string): string =>
  (new RegExp(`<a class="quiet-button" href="([^"]*)">\\s*${words}`).exec(article(got))?.[1] ?? 'no link').replaceAll(
    '&amp;',
    '&',
  );

beforeAll(async () => {
  here = await freshDatabase();
  pages = visitorTo(sharingSite(here.database));
});
afterAll(() => here.drop());

test('a goal is read with all that belongs to it; numbers are folded; where things stand in the lens is not shown', async () => {
  const { wren, sol, plan } = await two('Whole');
  const goal = await aLine(wren, 'goal', 'Sing', {
    fields: { areas: ['creativity', 'My <chapel>'], standing: 'reached', outcome: 'We sang', importance: 9 },
  });
  await aLine(wren, 'step', 'Listen once', { parent: goal, fields: { helps: 'A seat by the door', confidence: 4 } });
  await aLine(wren, 'stage', 'Know two songs', { parent: goal, fields: { state: 'done', outcome: 'Four now' } });
  const barrier = await aLine(wren, 'barrier', 'The last bus', { fields: { sort: 'transport', pool: true } });
  await aLine(wren, 'link', 'Tuesday choir', {
    parent: goal,
    fields: { to: 'group', href: 'https://choir.example/a', barrier },
  });
  await aLine(wren, 'link', '', { parent: goal, fields: { to: 'barrier', barrier } });
  await aLine(wren, 'hard', 'Coming in late');
  await aLine(wren, 'risk', 'Sing alone once');
  await own(wren, (tx) => placeLine(tx, { line: goal, was: 0, places: ['hope/dreams'] }));
  const got = await pages.get(sol, plan);
  const said = article(got);
  for (const words of [
    'Creativity',
    'My &lt;chapel&gt;',
    'They got there.',
    'We sang',
    'A seat by the door',
    'Know two songs',
    'Four now',
    'Tuesday choir',
    'choir.example',
    'Getting there: The last bus',
    'What is hard',
    'Coming in late',
    'Sing alone once',
    'What gets in the way outside them',
  ])
    expect(said).toContain(words);
  const open = said.replaceAll(/<details[\s\S]*?<\/details>/g, '');
  expect(open).not.toContain('out of 10');
  expect(said.match(/out of 10/g)).toHaveLength(2);
  expect(said).not.toMatch(/My dreams|counted with/);

  await own(wren, (tx) => takeAway(tx, { id: barrier }));
  const after = article(await pages.get(sol, plan));
  expect(after).not.toContain('The last bus');
  expect(after).toContain('Tuesday choir');
  expect(after).not.toContain('Something that gets in the way');
});

test('a long plan comes in parts, here and in the preview alike, and every line can be reached', async () => {
  const { wren, sol, member, plan } = await two('Long');
  const goals: string[] = [];
  await own(wren, async (tx) => {
    for (let at = 1; at <= 45; at += 1) {
      goals.push(newId());
      await beginLine(tx, { id: goals.at(-1) ?? '', kind: 'goal', words: `Goal ${at}.` });
    }
    for (let at = 1; at <= 70; at += 1) {
      const parent = goals[1] ?? '';
      await beginLine(tx, {
        id: newId(),
        kind: 'step',
        parent,
        words: at === 70 ? 'so on '.repeat(300) : `Step ${at}.`,
      });
    }
    for (let at = 1; at <= 61; at += 1) await beginLine(tx, { id: newId(), kind: 'hard', words: `Hard ${at}.` });
  });
  const preview = `/me/people/${member}/would-see/plan`;
  const seen: string[] = [];
  let next = plan;
  let previewed = preview;
  for (let page = 1; page <= 4; page += 1) {
    const [theirs, mine] = [await pages.get(sol, next), await pages.get(wren, previewed)];
    expect(withoutLinks(theirs), `part ${page}`).toBe(withoutLinks(mine));
    seen.push(...(article(theirs).match(/(Goal|Hard) \d+\./g) ?? []));
    next = linkIn(theirs, 'Next part');
    previewed = linkIn(mine, 'Next part');
    if (page === 1) expect(theirs.html).toContain('Goals 1 to 20 of 45');
  }
  expect([next, previewed]).toEqual(['no link', 'no link']);
  expect(new Set(seen).size).toBe(45 + 61);

  const [theirs, mine] = [await pages.get(sol, plan), await pages.get(wren, preview)];
  expect(article(theirs).match(/>Step \d+\./g)).toHaveLength(12);
  const [whole, imagined] = [linkIn(theirs, 'See all the steps'), linkIn(mine, 'See all the steps')];
  const one = await pages.get(sol, whole);
  expect(withoutLinks(one)).toBe(withoutLinks(await pages.get(wren, imagined)));
  expect(one.html).toContain('Steps 1 to 50 of 70');
  expect(article(one)).not.toContain('Goal 1.');
  const rest = await pages.get(sol, linkIn(one, 'Next part'));
  expect(article(rest).match(/>Step \d+\./g)).toHaveLength(19);
  expect(rest.html).toContain(`<blockquote dir="auto">${'so on '.repeat(300)}</blockquote>`);

  await own(wren, (tx) => takeAway(tx, { id: goals[1] ?? '' }));
  expect(article(await pages.get(sol, whole))).toContain('Goal 1.');
});

test('a part of the preview keeps the level and the day that the person thinks of', async () => {
  const { wren, member } = await two('Thinks');
  await own(wren, async (tx) => {
    for (let at = 1; at <= 21; at += 1) await beginLine(tx, { id: newId(), kind: 'goal', words: `Goal ${at}.` });
  });
  const until = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const first = await pages.get(wren, `/me/people/${member}/would-see/plan?level=carry-out&until=${until}`);
  const second = await pages.get(wren, linkIn(first, 'Next part'));
  expect(article(second)).toContain('Goal 21.');
  expect(second.html).toContain(`name="until" value="${until}"`);
});

test('suggestions about lines that are gone stand once, on the first part; about lines elsewhere, with their line', async () => {
  const { wren, sol, plan } = await two('Gone');
  const goals: string[] = [];
  for (let at = 1; at <= 25; at += 1) goals.push(await aLine(wren, 'goal', `Goal ${at}.`));
  const step = await aLine(wren, 'step', 'A step', { parent: goals[0] ?? '' });
  const asSol = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'suggest' }, work);
  for (const [entry, words] of [
    [goals[24] ?? '', 'for the last'],
    [step, 'for the step'],
  ] as const)
    await asSol((tx) => suggest(tx, { id: newId(), form: 'wording', entry, words, why: '' }));
  const about = 'Your suggestions about lines that have gone';
  expect(article(await pages.get(sol, plan))).not.toContain(about);
  expect(article(await pages.get(sol, `${plan}?page=2`))).toContain('for the last');
  await own(wren, (tx) => takeAway(tx, { id: goals[0] ?? '' }));
  const first = article(await pages.get(sol, plan));
  expect(first.slice(first.indexOf(about))).toContain('for the step');
  expect(article(await pages.get(sol, `${plan}?page=2`))).not.toContain('for the step');
  expect(await own(wren, suggestionsOf)).toHaveLength(2);
});

test('someone else’s goal in the address shows nothing of it, and leads back to the plan', async () => {
  const { sol, plan, wren } = await two('Address');
  await aLine(wren, 'goal', 'My own goal');
  const other = await addPerson(here.administrator, here.database, 'Other Person');
  const secret = await aLine(other, 'goal', 'Not to be seen');
  const got = await pages.get(sol, `${plan}?goal=${secret}&page=2`);
  expect(got.html).not.toContain('Not to be seen');
  expect(article(got)).toContain('My own goal');
  for (const odd of ['goal=1', 'page=-1', 'page=1e9', "goal=' or 1=1"])
    expect((await pages.get(sol, `${plan}?${odd}`)).status).toBe(200);
});

test('which part is asked for comes back from its own address', () => {
  const goal = newId();
  for (const asked of [
    { goal: null, page: 1 },
    { goal: null, page: 7 },
    { goal, page: 1 },
    { goal, page: 3 },
  ]) {
    const address = partOf('/with/x/plan?level=see', asked);
    expect(planAsked(new URL(address, 'http://here').searchParams)).toEqual(asked);
    expect(address).toContain('level=see');
  }
  expect(partOf('/with/x/plan', { goal: null, page: 1 })).toBe('/with/x/plan');
});

test('a suggestion about other words is shown as it was answered after the person changed the line', async () => {
  const { wren, sol, plan } = await two('Answers');
  const hard = await aLine(wren, 'hard', 'Sundays');
  await withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'suggest' }, (tx) =>
    suggest(tx, { id: newId(), form: 'wording', entry: hard, words: 'Long Sundays', why: '' }),
  );
  await own(wren, (tx) => changeLine(tx, { id: hard, was: 1, words: 'Sundays alone' }));
  const said = article(await pages.get(sol, plan));
  expect(said).toContain('Sundays alone');
  expect(said).toContain('Long Sundays');
  const mine = await pages.get(wren, '/me/plan/hard');
  expect(mine.html).toContain('Long Sundays');
});
