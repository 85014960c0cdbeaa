import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOwn } from '../../../../test/access/duty.ts';
import { addQuestion, addRule, checksIn } from '../../../../test/access/signs.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { madeWorseOf } from '../../../modules/safety/index.ts';
import { pausedSince } from '../../../modules/signs/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let ash: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
});
afterAll(() => here.drop());

test('“this made things worse” says what is kept before it is pressed, keeps it, and does nothing else by itself', async () => {
  const sleep = await addQuestion(here, wren);
  await addRule(here, wren, sleep, []);
  const [begun] = await checksIn(here, wren, sleep, isoDay(new Date()), 2);
  const run = begun?.id ?? '';
  const today = await pages.get(wren, to.today);
  const address = to.madeWorse('rule notice', run);
  expect(today.html).toContain(address);
  const drawn = await pages.get(wren, address);
  for (const words of [
    'Only you can read it.',
    'They see no name, no words',
    'Nobody is named as safety lead here yet.',
  ])
    expect(drawn.html).toContain(words);
  const said = await pages.post(wren, drawn, to.madeWorse('rule notice'), { words: 'It came at work.' });
  expect(said.to).toBe(to.saidMadeWorse('rule notice'));
  const after = await pages.get(wren, said.to ?? '');
  expect(after.html).toContain('Pause all rules');
  expect(await inOwn(here, wren, pausedSince)).toBeNull();
  expect(await inOwn(here, wren, madeWorseOf)).toMatchObject([
    { about: 'rule notice', thing: run, words: 'It came at work.' },
  ]);
  const mine = await pages.get(wren, to.whatISaidWorse);
  expect(mine.html).toContain('It came at work.');
  expect((await pages.get(ash, to.whatISaidWorse)).html).not.toContain('It came at work.');
  expect((await pages.get(wren, '/me/made-worse/told')).status).toBe(404);
  const told = await pages.get(ash, to.toldMadeWorse);
  expect(told.html).toContain('Nothing is kept about you');
  expect((await pages.post(ash, told, to.toldMadeWorse)).to).toBe(`${to.toldMadeWorse}?done=said`);
});
