import pg from 'pg';
import { v7 } from 'uuid';
import { changeLine, planOf } from '../src/modules/plans/index.ts';
import type { Database } from '../src/platform/database/index.ts';
import { withPerson, type Purpose } from '../src/platform/record/index.ts';
import { ownRecord, visitorOf } from '../src/platform/session/index.ts';
import type { Data } from './data.ts';
import { anybody, take, type Taken } from './reading.ts';

const OWN: Purpose = { rooms: [], reason: 'own words' };
const TIMES = 1_000;

/** A person changes the words of a goal: the door, the line as it is, the new version, and the commit that waits for the disk. */
export async function measureSaving(data: Data, database: Database, atOnce: number): Promise<Taken> {
  const tokens = await anybody(data, TIMES);
  const goals = await Promise.all(
    tokens.map(async (token) => {
      const visitor = await visitorOf(database, token);
      if (!visitor) throw new Error('A session of the bench is not live.');
      const [goal] = (await withPerson(database, ownRecord(visitor), OWN, planOf)).goals;
      if (!goal) throw new Error('Somebody in the bench has no goal.');
      return { visitor, goal };
    }),
  );
  return take(data, TIMES, atOnce, async (turn) => {
    const { visitor, goal } = goals[turn] ?? {};
    if (!visitor || !goal) throw new Error('There is nobody for this turn.');
    const words = `${goal.words}, and then ${turn}`;
    const changed = await withPerson(database, ownRecord(visitor), OWN, (tx) =>
      changeLine(tx, { id: goal.id, was: goal.version, words }),
    );
    if (changed.outcome !== 'kept') throw new Error(`A change was not kept: ${changed.outcome}.`);
  });
}

/** What waiting for the disk costs here: one row of the same size into a table with one key, by the superuser, in a statement of its own. */
export async function measureRawInsert(data: Data, atOnce: number): Promise<Taken> {
  await data.root.query(
    'create table if not exists public.bench_row (id uuid primary key, words text not null, at timestamptz not null default now())',
  );
  const { host, port, administrator: user, database } = data.server;
  const pool = new pg.Pool({ host, port, user, database, max: atOnce });
  try {
    const text = 'insert into public.bench_row (id, words) values ($1, $2)';
    return await take(data, TIMES, atOnce, () =>
      pool.query({
        name: 'insert',
        text,
        values: [v7(), 'Walk to the reservoir and back when it is dry, and then on'],
      }),
    );
  } finally {
    await pool.end();
  }
}
