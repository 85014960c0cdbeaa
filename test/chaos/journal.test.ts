import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { builtWith, PLANTS } from '../journal/plants.ts';
import { DRAINED_WITHIN, storm } from '../journal/storm.ts';

const NOTHING = { lost: [], doubled: [], altered: [], overwritten: [], stuck: [] };
const WRITES = Number(process.env['CAIRN_STORM_WRITES'] ?? 20_000);

test(`${WRITES.toLocaleString('en')} writings on phones while requests, answers, devices, the server and the database fail: each is there once, as it was typed`, async () => {
  const began = performance.now();
  const { lost, doubled, altered, overwritten, stuck, ...figures } = await storm({ writes: WRITES });
  console.log(
    `journal: ${figures.typed} written, ${figures.said} said to be saved; ${figures.killed} kills of the server, ${figures.stopped} stops of the database, ${figures.crashed} crashes of devices; ${figures.conflicts} put beside; drained in ${Math.round(figures.drainedIn)} ms; ${Math.round((performance.now() - began) / 1000)} s in all`,
  );
  expect({ lost, doubled, altered, overwritten, stuck }).toEqual(NOTHING);
  expect(figures.typed).toBeGreaterThanOrEqual(WRITES);
  expect(figures.drainedIn).toBeLessThan(DRAINED_WITHIN);
  expect(figures.killed).toBeGreaterThan(0);
  expect(figures.conflicts).toBeGreaterThan(0);
}, 900_000);

test.each(PLANTS)(
  'a server that $name is found out',
  async (plant) => {
    const built = await builtWith(plant);
    try {
      const after = await storm({ writes: 1_200, built });
      expect(after[plant.found].length).toBeGreaterThan(0);
    } finally {
      rmSync(dirname(built), { recursive: true, force: true });
    }
  },
  300_000,
);

test('a phone that says “saved” before it is stored is found out', async () => {
  const after = await storm({ writes: 600, storesFirst: false });
  expect(after.lost.length).toBeGreaterThan(0);
}, 300_000);
