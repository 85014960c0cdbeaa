import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { fingerprintOf } from '../../../modules/reviews/index.ts';
import { suggestionsOf } from '../../../modules/suggestions/index.ts';
import {
  arrangeWishPart,
  signWishes,
  wishesDetailsOf,
  wishesOf,
  wishesSnapshot,
} from '../../../modules/wishes/index.ts';
import { newId } from '../../../platform/ids.ts';
import { translator } from '../../../platform/language/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let site: OwnSite;
let wren: Cast;
let ash: Cast;
let member: string;
let wish: string;
let step: string;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const article = (html: string): string =>
  (/<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? 'no room').replaceAll(
    /(<a class="quiet-button") href="[^"]*"/g,
    '$1',
  );
/** Ash's page of the room, with the reason stated first. */
async function opened(): Promise<Got> {
  const why = `${to.why(wren.account)}?room=advance-wishes`;
  const asked = await site.get(ash, why);
  if (asked.status !== 200) return asked;
  const stated = await site.post(ash, asked, why, { room: 'advance wishes', reason: 'get ready' });
  return site.get(ash, stated.to ?? '');
}
const sends = async (address: string, filled: Record<string, string>): Promise<Got> =>
  site.post(ash, await site.get(ash, address), address, filled);
const sign = async (): Promise<string> => {
  const [t, id] = [translator('en'), newId()];
  await own(async (tx) =>
    signWishes(tx, t, {
      id,
      shown: fingerprintOf(wishesSnapshot(t, await wishesOf(tx))),
      details: (await wishesDetailsOf(tx)).version,
      name: 'Wren',
      witness: '',
      witnessed: '',
      says: [],
    }),
  );
  return id;
};
const shareAt = (level: 'see' | 'carry out') => shareWith(here.database, wren, member, 'advance wishes', level);

beforeAll(async () => {
  here = await freshDatabase();
  site = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  [wish, step] = [newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, {
      id: wish,
      kind: 'wish',
      words: 'Keep my hat box',
      fields: { part: 'want', why: 'It is me' },
    });
    await beginLine(tx, { id: step, kind: 'wish step', parent: wish, words: 'Bring it', fields: { askOthers: true } });
    await beginLine(tx, { id: newId(), kind: 'wish', words: 'A secret', fields: { part: 'over' } });
    await arrangeWishPart(tx, { id: newId(), place: 'over', change: 'leave out' });
  });
});

test('what the person is shown before they share is what the other side then reads, and the sharing goes through the page', async () => {
  await own(sharedNothing);
  const year = String(new Date().getUTCFullYear() + 1);
  const day = { 'until-day': '1', 'until-month': '1', 'until-year': year };
  const chosen = await site.post(wren, await site.get(wren, to.share(member)), to.share(member), {
    room: 'advance wishes',
    level: 'carry out',
    ...day,
  });
  expect(chosen.status).toBe(303);
  const preview = await site.get(wren, chosen.to ?? '');
  expect(preview.html).toContain('Keep my hat box');
  expect(preview.html).not.toContain('A secret');
  const yes = await site.post(wren, preview, chosen.to ?? '');
  expect(yes.to).toBe(`${to.member(member)}?done=shared`);
  const read = await opened();
  expect(article(read.html)).toBe(article(preview.html));
  expect(read.html).toContain('It is me');
  expect(read.html).toContain('This is not signed. Nothing in it is shown as binding in law.');
  expect(read.html).toContain('Wren Sample can see that you opened this');
  expect((await site.get(ash, to.withMe)).html).toContain('Advance wishes');
});

test('they suggest a wish, a reason and a step, say that they did what was asked, and each is the person’s to answer', async () => {
  await shareAt('carry out');
  await opened();
  const room = to.theirRoom(wren.account, 'advance wishes');
  const [inPart, onWish] = [to.suggestWish(wren.account, 'people'), to.suggestOn(wren.account, 'advance wishes', wish)];
  expect((await sends(inPart, { words: 'Ask me first', why: 'I know' })).to).toBe(`${room}?done=suggested`);
  expect((await sends(`${onWish}?about=wish-step`, { words: 'Carry it carefully', why: '' })).to).toBe(
    `${room}?done=suggested`,
  );
  expect((await sends(`${onWish}?about=why`, { words: 'It is who I am', why: '' })).to).toBe(`${room}?done=suggested`);
  expect((await sends(to.carryOutWish(wren.account, step), { note: 'It is on the chair' })).to).toBe(
    `${room}?done=carried-out`,
  );
  const read = (await opened()).html;
  for (const words of ['Ask me first', 'Carry it carefully', 'It is on the chair']) expect(read).toContain(words);
  const waiting = await own(suggestionsOf);
  expect(waiting).toHaveLength(3);
  const page = await site.get(wren, to.suggestion(waiting.find((each) => each.place === 'people')?.id ?? ''));
  expect(page.html).toContain('For <a href="/me/wishes/parts/people">');
  expect((await site.get(wren, to.wishPart('want'))).html).toContain('Carry it carefully');
  for (const { id } of waiting) {
    const drawn = await site.get(wren, to.suggestion(id));
    expect((await site.post(wren, drawn, to.accept(id))).status).toBe(303);
  }
  const now = await own(wishesOf);
  expect(now.parts.find((part) => part.place === 'people')?.lines.map((each) => each.words)).toEqual(['Ask me first']);
  const [hat] = now.parts.find((part) => part.place === 'want')?.lines ?? [];
  expect([hat?.fields.why, hat?.steps.map((each) => each.words)]).toEqual([
    'It is who I am',
    ['Bring it', 'Carry it carefully'],
  ]);
  expect((await site.get(wren, to.wish(wish))).html).toContain('It is on the chair');
});

test('somebody who may only read finds no way to suggest or to carry out, and is refused where they try', async () => {
  await shareAt('see');
  const read = (await opened()).html;
  expect(read).not.toMatch(/suggest|carry-out/);
  for (const address of [to.suggestWish(wren.account, 'want'), to.carryOutWish(wren.account, step)])
    expect((await site.get(ash, address)).status).toBe(403);
});

test('the signed version is read word for word with its status on every sheet, and is gone once a part of it is left out', async () => {
  const id = await sign();
  await shareAt('see');
  const read = (await opened()).html;
  expect(read).toContain('Wren Sample signed a version on');
  const signed = await site.get(ash, to.theirSigned(wren.account, id));
  expect(signed.html).toContain('Keep my hat box');
  expect(signed.html).toMatch(/<tfoot>[\s\S]*No nation is chosen\. Nothing here is shown as binding in law\./);
  await own((tx) => arrangeWishPart(tx, { id: newId(), place: 'want', change: 'leave out' }));
  expect((await site.get(ash, to.theirSigned(wren.account, id))).status).toBe(404);
  const after = (await opened()).html;
  expect(after).not.toContain('signed a version');
  expect(after).not.toContain('hat box');
  expect((await site.get(wren, to.wishes)).html).toContain('Nobody else can read it until you sign a new version.');
});

/** Nothing is shared yet: what they read afterwards came from the page. */
async function sharedNothing(tx: PersonTx): Promise<void> {
  const rows = await tx.call('select sharing_id from app.my_sharing()', []);
  expect(rows).toEqual([]);
}
