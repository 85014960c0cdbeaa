import { databaseOf, measureCheckIn, measureRawRow, measureReading, measureStorage } from './check-ins.ts';
import { withCheckIns, type CheckInData } from './check-in-data.ts';
import { readThrough } from './data.ts';
import type { Latency } from './load.ts';
import { sayMachine } from './machine.ts';
import { milliseconds as ms, timed, times, type Row } from './table.ts';

/** Saving and reading check-ins beside 50 million others, beside 50 thousand, and beside one raw row; and what one of them takes on the disk. */
export const checkInRows = (): Promise<Row[]> =>
  withCheckIns(async (few, many) => {
    const rows = [...(await timedRows(few, many)), ...(await storageRows(many))];
    console.error(sayMachine(many.version, many.rows));
    return rows;
  });

async function timedRows(few: CheckInData, many: CheckInData): Promise<Row[]> {
  const [beside, database] = [databaseOf(few), databaseOf(many)];
  const found: Row[] = [];
  try {
    for (const data of [few, many]) {
      await readThrough(data.root);
      await data.root.query('checkpoint');
    }
    for (const atOnce of [1, 8]) {
      const [raw, small, large] = await quietest(
        () => measureRawRow(many, atOnce),
        () => measureCheckIn(few, beside, atOnce),
        () => measureCheckIn(many, database, atOnce),
      );
      found.push(
        timed('one row into the table by the superuser', raw, '', ''),
        timed(`a check-in among ${few.rows.toLocaleString('en-GB')}`, small, '', ''),
        timed(
          `a check-in among ${many.rows.toLocaleString('en-GB')}`,
          large,
          `${times(large.latency.p50, raw.latency.p50)} one row, ${times(large.latency.p50, small.latency.p50)} among few (p50)`,
          'p95 under 10 ms',
        ),
      );
    }
    for (const days of [56, 3_652]) {
      const [small, large] = await quietest(
        () => measureReading(few, beside, days),
        () => measureReading(many, database, days),
      );
      const { p50, p95, p99 } = large.latency;
      found.push({
        what: `reading ${days === 56 ? 'eight weeks' : 'ten years'} of one person, ${large.rows} check-ins`,
        figures: `p50 ${ms(p50)} p95 ${ms(p95)} p99 ${ms(p99)} ms`,
        beside: `${times(p50, small.latency.p50)} among few (p50)`,
        goal: '',
      });
    }
  } finally {
    await beside.end();
    await database.end();
  }
  return found;
}

const ROUNDS = 5;

/** Candidates take turns; of each, the round in which the slow ones were quickest counts, since on a shared machine the others are about the neighbours. */
async function quietest<const Each extends readonly (() => Promise<{ readonly latency: Latency }>)[]>(
  ...candidates: Each
): Promise<{ -readonly [At in keyof Each]: Awaited<ReturnType<Each[At]>> }> {
  const best: { readonly latency: Latency }[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [index, candidate] of candidates.entries()) {
      const taken = await candidate();
      const known = best[index];
      if (!known || taken.latency.p95 < known.latency.p95) best[index] = taken;
    }
    console.error(`round ${round}: ${best.map(({ latency }) => ms(latency.p95)).join(', ')} ms (p95, best so far)`);
  }
  return best as { -readonly [At in keyof Each]: Awaited<ReturnType<Each[At]>> };
}

async function storageRows(data: CheckInData): Promise<Row[]> {
  const { rows, heap, key, byDay, grown, asJsonb } = await measureStorage(data);
  const bytes = (count: number): string => `${count.toFixed(0)} B`;
  const parts = (each: { heap: number; key: number; byDay: number }): string =>
    `${bytes(each.heap + each.key + each.byDay)}: rows ${bytes(each.heap)}, key ${bytes(each.key)}, by day ${bytes(each.byDay)}`;
  return [
    {
      what: `a check-in on the disk, of ${rows.toLocaleString('en-GB')}`,
      figures: parts({ heap, key, byDay }),
      beside: `${((rows * (heap + key + byDay)) / 1e9).toFixed(1)} GB in all`,
      goal: '',
    },
    {
      what: 'the same where indexes grew with the rows',
      figures: parts(grown),
      beside: `rows with jsonb: ${bytes(asJsonb)}`,
      goal: '',
    },
  ];
}
