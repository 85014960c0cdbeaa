import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { atHouse, houseWorld, someWords } from '../../../test/access/crisis-houses.ts';
import { inOwn } from '../../../test/access/duty.ts';
import { addPerson, inviteAndJoin, type Cast } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { sayNever, takeLeave } from '../sharing/index.ts';
import {
  allowAsking,
  askersOf,
  askHouseFor,
  closeHouse,
  endAsking,
  mayAskHousesFor,
  queueOf,
  sayOfRequest,
  stayOf,
  staysOf,
  takeRequestBack,
} from './index.ts';

const { here, rowan, other, after } = await houseWorld();
afterAll(() => here.drop());
beforeEach(() => after(0));

let ash: Cast;
beforeAll(async () => {
  ash = await addPerson(here.administrator, here.database, 'Ash Asks');
});

/** Somebody with Ash in their circle, who may ask for them. */
async function whoAllows(name: string, atOnce = false): Promise<{ wren: Cast; member: string; asker: string }> {
  const wren = await addPerson(here.administrator, here.database, name);
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  const asker = newId();
  expect(await inOwn(here, wren, (tx) => allowAsking(tx, { id: asker, member, atOnce }))).toBe('allowed');
  return { wren, member, asker };
}
const asks = (asker: string, id = newId(), who = ash, house = rowan.house) =>
  atHouse(here, who, (tx) =>
    askHouseFor(tx, { id, asker, house, words: someWords({ happening: 'She does not sleep.' }) }),
  );
const heard = async (request: string): Promise<boolean> =>
  (await atHouse(here, rowan.worker, (tx) => queueOf(tx, rowan.house))).some((each) => each.request === request);
const mine = (wren: Cast, request: string) => inOwn(here, wren, (tx) => stayOf(tx, request, new Date()));
const unwell = (wren: Cast) => inOwn(here, wren, (tx) => tx.call('select app.say_unwell($1, 24)', [newId()]));
const mails = async (who: Cast): Promise<number> => {
  const { rows } = await here.administrator.query(
    `select from system.message where to_account = $1 and template = 'something waits' and details = '{"at": "/me/stays"}'`,
    [who.account],
  );
  return rows.length;
};

test('what somebody asks for me waits for my yes; I see it at once, and only then does the house hear of it', async () => {
  const { wren, asker } = await whoAllows('Wren First');
  const request = newId();
  expect([await asks(asker, request), await asks(asker, request)]).toEqual(['asked', 'asked']);
  expect(await mails(wren)).toBe(1);
  expect(await mine(wren, request)).toMatchObject({
    standing: 'to confirm',
    source: 'for me',
    byName: 'Ash Asks',
    called: 'Wren First',
    words: { happening: 'She does not sleep.' },
    said: null,
  });
  expect(await heard(request)).toBe(false);
  await inOwn(here, wren, (tx) => sayOfRequest(tx, { request, said: 'mine', words: 'A little, I do.' }));
  expect(await heard(request)).toBe(true);
  expect(await mine(wren, request)).toMatchObject({ standing: 'asked', said: { beforehand: false } });
});

test('a no, or the time that it waits, tells the house nothing; and the hours count from the yes', async () => {
  const { wren, asker } = await whoAllows('Wren Later');
  const [never, late] = [newId(), newId()];
  await asks(asker, never);
  await inOwn(here, wren, (tx) => sayOfRequest(tx, { request: never, said: 'not mine', words: '' }));
  expect(await heard(never)).toBe(false);
  await asks(asker, late);
  await after(2);
  await inOwn(here, wren, (tx) => sayOfRequest(tx, { request: late, said: 'mine', words: '' }));
  const stay = await mine(wren, late);
  const hours = ((stay?.answerBy.getTime() ?? 0) - (stay?.said?.at.getTime() ?? 0)) / 3_600_000;
  expect(hours).toBeCloseTo(4, 5);
});

test('where I allowed it beforehand it goes at once, but only while I am unwell, and it is marked so', async () => {
  const { wren, asker } = await whoAllows('Wren Unwell', true);
  const [well, ill, over] = [newId(), newId(), newId()];
  await asks(asker, well);
  expect([await heard(well), (await mine(wren, well))?.standing]).toEqual([false, 'to confirm']);
  await unwell(wren);
  await asks(asker, ill);
  expect([await heard(ill), await mine(wren, ill)]).toMatchObject([
    true,
    { standing: 'asked', said: { said: 'mine', words: '', beforehand: true } },
  ]);
  expect(await inOwn(here, wren, (tx) => takeRequestBack(tx, ill))).toBe('taken back');
  expect(await heard(ill)).toBe(false);
  await inOwn(here, wren, (tx) => tx.call('select app.say_ok($1)', [newId()]));
  await asks(asker, over);
  expect(await heard(over)).toBe(false);
});

test('without “at once” it waits, unwell or not', async () => {
  const { wren, asker } = await whoAllows('Wren Still');
  await unwell(wren);
  const request = newId();
  await asks(asker, request);
  expect(await heard(request)).toBe(false);
});

test('nobody else asks for me: not a stranger, not under another’s leave, not after it ended, not after a never, nor out of the circle', async () => {
  const { wren, asker, member } = await whoAllows('Wren Ends');
  const stranger = await addPerson(here.administrator, here.database, 'Eira Stranger');
  expect(await asks(asker, newId(), stranger)).toBe('not allowed');
  expect(await asks(newId())).toBe('not allowed');
  const worker = await inviteAndJoin(here.database, wren, rowan.worker, 'worker');
  expect(await asks(asker, newId(), rowan.worker), 'in the circle, and not allowed').toBe('not allowed');
  await inOwn(here, wren, (tx) => endAsking(tx, { asker }));
  expect(await asks(asker)).toBe('not allowed');
  const second = newId();
  await inOwn(here, wren, (tx) => allowAsking(tx, { id: second, member, atOnce: false }));
  expect((await inOwn(here, wren, askersOf)).map((each) => each.id)).toEqual([second]);
  await inOwn(here, wren, (tx) => sayNever(tx, { id: newId(), account: ash.account }));
  expect(await asks(second)).toBe('not allowed');
  expect(await inOwn(here, wren, (tx) => allowAsking(tx, { id: newId(), member, atOnce: false }))).toBe('not here');
  const third = newId();
  await inOwn(here, wren, (tx) => allowAsking(tx, { id: third, member: worker, atOnce: false }));
  await inOwn(here, wren, (tx) => takeLeave(tx, { member: worker }));
  expect(await asks(third, newId(), rowan.worker)).toBe('not allowed');
  expect(await inOwn(here, wren, (tx) => staysOf(tx, new Date()))).toEqual([]);
});

test('whoever asks reads for whom they may, which house and when: neither whether it went nor what was answered', async () => {
  const { wren, asker } = await whoAllows('Wren Quiet', true);
  await unwell(wren);
  await asks(asker);
  const seen = (await atHouse(here, ash, mayAskHousesFor)).find((each) => each.asker === asker);
  expect(Object.keys(seen ?? {}).toSorted()).toEqual(['asked', 'asker', 'atOnce', 'name']);
  expect(seen?.asked.map((each) => Object.keys(each))).toEqual([['house', 'at']]);
  expect(await atHouse(here, other.worker, mayAskHousesFor)).toEqual([]);
});

test('a house that is closed is not asked; and the same leave ended while nine ask lets none in after it', async () => {
  await atHouse(here, other.lead, (tx) => closeHouse(tx, other.house, true));
  const { wren, asker } = await whoAllows('Wren Races');
  expect(await asks(asker, newId(), ash, other.house)).toBe('closed');
  await here.administrator.query('delete from system.limit_count');
  const ended = inOwn(here, wren, async (tx) => {
    await endAsking(tx, { asker });
    return (await staysOf(tx, new Date())).length;
  });
  const outcomes = await Promise.all(Array.from({ length: 9 }, () => asks(asker)));
  const before = await ended;
  const now = (await inOwn(here, wren, (tx) => staysOf(tx, new Date()))).length;
  expect(now, 'none was added after the end').toBe(before);
  expect(outcomes.filter((each) => each === 'asked')).toHaveLength(now);
});
