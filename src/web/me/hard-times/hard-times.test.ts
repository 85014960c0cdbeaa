import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { beginLine, type Fields, type Kind, type Line } from '../../../modules/plans/index.ts';
import { hardTimesOf } from '../../../modules/reminders/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { choicesFrom, peopleToReach } from './choices.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const write = (kind: Kind, words: string, fields: Fields): Promise<unknown> =>
  own((tx) => beginLine(tx, { id: newId(), kind, words, fields, parent: undefined }));
const share = (member: string, long: string): Promise<unknown> =>
  own((tx) =>
    tx.call(`select app.share($1, $2, null, 'plan', 'see', 'always', app.clock() + $3::interval)`, [
      newId(),
      member,
      long,
    ]),
  );
const page = async (path: string): Promise<string> => (await pages.get(wren, path)).html;
const begin = async (): Promise<string | null> =>
  (await pages.post(wren, await pages.get(wren, to.hardTimes), to.hardTimesBegin)).to;
const asked = (html: string): string => /<section class="card">\s*<h2>(.*?)<\/h2>/.exec(html)?.[1] ?? '';

const lineOf = (id: string, fields: Fields = {}): Line => ({ id, fields, removed: false }) as Line;

test('every choice is one of the person’s own, each comes once, and what helps takes turns with whom to reach', () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, lists, fc.boolean(), fc.boolean(), (tools, people, hasPlan, hasMoments) => {
      const choices = choicesFrom({
        tools: tools.map((id) => lineOf(`t${id}`)),
        people: people.map((id) => lineOf(`p${id}`)),
        hasCard: hasPlan,
        hasPlan,
        hasWishes: hasMoments,
        hasMoments,
      });
      const ids = (kind: string) =>
        choices.flatMap((each) => ('line' in each && each.kind === kind ? [each.line.id] : []));
      expect(ids('tool')).toEqual(tools.map((id) => `t${id}`));
      expect(ids('person')).toEqual(people.map((id) => `p${id}`));
      expect(choices.length).toBe(tools.length + people.length + 2 * Number(hasPlan) + 2 * Number(hasMoments));
      if (tools.length > 0 && people.length > 0)
        expect(choices.slice(0, 2).map((each) => each.kind)).toEqual(['tool', 'person']);
    }),
  );
});

test('whom to reach: the one to ask first, and never somebody who is not to be told', () => {
  const people = [
    lineOf('ash', { reach: '07700 900123' }),
    lineOf('gone', { reach: '07700 900123', notTell: true }),
    lineOf('unreachable'),
    lineOf('kit', { reach: 'next door', first: true }),
  ];
  expect(peopleToReach(people).map((line) => line.id)).toEqual(['kit', 'ash']);
});

test('one press: Today is one choice at a time in the person’s own words, and one press ends it', async () => {
  await write('tool', 'Walk to the canal', { takes: '20 minutes' });
  await write('contact', 'Ash, my sister', { reach: '07700 900123' });
  await write('well', 'I stop opening letters', { part: 'breaking down' });
  expect(await page(to.today)).toContain(`href="${to.hardTimes}"`);
  expect(await begin()).toBe(`${to.today}?done=hard`);
  expect(await own(hardTimesOf)).toBe('said so');
  const first = await page(to.today);
  expect(asked(first)).toBe('Something that helps you');
  expect(first).toContain('Walk to the canal');
  expect(first).toContain('20 minutes');
  expect(first).not.toContain('Ash, my sister');
  expect(await page(`${to.today}?yes=0`)).toContain('Nobody asks whether you did it.');
  const second = await page(`${to.today}?at=1`);
  expect(asked(second)).toBe('Somebody you can reach');
  expect(second).toContain('href="tel:07700900123"');
  expect(second).not.toContain('Walk to the canal');
  expect(asked(await page(`${to.today}?at=2`))).toBe('What you wrote for times like this');
  expect(await page(`${to.today}?at=3`)).toContain('That is all there is here.');
  expect(await page(`${to.today}?usual=yes`)).not.toContain('One thing at a time');
  const ended = await pages.post(wren, await pages.get(wren, to.today), to.hardTimesEnd);
  expect(ended.to).toBe(to.hardTimesAfter);
  expect(await own(hardTimesOf)).toBeNull();
  expect(await page(to.today)).not.toContain('One thing at a time');
});

test('with nothing written, and with an address that names nothing, there is Help now and no mistake', async () => {
  await begin();
  expect(await page(to.today)).toContain('You have written nothing for times like this yet.');
  for (const at of ['9999', '-1', 'x', '0.5', '99999999999'])
    expect(await page(`${to.today}?at=${at}`)).toContain(`href="${to.help}"`);
});

test('afterwards it says what ended meanwhile, so that it can be shared again, and nothing of before', async () => {
  const setClock = await fakeClock(here.administrator);
  try {
    const ash = await addPerson(here.administrator, here.database, 'Ash Sample');
    const kit = await addPerson(here.administrator, here.database, 'Kit Sample');
    const toAsh = await inviteAndJoin(here.database, wren, ash, 'supporter');
    const toKit = await inviteAndJoin(here.database, wren, kit, 'supporter');
    await share(toAsh, '3 hours');
    await share(toKit, '1 hour');
    await setClock('2 hours');
    await begin();
    await setClock('5 hours');
    await pages.post(wren, await pages.get(wren, to.today), to.hardTimesEnd);
    const later = ownSite(here, { now: () => new Date(Date.now() + 5 * 3_600_000) });
    const { html } = await later.get(wren, to.hardTimesAfter);
    expect(html).toContain('Ash Sample could see');
    expect(html).toContain(`href="${to.share(toAsh)}"`);
    expect(html).not.toContain('Kit Sample');
  } finally {
    await setClock('0');
  }
});
