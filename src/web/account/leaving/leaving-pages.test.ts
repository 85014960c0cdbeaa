import { afterAll, beforeAll, expect, test } from 'vitest';
import { addService, addStanding, hire, inOwn } from '../../../../test/access/duty.ts';
import { fillRecord } from '../../../../test/access/whole.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { servicePages, type ServicePages } from '../../../../test/journeys/service-pages.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { takeAwayCopy } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: ServicePages;
let service: string;
let wren: Cast;
const now = new Date();
const inAWeek = sayDate('en', new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000));

beforeAll(async () => {
  here = await freshDatabase();
  pages = servicePages(here.database, () => now);
  service = await addService(here);
  await here.administrator.query(`update commons.service set contact = 'Ring <01632> 960 001'`);
  wren = await addStanding(here, service, 'Wren Sample');
  const worker = await hire(here, service, 'Sol Worker', 'worker');
  const friend = await addPerson(here.administrator, here.database, 'Ash Friend');
  await fillRecord(here, wren, { worker, friend }, 'Kingfisher');
});
afterAll(() => here.drop());

test('the page says what goes, what stays and why, offers the copy first, and whom to ask', async () => {
  expect((await pages.get(wren, to.account)).html).toContain(`href="${to.deleteEverything}"`);
  const { html } = await pages.get(wren, to.deleteEverything);
  for (const words of [
    'Everything you wrote, with its earlier versions.',
    'An NHS service or a council must keep its notes for some years, by law.',
    'A charity or a peer-run group has rules of its own.',
    'a count of that stays',
    'Ring &lt;01632&gt; 960 001',
    `Delete everything on ${inAWeek}`,
  ])
    expect(html).toContain(words);
  expect(html.indexOf(`href="${to.readableCopy}"`)).toBeLessThan(html.indexOf('What goes'));
  expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Your account - Cairn');
  expect(html).not.toContain('checked');
});

test('nothing chosen is asked about again; keeping changes nothing', async () => {
  const page = await pages.get(wren, to.deleteEverything);
  const none = await pages.post(wren, page, to.deleteEverything);
  expect(none.status).toBe(422);
  const kept = await pages.post(wren, page, to.deleteEverything, { choice: 'keep' });
  expect((await pages.get(wren, kept.to ?? '')).html).toContain('Nothing has changed.');
  expect((await pages.get(wren, to.today)).html).not.toContain('will be deleted');
});

test('chosen, it says when, on the first page too; sharing leads back; then everything is kept after all', async () => {
  const page = await pages.get(wren, to.deleteEverything);
  const twice = await Promise.all([1, 2].map(() => pages.post(wren, page, to.deleteEverything, { choice: 'delete' })));
  expect(twice.map((each) => each.to)).toEqual([to.deleteEverything, to.deleteEverything]);
  const state = await pages.get(wren, to.deleteEverything);
  expect(state.html).toContain('Everything will be deleted');
  expect(state.html).toContain(`It happens on ${inAWeek}.`);
  for (const path of [to.today, to.account])
    expect((await pages.get(wren, path)).html, path).toContain(`Everything of yours will be deleted on ${inAWeek}.`);
  for (const path of [to.invite, to.shareWithTeam, to.services, `/me/people/team/${service}/share`])
    expect((await pages.get(wren, path)).to, path).toBe(to.deleteEverything);
  expect((await pages.get(wren, to.plan)).html).toContain('Kingfisher goal');
  expect((await pages.get(wren, to.readableCopy)).html).toContain('Kingfisher goal');

  const kept = await pages.post(wren, state, to.keepEverything);
  expect((await pages.get(wren, kept.to ?? '')).html).toContain(
    'What you shared has ended, and you can share it again.',
  );
  expect((await pages.get(wren, to.today)).html).not.toContain('will be deleted');
  expect((await pages.get(wren, to.invite)).status).toBe(200);
  expect((await inOwn(here, wren, takeAwayCopy)).record['sharing_end']).toHaveLength(2);
});

test('the only administrator reads what to do first, and has no button', async () => {
  const ada = await hire(here, service, 'Ada Admin', 'administrator');
  const page = await pages.get(ada, to.deleteEverything);
  expect(page.html).toContain('You are the only administrator of Riverside.');
  expect(page.html).toContain('Your work in Cairn at Riverside.');
  expect(page.html).not.toContain('value="delete"');
  const other = await hire(here, service, 'Bea Admin', 'administrator');
  const form = await pages.get(ada, to.deleteEverything);
  await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [
    other.account,
  ]);
  const late = await pages.post(ada, form, to.deleteEverything, { choice: 'delete' });
  expect([late.status, late.html.includes('Ask somebody else to be administrator first.')]).toEqual([422, true]);
});
