import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, inviteAndJoin, shareWith, type TestDatabase } from '../../../../test/database/index.ts';
import { circlePeople, type CirclePeople } from '../../../../test/journeys/circle-people.ts';
import type { Answer } from '../../../../test/product/browser-without-script.ts';
import { Refused } from '../../../platform/record/index.ts';

let here: TestDatabase;
let people: CirclePeople;

beforeAll(async () => {
  here = await freshDatabase();
  people = await circlePeople(here);
});
afterAll(() => here.drop());

const codeOn = (page: Answer): string =>
  (/class="paper-code"[^>]*>(.*?)<\/p>/s.exec(page.html)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim();
const actionOn = (page: Answer, pattern: RegExp): string => {
  const action = [...page.html.matchAll(/action="([^"]+)"/g)]
    .map(([, each = '']) => each)
    .find((each) => pattern.test(each));
  if (!action) throw new Error(`No form posts to ${pattern} on ${page.path}.`);
  return action;
};

test('asking in on paper: made, printed, typed by somebody, and the person is asked before anything opens', async () => {
  const wren = await people.person('Wren Sample');
  const ash = await people.person('Ash Sample');
  const form = await wren.browser.get('/me/people/new');
  const noAddress = await wren.browser.press(form, '/me/people/new', {
    called: 'My sister',
    relation: 'supporter',
    how: 'email',
    address: '',
  });
  expect(noAddress.status).toBe(422);
  expect(noAddress.html).toContain('or choose the printed code');
  expect(noAddress.html).toContain('value="My sister"');

  const paper = await wren.browser.press(form, '/me/people/new', {
    called: 'My sister',
    relation: 'supporter',
    how: 'paper',
    address: '',
  });
  expect(paper.html).toContain('The invitation for My sister is ready');
  expect(codeOn(paper)).toMatch(/^([B-Y3479]{4} ){3}[B-Y3479]{4}$/);
  // What is handed over names neither of them.
  const card = /<section class="paper-card">.*?<\/section>/s.exec(paper.html)?.[0] ?? '';
  expect(card).not.toMatch(/Wren|sister/);
  const [, member = ''] = /\/me\/people\/([0-9a-f-]{36})\/code/.exec(paper.path) ?? [];
  await shareWith(here.database, wren, member, 'plan', 'see');
  const away = await wren.browser.press(paper, '/account/put-paper-away');
  expect(away.html).toContain('You made a printed code on paper. It works until');

  const typing = await ash.browser.get('/invitation');
  const wrong = await ash.browser.press(typing, '/invitation', { code: 'BCDF' });
  expect(wrong.status).toBe(422);
  const waits = await ash.browser.press(typing, '/invitation', { code: codeOn(paper) });
  expect(waits.html).toContain('The one who gave you the code is now asked.');
  expect(waits.html).not.toContain('Wren');
  await expect(people.opensPlan(ash, wren)).rejects.toBeInstanceOf(Refused);

  const today = await wren.browser.get('/me');
  expect(today.html).toContain('Ash Sample used the code that you made for My sister.');
  const yes = await wren.browser.press(today, `/me/people/${member}/claim`, { meant: 'yes' });
  expect(yes.html).toContain('They are in your circle now.');
  expect(await people.opensPlan(ash, wren)).toBe(true);
  expect((await ash.browser.get('/with')).html).toContain('Wren Sample');
});

test('no closes it: nothing opens, and the code is spent', async () => {
  const wren = await people.person('Wren Sample');
  const finder = await people.person('Not Known');
  const paper = await wren.browser.press(await wren.browser.get('/me/people/new'), '/me/people/new', {
    called: 'Kit',
    relation: 'peer',
    how: 'paper',
    address: '',
  });
  await finder.browser.press(await finder.browser.get('/invitation'), '/invitation', { code: codeOn(paper) });
  const mine = await wren.browser.get('/me/people');
  const no = await wren.browser.press(mine, actionOn(mine, /\/claim$/), { meant: 'no' });
  expect(no.html).toContain('It is closed. They got nothing.');
  expect(no.html).not.toContain('>Kit<');
  const again = await finder.browser.press(await finder.browser.get('/invitation'), '/invitation', {
    code: codeOn(paper),
  });
  expect(again.html).toContain('This code does not work.');
});

test('another code, from the page of the one who was asked', async () => {
  const wren = await people.person('Wren Sample');
  const paper = await wren.browser.press(await wren.browser.get('/me/people/new'), '/me/people/new', {
    called: 'Kit',
    relation: 'peer',
    how: 'paper',
    address: '',
  });
  const page = await wren.browser.get(paper.path.replace('/code', ''));
  const second = await wren.browser.press(page, actionOn(page, /\/code\/new$/));
  expect(codeOn(second)).toMatch(/^([B-Y3479]{4} ){3}[B-Y3479]{4}$/);
  expect(codeOn(second)).not.toBe(codeOn(paper));
  expect((await wren.browser.get(paper.path)).html).toContain('not shown any more');
});

test('a team that changes is told on Today, among my people and on its page, until it is seen', async () => {
  const wren = await people.person('Wren Sample');
  await people.shareWithTeam(wren);
  const sol = await people.person('Sol Worker');
  const post = await people.joinTeam(sol);
  const joined = `Sol Worker (Worker) joined North team on`;
  for (const path of ['/me', '/me/people', `/me/people/team/${people.team}`]) {
    expect((await wren.browser.get(path)).html, path).toContain(joined);
  }
  const today = await wren.browser.get('/me');
  const seen = await wren.browser.press(today, '/me/people/team-changes/seen');
  expect(seen.path).toBe('/me?done=seen');
  expect(seen.html).not.toContain(joined);
  expect((await wren.browser.get(`/me/people/team/${people.team}`)).html).toContain(joined);

  await here.administrator.query('update commons.post set ends_at = app.clock() where post_id = $1', [post]);
  const mine = await wren.browser.get('/me/people');
  expect(mine.html).toContain('Sol Worker (Worker) left North team on');
  expect(mine.html).not.toContain(joined);
  expect((await sol.browser.get('/me')).html).not.toContain('North team on');
});

test('what ends soon is shared again with one press, or let end; an old press brings nothing back', async () => {
  const wren = await people.person('Wren Sample');
  const sol = await people.person('Sol Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'suggest', 5);
  const about = await shareWith(here.database, wren, member, 'about me', 'see', 6);
  const today = await wren.browser.get('/me');
  expect(today.html).toContain('Sol Worker can see and suggest in Plan until');
  const renewal = actionOn(today, /\/renew\//);
  const again = await Promise.all([1, 2].map(() => wren.browser.press(today, renewal)));
  for (const each of again) expect(each.html).toContain('It is shared for longer now.');
  const { rows } = await here.administrator.query<{ level: string; days: number }>(
    `select s.level, extract(day from s.ends_at - app.clock())::int as days from record.sharing s
     where s.member_id = $1 and s.room = 'plan' and not exists (select from record.sharing_end e where e.sharing_id = s.sharing_id)`,
    [member],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.level).toBe('suggest');
  expect(rows[0]?.days).toBeGreaterThan(170);

  const page = await wren.browser.get(`/me/people/${member}`);
  const gone = await wren.browser.press(page, `/me/people/${member}/let-end/${about}`);
  expect(gone.html).toContain('It ends on its day.');
  expect(gone.html).not.toContain('Sharing that ends soon');

  for (let open = await wren.browser.get(`/me/people/${member}`); open.html.includes('/withdraw/');) {
    await wren.browser.press(open, actionOn(open, /\/withdraw\//));
    open = await wren.browser.get(`/me/people/${member}`);
  }
  const old = await wren.browser.press(today, renewal);
  expect(old.html).not.toContain('It is shared for longer now.');
  await expect(people.opensPlan(sol, wren)).rejects.toBeInstanceOf(Refused);
});

test('a team’s sharing is shared again in the same way', async () => {
  const wren = await people.person('Wren Sample');
  await people.shareWithTeam(wren, 4);
  const mine = await wren.browser.get('/me/people');
  const again = await wren.browser.press(mine, actionOn(mine, /team\/.*\/renew\//));
  expect(again.html).toContain('It is shared for longer now.');
});
