import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addService, hire, inOwn } from '../../../../test/access/duty.ts';
import { addTeam, aRunOfTwo, TELL_WORDS, toldIds, type RunOfTwo } from '../../../../test/access/signs.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { asksOf, askToTell, beginPractice, runOf, sayOk, stepRules, tellNow } from '../../../modules/signs/index.ts';
import { changeLine } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';

let here: TestDatabase;
let site: OwnSite;
let of: RunOfTwo;
beforeAll(async () => {
  here = await freshDatabase();
  site = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  of = await aRunOfTwo(here);
});

const own = <Out>(work: Parameters<typeof inOwn<Out>>[2]): Promise<Out> => inOwn(here, of.wren, work);

/** Ash is told; the address of the message. */
async function told(run = of.run): Promise<string> {
  await own((tx) => tellNow(tx, { run }));
  await stepRules(here.database);
  return `/with/told/${(await toldIds(here, of.ash))[0] ?? ''}`;
}

test('whoever is told reads the words and what they are not, says that they have seen it, and writes what happened', async () => {
  const address = await told();
  expect((await site.get(of.ash, '/with')).html).toContain('A message for you has not been seen.');
  const list = await site.get(of.ash, '/with/told');
  expect(list.html).toContain('A message from Wren Sample');
  const page = await site.get(of.ash, address);
  for (const words of [
    TELL_WORDS,
    'You are not an emergency service.',
    'call 999',
    'href="/help"',
    'can see that you opened this page',
  ])
    expect(page.html).toContain(words);
  expect(page.html, 'the rule’s own name is the person’s').not.toContain('When I do not sleep');
  expect(page.html).not.toContain('This is a practice');
  expect(await site.post(of.ash, page, `${address}/seen`)).toMatchObject({ status: 303, to: `${address}?done=seen` });
  expect((await site.get(of.ash, `${address}?done=seen`)).html).toContain('You said that you have seen this.');
  const form = await site.get(of.ash, `${address}/happened`);
  const empty = await site.post(of.ash, form, `${address}/happened`, { words: ' ' });
  expect([empty.status, empty.html.includes('There is a problem')]).toEqual([422, true]);
  const sent = await site.post(of.ash, form, `${address}/happened`, { words: 'We walked by the river.' });
  expect(sent.to).toBe(`${address}?done=written`);
  expect((await site.get(of.ash, sent.to ?? '')).html).toContain('We walked by the river.');
  const run = await own((tx) => runOf(tx, of.run));
  expect(run?.events.at(-1)).toMatchObject({ kind: 'happened', words: 'We walked by the river.' });
  for (const path of ['', '/happened']) expect((await site.get(of.lee, address + path)).status).toBe(404);
  expect((await site.get(of.wren, address)).status).toBe(404);
});

test('after “I’m OK” the page says so first; a practice says that it is one before everything else', async () => {
  const address = await told();
  await own((tx) => sayOk(tx, { run: of.run }));
  expect((await site.get(of.ash, address)).html).toContain('Wren Sample has said since then: “I’m OK”.');
  const run = newId();
  await own((tx) => beginPractice(tx, { id: run, rule: of.rule, minutes: 5 }));
  const practice = (await site.get(of.ash, await told(run))).html;
  expect(practice.indexOf('This is a practice')).toBeGreaterThan(0);
  expect(practice.indexOf('This is a practice')).toBeLessThan(practice.indexOf(TELL_WORDS));
});

test('a team says yes with its hours, and whoever said it takes it back; a refused form gives back what was typed', async () => {
  const service = await addService(here, `Riverside ${newId().slice(-6)}`);
  const sol = await hire(here, service, 'Sol Worker', 'lead');
  const team = await addTeam(here, service, of.wren, [sol]);
  await own((tx) =>
    changeLine(tx, {
      id: of.rule,
      was: 1,
      words: 'Team',
      fields: { tells: [team], tellWords: TELL_WORDS, waitHours: 1, nextHours: 1 },
    }),
  );
  const ask = newId();
  await own((tx) => askToTell(tx, { id: ask, rule: of.rule, named: team }));
  const address = `/with/told/asks/${ask}`;
  expect((await site.get(sol, '/with/told')).html).toContain('asks if Early help');
  const form = await site.get(sol, address);
  expect(form.html).toContain(TELL_WORDS);
  const nothing = await site.post(sol, form, address, {});
  expect(nothing.status).toBe(422);
  const without = await site.post(sol, form, address, { answer: 'yes', hours: ' ' });
  expect([without.status, without.html.includes('Say when the team reads messages')]).toEqual([422, true]);
  expect(await site.post(sol, form, address, { answer: 'yes', hours: 'Weekdays, 9 to 5' })).toMatchObject({
    status: 303,
    to: '/with/told?done=answered',
  });
  const answered = await site.get(sol, address);
  expect(answered.html).toContain('Sol Worker said yes.');
  expect(await site.post(sol, answered, `${address}/end`)).toMatchObject({ to: '/with/told?done=back' });
  expect((await own(asksOf)).find((each) => each.ask === ask)).toMatchObject({
    standing: 'taken back',
    hours: 'Weekdays, 9 to 5',
  });
  expect((await site.get(sol, address)).status).toBe(404);
  expect((await site.get(of.ash, address)).status, 'whoever is not in the team').toBe(404);
});
