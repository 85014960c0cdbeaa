import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addHouse,
  asksHouse,
  atHouse,
  hireIn,
  newGuest,
  ofRequest,
  saysYes,
  type CrisisHouse,
} from '../../../../test/access/crisis-houses.ts';
import { addPerson, freshDatabase, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { queueOf } from '../../../modules/stays/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let rowan: CrisisHouse;
let other: CrisisHouse;

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  rowan = await addHouse(here, 'Rowan', 2);
  other = await addHouse(here, 'Alder', 1);
});
afterAll(() => here.drop());

test('guests are seen by who works in the house; leads and administrators see the house, and everybody else nothing', async () => {
  const { guest, request } = await newGuest(here, rowan.house, 'Wren Guest');
  const administrator = await hireIn(here, rowan.service, rowan.team, 'Juniper Admin', 'administrator');
  const stranger = await addPerson(here.administrator, here.database, 'Ash Friend');
  const house = to.houseAt(rowan.service, rowan.house);
  const of = to.stayAt(rowan.service, rowan.house, guest.account, request);
  expect((await pages.get(rowan.worker, house)).html).toContain('Wren Guest');
  expect((await pages.get(rowan.worker, of)).status).toBe(200);
  for (const who of [rowan.lead, administrator]) {
    const seen = await pages.get(who, house);
    expect([seen.status, seen.html.includes('Wren Guest')], who.name ?? '').toEqual([200, false]);
    for (const path of [of, `${of}/yes`, `${of}/no`, `${of}/end`, to.typeStay(rowan.service, rowan.house)])
      expect((await pages.get(who, path)).status, path).toBe(404);
  }
  for (const who of [other.worker, other.lead, stranger, guest])
    for (const path of [house, of, to.houseRooms(rowan.service, rowan.house), to.housesAt(rowan.service)])
      expect((await pages.get(who, path)).status, `${who.name} at ${path}`).toBe(404);
  // A request of one house, asked for through the address of another.
  expect((await pages.get(other.worker, to.stayAt(other.service, other.house, guest.account, request))).status).toBe(
    404,
  );
  expect((await pages.get(administrator, to.houseCounts(rowan.service, rowan.house))).status).toBe(404);
  expect((await pages.get(rowan.lead, to.houseCounts(rowan.service, rowan.house))).status).toBe(200);
});

test('a post that ended sees nothing more, from the next page on', async () => {
  const { guest, request } = await newGuest(here, rowan.house, 'Wren Ended Post');
  const gone = await hireIn(here, rowan.service, rowan.team, 'Gone Worker', 'worker');
  const of = to.stayAt(rowan.service, rowan.house, guest.account, request);
  const drawn = await pages.get(gone, `${of}/no`);
  expect(drawn.status).toBe(200);
  await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [gone.account]);
  expect((await pages.get(gone, of)).status).toBe(404);
  const filled = { reason: 'No.', place1: 'Alder', said1: 'Yes.' };
  expect((await pages.post(gone, drawn, `${of}/no`, filled)).status).toBe(404);
  const queue = await atHouse(here, rowan.worker, (tx) => queueOf(tx, rowan.house));
  expect(queue.find((each) => each.request === request)?.answer).toBeNull();
});

test('what was typed is given back where a room is taken; two who answer at once are told so', async () => {
  const { guest, request } = await newGuest(here, rowan.house, 'Wren Typed');
  const first = await newGuest(here, rowan.house, 'Wren First');
  const [room = '', spare = ''] = rowan.rooms;
  expect(await saysYes(here, rowan.worker, { ...ofRequest(first.guest, first.request), room })).toBe('answered');
  const of = to.stayAt(rowan.service, rowan.house, guest.account, request);
  const [one, two] = [await pages.get(rowan.worker, `${of}/yes`), await pages.get(rowan.worker, `${of}/yes`)];
  const refused = await pages.post(rowan.worker, one, `${of}/yes`, {
    room,
    words: 'Bring <warm> socks.',
    ...firstDay(one.html),
  });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Bring &lt;warm&gt; socks.');
  expect(refused.html).toContain('That room is kept for somebody');
  const yes = { room: spare, words: '', ...firstDay(one.html) };
  expect((await pages.post(rowan.worker, one, `${of}/yes`, yes)).to).toBe(`${of}?done=yes`);
  expect((await pages.post(rowan.worker, one, `${of}/yes`, yes)).to, 'sent twice').toBe(`${of}?done=yes`);
  expect((await pages.post(rowan.worker, two, `${of}/yes`, yes)).status, 'a colleague who was slower').not.toBe(500);
  expect((await pages.post(rowan.worker, two, `${of}/yes`, yes)).to).toBe(
    `${to.houseAt(rowan.service, rowan.house)}?done=before`,
  );
});

test('the first page of a service says how many wait, and nobody’s name', async () => {
  const guest = await addPerson(here.administrator, here.database, 'Wren Counted');
  await asksHouse(here, guest, other.house);
  const seen = await pages.get(other.worker, to.service);
  expect(seen.html).toContain('1 person waits for an answer');
  expect(seen.html).not.toContain('Wren Counted');
});

/** The day and the nights that a form begins with. */
function firstDay(html: string): { readonly from: string; readonly nights: string } {
  return { from: /name="from"[\s\S]*?value="(\d{4}-\d\d-\d\d)"/.exec(html)?.[1] ?? '', nights: '2' };
}
