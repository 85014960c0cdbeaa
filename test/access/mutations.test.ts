import type pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../database/index.ts';
import { decide, emptyTally, prepare, type Ready } from './ask.ts';
import driver from './driver.sql';
import { clientAs, seedOf, someWorlds } from './harness.ts';
import { mutations, type Mutation } from './mutations.ts';
import { plant } from './plant.ts';
import { chance } from './worlds.ts';

/** A fault of the rarest kind shows itself in about one world of fifteen. */
const MOST_WORLDS = 400;
const ATTEMPTS_IN_A_WORLD = 120;

/** How many worlds it took to show a difference; null when none of them did. Worlds are laid while the door is whole. */
async function worldsUntilCaught(
  administrator: pg.Client,
  app: pg.Client,
  mutation: Mutation,
  world: (index: number) => Promise<Ready[]>,
): Promise<number | null> {
  for (let index = 0; index < MOST_WORLDS; index += 1) {
    const ready = await world(index);
    const tally = emptyTally();
    await administrator.query(mutation.breaks);
    await decide(app, ready, tally);
    await administrator.query(mutation.mends);
    if (tally.differences.length > 0) return index + 1;
  }
  return null;
}

test('every fault planted in the door is found', async () => {
  const here = await freshDatabase();
  const app = await clientAs(here, 'cairn_app');
  try {
    await here.administrator.query(driver);
    const seed = seedOf();
    const by = chance(seed);
    const worlds: Ready[][] = [];
    const world = async (index: number): Promise<Ready[]> => {
      const known = worlds[index];
      if (known) return known;
      const asked = someWorlds(by, 1, ATTEMPTS_IN_A_WORLD);
      await plant(here.administrator, [...new Set(asked.map((each) => each.world))], asked);
      const ready = await prepare(app, asked, emptyTally());
      worlds.push(ready);
      return ready;
    };
    const began = performance.now();
    const found = new Map<string, number | null>();
    for (const mutation of mutations)
      found.set(mutation.name, await worldsUntilCaught(here.administrator, app, mutation, world));
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `seed ${seed}: worlds until each of ${mutations.length} planted faults was found, ${seconds} seconds\n`,
      Object.fromEntries(found),
    );

    const whole = emptyTally();
    for (const ready of worlds) await decide(app, ready, whole);
    expect(whole.differences, 'the door is whole again after all of them').toEqual([]);
    expect([...found].filter(([, needed]) => needed === null)).toEqual([]);
  } finally {
    await app.end();
    await here.drop();
  }
}, 300_000);
