import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../test/journeys/own-site.ts';
import { beginLine, changeLine, lineOf, takeAway } from '../../modules/plans/index.ts';
import { acceptSuggestion, suggest } from '../../modules/suggestions/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let sol: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
});
afterAll(() => here.drop());

test('a line of any kind tells its story: who, when, and the words, newest first', async () => {
  const id = newId();
  const suggestion = newId();
  await own(async (tx) => {
    await beginLine(tx, { id, kind: 'goal', words: 'Be outside' });
    await changeLine(tx, { id, was: 1, words: 'Be outside', fields: { why: 'The quiet' } });
  });
  await withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'suggest' }, async (tx) =>
    suggest(tx, { id: suggestion, form: 'wording', entry: id, words: 'Be outside each day', why: '' }),
  );
  await own(async (tx) => {
    await acceptSuggestion(tx, { id: suggestion, words: 'Be outside each day', was: 2 });
    await takeAway(tx, { id });
  });
  const { html } = await pages.get(wren, to.versions(id));
  const said = [
    'You took it away.',
    'You took this from a suggestion by Sol Sample.',
    'Be outside each day',
    'The words stayed. Something beside them changed.',
    'You wrote this first.',
  ];
  const places = said.map((words) => html.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  const back = await pages.post(wren, await pages.get(wren, to.versions(id)), to.putBack(id));
  expect(back.to).toBe(`${to.goal(id)}?done=put-back`);
  expect((await pages.get(wren, to.versions(id))).html).toContain('You put it back.');
});

test('a long story comes in parts', async () => {
  const id = newId();
  await own(async (tx) => {
    await beginLine(tx, { id, kind: 'hope', words: 'wording 1.' });
    for (let was = 1; was < 23; was += 1) await changeLine(tx, { id, was, words: `wording ${was + 1}.` });
  });
  const first = await pages.get(wren, to.versions(id));
  expect(first.html).toContain('wording 23.');
  expect(first.html).toContain('wording 14.');
  expect(first.html).not.toContain('wording 13.');
  const second = await pages.get(wren, `${to.versions(id)}?from=13`);
  expect(second.html).toContain('wording 4.');
  expect(second.html).not.toContain('wording 14.');
  expect(second.html).not.toContain('wording 3.');
  const odd = await pages.get(wren, `${to.versions(id)}?from=zero`);
  expect(odd.html).toContain('wording 23.');
});

test('nobody reads the versions of somebody else’s line, and a line that is none has no page', async () => {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'matters', words: 'Only mine' }));
  expect((await pages.get(sol, to.versions(id))).status).toBe(404);
  expect((await pages.get(wren, to.versions(newId()))).status).toBe(404);
  expect((await own((tx) => lineOf(tx, id)))?.words).toBe('Only mine');
});
