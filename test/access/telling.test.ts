import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dutiesAt, dutyCounts, declineOverride, endOverride, tellOverrides } from '../../src/modules/sharing/index.ts';
import { planOf } from '../../src/modules/plans/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { Refused, takeAwayCopy, withPerson } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { servicePages, type ServicePages } from '../journeys/service-pages.ts';
import { addService, addStanding, agrees, asks, hire, inOwn, REASON } from './duty.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let pages: ServicePages;
let service: string;
let wren: Cast;
let sol: Cast;
let lee: Cast;
let offset = 0;

const HOUR = 60 * 60 * 1000;
async function later(hours: number): Promise<void> {
  offset = hours * HOUR;
  await setClock(`${hours} hours`);
}

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  pages = servicePages(here.database, () => new Date(Date.now() + offset));
});
afterAll(() => here.drop());
beforeEach(async () => {
  await later(0);
  service = await addService(here);
  wren = await addStanding(here, service, 'Wren Sample');
  sol = await hire(here, service, 'Sol Worker', 'worker');
  lee = await hire(here, service, 'Lee Lead', 'lead');
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
});

const messagesTo = async (who: Cast): Promise<{ message_id: string; template: string; details: object }[]> => {
  const { rows } = await here.administrator.query(
    'select message_id, template, details from system.message where to_account = $1',
    [who.account],
  );
  return rows;
};
const jobsFor = async (message: string | undefined): Promise<number> => {
  const { rows } = await here.administrator.query(`select from jobs.job where data->>'message' = $1`, [message]);
  return rows.length;
};
const counted = async (): Promise<unknown[]> => {
  const { rows } = await here.administrator.query(
    'select asked, agreed, delayed, hours from commons.override_count where service_id = $1',
    [service],
  );
  return rows;
};
const readsPlan = (by: Cast): Promise<unknown> =>
  withPerson(here.database, recordOf(by, wren.account), { rooms: ['plan'], reason: 'support now' }, planOf);

/** Everything that the person can come upon: pages, the copy, who can see. */
async function whatWrenFinds(): Promise<string> {
  const shown = await Promise.all(
    ['/me', '/me/looks', '/me/plan', '/me/people', '/account'].map((path) => pages.get(wren, path)),
  );
  const read = await pages.get(wren, '/account/copy/readable');
  const copy = await inOwn(here, wren, takeAwayCopy);
  return [...shown.map((page) => page.html), read.html, JSON.stringify({ ...copy, labels: {} })].join('\n');
}

test('the person is told in the same moment: page, list of looks and a neutral e-mail, well within a minute', async () => {
  const override = await asks(here, sol, service, wren.address);
  expect(await whatWrenFinds()).not.toContain(REASON);
  const before = Date.now();
  expect(await agrees(here, lee, wren, override)).toBe('agreed');
  const [message] = await messagesTo(wren);
  expect(message).toMatchObject({ template: 'something happened', details: { open: '/me' } });
  expect(await jobsFor(message?.message_id)).toBe(1);
  const today = await pages.get(wren, '/me');
  expect(today.html).toContain('Opened under a legal duty');
  expect(today.html).toContain('Sol Worker of Riverside could open');
  expect((await pages.get(wren, '/me/looks')).html).toContain(REASON);
  expect(Date.now() - before).toBeLessThan(60_000);
  const { rows } = await here.administrator.query<{ same: boolean }>(
    `select a.told_at = a.starts_at and t.at - a.starts_at < interval '1 minute' and a.xmin = t.xmin and a.xmin = m.xmin as same
     from record.override_agreed a join record.override_told t using (person_id, override_id) join system.message m on m.message_id = t.message_id
     where a.override_id = $1`,
    [override],
  );
  expect(rows, 'agreed, told and the e-mail are one transaction').toEqual([{ same: true }]);
});

test('with a delay nothing anywhere tells of it until it runs out; then it shows itself, once', async () => {
  const before = await whatWrenFinds();
  const override = await asks(here, sol, service, wren.address, { delayDays: 28 });
  await agrees(here, lee, wren, override);
  await readsPlan(sol);
  await withCommons(here.database, sol, (tx) => endOverride(tx, { person: wren.account, override }));
  const found = await whatWrenFinds();
  for (const word of ['Sol Worker', 'Lee Lead', REASON, 'legal duty', override, 'Riverside of'])
    expect(found, word).not.toContain(word);
  expect(changing(found)).toBe(changing(before));
  expect([await messagesTo(wren), await counted()]).toEqual([[], []]);

  await later(27 * 24 + 23);
  await tellOverrides(here.database);
  expect([await messagesTo(wren), await counted()]).toEqual([[], []]);
  expect(await whatWrenFinds()).not.toContain(REASON);

  await later(28 * 24 + 1);
  expect(await whatWrenFinds(), 'the page needs no job').toContain(REASON);
  await Promise.all([tellOverrides(here.database), tellOverrides(here.database)]);
  await tellOverrides(here.database);
  const messages = await messagesTo(wren);
  expect(messages.map((each) => each.template)).toEqual(['something happened']);
  expect(await jobsFor(messages[0]?.message_id)).toBe(1);
  expect(await counted()).toEqual([{ asked: 1, agreed: 1, delayed: 1, hours: 24 }]);
  expect(await whatWrenFinds()).toContain('Telling now would put somebody in danger.');
});

/** Without what differs between any two visits: times and form tokens. */
const changing = (pagesAsText: string): string =>
  pagesAsText
    .replace(/name="(csrf|once)" value="[^"]*"/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.+]+/g, '')
    .replace(/\b\d{1,2}(:\d\d)?(am|pm)\b/g, '');

test('what came due while the program was down is told by the first run after', async () => {
  await agrees(here, lee, wren, await asks(here, sol, service, wren.address, { delayDays: 3 }));
  await asks(here, sol, service, wren.address, { basis: 'life at risk' });
  await later(60 * 24);
  await tellOverrides(here.database);
  expect(await messagesTo(wren), 'an e-mail only of what was opened').toHaveLength(1);
  expect(await counted()).toEqual(
    expect.arrayContaining([
      { asked: 1, agreed: 1, delayed: 1, hours: 24 },
      { asked: 1, agreed: 0, delayed: 0, hours: 0 },
    ]),
  );
});

test('two leads who answer at once: one answer holds, one e-mail, one count', async () => {
  const lou = await hire(here, service, 'Lou Lead', 'lead');
  const first = await asks(here, sol, service, wren.address);
  expect(await Promise.all([lee, lou, lee].map((by) => agrees(here, by, wren, first)))).toEqual([
    'agreed',
    'agreed',
    'agreed',
  ]);
  expect(await messagesTo(wren)).toHaveLength(1);
  expect(await counted()).toEqual([{ asked: 1, agreed: 1, delayed: 0, hours: 24 }]);

  for (let round = 0; round < 10; round += 1) {
    const override = await asks(here, sol, service, wren.address);
    const answers = await Promise.all([
      agrees(here, lee, wren, override),
      withCommons(here.database, lou, (tx) => declineOverride(tx, { person: wren.account, override })),
    ]);
    expect(new Set(answers).size, 'both hear the same answer').toBe(1);
  }
});

test('who did not agree is told to the person; after that nobody else can agree', async () => {
  const override = await asks(here, sol, service, wren.address);
  const declines = (by: Cast) =>
    withCommons(here.database, by, (tx) => declineOverride(tx, { person: wren.account, override }));
  await expect(declines(sol)).rejects.toThrow(Refused);
  await expect(declines(await hire(here, service, 'Wil Worker', 'worker'))).rejects.toThrow(Refused);
  expect(await declines(lee)).toBe('declined');
  expect(await declines(lee)).toBe('declined');
  expect(await agrees(here, await hire(here, service, 'Lou Lead', 'lead'), wren, override)).toBe('declined');
  await expect(readsPlan(sol)).rejects.toThrow(Refused);
  await later(25);
  await tellOverrides(here.database);
  expect((await pages.get(wren, '/me/looks')).html).toContain('Lee Lead was asked to agree, and did not.');
  expect(await messagesTo(wren)).toEqual([]);
});

test('a person is found by their exact name or address, among those who stand with this service, and nobody is listed', async () => {
  const other = await addStanding(here, await addService(here, 'Elsewhere'), 'Nia Elsewhere');
  const alone = await addPerson(here.administrator, here.database, 'Alone Sample');
  for (const who of [
    'Wren',
    'Sample',
    '%',
    '',
    wren.address.slice(1),
    other.address,
    other.name ?? '',
    alone.address,
    sol.address,
  ])
    expect(await asks(here, sol, service, who), who).toBe('nobody');
  expect(await asks(here, sol, service, ` ${wren.address.toUpperCase()} `)).not.toBe('nobody');
  expect(await asks(here, sol, service, 'wren sample')).not.toBe('nobody');
  await addStanding(here, service, 'Wren Sample');
  expect(await asks(here, sol, service, 'Wren Sample')).toBe('several');
});

test('asking the same form twice, at once too, is one request; the tries of an hour have an end', async () => {
  const id = '01900000-0000-7000-8000-000000000001';
  const twice = await Promise.all([1, 2].map(() => asks(here, sol, service, wren.address, { id })));
  expect(twice).toEqual([id, id]);
  const { rows } = await here.administrator.query('select from record.override where override_id = $1', [id]);
  expect(rows).toHaveLength(1);
  const tries: string[] = [];
  for (let n = 0; n < 20; n += 1) tries.push(await asks(here, sol, service, `nobody ${n}`));
  expect(tries.filter((each) => each === 'nobody')).toHaveLength(19);
  expect(tries.at(-1)).toBe('too many');
});

test('the list is for the two and for leads of this service, and for nobody else', async () => {
  const duties = (by: Cast) => withCommons(here.database, by, (tx) => dutiesAt(tx, service));
  const wil = await hire(here, service, 'Wil Worker', 'worker');
  const override = await asks(here, sol, service, wren.address);
  await asks(here, sol, service, wren.address, { basis: 'life at risk' });
  await agrees(here, lee, wren, override);
  const both = ['open', 'waits'];
  const states = async (by: Cast) => (await duties(by)).map((duty) => (duty.endsAt ? 'open' : 'waits')).toSorted();
  expect([await states(sol), await states(lee), await states(wil)]).toEqual([both, both, []]);
  expect((await duties(sol)).map((duty) => duty.mayAnswer)).toEqual([false, false]);
  const elsewhere = await addService(here, 'Elsewhere');
  for (const by of [
    await hire(here, elsewhere, 'Another Lead', 'lead'),
    await hire(here, service, 'Ada Admin', 'administrator'),
    await hire(here, service, 'Pip Peer', 'peer worker'),
    wren,
  ])
    await expect(duties(by), by.name ?? '').rejects.toThrow(Refused);
  await later(25);
  expect(await states(lee), 'after a day it does not wait any more, and after its hours it is not open').toEqual([]);
});

test('counts are for anybody, hold no names, and tell no number under five', async () => {
  const count = () => withCommons(here.database, null, (tx) => dutyCounts(tx, service));
  for (let n = 0; n < 5; n += 1) {
    const override = await asks(here, sol, service, wren.address, { hours: n < 4 ? 4 : 72 });
    if (n < 4) expect((await count()).map((each) => each.asked)).not.toContain(5);
    await agrees(here, lee, wren, override);
  }
  const [row] = await count();
  expect(row).toMatchObject({ basis: 'court order', asked: 5, agreed: 5, delayed: null, hours: 18 });
  const shown = await pages.get(null, `/service/${service}/duty/counts`);
  expect(shown.html.match(/Fewer than 5/g)).toHaveLength(1);
  for (const words of ['Wren', 'Sol', 'Lee', REASON]) expect(shown.html).not.toContain(words);
  await expect(
    here.database.once('cairn_app', 'select * from commons.override_count', []),
    'the numbers behind it are read by no page',
  ).rejects.toMatchObject({ code: '42501' });
});
