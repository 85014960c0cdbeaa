import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, inviteAndJoin, shareWith, type TestDatabase } from '../../../../test/database/index.ts';
import { circlePeople, type CirclePeople } from '../../../../test/journeys/circle-people.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { Refused, withPerson } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';

let here: TestDatabase;
let people: CirclePeople;

beforeAll(async () => {
  here = await freshDatabase();
  people = await circlePeople(here);
});
afterAll(() => here.drop());

test('going through it alone: one at a time, keep or end, and nobody else can tell', async () => {
  const wren = await people.person('Wren Sample');
  const sol = await people.person('Sol Worker');
  const ash = await people.person('Ash Sample');
  for (const other of [sol, ash]) {
    const member = await inviteAndJoin(here.database, wren, other, 'supporter');
    await shareWith(here.database, wren, member, 'plan', 'see');
  }
  const start = await wren.browser.get('/me/people/review');
  expect(start.html).toContain('when you are alone');
  expect(start.html).toContain('href="/leave"');
  const first = await wren.browser.get('/me/people/review?after=begin');
  expect(first.html).toMatch(/<h1[^>]*>Sol Worker<\/h1>/);
  const second = await wren.browser.press(first, '/me/people/review/end');
  expect(second.html).toContain('It has ended.');
  expect(second.html).toMatch(/<h1[^>]*>Ash Sample<\/h1>/);
  await expect(people.opensPlan(sol, wren)).rejects.toBeInstanceOf(Refused);
  const next = /href="(\/me\/people\/review\?after=[^"]+)"/.exec(second.html)?.[1] ?? '';
  const last = await wren.browser.get(next.replaceAll('&amp;', '&'));
  expect(last.html).toContain('You have been through everybody');
  const done = await wren.browser.press(last, '/me/people/review', { again: '3' });
  expect(done.html).toContain('Nobody else knows.');
  expect(await people.opensPlan(ash, wren)).toBe(true);
  const { rows } = await here.administrator.query('select from system.message where to_account = any ($1)', [
    [sol.account, ash.account],
  ]);
  expect(rows).toEqual([]);

  expect(done.html).not.toContain('It has been a while');
  await here.administrator.query(
    `update record.people_review set at = at - interval '100 days', again_at = again_at - interval '100 days' where person_id = $1`,
    [wren.account],
  );
  expect((await wren.browser.get('/me/people')).html).toContain('It has been a while');
});

test('looks: by day on Today; filtered by person, room and days; and the same on paper', async () => {
  const wren = await people.person('Wren Sample');
  const sol = await people.person('Sol Worker');
  const ash = await people.person('Ash Sample');
  for (const other of [sol, ash]) {
    const member = await inviteAndJoin(here.database, wren, other, 'supporter');
    await shareWith(here.database, wren, member, 'plan', 'see');
    await shareWith(here.database, wren, member, 'about me', 'see');
  }
  await people.opensPlan(sol, wren);
  await people.opensPlan(ash, wren);
  await withPerson(
    here.database,
    recordOf(ash, wren.account),
    { rooms: ['about me'], reason: 'keep in touch' },
    async () => undefined,
  );
  await here.administrator.query(
    `update record.look set at = at - interval '3 days', shown_from = shown_from - interval '3 days' where person_id = $1 and viewer = $2`,
    [wren.account, sol.account],
  );
  const today = await wren.browser.get('/me');
  expect(today.html).toMatch(
    /<h3>Today<\/h3>.*Ash Sample looked at Plan.*<h3>\w+day \d+ \w+ \d{4}<\/h3>.*Sol Worker looked at Plan/s,
  );

  const all = (await wren.browser.get('/me/looks')).html;
  expect(all).toContain('Sol Worker looked at Plan');
  const room = (await wren.browser.get('/me/looks?room=about-me')).html;
  expect(room).toContain('Ash Sample looked at About me');
  expect(room).not.toContain('looked at Plan');
  const [year = '', month = '', day = ''] = isoDay(new Date()).split('-');
  const fromToday = `from-day=${day}&from-month=${month}&from-year=${year}`;
  const recent = (await wren.browser.get(`/me/looks?who=&room=&${fromToday}`)).html;
  expect(recent).toContain('Ash Sample looked at Plan');
  expect(recent).not.toContain('Sol Worker looked');
  const until = (await wren.browser.get(`/me/looks?to-day=${day}&to-month=${month}&to-year=${year}&who=${sol.account}`))
    .html;
  expect(until).toContain('Sol Worker looked at Plan');
  expect(until).not.toContain('Ash Sample looked');
  expect(until).toContain('Chosen: Sol Worker, until');
  const wrong = (await wren.browser.get('/me/looks?from-day=31&from-month=2&from-year=2026')).html;
  expect(wrong).toContain('That day is not in the calendar.');
  expect((await wren.browser.get('/me/looks?who=x%27&room=nowhere&before=1')).status).toBe(200);

  const printed = /href="(\/me\/looks\/print\?[^"]*)"/.exec(recent)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const paper = (await wren.browser.get(printed)).html;
  expect(paper).toContain('Ash Sample looked at Plan');
  expect(paper).not.toContain('Sol Worker looked');
  expect(paper).toContain('All 2 looks are here.');
  expect((await sol.browser.get('/me/looks/print')).html).not.toContain('Ash Sample');
});

test('what they would see can be opened after saying yes: for somebody, and for a team with its people or with none', async () => {
  const wren = await people.person('Wren Sample');
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
    beginLine(tx, { id: newId(), kind: 'goal', words: 'Be outside more' }),
  );
  const ash = await people.person('Ash Sample');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'see');
  await here.administrator.query(
    'update commons.team_member set ends_at = app.clock() where team_id = $1 and ends_at is null',
    [people.team],
  );
  await people.shareWithTeam(wren);
  for (const key of [member, `team/${people.team}`]) {
    const page = await wren.browser.get(`/me/people/${key}`);
    expect(page.html).toContain(`href="/me/people/${key}/would-see/plan"`);
    const seen = await wren.browser.get(`/me/people/${key}/would-see/plan`);
    expect(seen.html).toContain('You share this with them now.');
    expect(seen.html, key).toContain('Be outside more');
  }
  const lee = await people.person('Lee Worker');
  await people.joinTeam(lee);
  const seen = await wren.browser.get(`/me/people/team/${people.team}/would-see/plan`);
  expect(seen.html).toContain('In this team now: Lee Worker.');
  expect(seen.html).toContain('Be outside more');
});
