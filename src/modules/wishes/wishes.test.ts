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
import { asTheyWould, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import {
  beginLine,
  carriedOutIn,
  carryOutStep,
  changeLine,
  lineOf,
  putBack,
  takeAway,
  type OrderChange,
} from '../plans/index.ts';
import { acceptSuggestion, suggest } from '../suggestions/index.ts';
import {
  arrangeWishPart,
  idOfWishName,
  moveWish,
  nameWishPart,
  noteWishesDetails,
  wishesDetailsOf,
  wishesOf,
  wishesToRead,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let stranger: Cast;
let lines: Awaited<ReturnType<typeof write>>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['advance wishes'], reason: 'support now' }, work);
const press = (place: string, change: OrderChange): Promise<void> =>
  own((tx) => arrangeWishPart(tx, { id: newId(), place, change }));
/** What queries without any condition of their own bring back: the policies alone decide. */
const bare = async (tx: PersonTx): Promise<string> =>
  JSON.stringify([
    await tx.call('select entry_id, words, fields from record.entry', []),
    await tx.call('select step_id, note from record.carried_out', []),
    await tx.call('select nation, made_with from record.wishes_details', []),
    await tx.call(`select app.order_of('advance wishes') as parts, app.order_of('wish lines') as lines`, []),
  ]);

async function write(tx: PersonTx) {
  const [want, other, step, own, lamp] = [newId(), newId(), newId(), newId(), newId()];
  await beginLine(tx, { id: want, kind: 'wish', words: 'Sit down first', fields: { part: 'want', why: 'Doorways' } });
  await beginLine(tx, { id: other, kind: 'wish', words: 'My hat box', fields: { part: 'want' } });
  const asked = { askOthers: true };
  await beginLine(tx, { id: step, kind: 'wish step', parent: other, words: 'Bring the box', fields: asked });
  await beginLine(tx, { id: newId(), kind: 'wish step', parent: other, words: 'Shut the lid' });
  await beginLine(tx, { id: own, kind: 'wish part', words: 'Long evenings' });
  await beginLine(tx, { id: lamp, kind: 'wish', words: 'Lamp on the floor', fields: { part: own } });
  return { want, other, step, own, lamp };
}

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren');
  ash = await addPerson(here.administrator, here.database, 'Ash');
  sol = await addPerson(here.administrator, here.database, 'Sol');
  stranger = await addPerson(here.administrator, here.database, 'Stranger');
  const friend = await inviteAndJoin(here.database, wren, ash, 'supporter');
  const worker = await inviteAndJoin(here.database, wren, sol, 'worker');
  lines = await own(write);
  await shareWith(here.database, wren, friend, 'advance wishes', 'carry out');
  await shareWith(here.database, wren, worker, 'advance wishes', 'see');
});

test('whoever the wishes are shared with reads them as the person ordered them; others read nothing', async () => {
  await own((tx) => moveWish(tx, { id: newId(), line: lines.other, change: 'up' }));
  await press(lines.own, 'up');
  const read = wishesToRead(await as(sol, wishesOf));
  expect(read.map((part) => part.lines.map((wish) => wish.words))).toEqual([
    ['My hat box', 'Sit down first'],
    ['Lamp on the floor'],
  ]);
  await expect(as(stranger, wishesOf)).rejects.toMatchObject({ name: 'Refused' });
});

test('a part that is left out is the person’s alone: its name, its lines, its steps, who did them and its place in the order', async () => {
  await as(ash, (tx) => carryOutStep(tx, { id: newId(), step: lines.step, note: 'It is here' }));
  await own((tx) => nameWishPart(tx, { part: 'want', was: 0, heading: 'Before you begin' }));
  await own((tx) => moveWish(tx, { id: newId(), line: lines.other, change: 'up' }));
  for (const who of [ash, sol]) {
    const text = await as(who, bare);
    for (const words of ['Sit down first', 'Bring the box', 'Before you begin', 'It is here'])
      expect(text).toContain(words);
  }
  await press('want', 'leave out');
  const secret = [
    'Sit down first',
    'My hat box',
    'Bring the box',
    'Before you begin',
    'It is here',
    '"want"',
    lines.want,
    lines.step,
  ];
  for (const who of [ash, sol]) {
    const text = await as(who, bare);
    expect(text).toContain('Lamp on the floor');
    for (const words of secret) expect(text).not.toContain(words);
  }
  const preview = await asTheyWould(
    here.database,
    ownRecord(wren),
    { account: ash.account, member: null, also: [] },
    bare,
  );
  for (const words of secret) expect(preview).not.toContain(words);
  expect(await own(bare)).toContain('It is here');
  await press('want', 'bring back');
  expect(await as(sol, bare)).toContain('Bring the box');
});

test('a part of their own that was taken away closes to others with everything in it, and comes back whole', async () => {
  await own((tx) => takeAway(tx, { id: lines.own }));
  const text = await as(ash, bare);
  for (const words of ['Long evenings', 'Lamp on the floor']) expect(text).not.toContain(words);
  await own((tx) => putBack(tx, { id: lines.own }));
  expect(await as(ash, bare)).toContain('Lamp on the floor');
});

test('only who may carry out says that they did it, only what is asked for, and only where it is not left out', async () => {
  const done = { id: newId(), step: lines.step, note: '' };
  expect(await as(sol, (tx) => carryOutStep(tx, { ...done, id: newId() }))).toBe('not asked for');
  expect(await as(ash, (tx) => carryOutStep(tx, done))).toBe('kept');
  expect(await own((tx) => carriedOutIn(tx, 'advance wishes'))).toMatchObject([{ step: lines.step, byName: 'Ash' }]);
  // What the operation looks at first, the database holds by itself.
  const said = (step: string) =>
    as(ash, (tx) =>
      tx.call(
        `insert into record.carried_out (person_id, carried_out_id, room, step_id, step_version)
         select $1, $2, 'advance wishes', $3, 1`,
        [wren.account, newId(), step],
      ),
    );
  await expect(said(lines.other)).rejects.toMatchObject({ name: 'Refused' });
  await own(async (tx) => {
    const now = await lineOf(tx, lines.step);
    await changeLine(tx, { id: lines.step, was: now?.version ?? 0, words: 'Bring the box', fields: {} });
  });
  await expect(said(lines.step)).rejects.toMatchObject({ name: 'Refused' });
  await own(async (tx) => {
    const now = await lineOf(tx, lines.step);
    await changeLine(tx, {
      id: lines.step,
      was: now?.version ?? 0,
      words: 'Bring the box',
      fields: { askOthers: true },
    });
  });
  await press('want', 'leave out');
  await expect(said(lines.step)).rejects.toMatchObject({ name: 'Refused' });
});

test('others suggest words, reasons, wishes and steps; nothing about what is left out, without learning that it is; and nobody who only reads', async () => {
  const wording = { form: 'wording', entry: lines.want, why: '' } as const;
  const wish = { form: 'new line', entry: null, room: 'advance wishes', kind: 'wish', why: '' } as const;
  const step = { form: 'new line', entry: lines.want, kind: 'wish step', why: '' } as const;
  const ids = [newId(), newId(), newId(), newId()] as const;
  await as(ash, async (tx) => {
    expect(await suggest(tx, { ...wording, id: ids[0], words: 'Sit, then speak' })).toBe('kept');
    expect(await suggest(tx, { ...wording, id: ids[1], part: 'why', words: 'Doorways frighten me' })).toBe('kept');
    expect(await suggest(tx, { ...wish, id: ids[2], place: lines.own, words: 'Tea at ten' })).toBe('kept');
    expect(await suggest(tx, { ...step, id: ids[3], words: 'Bring a chair' })).toBe('kept');
    expect(await suggest(tx, { ...wish, id: newId(), place: 'toolbox', room: 'staying well', words: 'x' })).toBe(
      'not here',
    );
    expect(await suggest(tx, { ...step, id: newId(), entry: lines.step, words: 'x' })).toBe('not here');
  });
  await own(async (tx) => {
    await acceptSuggestion(tx, { id: ids[0], words: 'Sit, then speak', was: 1 });
    await acceptSuggestion(tx, { id: ids[1], words: 'Doorways frighten me', was: 2 });
    await acceptSuggestion(tx, { id: ids[2], words: 'Tea at ten', was: 0 });
    await acceptSuggestion(tx, { id: ids[3], words: 'Bring a chair', was: 0 });
  });
  const { parts } = await own(wishesOf);
  const want = parts.find((part) => part.place === 'want')?.lines.find((each) => each.id === lines.want);
  expect([want?.words, want?.fields.why, want?.steps.map((each) => each.words)]).toEqual([
    'Sit, then speak',
    'Doorways frighten me',
    ['Bring a chair'],
  ]);
  expect(parts.find((part) => part.place === lines.own)?.lines.map((each) => each.words)).toContain('Tea at ten');
  await expect(as(sol, (tx) => suggest(tx, { ...wish, id: newId(), place: 'want', words: 'x' }))).rejects.toMatchObject(
    {
      name: 'Refused',
    },
  );
  await press('want', 'leave out');
  await press(lines.own, 'leave out');
  // A usual part looks as if nothing stood in it, and takes something new; that it is left out is not to be learned.
  const into = (place: string) => as(ash, (tx) => suggest(tx, { ...wish, id: newId(), place, words: 'Still' }));
  expect(await into('want')).toBe('kept');
  await expect(into(lines.own)).rejects.toMatchObject({ name: 'Refused' });
  expect(await as(ash, (tx) => suggest(tx, { ...wording, id: newId(), words: 'x' }))).toBe('not here');
  const past = as(ash, (tx) =>
    tx.call(
      `insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words)
       values ($1, $2, 'advance wishes', 'wording', $3, 1, 'x')`,
      [wren.account, newId(), lines.want],
    ),
  );
  await expect(past).rejects.toMatchObject({ name: 'Refused' });
});

test('nobody but the person changes a wish or what is said of them as a whole', async () => {
  await own((tx) =>
    noteWishesDetails(tx, {
      was: 0,
      details: { nation: 'scotland', madeWith: 'Robin', madeRole: '', keptWhere: '', lookAgain: '' },
    }),
  );
  await as(ash, async (tx) => expect((await wishesDetailsOf(tx)).version).toBe(0));
  for (const statement of [
    `insert into record.entry (person_id, entry_id, version, room, kind, words, fields) values ($1, $2, 1, 'advance wishes', 'wish', 'x', '{"part":"want"}')`,
    `insert into record.wishes_details (person_id, version, nation) values ($1, 2 + length($2::text), 'wales')`,
    `insert into record.arrangement (person_id, shelf, version, change_id, places, hidden) values ($1, 'advance wishes', 1, $2, '{}', '{want}')`,
  ])
    await expect(as(ash, (tx) => tx.call(statement, [wren.account, newId()]))).rejects.toMatchObject({
      name: 'Refused',
    });
});

test('two devices at once: one name, one set of details is kept, and the other is shown both', async () => {
  const named = await Promise.all(
    ['One', 'Two'].map((heading) => own((tx) => nameWishPart(tx, { part: 'people', was: 0, heading }))),
  );
  expect(named.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
  expect((await own((tx) => lineOf(tx, idOfWishName(wren.account, 'people'))))?.version).toBe(1);
  const details = { nation: null, madeRole: '', keptWhere: '', lookAgain: '' };
  const noted = await Promise.all(
    ['Robin', 'Sol'].map((madeWith) =>
      own((tx) => noteWishesDetails(tx, { was: 0, details: { ...details, madeWith } })),
    ),
  );
  expect(noted.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
});
