import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { keepDetails, lineOf, linesOf } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { Refused, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let sol: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
});
afterAll(() => here.drop());

test('a name and number is written down, changed, taken away and put back', async () => {
  const drawn = await pages.get(wren, to.newContact);
  const posted = await pages.post(wren, drawn, to.newContact, {
    words: 'Ash <b>',
    relationship: 'My sister',
    reach: '01632 960 001, after six',
    ticks: 'notTell',
  });
  expect(posted.to).toBe(`${to.contacts}?done=added`);
  const listed = await pages.get(wren, to.contacts);
  for (const words of ['Ash &lt;b&gt;', 'My sister', '01632 960 001', 'do not tell them anything'])
    expect(listed.html).toContain(words);
  const [line] = await own((tx) => linesOf(tx, 'people'));
  const id = line?.id ?? '';
  const changing = await pages.get(wren, to.contact(id));
  await pages.post(wren, changing, to.contact(id), { words: 'Ash', team: 'North team', ticks: 'works' });
  const changed = await pages.get(wren, to.contacts);
  expect(changed.html).toContain('North team');
  expect(changed.html).not.toContain('do not tell them anything');
  const clash = await pages.post(wren, changing, to.contact(id), { words: 'Ash from the other phone' });
  expect(clash.status).toBe(422);
  for (const words of ['Ash from the other phone', 'North team']) expect(clash.html).toContain(words);
  const away = await pages.post(wren, changing, to.takeAway(id));
  expect(away.to).toContain(to.contacts);
  expect((await pages.get(wren, to.contacts)).html).not.toContain('North team');
  await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id));
  expect((await pages.get(wren, to.contacts)).html).toContain('North team');
});

test('details can all be left out; what cannot be read is given back with a reason', async () => {
  const drawn = await pages.get(wren, to.details);
  const wrong = await pages.post(wren, drawn, to.details, { firstName: 'Wren', nhsNumber: '943 476 5918' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('has 10 digits');
  expect(wrong.html).toContain('value="943 476 5918"');
  const noDay = await pages.post(wren, drawn, to.details, { 'born-day': '31', 'born-month': '2', 'born-year': '1980' });
  expect(noDay.status).toBe(422);
  expect(await own((tx) => lineOf(tx, wren.account))).toBeNull();
  const kept = await pages.post(wren, drawn, to.details, {
    firstName: 'Wren',
    nhsNumber: '9434765919',
    'born-day': '1',
    'born-month': 'March',
    'born-year': '1980',
  });
  expect(kept.to).toBe(`${to.details}?done=details`);
  expect(await own((tx) => lineOf(tx, wren.account))).toMatchObject({
    fields: { firstName: 'Wren', nhsNumber: '943 476 5919', born: '1980-03-01' },
  });
});

test('two devices that write the details at once: one is kept, the other is shown both', async () => {
  const eira = await addPerson(here.administrator, here.database, 'Eira Sample');
  for (let round = 0; round < 20; round++) {
    const was = (await own((tx) => lineOf(tx, eira.account), eira))?.version ?? 0;
    const write = (words: string) =>
      own((tx) => keepDetails(tx, { was, fields: { phone: `${words} ${round}` } }), eira);
    const outcomes = await Promise.all([write('one'), write('two')]);
    expect(outcomes.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
    expect((await own((tx) => lineOf(tx, eira.account), eira))?.version).toBe(was + 1);
  }
});

test('nobody else reads names, numbers or details, whatever else is shared with them', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
  const asSol = withPerson(
    here.database,
    recordOf(sol, wren.account),
    { rooms: ['people', 'plan'], reason: 'get ready' },
    (tx) => tx.call('select words from record.entry', []),
  );
  expect(await asSol).toEqual([]);
  const only = withPerson(
    here.database,
    recordOf(sol, wren.account),
    { rooms: ['people'], reason: 'get ready' },
    lines,
  );
  await expect(only).rejects.toBeInstanceOf(Refused);
});
const lines = (tx: PersonTx) => linesOf(tx, 'people');

test('the details line can stand only under the person’s own id', async () => {
  const insert = `insert into record.entry (person_id, entry_id, version, room, kind, words) values ($1, $2, 1, 'people', 'details', '')`;
  await expect(own((tx) => tx.call(insert, [wren.account, newId()]))).rejects.toMatchObject({ code: '23514' });
});
