import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { beginLine, planOf } from '../../../modules/plans/index.ts';
import { suggest } from '../../../modules/suggestions/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('somebody new finds three invitations, who has looked, and help', async () => {
  const { html } = await pages.get(wren, to.today);
  for (const href of [to.newMatters, to.newGoal, to.people]) expect(html).toContain(`<a href="${href}">`);
  expect(html).toContain('Nobody else has looked');
  expect(html).toContain(`href="${to.help}"`);
  expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toContain('Wren');
});

test('what is next, what waits and who has looked stand on one page', async () => {
  const sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  await shareWith(here.database, wren, await inviteAndJoin(here.database, wren, sol, 'worker'), 'plan', 'suggest');
  const goal = newId();
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'Be outside more' });
    await beginLine(tx, {
      id: newId(),
      kind: 'step',
      parent: goal,
      words: 'Walk to the allotment',
      fields: { when: 'Thursdays' },
    });
    await beginLine(tx, { id: newId(), kind: 'matters', words: 'My allotment' });
  });
  await withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'get ready' }, planOf);
  const looked = await pages.get(wren, to.today);
  for (const words of ['Walk to the allotment', 'Thursdays', 'My allotment', 'Sol Worker'])
    expect(looked.html).toContain(words);
  expect(looked.html).toContain(`href="${to.goal(goal)}"`);
  expect(looked.html).toContain('href="#looks"');
  expect(looked.html).not.toContain('Waiting for your answer');

  for (const words of ['One', 'Two', 'Three', 'Four']) {
    await withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'suggest' }, (tx) =>
      suggest(tx, { id: newId(), form: 'new step', entry: goal, words: `Suggested ${words}`, why: '' }),
    );
  }
  const { html } = await pages.get(wren, to.today);
  expect(html.match(/Suggested \w+/g)).toEqual(['Suggested Four', 'Suggested Three', 'Suggested Two']);
  expect(html).toContain('See all 4 suggestions');
});

test('in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  const { html } = await pages.get(wren, to.today);
  for (const words of ['Nesaf i chi', 'Yn aros am eich ateb', 'Pwy sydd wedi edrych', 'Help nawr'])
    expect(html).toContain(words);
});
