import { expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { decide, emptyTally, prepare, type Tally } from './ask.ts';
import driver from './driver.sql';
import { clientAs, seedOf, someWorlds } from './harness.ts';
import { plant } from './plant.ts';
import { chance, type Chance } from './worlds.ts';

const DECISIONS = 100_000;
const WORLDS_AT_ONCE = 8;
const ATTEMPTS_IN_A_WORLD = 200;

async function compareUntil(here: TestDatabase, enough: number, by: Chance, tally: Tally): Promise<void> {
  const administrator = await clientAs(here, 'postgres');
  const app = await clientAs(here, 'cairn_app');
  while (tally.decisions < enough) {
    const asked = someWorlds(by, WORLDS_AT_ONCE, ATTEMPTS_IN_A_WORLD);
    await plant(administrator, [...new Set(asked.map((each) => each.world))], asked);
    await decide(app, await prepare(app, asked, tally), tally);
  }
  await Promise.all([administrator.end(), app.end()]);
}

test('the database opens exactly what the rules, written a second time, say', async () => {
  const here = await freshDatabase();
  try {
    await here.administrator.query(driver);
    const seed = seedOf();
    const began = performance.now();
    const tally = emptyTally();
    await Promise.all([seed, seed + 1].map((each) => compareUntil(here, DECISIONS, chance(each), tally)));
    const seconds = (performance.now() - began) / 1000;
    const { differences, ...counted } = tally;
    console.log(`seed ${seed}:`, { ...counted, differences: differences.length, seconds: Math.round(seconds) });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(counted.decisions).toBeGreaterThanOrEqual(DECISIONS);
    expect(counted.entered).toBeGreaterThan(DECISIONS / 5);
    expect(counted.triedToWrite).toBeGreaterThan(DECISIONS / 10);
  } finally {
    await here.drop();
  }
}, 300_000);
