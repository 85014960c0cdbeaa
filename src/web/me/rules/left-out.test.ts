import { afterAll, beforeAll, expect, test } from 'vitest';
import { addQuestion, addRule, runsNow } from '../../../../test/access/signs.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('where rules are left out, nobody writes or changes one and none is looked at; what was written can be read', async () => {
  const sleep = await addQuestion(here, wren);
  const rule = await addRule(here, wren, sleep, []);
  const without = ownSite(here, { site: { rules: false } });
  for (const path of [to.newRule, to.newRuleAbout(sleep), to.changeRule(rule), to.tryRule(rule)])
    expect((await without.get(wren, path)).status, path).toBe(404);
  const drawn = await pages.get(wren, to.newRuleAbout(sleep));
  expect(
    (
      await without.post(wren, drawn, to.newRuleAbout(sleep), {
        compare: 'under',
        than: '4',
        times: '1',
        outOf: '1',
        parts: 'toolbox',
      })
    ).status,
  ).toBe(404);
  expect((await without.get(wren, to.stayingWell)).html).not.toContain(to.rules);
  const list = await without.get(wren, to.rules);
  expect(list.html).toContain('Rules are switched off here.');
  expect(list.html).toContain('is under 4 hours, show me');
  expect(list.html).not.toContain(to.newRule);
  const checkIn = async (site: OwnSite): Promise<number> => {
    const form = await site.get(wren, to.checkIn);
    expect((await site.post(wren, form, to.checkIn, { [`a-${sleep}`]: '3' })).status).toBe(303);
    return (await runsNow(here, wren)).length;
  };
  expect(await checkIn(without)).toBe(0);
  expect(await checkIn(pages), 'where they are not').toBe(1);
});
