import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { translator, type T } from '../../platform/language/index.ts';
import { takeAwayCopy, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';
import { beginLine, changeLine, planOf, takeAway } from '../plans/index.ts';
import {
  agreedOf,
  agreedVersions,
  agreeVersion,
  changesSince,
  detailsOf,
  fingerprintOf,
  lastAgreed,
  noteReview,
  planCheckOf,
  snapshotOf,
  type Changes,
  type PlanCheck,
} from './index.ts';

let here: TestDatabase;
let wren: Cast;
const en = translator('en');
const LEFT: PlanCheck = { voice: null, mine: null, plain: null, doing: null, note: '' };
const DETAILS = { lookAgain: '2027-03-27', ledBy: 'Me', place: 'The café', funding: '', documents: 'My work plan' };

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const shownNow = (t: T = en): Promise<string> =>
  own(async (tx) => fingerprintOf(snapshotOf(t, await planOf(tx), (await detailsOf(tx)).details)));
const agree = (id: string, shown: string, check = LEFT, t: T = en) =>
  own((tx) => agreeVersion(tx, t, { id, shown, check }));
/** The row as the database keeps it, byte for byte. */
const kept = async (id: string): Promise<string> => {
  const { rows } = await here.administrator.query<{ row: string }>(
    'select agreed::text as row from record.agreed where agreed_id = $1',
    [id],
  );
  return rows[0]?.row ?? '';
};

const [goal, step] = [newId(), newId()];
beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  await own(async (tx) => {
    await beginLine(tx, { id: newId(), kind: 'matters', words: '  My dog —\n🐕 كلبي' });
    await beginLine(tx, {
      id: goal,
      kind: 'goal',
      words: 'Grow beans',
      fields: { why: 'To give away', importance: 8 },
    });
    await beginLine(tx, {
      id: step,
      kind: 'step',
      parent: goal,
      words: 'Walk there',
      fields: { state: 'doing it', when: 'Thursdays', who: 'Ash' },
    });
    await beginLine(tx, { id: newId(), kind: 'hard', words: 'Mornings' });
    await beginLine(tx, { id: newId(), kind: 'barrier', words: 'The bus', fields: { sort: 'transport' } });
    await beginLine(tx, {
      id: newId(),
      kind: 'risk',
      words: 'Go alone',
      fields: { good: 'Quiet', wrong: 'I may get lost', safer: 'A phone', need: 'A call at six', again: '2027-02-01' },
    });
    await beginLine(tx, { id: newId(), kind: 'about', words: 'not of the plan' });
    await beginLine(tx, { id: newId(), kind: 'moment', words: 'a moment of my own' });
    await noteReview(tx, { was: 0, details: DETAILS });
  });
});
afterAll(() => here.drop());

test('an agreed version holds everything of the plan in the words of the screen, and nothing of another room', async () => {
  const id = newId();
  expect(await agree(id, await shownNow())).toBe('agreed');
  const version = await own((tx) => agreedOf(tx, id));
  const said = version?.blocks.map(({ label, words }) => `${label}|${words}`) ?? [];
  expect(said).toEqual([
    'What matters to me|',
    '|  My dog —\n🐕 كلبي',
    'My goals|',
    '|Grow beans',
    'Why it matters to me|To give away',
    'How much it matters|8 out of 10',
    'Step|Walk there',
    'Where it is|Doing it',
    'When|Thursdays',
    'Who with|Ash',
    'What is hard|',
    '|Mornings',
    'What gets in the way|',
    '|The bus',
    'What kind|Getting there',
    'Things I want to try|',
    '|Go alone',
    'What good it may bring|Quiet',
    'What could go wrong|I may get lost',
    'What makes it safer|A phone',
    'What I need from others|A call at six',
    'When we look at this again|Monday 1 February 2027',
    'About looking again|',
    'When I want to look at my plan again|Saturday 27 March 2027',
    'Who leads that|Me',
    'Where|The café',
    'Other documents about my care|My work plan',
  ]);
  expect(JSON.stringify(version)).not.toMatch(/not of the plan|a moment of my own/);
});

test('later edits never alter it: byte for byte the same after everything else has changed', async () => {
  const id = newId();
  await agree(id, await shownNow());
  const before = await kept(id);
  expect(before).not.toBe('');
  await own(async (tx) => {
    const line = (await planOf(tx)).goals.find((each) => each.id === goal);
    await changeLine(tx, { id: goal, was: line?.version ?? 0, words: 'Grow nothing', fields: {} });
    await takeAway(tx, { id: step });
    await beginLine(tx, { id: newId(), kind: 'goal', words: 'A new goal' });
    await noteReview(tx, { was: (await detailsOf(tx)).version, details: { ...DETAILS, place: 'Elsewhere' } });
  });
  expect(await kept(id)).toBe(before);
});

test('the database refuses to change or remove a version, or to add to it', async () => {
  const id = newId();
  await agree(id, await shownNow());
  const before = await kept(id);
  for (const statement of [
    `update record.agreed set blocks = '[]' where agreed_id = $1`,
    `update record.agreed set at = at where agreed_id = $1`,
    `delete from record.agreed where agreed_id = $1`,
  ])
    await expect(own((tx) => tx.call(statement, [id]))).rejects.toMatchObject({ name: 'Refused' });
  const again = own((tx) =>
    tx.call(
      `insert into record.agreed (person_id, agreed_id, room, language, blocks, lines) values ($1, $2, 'plan', 'en', '[]', '[]')`,
      [wren.account, id],
    ),
  );
  await expect(again).rejects.toMatchObject({ code: '23505' });
  const backdated = own((tx) =>
    tx.call(
      `insert into record.agreed (person_id, agreed_id, room, language, blocks, lines, at) values ($1, $2, 'plan', 'en', '[]', '[]', '2020-01-01')`,
      [wren.account, newId()],
    ),
  );
  await expect(backdated).rejects.toMatchObject({ name: 'Refused' });
  expect(await kept(id)).toBe(before);
});

test('a form sent three times at once is one version, and sent again after an edit is still that one', async () => {
  const [id, shown] = [newId(), await shownNow()];
  const check: PlanCheck = { ...LEFT, voice: 'yes', mine: 'not yet', note: 'for me' };
  expect(await Promise.all([1, 2, 3].map(() => agree(id, shown, check)))).toEqual(['agreed', 'agreed', 'agreed']);
  const before = await kept(id);
  await own((tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'Written after' }));
  expect(await agree(id, shown, LEFT)).toBe('agreed');
  expect(await kept(id)).toBe(before);
  expect((await own(agreedVersions)).filter((each) => each.id === id)).toHaveLength(1);
  expect(await own((tx) => planCheckOf(tx, id))).toEqual(check);
});

test('what the page did not show is not agreed: the plan changed in between, or the screen speaks another language', async () => {
  const shown = await shownNow();
  await own((tx) => beginLine(tx, { id: newId(), kind: 'hard', words: 'Written on the phone meanwhile' }));
  const id = newId();
  expect(await agree(id, shown)).toBe('changed meanwhile');
  expect(await agree(id, await shownNow(), LEFT, translator('cy'))).toBe('changed meanwhile');
  expect(await own((tx) => agreedOf(tx, id))).toBeNull();
});

test('two devices agree while a third writes: each version is what one screen showed, whole, never a mix', async () => {
  for (let round = 0; round < 10; round += 1) {
    const one = await shownNow();
    const ids = [newId(), newId()];
    const outcomes = await Promise.all([
      agree(ids[0] ?? '', one),
      own((tx) => beginLine(tx, { id: newId(), kind: 'matters', words: `Meanwhile ${round}` })),
      agree(ids[1] ?? '', one),
    ]);
    for (const [at, outcome] of [outcomes[0], outcomes[2]].entries()) {
      const version = await own((tx) => agreedOf(tx, ids[at] ?? ''));
      expect(version ? fingerprintOf(version) : null).toBe(outcome === 'agreed' ? one : null);
    }
  }
});

test('what has changed since the newest version is found: begun, changed, done, and taken away with all under it', async () => {
  const [other, under] = [newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: other, kind: 'goal', words: 'Goes' });
    await beginLine(tx, { id: under, kind: 'step', parent: other, words: 'Goes too' });
    await beginLine(tx, { id: newId(), kind: 'step', parent: goal, words: 'Will be done' });
  });
  await agree(newId(), await shownNow());
  const changes = (): Promise<Changes> =>
    own(async (tx) => {
      const last = await lastAgreed(tx);
      if (!last) throw new Error('Nothing was agreed.');
      return changesSince(tx, last, await planOf(tx));
    });
  expect(await changes()).toEqual({ begun: [], changed: [], done: [], gone: [] });
  await own(async (tx) => {
    const plan = await planOf(tx);
    const [first] = plan.matters;
    await changeLine(tx, { id: first?.id ?? '', was: first?.version ?? 0, words: 'Other words' });
    const done = plan.goals.flatMap((each) => each.steps).find((each) => each.words === 'Will be done');
    await changeLine(tx, { id: done?.id ?? '', was: 1, words: 'Will be done', fields: { state: 'done' } });
    await takeAway(tx, { id: other });
    await beginLine(tx, { id: newId(), kind: 'matters', words: 'New' });
  });
  expect(await changes()).toMatchObject({
    begun: [{ words: 'New' }],
    changed: [{ was: { words: '  My dog —\n🐕 كلبي' }, now: { words: 'Other words' } }],
    done: [{ words: 'Will be done' }],
    gone: [{ words: 'Goes' }, { words: 'Goes too' }],
  });
});

test('two notes about the next review at once: one is kept, the other is shown both, nothing is overwritten', async () => {
  const was = (await own(detailsOf)).version;
  const outcomes = await Promise.all(
    ['At home', 'By the sea'].map((place) => own((tx) => noteReview(tx, { was, details: { ...DETAILS, place } }))),
  );
  expect(outcomes.map((each) => each.outcome).toSorted()).toEqual(['changed meanwhile', 'kept']);
  const winner = (await own(detailsOf)).details;
  expect(await own((tx) => noteReview(tx, { was, details: winner }))).toEqual({ outcome: 'kept' });
});

test('everything of it is in the copy that the person takes away', async () => {
  const copy = JSON.stringify(await own(takeAwayCopy));
  for (const words of ['Saturday 27 March 2027', 'for me', 'The café', 'A call at six']) expect(copy).toContain(words);
});
