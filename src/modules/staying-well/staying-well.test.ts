import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { asTheyWould, Refused, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import {
  arrangementOf,
  beginLine,
  carriedOutIn,
  carryOutStep,
  lineOf,
  putBack,
  takeAway,
  versionsOf,
  type OrderChange,
} from '../plans/index.ts';
import { linesInPlan } from '../../../test/lines-in-plan.ts';
import { arrangePart, idOfName, moveLine, namePart, partsToRead, stayingWellOf } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let lines: Awaited<ReturnType<typeof writePlan>>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['staying well'], reason: 'support now' }, work);
const press = (place: string, change: OrderChange): Promise<void> =>
  own((tx) => arrangePart(tx, { id: newId(), place, change }));
/** What queries without any condition of their own bring back: the policies alone decide. */
const bare = async (tx: PersonTx): Promise<string> =>
  JSON.stringify([
    await tx.call('select entry_id, words, fields from record.entry', []),
    await tx.call('select step_id, note from record.carried_out', []),
    await tx.call(`select app.order_of('staying well') as parts, app.order_of('well lines') as lines`, []),
  ]);

async function writePlan(tx: PersonTx) {
  const [sign, other, action, lamp, part] = [newId(), newId(), newId(), newId(), newId()];
  await beginLine(tx, { id: sign, kind: 'well', words: 'Sofa two nights', fields: { part: 'early signs' } });
  await beginLine(tx, { id: other, kind: 'well', words: 'No answers', fields: { part: 'early signs' } });
  const asked = { askOthers: true };
  await beginLine(tx, { id: action, kind: 'action', parent: sign, words: 'Water the seedlings', fields: asked });
  await beginLine(tx, { id: newId(), kind: 'action', parent: sign, words: 'Big light out' });
  await beginLine(tx, { id: newId(), kind: 'tool', words: 'Hands in soil', fields: { takes: 'half an hour' } });
  await beginLine(tx, { id: part, kind: 'part', words: 'Long evenings' });
  await beginLine(tx, { id: lamp, kind: 'well', words: 'Lamp on at four', fields: { part } });
  return { sign, other, action, lamp, part };
}

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren');
  ash = await addPerson(here.administrator, here.database, 'Ash');
  sol = await addPerson(here.administrator, here.database, 'Sol');
  const friend = await inviteAndJoin(here.database, wren, ash, 'supporter');
  const worker = await inviteAndJoin(here.database, wren, sol, 'worker');
  lines = await own(writePlan);
  const parts = ['early signs', 'toolbox', lines.part];
  const given = [
    [friend, 'carry out'],
    [worker, 'see'],
  ] as const;
  for (const [member, level] of given) {
    const values = [newId(), member, level, parts];
    await own((tx) =>
      tx.call(`select app.share_parts($1, $2, null, $3, 'always', app.clock() + interval '1 day', $4)`, values),
    );
  }
});

describe('a part that is left out', () => {
  test('is not there for anybody else, whatever is asked, nor is any sign of it', async () => {
    await own((tx) => moveLine(tx, { id: newId(), line: lines.sign, change: 'down' }));
    await own((tx) => namePart(tx, { part: 'early signs', was: 0, heading: 'Sofa days' }));
    await as(ash, (tx) => carryOutStep(tx, { id: newId(), step: lines.action, note: 'Watered' }));
    for (const place of ['early signs', lines.part, 'toolbox']) await press(place, 'leave out');
    const name = idOfName(wren.account, 'early signs');
    for (const who of [ash, sol]) {
      const said = await as(who, bare);
      const gone = [
        'Sofa',
        'No answers',
        'seedlings',
        'light',
        'soil',
        'evenings',
        'Lamp',
        'Watered',
        ...Object.values(lines),
      ];
      for (const words of [...gone, name, 'early signs']) expect(said).not.toContain(words);
      expect(partsToRead(await as(who, stayingWellOf))).toEqual([]);
      expect(await as(who, (tx) => lineOf(tx, lines.action))).toBeNull();
      expect(await as(who, (tx) => versionsOf(tx, name, 9, 9))).toEqual([]);
      expect(await as(who, (tx) => carriedOutIn(tx, 'staying well'))).toEqual([]);
    }
    const mine = await own(stayingWellOf);
    expect(linesInPlan(mine)).toHaveLength(8);
    expect(mine.parts.filter((part) => part.isLeftOut)).toHaveLength(3);
    expect(await own((tx) => carriedOutIn(tx, 'staying well'))).toHaveLength(1);
    for (const place of ['early signs', lines.part, 'toolbox']) await press(place, 'bring back');
    for (const words of ['Sofa days', 'Water the seedlings', 'Lamp on at four', 'Watered', lines.sign])
      expect(await as(sol, bare)).toContain(words);
  });

  test('leaves the others as they were, in the person’s order', async () => {
    await own((tx) => moveLine(tx, { id: newId(), line: lines.sign, change: 'down' }));
    await press('toolbox', 'leave out');
    const [signs, evenings] = partsToRead(await as(sol, stayingWellOf));
    expect(signs?.lines.map((line) => line.words)).toEqual(['No answers', 'Sofa two nights']);
    expect(evenings).toMatchObject({ place: lines.part, heading: 'Long evenings', isLeftOut: false });
    const imagined = { account: sol.account, member: null, also: [] };
    expect(await asTheyWould(here.database, ownRecord(wren), imagined, bare)).toBe(await as(sol, bare));
  });

  test('this rests on what the door says is left out: without it the words would be there', async () => {
    await press('early signs', 'leave out');
    const { rows } = await here.administrator.query<{ made: string }>(
      `select pg_get_functiondef('door.left_out(uuid, text)'::regprocedure) as made`,
    );
    const made = rows[0]?.made ?? '';
    await here.administrator.query(
      made.replace(/\$function\$[\s\S]*\$function\$/, `$function$begin return '{}'; end $function$`),
    );
    try {
      expect(await as(sol, bare)).toContain('Sofa two nights');
    } finally {
      await here.administrator.query(made);
    }
    expect(await as(sol, bare)).not.toContain('Sofa two nights');
  });

  test('is the person’s to leave out: nobody else arranges, names or writes anything', async () => {
    const tries: ((tx: PersonTx) => Promise<unknown>)[] = [
      (tx: PersonTx) => arrangePart(tx, { id: newId(), place: 'toolbox', change: 'leave out' }),
      (tx: PersonTx) => namePart(tx, { part: 'toolbox', was: 0, heading: 'Mine now' }),
      (tx: PersonTx) => beginLine(tx, { id: newId(), kind: 'well', words: 'Rest', fields: { part: 'every day' } }),
      (tx: PersonTx) => moveLine(tx, { id: newId(), line: lines.sign, change: 'down' }),
    ];
    const before = await own(bare);
    for (const attempt of tries) await expect(as(ash, attempt)).rejects.toBeInstanceOf(Refused);
    expect(await own(bare)).toBe(before);
  });
});

test('what to do about a sign is carried out where the person asked for it, by those who may', async () => {
  const done = (who: Cast, step: string) => as(who, (tx) => carryOutStep(tx, { id: newId(), step, note: '' }));
  expect(await done(ash, lines.action)).toBe('kept');
  expect(await done(ash, lines.sign)).toBe('not asked for');
  expect(await done(sol, lines.action)).toBe('not asked for');
  await press('early signs', 'leave out');
  expect(await done(ash, lines.action)).toBe('not asked for');
  expect(await own((tx) => carriedOutIn(tx, 'staying well'))).toEqual([
    expect.objectContaining({ step: lines.action, words: 'Water the seedlings', byName: 'Ash' }),
  ]);
  expect(await own((tx) => carriedOutIn(tx))).toEqual([]);
});

test('two devices name a part at once: one name holds, the other is shown it, and there is one line', async () => {
  const name = (heading: string, was = 0) => own((tx) => namePart(tx, { part: 'triggers', was, heading }));
  const outcomes = await Promise.all([name('What sets me off'), name('Storms')]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
  const named = (await own(stayingWellOf)).parts.filter((part) => part.named !== null && part.usual !== null);
  expect(named).toHaveLength(1);
  expect(named[0]?.named?.version).toBe(1);
  expect(await name('', 1)).toEqual({ outcome: 'kept' });
  expect((await own(stayingWellOf)).parts.find((part) => part.place === 'triggers')?.heading).toBe('');
});

test('two devices move lines at once, and a press is sent twice: each counts once', async () => {
  const move = (line: string, change: 'up' | 'down', id = newId()) => own((tx) => moveLine(tx, { id, line, change }));
  const [first] = (await own(stayingWellOf)).parts.flatMap((part) => part.lines.flatMap((line) => line.actions));
  const twice = newId();
  await Promise.all([move(lines.sign, 'down', twice), move(lines.sign, 'down', twice), move(first?.id ?? '', 'down')]);
  const signs = (await own(stayingWellOf)).parts.find((part) => part.place === 'early signs');
  expect(signs?.lines.map((line) => line.words)).toEqual(['No answers', 'Sofa two nights']);
  expect(signs?.lines[1]?.actions.map((line) => line.words)).toEqual(['Big light out', 'Water the seedlings']);
  expect((await own((tx) => arrangementOf(tx, 'well lines'))).version).toBe(2);
});

test('a part of one’s own that is taken away takes its lines out of the plan, and brings them back', async () => {
  await own((tx) => takeAway(tx, { id: lines.part }));
  expect(linesInPlan(await own(stayingWellOf)).map((line) => line.words)).not.toContain('Lamp on at four');
  expect(partsToRead(await as(sol, stayingWellOf)).map((part) => part.place)).toEqual(['toolbox', 'early signs']);
  await own((tx) => putBack(tx, { id: lines.part }));
  expect(linesInPlan(await own(stayingWellOf)).map((line) => line.words)).toContain('Lamp on at four');
});
