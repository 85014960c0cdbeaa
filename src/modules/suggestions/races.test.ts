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
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, changeLine, lineOf } from '../plans/index.ts';
import { acceptSuggestion, AnsweredMeanwhile, suggest, suggestionsOn, type Answered, type Part } from './index.ts';

const ROUNDS = 40;

let here: TestDatabase;
let wren: Cast;
let helpers: readonly Cast[];

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const made: Cast[] = [];
  for (const name of ['Sol Worker', 'Sam Friend']) {
    const helper = await addPerson(here.administrator, here.database, name);
    const member = await inviteAndJoin(here.database, wren, helper, name === 'Sol Worker' ? 'worker' : 'supporter');
    await shareWith(here.database, wren, member, 'plan', 'suggest');
    made.push(helper);
  }
  helpers = made;
});
afterAll(() => here.drop());

const proposes = (helper: Cast, entry: string, words: string, part: Part | null): Promise<unknown> =>
  withPerson(here.database, recordOf(helper, wren.account), { rooms: ['plan'], reason: 'suggest' }, (tx) =>
    suggest(tx, { id: newId(), form: 'wording', entry, part, words, why: '' }),
  );

/** The person writes on one device, as the page does: a text that came too late is shown beside the newer one, and sent again. */
async function writes(entry: string, words: string): Promise<void> {
  let was = (await own((tx) => lineOf(tx, entry)))?.version ?? 0;
  for (;;) {
    const drawnFrom = was;
    const changed = await own((tx) => changeLine(tx, { id: entry, was: drawnFrom, words }));
    if (changed.outcome !== 'changed meanwhile') return;
    was = changed.now.version;
  }
}

/** The person takes a suggestion on another device, looking again each time their words have changed. */
async function takes(id: string, entry: string, words: string): Promise<void> {
  for (let outcome: Answered['outcome'] = 'changed meanwhile'; outcome === 'changed meanwhile';) {
    const was = (await own((tx) => lineOf(tx, entry)))?.version ?? 0;
    outcome = (await own((tx) => acceptSuggestion(tx, { id, words, was }))).outcome;
  }
}

test(`two helpers suggest, and the person writes and takes on two devices, all at once, ${ROUNDS} times: nothing is lost, nothing written over`, async () => {
  const entry = newId();
  await own((tx) => beginLine(tx, { id: entry, kind: 'goal', words: 'Round 0', fields: { why: 'Why 0' } }));
  const written: string[] = ['Round 0'];
  const suggested: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [first] = (await own((tx) => suggestionsOn(tx, [entry]))).filter((each) => !each.answer);
    const texts = [`Sol ${round}`, `Sam ${round}`] as const;
    const taking = first ? [`Taken ${round}, from ${first.words}`] : [];
    suggested.push(...texts);
    written.push(`Mine ${round}`, ...taking);
    await Promise.all([
      ...helpers.map((helper, at) => proposes(helper, entry, texts[at] ?? '', round % 2 === at ? 'why' : null)),
      writes(entry, `Mine ${round}`),
      ...(first ? taking.map((words) => takes(first.id, entry, words)) : []),
    ]);
  }
  const { rows } = await here.administrator.query<{
    version: number;
    words: string;
    why: string;
    taken: string | null;
  }>(
    `select version, words, fields ->> 'why' as why, from_suggestion as taken from record.entry where entry_id = $1 order by version`,
    [entry],
  );
  expect(rows.map((row) => row.version)).toEqual(rows.map((_, at) => at + 1));
  const readable = new Set(rows.flatMap((row) => [row.words, row.why]));
  for (const text of written) expect(readable, text).toContain(text);
  // Each version changes one text, and keeps the other as the version before had it.
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before) expect([before.words === row.words, before.why === row.why].filter(Boolean)).toHaveLength(1);
  }
  const all = await own((tx) => suggestionsOn(tx, [entry]));
  expect(all.map((each) => each.words).toSorted()).toEqual(suggested.toSorted());
  const taken = all.filter((each) => each.answer).map((each) => each.id);
  expect(rows.flatMap((row) => row.taken ?? []).toSorted()).toEqual(taken.toSorted());
});

test('the same suggestion taken on three devices at once, each with its own words: one is kept, the others find it', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const entry = newId();
    await own((tx) => beginLine(tx, { id: entry, kind: 'goal', words: 'Mine' }));
    const [sol] = helpers;
    if (sol) await proposes(sol, entry, 'Theirs', null);
    const [waiting] = await own((tx) => suggestionsOn(tx, [entry]));
    const id = waiting?.id ?? '';
    const answers = await Promise.allSettled(
      [1, 2, 3].map((device) => own((tx) => acceptSuggestion(tx, { id, words: `Device ${device}`, was: 1 }))),
    );
    const outcomes = answers.map((each) => (each.status === 'fulfilled' ? each.value.outcome : each.reason));
    expect(outcomes.filter((each) => each === 'answered')).toHaveLength(1);
    for (const each of outcomes)
      if (each instanceof Error) expect(each).toBeInstanceOf(AnsweredMeanwhile);
      else expect(['answered', 'answered before', 'changed meanwhile']).toContain(each);
    const line = await own((tx) => lineOf(tx, entry));
    expect(line).toMatchObject({ version: 2, words: `Device ${outcomes.indexOf('answered') + 1}` });
  }
});
