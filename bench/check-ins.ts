import { v7 } from 'uuid';
import pg from 'pg';
import { checkIn, checkInsOf, questionsAt, readAnswer, type Answer } from '../src/modules/check-ins/index.ts';
import { lookAtRules } from '../src/modules/signs/index.ts';
import { openDatabase, type Database } from '../src/platform/database/index.ts';
import { newId } from '../src/platform/ids.ts';
import { withPerson, type PersonTx, type Purpose } from '../src/platform/record/index.ts';
import { ownRecord, visitorOf, type Visitor } from '../src/platform/session/index.ts';
import { isoDay } from '../src/platform/language/index.ts';
import type { CheckInData } from './check-in-data.ts';
import { drive, latencyOf, type Latency } from './load.ts';
import { take, type Taken } from './reading.ts';

const OWN: Purpose = { rooms: [], reason: 'own words' };
const TIMES = 700;
const DAY = 24 * 60 * 60 * 1000;

export const databaseOf = ({ server }: CheckInData): Database =>
  openDatabase(server, {
    namedStatements: true,
    onIdleError: (problem) => console.error(problem.message),
    queue: () => Promise.reject(new Error('The bench queues nothing.')),
  });

const TYPED = ['6,5', '3', 'yes', '4', 'The bus driver waved at me', 'no'];

/** Somebody at random answers six questions: the door, the questions as they were asked, the answers read, the row, a look for rules, and the commit that waits for the disk. */
export async function measureCheckIn(data: CheckInData, database: Database, atOnce: number): Promise<Taken> {
  const who: { visitor: Visitor; asked: { question: string; version: number }[] }[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const visitor = await visitorOf(database, `bench-person-${1 + Math.floor(Math.random() * data.people)}`);
    if (!visitor) throw new Error('A session of the bench is not live.');
    const { rows } = await data.root.query<{ question: string }>(
      'select question_id as question from record.question_number where person_id = $1 order by number limit 6',
      [visitor.account],
    );
    who.push({ visitor, asked: rows.map(({ question }) => ({ question, version: 1 })) });
  }
  const today = isoDay(new Date());
  const keep = (asked: readonly Pick<Answer, 'question' | 'version'>[]) => async (tx: PersonTx) => {
    const questions = await questionsAt(tx, asked);
    const answers = asked.map(({ question, version }, index): Answer => {
      const found = questions.get(`${question}.${version}`);
      const read = found && readAnswer(found, TYPED[index] ?? '');
      if (!read?.ok) throw new Error('An answer of the bench was not understood.');
      return { question, version, value: read.value };
    });
    const kept = { id: newId(), day: today, today, answers, words: '', occasion: null };
    const { outcome } = await checkIn(tx, kept);
    if (outcome !== 'kept') throw new Error(`A check-in was not kept: ${outcome}.`);
    await lookAtRules(tx, new Date());
  };
  return take(data, TIMES, atOnce, async (turn) => {
    const one = who[turn];
    if (!one) throw new Error('There is nobody for this turn.');
    await withPerson(database, ownRecord(one.visitor), OWN, keep(one.asked));
  });
}

/** What waiting for the disk costs here: one row of the same shape into the same table by the superuser, without the door. */
export async function measureRawRow(data: CheckInData, atOnce: number): Promise<Taken> {
  const { rows } = await data.root.query<{ person_id: string; numbers: number }>(
    'select person_id, max(number)::int as numbers from record.question_number group by 1 order by random() limit $1',
    [TIMES],
  );
  const { host, port, administrator: user, database } = data.server;
  const pool = new pg.Pool({ host, port, user, database, max: atOnce });
  const text =
    'insert into record.check_in (person_id, check_in_id, version, day, answers) values ($1, $2, 1, current_date, $3)';
  const answers = '{"1":[1,6.5],"2":[1,3],"3":[1,true],"4":[1,4],"5":[1,"The bus driver waved at me"],"6":[1,false]}';
  try {
    return await take(data, TIMES, atOnce, (turn) =>
      pool.query({ name: 'insert', text, values: [rows[turn % rows.length]?.person_id, v7(), answers] }),
    );
  } finally {
    await pool.end();
  }
}

/** All of somebody's check-ins of so many days, read through the door, one at a time: people at random, or for ten years those who have them. */
export async function measureReading(
  data: CheckInData,
  database: Database,
  days: number,
): Promise<{ readonly latency: Latency; readonly rows: number }> {
  const most = days > 1_000 ? 1 + Math.floor(data.people / 3_200) : data.people;
  const from = isoDay(new Date(Date.now() - days * DAY));
  let rows = 0;
  const times = days > 1_000 ? 40 : 400;
  const took = await drive(times, 1, async (turn) => {
    const number = days > 1_000 ? 1 + (turn % most) : 1 + Math.floor(Math.random() * most);
    const visitor = await visitorOf(database, `bench-person-${number}`);
    if (!visitor) throw new Error('A session of the bench is not live.');
    const found = await withPerson(database, ownRecord(visitor), OWN, (tx) =>
      checkInsOf(tx, { from, until: isoDay(new Date()) }),
    );
    rows = Math.max(rows, found.length);
  });
  return { latency: latencyOf(took), rows };
}

/** Bytes for each check-in. */
export interface Storage {
  readonly rows: number;
  readonly heap: number;
  readonly key: number;
  readonly byDay: number;
  /** A million of the same rows in the same order, each added to the indexes when it came. */
  readonly grown: { readonly heap: number; readonly key: number; readonly byDay: number };
  /** The same million with answers as jsonb. */
  readonly asJsonb: number;
}

export async function measureStorage({ root, rows }: CheckInData): Promise<Storage> {
  const sizes = async (table: string, count: number) => {
    const { rows: found } = await root.query<{ heap: number; key: number; day: number }>(
      `select pg_relation_size($1::regclass)::float8 as heap,
         (select sum(pg_relation_size(indexrelid))::float8 from pg_index where indrelid = $1::regclass and indisprimary) as key,
         (select sum(pg_relation_size(indexrelid))::float8 from pg_index where indrelid = $1::regclass and not indisprimary) as day`,
      [table],
    );
    const [{ heap, key, day } = { heap: 0, key: 0, day: 0 }] = found;
    return { heap: heap / count, key: key / count, byDay: day / count };
  };
  const some = Math.min(1_000_000, rows);
  await root.query('drop table if exists public.grown, public.as_jsonb');
  await root.query(
    'create table public.grown (like record.check_in including defaults including generated including indexes)',
  );
  await root.query('create table public.as_jsonb (like record.check_in including defaults including generated)');
  await root.query('alter table public.as_jsonb alter answers type jsonb using answers::text::jsonb');
  const columns = 'person_id, check_in_id, written_at, version, day, removed, answers, words, occasion_id';
  await root.query(`insert into public.grown (${columns}) select ${columns} from record.check_in limit ${some}`);
  await root.query(
    `insert into public.as_jsonb (${columns}) select ${columns.replace('answers', 'answers::text::jsonb')} from record.check_in limit ${some}`,
  );
  const [grown, jsonb] = [await sizes('public.grown', some), await sizes('public.as_jsonb', some)];
  await root.query('drop table public.grown, public.as_jsonb');
  return { rows, ...(await sizes('record.check_in', rows)), grown, asJsonb: jsonb.heap };
}
