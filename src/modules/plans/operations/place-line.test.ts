import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { newId } from '../../../platform/ids.ts';
import { asTheyWould, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';
import { beginLine, placedIn, placeLine, placingOf, takeAway, type Kind } from '../index.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
async function aLine(kind: Kind, parent?: string): Promise<string> {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind, parent, words: `a ${kind}` }));
  return id;
}
const rowsOf = async (line: string): Promise<number | null> =>
  (await here.administrator.query('select from record.placing where entry_id = $1', [line])).rowCount;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'carry out');
});
afterAll(() => here.drop());

test('a line of the plan or of About me is put in several places, moved, and taken out of all', async () => {
  for (const kind of ['goal', 'hard', 'strength'] as const) {
    const line = await aLine(kind);
    await own((tx) => placeLine(tx, { line, was: 0, places: ['meaning', 'hope/dreams', 'hope/dreams'] }));
    expect(await own((tx) => placingOf(tx, line))).toMatchObject({ version: 1, places: ['hope/dreams', 'meaning'] });
    expect((await own((tx) => placedIn(tx, 'hope'))).has(line)).toBe(true);
    await own((tx) => placeLine(tx, { line, was: 1, places: ['meaning/hard'] }));
    expect((await own((tx) => placedIn(tx, 'hope'))).has(line)).toBe(false);
    expect((await own((tx) => placedIn(tx, 'meaning'))).get(line)).toEqual(['meaning/hard']);
    await own((tx) => placeLine(tx, { line, was: 2, places: [] }));
    expect((await own((tx) => placedIn(tx, 'meaning'))).has(line)).toBe(false);
    expect(await rowsOf(line)).toBe(3);
  }
});

test('the same form sent twice at once is one placing', async () => {
  const line = await aLine('matters');
  const sent = await Promise.all(
    [1, 2, 3].map(() => own((tx) => placeLine(tx, { line, was: 0, places: ['identity'] }))),
  );
  expect(sent.map((each) => each.outcome)).toEqual(['kept', 'kept', 'kept']);
  expect(await rowsOf(line)).toBe(1);
});

test('two choices for one line at once: one is kept, the other is shown both', async () => {
  const line = await aLine('goal');
  const sent = await Promise.all(
    (['identity', 'empowerment/say'] as const).map((place) =>
      own((tx) => placeLine(tx, { line, was: 0, places: [place] })),
    ),
  );
  expect(sent.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
  const { places } = await own((tx) => placingOf(tx, line));
  expect(sent.find((each) => each.outcome === 'changed meanwhile')).toMatchObject({ now: { version: 1, places } });
  expect(await rowsOf(line)).toBe(1);
});

test('a stage, and a line that is not there, cannot be placed; one taken away keeps its places', async () => {
  const goal = await aLine('goal');
  const stage = await aLine('stage', goal);
  for (const line of [stage, newId()])
    expect(await own((tx) => placeLine(tx, { line, was: 0, places: ['hope'] }))).toEqual({ outcome: 'not here' });
  await own((tx) => placeLine(tx, { line: goal, was: 0, places: ['hope'] }));
  await own((tx) => takeAway(tx, { id: goal }));
  expect(await own((tx) => placingOf(tx, goal))).toMatchObject({ places: ['hope'] });
});

test('nobody else reads where a line stands or puts it anywhere, whatever is shared; nor does the preview', async () => {
  const line = await aLine('goal');
  await own((tx) => placeLine(tx, { line, was: 0, places: ['hope'] }));
  const all = (tx: PersonTx) => tx.call('select from record.placing', []);
  const asSol = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'get ready' }, work);
  expect(await asSol(all)).toEqual([]);
  expect(await asSol((tx) => placingOf(tx, line))).toMatchObject({ version: 0 });
  await expect(asSol((tx) => placeLine(tx, { line, was: 0, places: ['meaning'] }))).rejects.toThrow();
  const imagined = { account: sol.account, member: null, also: [] };
  expect(await asTheyWould(here.database, ownRecord(wren), imagined, all)).toEqual([]);
  const ash = await addPerson(here.administrator, here.database, 'Ash Other');
  expect(await own(all, ash)).toEqual([]);
  expect(await own((tx) => placeLine(tx, { line, was: 0, places: ['hope'] }), ash)).toEqual({ outcome: 'not here' });
  expect(await rowsOf(line)).toBe(1);
});

test('the table itself holds what a placing may say', async () => {
  const line = await aLine('goal');
  const write = (version: number, room: string, parts: string[]) =>
    own((tx) =>
      tx.call('insert into record.placing (person_id, entry_id, version, room, parts) values ($1, $2, $3, $4, $5)', [
        wren.account,
        line,
        version,
        room,
        parts,
      ]),
    );
  await expect(write(1, 'plan', ['hope', 'failing'])).rejects.toMatchObject({ code: '23514' });
  await expect(write(1, 'about me', ['hope'])).rejects.toMatchObject({ code: '23503' });
  await expect(write(2, 'plan', ['hope'])).rejects.toMatchObject({ code: '23503' });
  await expect(own((tx) => tx.call('update record.placing set parts = $1', [[]]))).rejects.toThrow();
  await expect(own((tx) => tx.call('delete from record.placing', []))).rejects.toThrow();
});
