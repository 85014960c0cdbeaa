import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { inOwn } from '../../../../test/access/duty.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { agreementsOf, problemsWith, unwellNow } from '../../../modules/crisis/index.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { sharingOf, withdrawSharing } from '../../../modules/sharing/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { newId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';
import { withPicked } from './agreement.tsx';
import { sayAgreement, sayHours, sayWait } from './say-agreement.ts';

let here: TestDatabase;
let site: OwnSite;
let wren: Cast;
let member: string;
const t = translator('en');
const year = String(new Date().getUTCFullYear() + 1);

beforeAll(async () => {
  here = await freshDatabase();
  site = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  member = await inviteAndJoin(
    here.database,
    wren,
    await addPerson(here.administrator, here.database, 'Ash'),
    'supporter',
  );
  await inOwn(here, wren, (tx) =>
    beginLine(tx, { id: newId(), kind: 'well', words: 'I stop cooking', fields: { part: 'early signs' } }),
  );
});

/** Through the flow of sharing: chosen, seen, said yes. */
async function shares(chosen: Record<string, string>, address: string): Promise<void> {
  const day = { 'until-day': '1', 'until-month': '1', 'until-year': year };
  const form = await site.get(wren, address);
  const asked = await site.post(wren, form, address, { ...day, ...chosen });
  const preview = await site.get(wren, asked.to ?? '');
  const yes = await site.post(wren, preview, asked.to ?? '');
  expect(yes.to).toContain('done=shared');
}

test('parts of staying well can be shared for when I am unwell; what is shared always stays, and the other way round', async () => {
  const unwell = { condition: 'when I am unwell', level: 'see' };
  const always = { condition: 'always', level: 'see' };
  await shares({ plan: 'early signs', ...always }, to.shareParts(member));
  await shares({ plan: 'early signs', ...unwell }, to.shareParts(member));
  await shares({ room: 'plan', ...unwell }, to.share(member));
  await shares({ room: 'plan', ...unwell }, to.share(member));
  const live = (await inOwn(here, wren, sharingOf)).filter(({ endedAt }) => endedAt === null);
  expect(live.map(({ room, condition, parts, openNow }) => [room, condition, parts, openNow])).toEqual([
    ['staying well', 'always', ['early signs'], true],
    ['staying well', 'when I am unwell', ['early signs'], false],
    ['plan', 'when I am unwell', [], false],
  ]);
  const page = await site.get(wren, to.member(member));
  expect(page.html).toContain('When you are unwell, Ash can see');
  const [, waits] = live;
  expect(page.html).toContain(`sharing=${waits?.id}`);
  expect((await site.get(wren, `${to.shareParts(member)}?sharing=${waits?.id}`)).html).toMatch(
    /value="when I am unwell"[^>]* checked/,
  );
  expect((await site.get(wren, to.newGoal)).html).toContain(
    'Only you can see this. When you are unwell, Ash can see it too.',
  );
  for (const { id } of live) await inOwn(here, wren, (tx) => withdrawSharing(tx, { sharing: id }));
  expect((await site.get(wren, to.stepsIn)).html).toContain(t('unwell.stepsInNone'));
});

test('what was typed comes back with what is wrong; nothing is kept before it was read back', async () => {
  const form = await site.get(wren, to.unwellAgreement);
  const wrong = await site.post(wren, form, to.unwellAgreement, {
    keepers: member,
    needed: 'two',
    signs: 'The curtains stay closed.',
    wait: '2',
    lasts: '9999',
  });
  expect(wrong.status).toBe(422);
  for (const words of ['The curtains stay closed.', t('unwell.wrong.needed'), t('unwell.wrong.length')])
    expect(wrong.html).toContain(words);
  const parts = { keepers: member, needed: '1', signs: 'The curtains stay closed.', wait: '2', lasts: '72' };
  const back = await site.post(wren, form, to.unwellAgreement, parts);
  expect(back.html).toContain(
    'If Ash says they see my signs, what I share for such times opens after 2 hours, for 3 days',
  );
  expect(await inOwn(here, wren, agreementsOf)).toEqual([]);
  const kept = await site.post(wren, back, to.unwellAgreement, { step: 'keep' });
  expect(kept.to).toBe(`${to.unwell}?done=agreed`);
  expect(await inOwn(here, wren, agreementsOf)).toMatchObject([{ version: 1, keepers: [member], needed: 1 }]);
});

test('a length that is not offered turns nothing on', async () => {
  const page = await site.get(wren, to.unwell);
  for (const length of ['', '0', '337', 'a week']) {
    const wrong = await site.post(wren, page, to.unwell, { length });
    expect([wrong.status, wrong.html.includes(t('unwell.lengthWrong'))], length).toEqual([422, true]);
  }
  expect((await inOwn(here, wren, unwellNow)).openUntil).toBeNull();
});

test('an agreement reads back as one sentence, whoever is named', () => {
  const called = new Map([
    ['a', 'Ash'],
    ['b', 'Bryn'],
    ['c', 'Cai'],
  ]);
  const said = (keepers: string[], needed: number, waitHours = 2) =>
    sayAgreement(t, { keepers, needed, waitHours, lengthHours: 72 }, called);
  const rest = 'what I share for such times opens after 2 hours, for 3 days, unless I say “I’m OK”.';
  expect(said(['a'], 1)).toBe(`If Ash says they see my signs, ${rest}`);
  expect(said(['a', 'b'], 2)).toBe(`If Ash and Bryn each say they see my signs, ${rest}`);
  expect(said(['a', 'b', 'c'], 2)).toBe(
    `If 2 of these people say they see my signs, ${rest} They are Ash, Bryn and Cai.`,
  );
  expect(said(['a', 'gone'], 1, 0)).toContain('opens at once');
  expect([sayHours(t, 1), sayHours(t, 24), sayHours(t, 36), sayWait(t, 0)]).toEqual([
    '1 hour',
    '1 day',
    '36 hours',
    'at once',
  ]);
  expect(withPicked('One', ['Two', 'One'])).toBe('One\nTwo');
  expect(withPicked('', [])).toBe('');
  const parts = { keepers: ['a'], needed: 1, waitHours: 0, lengthHours: 336, signs: 'x' };
  expect(problemsWith(parts)).toEqual([]);
  expect(problemsWith({ ...parts, keepers: [], needed: 2, waitHours: 73, lengthHours: 337, signs: ' ' })).toEqual([
    'nobody',
    'needed',
    'wait',
    'length',
    'no signs',
  ]);
});
