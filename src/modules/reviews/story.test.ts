import { afterAll, beforeAll, expect, test } from 'vitest';
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
import { withPerson, type Moment, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, carryOutStep, changeLine, planOf, putBack, takeAway } from '../plans/index.ts';
import { acceptSuggestion, suggest } from '../suggestions/index.ts';
import { agreeVersion, fingerprintOf, sayStance, snapshotOf, storyOf, type Happening, type Story } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const asAsh = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(ash, wren.account), { rooms: ['plan'], reason: 'answer' }, work);

/** The whole story, page by page. */
async function wholeStory(most: number): Promise<Happening[]> {
  const all: Happening[] = [];
  let before: Moment | null = null;
  do {
    const from: Moment | null = before;
    const page: Story = await own((tx) => storyOf(tx, from, most));
    expect(page.happenings.length).toBeLessThanOrEqual(most);
    all.push(...page.happenings);
    before = page.next;
  } while (before);
  return all;
}

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await shareWith(here.database, wren, member, 'plan', 'carry out');
});
afterAll(() => here.drop());

test('everything that happened is told once, newest first, whatever the length of a page', async () => {
  const [goal, step, risk, suggestion, agreed] = [newId(), newId(), newId(), newId(), newId()];
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'Grow beans' });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: 'Ring them', fields: { askOthers: true } });
    await beginLine(tx, { id: risk, kind: 'risk', words: 'Go alone' });
    await beginLine(tx, { id: newId(), kind: 'about', words: 'of another room' });
    await changeLine(tx, { id: goal, was: 1, words: 'Grow beans and peas', fields: { why: 'To give away' } });
    await takeAway(tx, { id: risk });
    await putBack(tx, { id: risk });
  });
  await asAsh((tx) => suggest(tx, { id: suggestion, form: 'wording', entry: goal, words: 'Grow peas', why: 'easier' }));
  await own((tx) => acceptSuggestion(tx, { id: suggestion, words: 'Grow peas', was: 2 }));
  await asAsh((tx) => carryOutStep(tx, { id: newId(), step, note: 'They ring back' }));
  await asAsh((tx) =>
    sayStance(tx, { id: newId(), about: { line: risk, version: 3 }, stance: 'differ', words: 'Not yet' }),
  );
  await own(async (tx) => {
    const t = translator('en');
    const shown = fingerprintOf(
      snapshotOf(t, await planOf(tx), { lookAgain: '', ledBy: '', place: '', funding: '', documents: '' }),
    );
    const check = { voice: null, mine: null, plain: null, doing: null, note: '' };
    await agreeVersion(tx, t, { id: agreed, shown, check });
  });
  const told = (await wholeStory(100)).map((each) => {
    if (each.what === 'wrote')
      return `${each.of.line.words} ${each.of.line.version}${each.within ? ` in ${each.within}` : ''}`;
    return each.what === 'said' ? `${each.of.byName}, of ${each.of.about}: ${each.of.stance}` : each.what;
  });
  expect(told).toEqual([
    'agreed',
    'Ash Sample, of Go alone: differ',
    'carried out',
    'answered',
    'Grow peas 3',
    'suggested',
    'Go alone 3',
    'Go alone 2',
    'Grow beans and peas 2',
    'Go alone 1',
    'Ring them 1 in Grow peas',
    'Grow beans 1',
  ]);
  const longest = await wholeStory(100);
  for (const most of [1, 2, 5, 7]) expect(await wholeStory(most)).toEqual(longest);
});

test('lines written at the very same moment are told once each, across pages', async () => {
  await here.administrator.query(
    `insert into record.entry (person_id, entry_id, version, room, kind, words, written_at)
     select $1, gen_random_uuid(), 1, 'plan', 'matters', 'at once ' || n, '2026-01-01T00:00:00.000001Z' from generate_series(1, 9) n`,
    [wren.account],
  );
  const words = (await wholeStory(4)).flatMap((each) => (each.what === 'wrote' ? [each.of.line.words] : []));
  expect(words.filter((each) => each.startsWith('at once')).toSorted()).toEqual(
    Array.from({ length: 9 }, (_, at) => `at once ${at + 1}`),
  );
});

test('a page reads no more of the lines than it shows, however long the story is', async () => {
  const { administrator } = here;
  await administrator.query(
    `insert into record.entry (person_id, entry_id, version, room, kind, words, written_at)
     select $1, gen_random_uuid(), 1, 'plan', 'matters', 'line ' || n, '2025-01-01'::timestamptz + n * interval '1 minute' from generate_series(1, 5000) n`,
    [wren.account],
  );
  await administrator.query('analyze record.entry');
  const read = async (): Promise<number> => {
    await administrator.query('select pg_stat_force_next_flush()');
    const { rows } = await administrator.query<{ read: number }>(
      `select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_user_tables where relid = 'record.entry'::regclass`,
    );
    return rows[0]?.read ?? 0;
  };
  const aPage = (): Promise<unknown> =>
    own(async (tx) => {
      await storyOf(tx, { at: '2025-03-01T00:00:00.000000Z', id: newId() }, 30);
      // Told at once, so that nothing has to be waited for.
      await tx.call('select pg_stat_force_next_flush()', []);
    });
  await aPage();
  const before = await read();
  await aPage();

  expect((await read()) - before).toBeLessThan(100);
});
