import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { ownSite, type OwnSite } from '../journeys/own-site.ts';
import { memoryStore } from './memory-store.ts';
import { asidesOf } from '../../src/modules/journal/index.ts';
import { addQuestion, checkInOf } from '../../src/modules/check-ins/index.ts';
import { changeLine, lineOf } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import { withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import {
  asText,
  boundTo,
  seal,
  sealingKey,
  type SealedWriting,
  type Word,
  type WrittenFields,
} from '../../src/platform/sealing/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { sendAll, write, type Post, type Store, type Writer } from '../../src/web/offline/journal/core.ts';
import { to } from '../../src/web/addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let fern: Cast;
let key: { id: string; publicKey: string };
const today = isoDay(new Date());

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  fern = await addPerson(here.administrator, here.database, 'Fern Sample');
  key = await sealingKey(here.database, newId);
});
afterAll(() => here.drop());

const inside = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const writer = (who: Cast = wren): Writer => ({ person: who.account, key: key.id, publicKey: key.publicKey });

const page = (words: string, document = newId(), more: WrittenFields = []) => ({
  sort: 'diary',
  document,
  fields: [['once', document], ['drawnFor', today], ['words', words], ['who', 'me'], ...more] as WrittenFields,
});

interface Answered {
  readonly status: number;
  readonly words: readonly Word[];
  readonly refused?: string;
}
async function ask(who: Cast | null, person: string, writings: readonly SealedWriting[]): Promise<Answered> {
  const response = await pages.app.request(to.sendWritings, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...(who ? { cookie: `__Host-session=${who.token}` } : {}),
    },
    body: JSON.stringify({ person, writings }),
  });
  const said = response.headers.get('content-type')?.includes('json') ? await response.json() : {};
  return { status: response.status, words: [], ...(said as object) };
}
const postAs =
  (who: Cast): Post =>
  async (person, writings) => {
    const answered = await ask(who, person, writings);
    return answered.refused ? { said: 'somebody else' } : { said: 'words', words: answered.words };
  };
const states = async (store: Store): Promise<string[]> =>
  (await store.all()).map(({ state, needs }) => (needs === null ? state : `${state}: ${needs}`));

test('a page written without a network is on this phone first, then sent, and is in the diary once', async () => {
  const store = memoryStore();
  const document = newId();
  await write(store, writer(), page('The heron\nwas back', document));
  await write(store, writer(), page('The heron\nwas back, twice', document));
  const waiting = await store.all();
  expect(await states(store)).toEqual(['on this phone', 'on this phone']);
  expect(JSON.stringify(waiting)).not.toContain('heron');
  expect(waiting[1]?.base).toBe(waiting[0]?.id);
  const sealed = waiting.map((each) => each.sealed.length);
  expect(new Set(sealed).size).toBe(1);
  // The answer is lost once, and the same is sent again, and twice at once.
  await Promise.all([1, 2, 3].map(() => ask(wren, wren.account, waiting)));
  expect(await sendAll(store, postAs(wren))).toBe('all');
  expect(await states(store)).toEqual(['sent', 'sent']);
  expect((await store.all()).every((each) => each.sealed === '')).toBe(true);
  const line = await inside(wren, (tx) => lineOf(tx, document));
  expect([line?.version, line?.words, line?.fields.day]).toEqual([2, 'The heron\nwas back, twice', today]);
});

test('a check-in is kept with the answers that were chosen; one that cannot be kept waits for a look', async () => {
  const question = newId();
  await inside(wren, (tx) =>
    addQuestion(tx, { id: question, words: 'Hours of sleep', fields: { answer: 'hours' } } as never),
  );
  const checkIn = (answer: string, document = newId()) => ({
    sort: 'check-in',
    document,
    fields: [
      ['once', document],
      ['drawnFor', today],
      ['asked', `${question}.1`],
      [`a-${question}`, answer],
      ['words', 'On the bus'],
    ] as WrittenFields,
  });
  const store = memoryStore();
  const good = checkIn('7:30');
  const bad = checkIn('a lot');
  await write(store, writer(), good);
  await write(store, writer(), bad);
  await sendAll(store, postAs(wren));
  expect(await states(store)).toEqual(['sent', 'needs you: look']);
  expect((await inside(wren, (tx) => checkInOf(tx, good.document)))?.answers[0]?.value).toBe(7.5);
  const [aside] = await inside(wren, asidesOf);
  expect([aside?.document, aside?.why, aside?.typed[`a-${question}`]]).toEqual([bad.document, 'look', 'a lot']);
});

test('changed elsewhere meanwhile, both texts stand, and nothing is written over', async () => {
  const store = memoryStore();
  const document = newId();
  await write(store, writer(), page('From the phone', document));
  await sendAll(store, postAs(wren));
  await inside(wren, (tx) => changeLine(tx, { id: document, was: 1, words: 'From the kitchen' }));
  await write(store, writer(), page('From the bus', document));
  await write(store, writer(), page('From the bus, later', document));
  await sendAll(store, postAs(wren));
  expect(await states(store)).toEqual(['sent', 'needs you: both', 'needs you: both']);
  expect((await inside(wren, (tx) => lineOf(tx, document)))?.words).toBe('From the kitchen');
  const asides = (await inside(wren, asidesOf)).filter((each) => each.document === document);
  expect(asides.map((each) => each.typed['words'])).toEqual(['From the bus', 'From the bus, later']);
});

test('a form that arrived after all, and whose answer was lost, is not kept a second time', async () => {
  const drawn = await pages.get(wren, to.newDiaryPage);
  const once = /name="once" value="([^"]+)"/.exec(drawn.html)?.[1] ?? '';
  await pages.post(wren, drawn, to.newDiaryPage, { words: 'Only once', who: 'me' });
  const store = memoryStore();
  await write(store, writer(), page('Only once', once));
  await write(store, writer(), page('Only once, and more', once));
  await sendAll(store, postAs(wren));
  expect(await states(store)).toEqual(['sent', 'sent']);
  expect((await inside(wren, (tx) => lineOf(tx, once)))?.version).toBe(2);
});

test('nobody else’s session sends it, an ended one loses nothing, and what was changed on the way does not open', async () => {
  const store = memoryStore();
  await write(store, writer(), page('Mine'));
  expect(await sendAll(store, postAs(fern))).toBe('some');
  expect(await states(store)).toEqual(['needs you: somebody else']);
  expect((await ask(null, wren.account, (await store.all()).slice())).status).toBe(401);
  const [first] = await store.all();
  if (!first) throw new Error('Nothing waits.');
  const { person: _, state: __, needs: ___, copy: ____, writtenAt: _____, ...sent } = first;
  // Under another id, for another document, or with a letter changed, it does not open; and under the same id with other content it is refused.
  for (const changed of [
    { id: newId() },
    { document: newId() },
    { base: newId() },
    { sealed: `B${sent.sealed.slice(1)}` },
  ])
    expect((await ask(wren, wren.account, [{ ...sent, ...changed }])).words).toEqual([
      { word: 'needs you', why: 'closed' },
    ]);
  expect(await sendAll(store, postAs(wren))).toBe('all');
  // The same id with something else in it is refused, and the first stays.
  const { id, sort, document, base } = sent;
  const bound = boundTo(wren.account, { id, sort, document, base });
  const other = { ...sent, sealed: await seal(key.publicKey, bound, asText(page('Something else', document).fields)) };
  expect((await ask(wren, wren.account, [other])).words).toEqual([{ word: 'needs you', why: 'another' }]);
  expect((await ask(wren, wren.account, [sent])).words).toEqual([{ word: 'sent' }]);
  expect((await inside(wren, (tx) => lineOf(tx, document)))?.words).toBe('Mine');
});

test('what follows something that has not arrived waits for it', async () => {
  const store = memoryStore();
  const document = newId();
  await write(store, writer(), page('One', document));
  await write(store, writer(), page('Two', document));
  const [, second] = await store.all();
  if (!second) throw new Error('Nothing waits.');
  const { person: _, state: __, needs: ___, copy: ____, writtenAt: _____, ...sent } = second;
  expect((await ask(wren, wren.account, [sent])).words).toEqual([{ word: 'on this phone', why: 'before' }]);
  expect(await sendAll(store, postAs(wren))).toBe('all');
});
