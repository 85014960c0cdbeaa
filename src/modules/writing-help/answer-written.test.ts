import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { beginLine, lineOf, planOf, takeAway } from '../plans/index.ts';
import { beginWritingHelp, leaveOut, leftOutLines, sayMine, writeDown, type Said, type WriteDown } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const goalLine = (words: string, id = newId()): WriteDown => ({
  id,
  room: 'plan',
  kind: 'goal',
  goal: null,
  heading: '',
  section: null,
  words,
});
const byAsh = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(ash, wren.account), { rooms: ['plan'], reason: 'suggest' }, work);
const written = async (line: WriteDown): Promise<string> => {
  expect(await byAsh((tx) => writeDown(tx, line))).toBe('kept');
  return line.id;
};
const mine = (id: string, words: string, more: { goal?: string; afterAll?: boolean } = {}): Promise<Said> =>
  own((tx) => sayMine(tx, { id, words, heading: '', goal: more.goal ?? null, afterAll: more.afterAll ?? false }));

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await own((tx) => beginWritingHelp(tx, { id: newId(), member, room: 'plan', hours: 2 }));
});
afterAll(() => here.drop());

test('yes pressed twice at once is one line, as it was said', async () => {
  const line = await written(goalLine('Swim again'));
  const said = await Promise.all([1, 2, 3].map(() => mine(line, 'Swim again')));
  expect(said).toEqual([{ outcome: 'answered' }, { outcome: 'answered' }, { outcome: 'answered' }]);
  expect(await own((tx) => lineOf(tx, line))).toMatchObject({ version: 1, words: 'Swim again' });
});

test('yes and “leave it out” at once: one of them is kept, and the other is told', async () => {
  for (let round = 0; round < 12; round += 1) {
    const line = await written(goalLine(`Round ${round}`));
    const both = [() => mine(line, `Round ${round}`), () => own((tx) => leaveOut(tx, { id: line }))];
    const said = await Promise.all((round % 2 === 0 ? both : both.toReversed()).map((each) => each()));
    const [yes, out] = round % 2 === 0 ? said : said.toReversed();
    const isTheirs = (await own((tx) => lineOf(tx, line))) !== null;
    expect(yes).toEqual(isTheirs ? { outcome: 'answered' } : { outcome: 'answered before', answer: 'left out' });
    expect(out).toEqual(isTheirs ? { outcome: 'answered before', answer: 'mine' } : { outcome: 'answered' });
  }
});

test('other words for a line that was said yes to elsewhere are not written over it', async () => {
  const line = await written(goalLine('Swim again'));
  await mine(line, 'Swim again');
  expect(await mine(line, 'Swim far')).toEqual({ outcome: 'answered before', answer: 'mine' });
  expect(await own((tx) => lineOf(tx, line))).toMatchObject({ version: 1, words: 'Swim again' });
});

test('what was left out can be taken in after all', async () => {
  const line = await written(goalLine('Swim again'));
  await own((tx) => leaveOut(tx, { id: line }));
  const isLeftOut = async (): Promise<boolean> => (await own(leftOutLines)).some((each) => each.id === line);
  expect(await isLeftOut()).toBe(true);
  expect(await mine(line, 'Swim again')).toEqual({ outcome: 'answered before', answer: 'left out' });
  expect(await mine(line, 'Swim again', { afterAll: true })).toEqual({ outcome: 'answered' });
  expect(await isLeftOut()).toBe(false);
  expect((await own(planOf)).goals.some((goal) => goal.id === line)).toBe(true);
});

test('a step stands under a goal: one in the plan, or one written down beside it, once that is the person’s', async () => {
  const goal = await written(goalLine('Swim again'));
  const step = await written({ ...goalLine('Find my trunks'), kind: 'step', goal });
  expect(await mine(step, 'Find my trunks')).toEqual({ outcome: 'no goal' });
  await mine(goal, 'Swim again');
  expect(await mine(step, 'Find my trunks')).toEqual({ outcome: 'answered' });
  const second = await written({ ...goalLine('Ask at the pool'), kind: 'step', goal });
  const other = newId();
  await own((tx) => beginLine(tx, { id: other, kind: 'goal', words: 'Be outside' }));
  await own((tx) => takeAway(tx, { id: goal }));
  expect(await mine(second, 'Ask at the pool')).toEqual({ outcome: 'no goal' });
  expect(await mine(second, 'Ask at the pool', { goal: other })).toEqual({ outcome: 'answered' });
  const stands = (await own(planOf)).goals.find((each) => each.id === other);
  expect(stands?.steps).toMatchObject([{ id: second }]);
  const nowhere = { ...goalLine('A step of nothing'), kind: 'step', goal: newId() } as const;
  expect(await byAsh((tx) => writeDown(tx, nowhere))).toBe('no goal');
});
