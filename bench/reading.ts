import { planOf } from '../src/modules/plans/index.ts';
import type { Database } from '../src/platform/database/index.ts';
import { withPerson, type Purpose } from '../src/platform/record/index.ts';
import { ownRecord, recordOf, visitorOf } from '../src/platform/session/index.ts';
import { between, fetchedByDatabase, usedByDatabase, usedByProcess } from './cpu.ts';
import type { Data } from './data.ts';
import { drive, latencyOf, type Latency } from './load.ts';

/** How long something took, and what one time cost in milliseconds of processor, in this process and in the database. */
export interface Taken {
  readonly atOnce: number;
  readonly times: number;
  readonly latency: Latency;
  readonly process: number;
  readonly database: number;
  /** Bytes fetched from the disk for each time. */
  readonly fetched: number;
}

/** A worker and somebody who shares their plan with them at this moment. */
interface Pair {
  readonly token: string;
  readonly person: string;
}

const LOOK: Purpose = { rooms: ['plan'], reason: 'get ready' };
const OWN: Purpose = { rooms: [], reason: 'own words' };

/** Somebody else's plan: the decision, the look committed to disk, then the way in and the plan. Every time another pair. */
export async function measureLooks(data: Data, database: Database, atOnce: number): Promise<Taken> {
  const pairs = await pairsOf(data);
  const visitors = await Promise.all(pairs.map((pair) => visitorOf(database, pair.token)));
  return take(data, pairs.length, atOnce, async (turn) => {
    const visitor = visitors[turn];
    const pair = pairs[turn];
    if (!visitor || !pair) throw new Error('A session of the bench is not live.');
    const plan = await withPerson(database, recordOf(visitor, pair.person), LOOK, planOf);
    if (plan.goals.length === 0) throw new Error('A shared plan came back empty.');
  });
}

/** The person's own plan, of people at random. */
export async function measureOwn(data: Data, database: Database, atOnce: number): Promise<Taken> {
  const tokens = await anybody(data, 2_000);
  const visitors = await Promise.all(tokens.map((token) => visitorOf(database, token)));
  return take(data, tokens.length, atOnce, async (turn) => {
    const visitor = visitors[turn];
    if (!visitor) throw new Error('A session of the bench is not live.');
    await withPerson(database, ownRecord(visitor), OWN, planOf);
  });
}

/** The first hundred warm up the connections and do not count. */
export async function take(
  data: Pick<Data, 'postmaster'>,
  times: number,
  atOnce: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Taken> {
  const first = 100;
  await drive(first, atOnce, work);
  const fetchedBefore = fetchedByDatabase(data.postmaster);
  const before = [usedByProcess(process.pid), usedByDatabase(data.postmaster)] as const;
  const took = await drive(times - first, atOnce, (turn) => work(turn + first));
  const used = between(before[0], usedByProcess(process.pid)) / took.length;
  const database = between(before[1], usedByDatabase(data.postmaster)) / took.length;
  const fetched = between(fetchedBefore, fetchedByDatabase(data.postmaster)) / took.length;
  return { atOnce, times: took.length, latency: latencyOf(took), process: used, database, fetched };
}

/** Tokens of people at random. */
export async function anybody(data: Data, count: number): Promise<string[]> {
  const { rows } = await data.root.query<{ token: string }>(
    `select 'bench-person-' || n as token from generate_series(1, 100000) n order by random() limit $1`,
    [count],
  );
  return rows.map((row) => row.token);
}

async function pairsOf(data: Data): Promise<Pair[]> {
  const { rows } = await data.root.query<Pair>(
    `select replace(a.name, 'Worker ', 'bench-worker-') as token, s.person_id as person
     from record.sharing s tablesample system (20)
     join record.circle_joined j on j.person_id = s.person_id and j.member_id = s.member_id
     join system.account a on a.account_id = j.account_id
     where s.room = 'plan' and s.ends_at > now()
       and not exists (select from record.sharing_end e where e.person_id = s.person_id and e.sharing_id = s.sharing_id)
       and not exists (select from record.circle_left l where l.person_id = s.person_id and l.member_id = s.member_id)
     order by random() limit 2000`,
  );
  return rows;
}
