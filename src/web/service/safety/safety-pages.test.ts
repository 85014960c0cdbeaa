import { afterAll, beforeAll, expect, test } from 'vitest';
import { addService, hire, inOwn } from '../../../../test/access/duty.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { sayMadeWorse } from '../../../modules/safety/index.ts';
import { newId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let service = '';
let wren: Cast;
let juniper: Cast;
let sol: Cast;
let lee: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  service = await addService(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  juniper = await hire(here, service, 'Juniper Sample', 'administrator');
  sol = await hire(here, service, 'Sol Sample', 'worker');
  lee = await hire(here, service, 'Lee Sample', 'lead');
});
afterAll(() => here.drop());

test('an administrator names a safety lead, who then sees weeks and sorts; nobody else sees the page or the count', async () => {
  await inOwn(here, wren, (tx) =>
    sayMadeWorse(tx, { id: newId(), about: 'rule notice', thing: newId(), words: 'It came at work.' }),
  );
  const address = to.safety(service);
  for (const who of [sol, lee, wren]) expect((await pages.get(who, address)).status).toBe(404);
  const before = await pages.get(juniper, address);
  expect(before.html).toContain('Nobody is safety lead for this Cairn yet.');
  expect(before.html, 'an administrator sees no count').not.toContain('How often, by week');
  for (const path of [to.safetyNote(service)]) expect((await pages.get(juniper, path)).status).toBe(404);

  const drawn = await pages.get(juniper, to.nameSafetyLead(service));
  expect(drawn.html).toContain('It opens no record.');
  expect((await pages.post(juniper, drawn, to.nameSafetyLead(service))).status).toBe(422);
  const post = new RegExp(`value="([0-9a-f-]{36})"[^>]*>\\s*<label[^>]*>\\s*Sol Sample`).exec(drawn.html)?.[1] ?? '';
  const named = await pages.post(juniper, drawn, to.nameSafetyLead(service), { post });
  expect(named.to).toBe(`${address}?done=named`);
  expect((await pages.get(juniper, address)).html).toContain('Named by Juniper Sample.');
  expect((await pages.get(juniper, address)).html).not.toContain('How often, by week');

  expect((await pages.get(sol, to.service)).html).toContain(address);
  const count = await pages.get(sol, address);
  expect(count.html).toContain('What a rule showed');
  expect(count.html).toMatch(/Week from \d+ \w+ \d{4}: 1 time/);
  expect(count.html).not.toMatch(/Wren|It came at work|\d:\d\d[ap]m/);
  for (const who of [lee, wren]) expect((await pages.get(who, address)).status).toBe(404);

  const note = await pages.get(sol, to.safetyNote(service));
  expect((await pages.post(sol, note, to.safetyNote(service), { words: ' ' })).status).toBe(422);
  await pages.post(sol, note, to.safetyNote(service), { words: 'We made the words shorter.' });
  expect((await pages.get(sol, address)).html).toContain('We made the words shorter.');

  const worse = await pages.get(wren, to.madeWorse('reminder'));
  expect(worse.html).toContain('Safety leads here: Sol Sample.');

  const mine = await pages.get(sol, address);
  const end = /action="([^"]+\/end)"/.exec(mine.html)?.[1] ?? '';
  expect((await pages.post(sol, mine, end)).to).toBe(to.service);
  expect((await pages.get(sol, address)).status).toBe(404);
  expect((await pages.get(juniper, address)).html).toContain('Earlier safety leads');
});
