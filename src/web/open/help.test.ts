import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type TestDatabase } from '../../../test/database/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { servicePages } from '../../../test/journeys/service-pages.ts';

let here: TestDatabase;
beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());

const down = (): Promise<never> => Promise.reject(new Error('The database is down.'));
const monday = (): Date => new Date('2026-11-23T14:10:00Z');
const noDatabase = { transaction: down, once: down, end: down, pools: {} } as unknown as Database;

test('Help now is there when the database is not', async () => {
  const { status, html } = await servicePages(noDatabase, monday).get(null, '/help');
  expect(status).toBe(200);
  expect(html).toContain('href="tel:999"');
  expect(html).toContain('href="tel:111"');
  expect(html).toContain('href="sms:85258?body=SHOUT"');
  expect(html.indexOf('tel:999')).toBeLessThan(html.indexOf('tel:111'));
  expect(html).toContain('These lines are for people in England.');
  expect(html).toContain('Cairn is not an emergency service.');
});

test('it shows another nation on asking, and where the person lives without', async () => {
  const pages = servicePages(here.database, monday);
  expect((await pages.get(null, '/help?nation=scotland')).html).toContain('Breathing Space');
  expect((await pages.get(null, '/help?nation=nowhere')).html).toContain('people in England');
  const eira = await addPerson(here.administrator, here.database, 'Eira Sampl');
  await here.administrator.query(
    `update system.account set nation = 'northern ireland', language = 'cy' where account_id = $1`,
    [eira.account],
  );
  const { html } = await pages.get(eira, '/help');
  expect(html).toContain('yng Ngogledd Iwerddon');
  expect(html).toContain('tel:1800108088088000');
  expect(html).not.toContain('tel:111"');
});

test('past the review day it says so before every line but the first two', async () => {
  const later = servicePages(noDatabase, () => new Date('2027-06-01T12:00:00Z'));
  const { html } = await later.get(null, '/help');
  const places = ['tel:999', 'tel:111', 'Some of this may have changed', 'tel:116123'].map((words) =>
    html.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect((await servicePages(noDatabase, monday).get(null, '/help')).html).not.toContain('may have changed');
});
