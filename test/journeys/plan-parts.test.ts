import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine, placeLine } from '../../src/modules/plans/index.ts';
import { suggest } from '../../src/modules/suggestions/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../src/platform/session/index.ts';
import { to } from '../../src/web/addresses.ts';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { faultsByAxe } from './axe.ts';
import { openChromium, serveSite, type Served } from './served-site.ts';

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

const WIDER = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
const PICTURES = process.env['CAIRN_PICTURES'];
let pictures = 0;

/** Looks at the page that is shown: sound, one heading, nothing wider than the screen. */
async function look(page: Page, name: string): Promise<void> {
  const where = page.url().replace(site.address, '');
  expect(await page.locator('h1').count(), where).toBe(1);
  expect(await faultsByAxe(page), where).toEqual([]);
  expect(await page.evaluate<boolean>(WIDER), where).toBe(false);
  if (PICTURES)
    await page.screenshot({ path: `${PICTURES}/${String(++pictures).padStart(2, '0')}-${name}.png`, fullPage: true });
}

async function browserOf(
  who: Cast,
  given: { width: number; script: boolean; scheme?: 'light' | 'dark' },
): Promise<BrowserContext> {
  const context = await chromium.newContext({
    baseURL: site.address,
    viewport: { width: given.width, height: 800 },
    javaScriptEnabled: given.script,
    colorScheme: given.scheme ?? 'light',
  });
  await context.addCookies([{ name: '__Host-session', value: who.token, url: 'https://localhost/', secure: true }]);
  return context;
}

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(db.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

interface Plan {
  readonly goal: string;
  readonly step: string;
  readonly stage: string;
  readonly link: string;
  readonly hard: string;
  readonly barrier: string;
}

/** Somebody whose goal has everything that a goal can have. */
async function aFullPlan(who: Cast): Promise<Plan> {
  const [goal, step, stage, link, hard, barrier] = [newId(), newId(), newId(), newId(), newId(), newId()];
  await own(who, async (tx) => {
    await beginLine(tx, { id: newId(), kind: 'matters', words: 'My sister, and that we can laugh.' });
    await beginLine(tx, {
      id: goal,
      kind: 'goal',
      words: 'Sing again, with others',
      fields: {
        why: 'I breathe better.',
        areas: ['creativity', 'community', 'My chapel'],
        importance: 9,
        standing: 'resting',
      },
    });
    await beginLine(tx, {
      id: step,
      kind: 'step',
      parent: goal,
      words: 'Go once and only listen',
      fields: { state: 'doing it', when: 'Tuesday', who: 'Mair', helps: 'A seat near the door', confidence: 4 },
    });
    await beginLine(tx, {
      id: stage,
      kind: 'stage',
      parent: goal,
      words: 'Know two of the songs',
      fields: { state: 'done' },
    });
    await beginLine(tx, {
      id: barrier,
      kind: 'barrier',
      words: 'The last bus goes at six',
      fields: { sort: 'transport', pool: true },
    });
    await beginLine(tx, {
      id: link,
      kind: 'link',
      parent: goal,
      words: 'The Tuesday choir',
      fields: { to: 'group', href: 'https://choir.example/', barrier },
    });
    await beginLine(tx, { id: hard, kind: 'hard', words: 'Being looked at when I come in late' });
    await placeLine(tx, { line: goal, was: 0, places: ['hope/dreams', 'connection'] });
    await placeLine(tx, { line: hard, was: 0, places: ['connection/hard'] });
  });
  return { goal, step, stage, link, hard, barrier };
}

/** A worker suggests something at every line, so that each page is looked at with a suggestion on it. */
async function suggestEverywhere(person: Cast, plan: Plan): Promise<void> {
  const sol = await addPerson(db.administrator, db.database, 'Sol Suggests');
  await shareWith(db.database, person, await inviteAndJoin(db.database, person, sol, 'worker'), 'plan', 'suggest');
  const purpose = { rooms: ['plan'], reason: 'suggest' } as const;
  await withPerson(db.database, recordOf(sol, person.account), purpose, async (tx) => {
    for (const entry of Object.values(plan))
      await suggest(tx, { id: newId(), form: 'wording', entry, words: 'In other words', why: 'It may be plainer' });
    await suggest(tx, { id: newId(), form: 'new step', entry: plan.goal, words: 'Ask Mair', why: '' });
  });
}

const pagesOf = (plan: Plan): [string, string][] => [
  ['plan', to.plan],
  ['goal', to.goal(plan.goal)],
  ['new-goal', to.newGoal],
  ['change-goal', to.changeGoal(plan.goal)],
  ['new-step', to.newStep(plan.goal)],
  ['change-step', to.step(plan.goal, plan.step)],
  ['new-stage', to.newStage(plan.goal)],
  ['change-stage', to.stage(plan.goal, plan.stage)],
  ['new-link', to.newLink(plan.goal)],
  ['change-link', to.link(plan.goal, plan.link)],
  ['all-matters', to.allMatters],
  ['hard', to.hard],
  ['new-hard', to.newHard],
  ['change-hard', to.changeHard(plan.hard)],
  ['barriers', to.barriers],
  ['new-barrier', to.newBarrier],
  ['change-barrier', to.changeBarrier(plan.barrier)],
  ['areas', to.areas],
  ['area', to.area('creativity')],
  ['lens', to.lens],
  ['part', to.lensPart('connection')],
  ['part-empty', to.lensPart('meaning')],
  ['choose', to.chooseFor('hope')],
  ['new-in-part', to.newIn('identity')],
  ['place', to.place(plan.goal)],
  ['print', to.printPlan],
];

test('every part of the plan is sound on a narrow phone without JavaScript, in Welsh', async () => {
  const eira = await addPerson(db.administrator, db.database, 'Eira Sampl');
  await chooseLanguage(db.database, eira, 'cy');
  const context = await browserOf(eira, { width: 320, script: true });
  const without = await browserOf(eira, { width: 320, script: false });
  try {
    const page = await context.newPage();
    const plain = await without.newPage();
    for (const path of [to.hard, to.areas]) {
      await page.goto(path);
      await look(page, 'cy-empty');
    }
    const plan = await aFullPlan(eira);
    await suggestEverywhere(eira, plan);
    for (const [name, path] of pagesOf(plan)) {
      await page.goto(path);
      expect(await page.getAttribute('html', 'lang')).toBe('cy');
      await look(page, `cy-${name}`);
      await plain.goto(path);
      expect(await plain.evaluate<boolean>(WIDER), path).toBe(false);
    }
  } finally {
    await context.close();
    await without.close();
  }
}, 120_000);

test('and on a wide screen in English, in the light and in the dark', async () => {
  const wren = await addPerson(db.administrator, db.database, 'Wren Sample');
  const pages = new Map(pagesOf(await aFullPlan(wren)));
  const looks = {
    light: ['plan', 'goal', 'change-goal', 'barriers', 'areas', 'part', 'place'],
    dark: ['goal', 'lens', 'part'],
  };
  for (const scheme of ['light', 'dark'] as const) {
    const context = await browserOf(wren, { width: 1280, script: true, scheme });
    try {
      const page = await context.newPage();
      for (const name of looks[scheme]) {
        await page.goto(pages.get(name) ?? '');
        await look(page, `${scheme}-${name}`);
      }
    } finally {
      await context.close();
    }
  }
}, 120_000);

test('somebody without JavaScript finds a stone by keyboard, writes what is hard there, and puts a goal elsewhere', async () => {
  const ash = await addPerson(db.administrator, db.database, 'Ash Sample');
  const { goal } = await aFullPlan(ash);
  const context = await browserOf(ash, { width: 320, script: false });
  try {
    const page = await context.newPage();
    await page.goto(to.plan);
    await page.locator('summary', { hasText: 'Look again, or try something new' }).click();
    await page.getByRole('link', { name: 'Five ways to look at my plan' }).click();
    await page.waitForURL(`**${to.lens}`);
    const stones = page.locator('.cairn a');
    const boxes = await Promise.all((await stones.all()).map((stone) => stone.boundingBox()));
    const sizes = new Set(boxes.map((box) => `${Math.round(box?.width ?? 0)} by ${Math.round(box?.height ?? 0)}`));
    expect([...sizes], 'all stones are of one size').toHaveLength(1);
    await stones.nth(3).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${to.lensPart('meaning')}`);
    await page.getByRole('link', { name: 'Write what is hard here' }).click();
    await page.getByLabel('In my own words').fill('The empty chair on Sundays');
    await page.getByRole('button', { name: 'Add this' }).click();
    await page.waitForURL('**?done=placed');
    expect(await page.locator('main').innerText()).toContain('The empty chair on Sundays');
    await page.goto(to.hard);
    expect(await page.locator('main').innerText()).toContain('The empty chair on Sundays');

    await page.goto(to.goal(goal));
    await page.getByRole('link', { name: 'Where does this belong?' }).click();
    await page.getByRole('checkbox', { name: 'Meaning', exact: true }).check();
    await page.locator('main summary').nth(3).click();
    await page.getByRole('checkbox', { name: 'Faith and spirit' }).check();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Keep it here' }).click()]);
    await page.goto(to.lensPart('meaning'));
    const meaning = await page.locator('main').innerText();
    for (const words of ['Faith and spirit', 'Sing again, with others', 'The empty chair on Sundays'])
      expect(meaning).toContain(words);
    expect(meaning).not.toMatch(/\d/);
  } finally {
    await context.close();
  }
}, 120_000);

test('the other side reads it all on a narrow phone, with the numbers folded away', async () => {
  const wren = await addPerson(db.administrator, db.database, 'Wren Shares');
  const sol = await addPerson(db.administrator, db.database, 'Sol Reads');
  await aFullPlan(wren);
  await shareWith(db.database, wren, await inviteAndJoin(db.database, wren, sol, 'worker'), 'plan', 'suggest');
  const context = await browserOf(sol, { width: 320, script: false });
  try {
    const page = await context.newPage();
    await page.goto(to.why(wren.account));
    await page.getByRole('radio', { name: 'To get ready to meet' }).check();
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(`**${to.theirRoom(wren.account, 'plan')}`);
    const main = page.locator('main');
    const said = await main.innerText();
    for (const words of [
      'Creativity',
      'My chapel',
      'It is resting.',
      'A seat near the door',
      'Know two of the songs',
      'The Tuesday choir',
      'Getting there: The last bus goes at six',
      'Being looked at when I come in late',
    ])
      expect(said).toContain(words);
    expect(said).not.toContain('9 out of 10');
    await page.getByText('Numbers they chose to give').first().click();
    expect(await main.innerText()).toContain('How much it matters to them: 9 out of 10.');
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/90-their-plan.png`, fullPage: true });
  } finally {
    await context.close();
  }
}, 120_000);
