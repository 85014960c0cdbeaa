import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  fakeClock,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { withCommons, type CommonsTx } from '../../platform/commons/index.ts';
import { Refused, withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { answerWhy, askWhy, looksOf, peopleWhoShare, questionsOn, questionsToMe, withdrawSharing } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let other: Cast;
let sharing: string;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const asSol = <Out>(work: (tx: CommonsTx) => Promise<Out>): Promise<Out> => withCommons(here.database, sol, work);

async function looked(): Promise<string> {
  const purpose = { rooms: ['plan'], reason: 'get ready' } as const;
  await withPerson(here.database, recordOf(sol, wren.account), purpose, async () => undefined);
  const [newest] = await own(wren, (tx) => looksOf(tx, { outcome: 'opened', viewer: sol.account, most: 1 }));
  return newest?.id ?? '';
}
const messagesTo = async (who: Cast): Promise<{ template: string; details: object }[]> =>
  (
    await here.administrator.query<{ template: string; details: object }>(
      'select template, details from system.message where to_account = $1',
      [who.account],
    )
  ).rows;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  other = await addPerson(here.administrator, here.database, 'Other Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  sharing = await shareWith(here.database, wren, member, 'plan', 'suggest');
});
afterAll(() => here.drop());

test('a question reaches whoever looked, once, with an e-mail that says nothing; the answer stands beside the look', async () => {
  const look = await looked();
  const id = newId();
  const words = 'Was it about Tuesday?';
  const asked = await Promise.all([1, 2].map(() => own(wren, (tx) => askWhy(tx, { id, look, words }))));
  expect(asked.toSorted()).toEqual(['asked', 'asked before']);
  expect(await own(wren, (tx) => askWhy(tx, { id: newId(), look, words: 'Again' }))).toBe('asked before');
  expect(await messagesTo(sol)).toEqual([{ template: 'question', details: { question: id } }]);
  const queued = await here.administrator.query(`select from jobs.job where name = 'send-message'`);
  expect(queued.rowCount).toBeGreaterThan(0);

  const looksBefore = await here.administrator.query('select from record.look');
  const [question] = await asSol(questionsToMe);
  expect(question).toMatchObject({ id, name: 'Wren Sample', words, rooms: ['plan'], answers: [] });
  expect(await own(wren, (tx) => questionsOn(tx, [look]))).toMatchObject(new Map([[look, { id, words, answers: [] }]]));

  const answer = { id: newId(), question: id, words: 'To get ready for Tuesday.' };
  await Promise.all([1, 2].map(() => asSol((tx) => answerWhy(tx, answer))));
  expect(await asSol((tx) => answerWhy(tx, { ...answer, words: 'And to read what you changed.' }))).toBe('answered');
  const kept = (await own(wren, (tx) => questionsOn(tx, [look]))).get(look);
  expect(kept?.answers.map((each) => [each.byName, each.words])).toEqual([
    ['Sol Worker', 'To get ready for Tuesday.'],
    ['Sol Worker', 'And to read what you changed.'],
  ]);
  expect((await here.administrator.query('select from record.look')).rowCount).toBe(looksBefore.rowCount);
});

test('nobody else reads the question, answers it, or asks about a look that is not theirs', async () => {
  const look = await looked();
  const id = newId();
  await own(wren, (tx) => askWhy(tx, { id, look, words: '' }));
  expect(await withCommons(here.database, other, questionsToMe)).toEqual([]);
  expect(
    await withCommons(here.database, other, (tx) => answerWhy(tx, { id: newId(), question: id, words: 'Me' })),
  ).toBe('no such question');
  expect(await own(other, (tx) => askWhy(tx, { id: newId(), look, words: '' }))).toBe('no such look');
  expect(await own(other, (tx) => questionsOn(tx, [look]))).toEqual(new Map());
  await expect(
    withPerson(here.database, recordOf(sol, wren.account), { rooms: ['plan'], reason: 'answer' }, (tx) =>
      askWhy(tx, { id: newId(), look, words: '' }),
    ),
  ).rejects.toBeInstanceOf(Refused);
  const put = `insert into record.look_answer (person_id, answer_id, question_id, words, by_name) values ($1, $2, $3, 'x', 'x')`;
  await expect(own(wren, (tx) => tx.call(put, [wren.account, newId(), id]))).rejects.toBeInstanceOf(Refused);
});

test('the question can be answered when nothing is shared any more, and opens nothing', async () => {
  const look = await looked();
  const id = newId();
  await own(wren, (tx) => withdrawSharing(tx, { sharing }));
  expect(await own(wren, (tx) => askWhy(tx, { id, look, words: '' }))).toBe('asked');
  const { sharing: shared, asking } = await asSol(peopleWhoShare);
  expect([shared, asking.map((each) => each.name)]).toEqual([[], ['Wren Sample']]);
  expect((await asSol(questionsToMe)).map((each) => each.id)).toContain(id);
  await asSol((tx) => answerWhy(tx, { id: newId(), question: id, words: 'I am sorry, I opened the wrong one.' }));
  expect((await own(wren, (tx) => questionsOn(tx, [look]))).get(look)?.answers).toHaveLength(1);
  await expect(
    withPerson(
      here.database,
      recordOf(sol, wren.account),
      { rooms: ['plan'], reason: 'answer' },
      async () => undefined,
    ),
  ).rejects.toBeInstanceOf(Refused);
});

test('a look that the person may not know of yet cannot be asked about, and asking does not tell of it', async () => {
  const look = newId();
  await here.administrator.query(
    `insert into record.look (person_id, look_id, viewer, viewer_name, rooms, reason, outcome, through, at, shown_from)
     values ($1, $2, $3, 'Other Worker', '{plan}', 'own words', 'opened', 'override', app.clock(), app.clock() + interval '5 days')`,
    [wren.account, look, other.account],
  );
  const ask = () => own(wren, (tx) => askWhy(tx, { id: newId(), look, words: '' }));
  expect(await ask()).toBe('no such look');
  expect(await own(wren, (tx) => askWhy(tx, { id: newId(), look: newId(), words: '' }))).toBe('no such look');
  const later = await fakeClock(here.administrator);
  await later('6 days');
  await here.administrator.query(`update system.session set expires_at = expires_at + interval '10 days'`);
  expect(await ask()).toBe('asked');
});

test('thirty questions an hour, no more; a refused attempt is not asked about', async () => {
  const asker = await addPerson(here.administrator, here.database, 'Asks Often');
  const looks = Array.from({ length: 31 }, () => newId());
  for (const [at, look] of [...looks, newId()].entries())
    await here.administrator.query(
      `insert into record.look (person_id, look_id, viewer, viewer_name, rooms, reason, outcome, through)
       values ($1, $2, $3, 'Sol Worker', '{plan}', 'own words', $4, $5)`,
      [asker.account, look, sol.account, ...(at === 31 ? ['refused', 'nothing'] : ['opened', 'sharing'])],
    );
  const [refused] = await own(asker, (tx) => looksOf(tx, { outcome: 'refused', most: 1 }));
  expect(await own(asker, (tx) => askWhy(tx, { id: newId(), look: refused?.id ?? '', words: '' }))).toBe(
    'no such look',
  );
  const outcomes: string[] = [];
  for (const look of looks) outcomes.push(await own(asker, (tx) => askWhy(tx, { id: newId(), look, words: '' })));
  expect(outcomes.filter((each) => each === 'asked')).toHaveLength(30);
  expect(outcomes.at(-1)).toBe('too many');
});
