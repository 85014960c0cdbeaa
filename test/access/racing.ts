import type pg from 'pg';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { addPerson, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';

/** How what somebody reads is ended. */
export const ENDS = [
  'withdrawn',
  'a part withdrawn',
  'never',
  '"I\'m OK"',
  'sharing ends by the clock',
  'being unwell ends by the clock',
] as const;
export type Ended = (typeof ENDS)[number];

/** One end, met or not by a reader. */
export interface Race {
  readonly how: Ended;
  /** What ends. */
  readonly id: string;
  /** Reads that gave rows: when, by the server's own clock, to the microsecond. */
  readonly reads: readonly string[];
  /** A reader was inside the record when the end came or was asked for. */
  readonly met: boolean;
}

/** Somebody's record, with what another may read of it, and two connections: one reads, one ends. */
export interface RecordToRace {
  readonly wren: Cast;
  readonly sol: Cast;
  readonly member: string;
  readonly reader: pg.Client;
  readonly ender: pg.Client;
  look: { readonly id: string; readonly openedAt: number };
}

type Statement = readonly [sql: string, values: readonly unknown[]];

/** One transaction of several statements, all sent at once: what the last one gave, or the SQLSTATE of the first refusal. */
async function transaction(client: pg.Client, ...statements: readonly Statement[]): Promise<pg.QueryResult | string> {
  const sent = [
    client.query('begin'),
    ...statements.map(([text, values]) => client.query({ name: text.slice(0, 60), text, values: [...values] })),
    client.query('commit'),
  ];
  const results = await Promise.allSettled(sent);
  const refused = results.find((result) => result.status === 'rejected');
  if (refused) return (refused.reason as { code: string }).code;
  const last = results.at(-2);
  if (last?.status !== 'fulfilled') throw new Error('Nothing was answered.');
  return last.value;
}

async function must(client: pg.Client, ...statements: readonly Statement[]): Promise<pg.QueryResult> {
  const result = await transaction(client, ...statements);
  if (typeof result === 'string') throw new Error(`What arranges a race was refused: ${result}.`);
  return result;
}

const ENTER = 'select app.enter($1, $2, $3)';
const own = ({ wren }: RecordToRace): Statement => [ENTER, [wren.token, wren.account, null]];
const READ = `select words, clock_timestamp()::text as at, statement_timestamp()::text as begun from record.entry where person_id = $1 and room = any ($2)`;

export async function beginRecordToRace(
  here: TestDatabase,
  { reader, ender }: { readonly reader: pg.Client; readonly ender: pg.Client },
): Promise<RecordToRace> {
  const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
    tx.call(
      `insert into record.entry (person_id, entry_id, version, room, kind, words, fields)
       values ($1, $2, 1, 'plan', 'goal', 'hers', '{}'), ($1, $3, 1, 'staying well', 'well', 'hers too', '{"part": "early signs"}'),
         ($1, $4, 1, 'crisis card', 'card', 'hers as well', '{}')`,
      [wren.account, newId(), newId(), newId()],
    ),
  );
  const record: RecordToRace = { wren, sol, member, reader, ender, look: { id: '', openedAt: -Infinity } };
  await openLook(record);
  // For good: what opens only while she is unwell.
  await must(ender, own(record), [SHARE, [newId(), member, 'crisis card', 'when I am unwell', '300 days']]);
  return record;
}

/** A look at all three rooms, opened while something of each is shared; good for the minute that the door gives it. */
async function openLook(record: RecordToRace): Promise<void> {
  const { sol, wren, member, reader, ender } = record;
  const [id, plan, part, card] = [newId(), newId(), newId(), newId()];
  const openedAt = performance.now();
  await must(
    ender,
    own(record),
    [SHARE, [plan, member, 'plan', 'always', '1 day']],
    [SHARE_PART, [part, member]],
    [SHARE, [card, member, 'crisis card', 'always', '1 day']],
  );
  await reader.query('select app.open_look($1, $2, $3, $4, $5, null)', [
    sol.token,
    wren.account,
    id,
    ['plan', 'staying well', 'crisis card'],
    'get ready',
  ]);
  await must(ender, own(record), ...[plan, part, card].map((each): Statement => [WITHDRAW, [each]]));
  record.look = { id, openedAt };
}

const SHARE = `select app.share($1, $2, null, $3, 'see', $4, app.clock() + $5::interval)`;
const SHARE_PART = `select app.share_parts($1, $2, null, 'see', 'always', app.clock() + interval '1 day', '{early signs}')`;
const WITHDRAW = 'select app.withdraw($1)';
const NEVER = 'select app.never($1, $2)';
const OK = 'select app.say_ok($1)';
/** Long enough for somebody to come in, short enough to end while they read. */
const SHORTLY = ['3 milliseconds', '8 milliseconds', '20 milliseconds'] as const;

/** What opens it, and what ends it: by a statement, or by the clock, where there is none. `ended`: when, by its id, as a query. */
interface Way {
  readonly room: string;
  readonly opens: (record: RecordToRace, id: string, shortly: string) => Statement[];
  readonly ends: ((record: RecordToRace, id: string) => Statement) | null;
  /** Laid by the superuser: nobody can be unwell for milliseconds. */
  readonly lays?: string;
  readonly ended: string;
  readonly after?: (record: RecordToRace, id: string) => Statement[];
}

const WAYS: Readonly<Record<Ended, Way>> = {
  withdrawn: {
    room: 'plan',
    opens: ({ member }, id) => [[SHARE, [id, member, 'plan', 'always', '1 day']]],
    ends: (_record, id) => [WITHDRAW, [id]],
    ended: 'select sharing_id as id, at from record.sharing_end',
  },
  'a part withdrawn': {
    room: 'staying well',
    opens: ({ member }, id) => [[SHARE_PART, [id, member]]],
    ends: (_record, id) => [WITHDRAW, [id]],
    ended: 'select sharing_id as id, at from record.sharing_end',
  },
  never: {
    room: 'plan',
    opens: ({ member }, id) => [[SHARE, [id, member, 'plan', 'always', '1 day']]],
    ends: ({ sol }, id) => [NEVER, [id, sol.account]],
    ended: 'select never_id as id, at from record.never',
    after: ({ sol }, id) => [
      [WITHDRAW, [id]],
      ['select app.lift_never($1)', [sol.account]],
    ],
  },
  '"I\'m OK"': {
    room: 'crisis card',
    opens: () => [['select app.say_unwell($1, 1)', [newId()]]],
    ends: (_record, id) => [OK, [id]],
    ended: 'select over_id as id, at from record.unwell_over',
  },
  'sharing ends by the clock': {
    room: 'plan',
    opens: ({ member }, id, shortly) => [[SHARE, [id, member, 'plan', 'always', shortly]]],
    ends: null,
    ended: 'select sharing_id as id, ends_at as at from record.sharing',
  },
  'being unwell ends by the clock': {
    room: 'crisis card',
    opens: () => [],
    ends: null,
    lays: `insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
      select $1, $2, 'self', t, t, t + $3::interval from app.clock() t`,
    ended: 'select unwell_id as id, ends_at as at from record.unwell',
  },
};

/** Again where a busy machine let the milliseconds go by before the row was written: nothing ends before it starts. */
async function opened(record: RecordToRace, statements: readonly Statement[]): Promise<void> {
  for (;;) {
    const result = await transaction(record.ender, own(record), ...statements);
    if (typeof result !== 'string') return;
    if (result !== '23514') throw new Error(`What opens it was refused: ${result}.`);
  }
}

/** Reads again and again until refused; something ends what opens it as soon as the `nth` read was sent, or the clock does. */
async function race(administrator: pg.Client, record: RecordToRace, how: Ended, nth: number): Promise<Race> {
  const { sol, wren, reader, ender } = record;
  const way = WAYS[how];
  const id = newId();
  const shortly = SHORTLY[nth % SHORTLY.length] ?? SHORTLY[0];
  // Not waited for: the reader knocks before it, and is let in when it comes.
  const laid = way.lays && administrator.query(way.lays, [wren.account, id, shortly]);
  if (!laid) await opened(record, way.opens(record, id, shortly));
  const read: Statement = [READ, [wren.account, [way.room]]];
  // As text, to the microsecond.
  const reads: { readonly at: string; readonly begun: string }[] = [];
  let acknowledged = false;
  let ending: Promise<unknown> | null = null;
  let met = way.ends === null;
  for (let count = 1; ; count += 1) {
    const begunAfterTheEnd = acknowledged;
    const reading = transaction(reader, [ENTER, [sol.token, wren.account, record.look.id]], read, read);
    if (count === nth && way.ends) {
      ending = must(ender, own(record), way.ends(record, id)).then(() => (acknowledged = true));
    }
    const result = await reading;
    if (typeof result === 'string') {
      if (result !== '42501') throw new Error(`A read was refused with ${result}.`);
      if (acknowledged || (way.ends === null && (await isOver(administrator, way, id)))) break;
      continue;
    }
    if (result.rows.length === 0) continue;
    if (way.ends) met ||= ending !== null && !begunAfterTheEnd;
    if (begunAfterTheEnd) throw new Error('A read begun after the end was acknowledged gave something.');
    reads.push(...result.rows);
  }
  await Promise.all([ending, laid]);
  if (way.after) await must(ender, own(record), ...way.after(record, id));
  // By the clock: a statement begun before the end may still be writing its rows a little after it; one begun at the end gives none.
  return { how, id, met: met && reads.length > 0, reads: reads.map((each) => (way.ends ? each.at : each.begun)) };
}

async function isOver(administrator: pg.Client, way: Way, id: string): Promise<boolean> {
  const { rows } = await administrator.query<{ over: boolean }>(
    `select e.at <= clock_timestamp() as over from (${way.ended}) e where e.id = $1`,
    [id],
  );
  return rows[0]?.over ?? false;
}

/** Of reads in these races, those that gave rows after the end, by the server's own clock. */
async function staleAmong(administrator: pg.Client, run: readonly Race[], how: Ended): Promise<number> {
  const reads = run.filter((one) => one.how === how).flatMap(({ id, reads: some }) => some.map((at) => ({ id, at })));
  const { rows } = await administrator.query<{ stale: number }>(
    `select count(*)::int as stale from unnest($1::uuid[], $2::timestamptz[]) read (id, at) join (${WAYS[how].ended}) e on e.id = read.id
     where read.at ${WAYS[how].ends ? '>' : '>='} e.at`,
    [reads.map(({ id }) => id), reads.map(({ at }) => at)],
  );
  return rows[0]?.stale ?? 0;
}

/** So many races in one record, each way in turn; and how many reads gave rows after the end: 0, or the door is broken. */
export async function raceAllEnds(
  administrator: pg.Client,
  record: RecordToRace,
  count: number,
): Promise<{ readonly run: readonly Race[]; readonly stale: number }> {
  const run: Race[] = [];
  for (let index = 0; index < count; index += 1) {
    if (performance.now() - record.look.openedAt > 30_000) await openLook(record);
    const how = ENDS[index % ENDS.length] ?? 'withdrawn';
    run.push(await race(administrator, record, how, 1 + (index % 3)));
  }
  let stale = 0;
  for (const how of ENDS) stale += await staleAmong(administrator, run, how);
  return { run, stale };
}
