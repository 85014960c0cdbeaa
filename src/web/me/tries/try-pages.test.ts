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
import { beginLine, changeLine, lineOf } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let ash: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

/** A page that somebody who sees the plan opens: they have said why, as the route asks. */
async function theirs(path: string) {
  await here.database.once('cairn_app', 'select app.open_look($1, $2, $3, $4, $5, null)', [
    ash.token,
    wren.account,
    newId(),
    ['plan'],
    'get ready',
  ]);
  return pages.get(ash, path);
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'suggest');
});
afterAll(() => here.drop());

test('something to try is written, changed, taken away and put back; every part can be left empty', async () => {
  const drawn = await pages.get(wren, to.newTry);
  const posted = await pages.post(wren, drawn, to.newTry, {
    words: 'Go by <train>, alone',
    wrong: 'I may panic',
    'again-day': '1',
    'again-month': 'Feb',
    'again-year': '2027',
  });
  expect(posted.status).toBe(303);
  const at = (posted.to ?? '').split('?')[0] ?? '';
  const id = at.split('/').at(-1) ?? '';
  const read = await pages.get(wren, posted.to ?? '');
  expect(read.html).toContain('It is in your plan.');
  expect(read.html).toContain('Go by &lt;train&gt;, alone');
  expect(read.html).toContain('Monday 1 February 2027');
  expect(read.html).toContain('Nobody has said yet.');

  const changing = await pages.get(wren, to.changeTry(id));
  expect(changing.html).toContain('value="2027"');
  const empty = { words: '', wrong: '', safer: 'A phone', 'again-day': '', 'again-month': '', 'again-year': '' };
  expect((await pages.post(wren, changing, to.changeTry(id), empty)).to).toBe(`${to.tryOf(id)}?done=changed`);
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ words: '', fields: { safer: 'A phone' } });
  expect((await pages.get(wren, to.tries)).html).toContain('Not put into words yet');

  const clash = await pages.post(wren, changing, to.changeTry(id), { ...empty, words: 'From my other phone' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('From my other phone</textarea>');
  expect(clash.html).toContain('As it is now');

  const away = await pages.post(wren, changing, to.takeAway(id));
  expect(away.to).toBe(`${to.tries}?done=taken-away&line=${id}`);
  const back = await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id));
  expect(back.to).toBe(`${to.tryOf(id)}?done=put-back`);
});

test('a date that cannot be read keeps everything that was typed; nothing typed at all is said kindly', async () => {
  const drawn = await pages.get(wren, to.newTry);
  const posted = await pages.post(wren, drawn, to.newTry, {
    good: 'my long thoughts',
    'again-day': '31',
    'again-month': '2',
    'again-year': '2027',
  });
  expect(posted.status).toBe(422);
  expect(posted.html).toContain('my long thoughts</textarea>');
  expect(posted.html).toContain('That day is not in the calendar');
  expect((await pages.post(wren, drawn, to.newTry)).html).toContain('Write in one of the boxes');
});

test('everyone reads one text, and each says for themselves where they stand, a difference as large as an agreement', async () => {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'risk', words: 'Sleep with the window open', fields: { good: 'Air' } }));
  expect((await theirs(to.theirRoom(wren.account, 'plan'))).html).toContain(to.theirTry(wren.account, id));
  const read = await theirs(to.theirTry(wren.account, id));
  expect(read.html).toContain('Sleep with the window open');
  expect(read.html).toContain('What good it may bring');

  const form = await pages.get(ash, to.sayTheirTry(wren.account, id));
  const unsaid = await pages.post(ash, form, to.sayTheirTry(wren.account, id), { words: 'thinking' });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toContain('thinking</textarea>');
  const said = await pages.post(ash, form, to.sayTheirTry(wren.account, id), {
    stance: 'differ',
    words: 'It is a ground floor',
  });
  expect(said.to).toBe(`${to.theirTry(wren.account, id)}?done=said`);
  expect((await pages.get(ash, said.to ?? '')).html).toMatch(/You see it differently\. Today/);

  const mine = await pages.get(wren, to.sayTry(id));
  await pages.post(wren, mine, to.sayTry(id), { stance: 'agree', words: 'I lock the door' });
  const page = (await pages.get(wren, to.tryOf(id))).html;
  expect(page).toMatch(/<li class="stance"><p><strong>Ash Sample sees it differently\./);
  expect(page).toMatch(/<li class="stance"><p><strong>You agree\./);
  expect(page).toContain('It is a ground floor');

  await own((tx) => changeLine(tx, { id, was: 1, words: 'Sleep with the small window open' }));
  const late = await pages.post(ash, form, to.sayTheirTry(wren.account, id), { stance: 'agree', words: 'too quick' });
  expect(late.status).toBe(422);
  expect(late.html).toContain('The words changed while you were reading');
  expect(late.html).toContain('too quick</textarea>');
  const since = (await pages.get(wren, to.tryOf(id))).html;
  expect(since).toContain('The words have changed since then.');
  expect(since).toContain('Sleep with the window open');

  const again = await pages.get(ash, to.sayTheirTry(wren.account, id));
  expect(again.html).toContain('You have said something before.');
  await pages.post(ash, again, to.sayTheirTry(wren.account, id), { stance: 'agree', words: 'The small one is fine' });
  const both = (await pages.get(wren, to.tryOf(id))).html;
  expect(both.match(/<li class="stance">/g)).toHaveLength(2);
  expect(both.indexOf('The small one is fine')).toBeLessThan(both.indexOf('It is a ground floor'));
});
