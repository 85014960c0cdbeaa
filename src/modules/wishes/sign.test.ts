import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { translator } from '../../platform/language/index.ts';
import { takeAwayCopy, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, changeLine, lineOf, takeAway } from '../plans/index.ts';
import { fingerprintOf } from '../reviews/index.ts';
import {
  arrangeWishPart,
  changesSinceSigned,
  noteWishesDetails,
  saySigned,
  signedNow,
  signedOf,
  signedVersions,
  signWishes,
  wishesDetailsOf,
  wishesOf,
  wishesSnapshot,
  type Condition,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;
const t = translator('en');
const [wish, other] = [newId(), newId()];

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const asAsh = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(ash, wren.account), { rooms: ['advance wishes'], reason: 'support now' }, work);
const shownNow = (): Promise<{ shown: string; details: number }> =>
  own(async (tx) => ({
    shown: fingerprintOf(wishesSnapshot(t, await wishesOf(tx))),
    details: (await wishesDetailsOf(tx)).version,
  }));
const sign = async (id: string, from = shownNow(), says: readonly Condition[] = []) => {
  const page = await from;
  return own((tx) => signWishes(tx, t, { id, ...page, name: 'Wren', witness: 'Robin', witnessed: 'Saw me', says }));
};
/** The row as the database keeps it, byte for byte. */
const kept = async (id: string): Promise<string> => {
  const { rows } = await here.administrator.query<{ row: string }>(
    'select signed::text as row from record.signed where signed_id = $1',
    [id],
  );
  return rows[0]?.row ?? '';
};
/** What of signed versions any query brings back for somebody: the policies alone decide. */
const bare = async (tx: PersonTx): Promise<string> =>
  JSON.stringify([
    await tx.call('select signed_id, blocks, name from record.signed', []),
    await tx.call('select signed_id, conditions, taken_back from record.signed_said', []),
  ]);
const change = (id: string, words: string) =>
  own(async (tx) =>
    changeLine(tx, { id, was: (await lineOf(tx, id))?.version ?? 0, words, fields: { part: 'decline' } }),
  );

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren');
  ash = await addPerson(here.administrator, here.database, 'Ash');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await shareWith(here.database, wren, member, 'advance wishes', 'see');
  await own(async (tx) => {
    await beginLine(tx, {
      id: wish,
      kind: 'wish',
      words: 'No tablets —\n🐕 كلبي',
      fields: { part: 'decline', why: 'I fell' },
    });
    await beginLine(tx, { id: other, kind: 'wish', words: 'Ash first', fields: { part: 'people' } });
    await beginLine(tx, { id: newId(), kind: 'well', words: 'not of the wishes', fields: { part: 'toolbox' } });
    const details = {
      nation: 'england',
      madeWith: 'Robin',
      madeRole: 'peer worker',
      keptWhere: 'The drawer',
      lookAgain: '',
    } as const;
    await noteWishesDetails(tx, { was: 0, details });
  });
});

test('what is signed is the words on the screen, who made it and who was there; nothing of another room', async () => {
  const id = newId();
  expect(await sign(id, shownNow(), ['adult', 'clear'])).toBe('signed');
  const version = await own((tx) => signedOf(tx, id));
  expect(version).toMatchObject({
    name: 'Wren',
    witness: 'Robin',
    witnessed: 'Saw me',
    nation: 'england',
    madeWith: 'Robin',
    madeRole: 'peer worker',
    keptWhere: 'The drawer',
    parts: ['decline', 'people'],
    isNewest: true,
    isTakenBack: false,
    says: new Set(['adult', 'clear']),
  });
  expect(version?.blocks.map(({ words }) => words)).toEqual(['', 'No tablets —\n🐕 كلبي', 'I fell', '', 'Ash first']);
  expect(JSON.stringify(version)).not.toContain('not of the wishes');
});

test('later edits never alter it: byte for byte the same after everything else has changed, and the database refuses any other', async () => {
  const id = newId();
  await sign(id);
  const before = await kept(id);
  expect(before).not.toBe('');
  await change(wish, 'Other words');
  await own((tx) => takeAway(tx, { id: other }));
  await sign(newId());
  await own((tx) => saySigned(tx, { id: newId(), signed: id, says: ['able'], isTakenBack: false }));
  for (const statement of [
    `update record.signed set name = 'Somebody' where signed_id = $1`,
    `delete from record.signed where signed_id = $1`,
    `update record.signed_said set conditions = '{}' where signed_id = $1`,
    `insert into record.signed (person_id, signed_id, room, language, blocks, lines, parts, name, at) select person_id, gen_random_uuid(), room, language, blocks, lines, parts, name, '2020-01-01' from record.signed where signed_id = $1`,
  ])
    await expect(own((tx) => tx.call(statement, [id]))).rejects.toMatchObject({ name: 'Refused' });
  expect(await kept(id)).toBe(before);
});

test('what the page did not show is not signed: the words, or what is said of them as a whole, changed in between', async () => {
  const shown = shownNow();
  await shown;
  await change(wish, 'Written on the phone meanwhile');
  const id = newId();
  expect(await sign(id, shown)).toBe('changed meanwhile');
  const again = shownNow();
  await again;
  await own(async (tx) => {
    const { version, details } = await wishesDetailsOf(tx);
    await noteWishesDetails(tx, { was: version, details: { ...details, nation: 'scotland' } });
  });
  expect(await sign(id, again)).toBe('changed meanwhile');
  expect(await own((tx) => signedOf(tx, id))).toBeNull();
});

test('two devices sign while a third writes: each version is what one screen showed, whole; a form sent three times is one', async () => {
  for (let round = 0; round < 8; round += 1) {
    const page = await shownNow();
    const ids = [newId(), newId()] as const;
    const outcomes = await Promise.all([
      sign(ids[0], Promise.resolve(page)),
      own((tx) => beginLine(tx, { id: newId(), kind: 'wish', words: `Meanwhile ${round}`, fields: { part: 'want' } })),
      sign(ids[1], Promise.resolve(page)),
    ]);
    for (const [at, outcome] of [outcomes[0], outcomes[2]].entries()) {
      const version = await own((tx) => signedOf(tx, ids[at] ?? ''));
      expect(version ? fingerprintOf(version) : null).toBe(outcome === 'signed' ? page.shown : null);
    }
  }
  const [id, page] = [newId(), await shownNow()];
  expect(await Promise.all([1, 2, 3].map(() => sign(id, Promise.resolve(page))))).toEqual([
    'signed',
    'signed',
    'signed',
  ]);
  expect((await own((tx) => signedVersions(tx))).filter((each) => each.id === id)).toHaveLength(1);
});

test('others read the newest version and none before it; taken back, none at all, and it stays taken back', async () => {
  const [first, second] = [newId(), newId()];
  await sign(first, shownNow(), ['adult']);
  await change(wish, 'No tablets at night');
  await sign(second);
  const text = await asAsh(bare);
  expect(text).toContain('No tablets at night');
  expect(text).not.toContain(first);
  expect(await own((tx) => signedVersions(tx))).toMatchObject([
    { id: second, isNewest: true },
    { id: first, isNewest: false },
  ]);
  const back = { id: newId(), signed: second, says: [], isTakenBack: true };
  await own((tx) => saySigned(tx, back));
  await own((tx) => saySigned(tx, { ...back, id: newId(), says: ['adult', 'able', 'clear'], isTakenBack: false }));
  expect(await asAsh(bare)).toBe('[[],[]]');
  expect(await asAsh(signedNow)).toBeNull();
  expect(await own((tx) => signedOf(tx, second))).toMatchObject({ isTakenBack: true, says: new Set() });
});

test('a version that holds a part which is left out now is read by nobody else, until a new one is signed', async () => {
  await sign(newId());
  expect(await asAsh(bare)).toContain('Ash first');
  await own((tx) => arrangeWishPart(tx, { id: newId(), place: 'people', change: 'leave out' }));
  expect(await asAsh(bare)).toBe('[[],[]]');
  await sign(newId());
  const text = await asAsh(bare);
  expect(text).toContain('No tablets');
  expect(text).not.toContain('Ash first');
});

test('nobody signs, says or takes back for somebody else', async () => {
  const id = newId();
  await sign(id);
  for (const statement of [
    `insert into record.signed (person_id, signed_id, room, language, blocks, lines, parts, name) values ($1, gen_random_uuid(), 'advance wishes', 'en', '[]', '[]', '{}', $2)`,
    `insert into record.signed_said (person_id, said_id, signed_id, room, conditions, taken_back) values ($1, gen_random_uuid(), $2, 'advance wishes', '{}', true)`,
  ])
    await expect(asAsh((tx) => tx.call(statement, [wren.account, id]))).rejects.toMatchObject({ name: 'Refused' });
  expect(await own((tx) => saySigned(tx, { id: newId(), signed: newId(), says: [], isTakenBack: true }))).toBe('gone');
});

test('what is different since is found: begun, changed, and gone; and all of it is in the copy that the person takes away', async () => {
  const id = newId();
  await sign(id);
  const changes = () =>
    own(async (tx) => {
      const signed = await signedOf(tx, id);
      if (!signed) throw new Error('Nothing was signed.');
      return changesSinceSigned(tx, signed, await wishesOf(tx));
    });
  expect(await changes()).toEqual({ begun: [], changed: [], done: [], gone: [] });
  await change(wish, 'No tablets at night');
  await own((tx) => arrangeWishPart(tx, { id: newId(), place: 'people', change: 'leave out' }));
  await own((tx) => beginLine(tx, { id: newId(), kind: 'wish', words: 'Tea', fields: { part: 'want' } }));
  expect(await changes()).toMatchObject({
    begun: [{ words: 'Tea' }],
    changed: [{ was: { words: 'No tablets —\n🐕 كلبي' }, now: { words: 'No tablets at night' } }],
    gone: [{ words: 'Ash first' }],
  });
  const copy = JSON.stringify(await own(takeAwayCopy));
  for (const words of ['Saw me', 'The drawer', 'No tablets at night']) expect(copy).toContain(words);
});
