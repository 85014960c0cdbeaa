import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { clientAs } from './harness.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let member: string;
let reader: pg.Client;
let ender: pg.Client;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
    tx.call(
      `insert into record.entry (person_id, entry_id, version, room, kind, words, fields)
       values ($1, $2, 1, 'plan', 'goal', 'hers', '{}'), ($1, $3, 1, 'staying well', 'well', 'hers too', '{"part": "early signs"}')`,
      [wren.account, newId(), newId()],
    ),
  );
  reader = await clientAs(here, 'cairn_app');
  ender = await clientAs(here, 'cairn_app');
});
afterAll(async () => {
  await Promise.all([reader.end(), ender.end()]);
  await here.drop();
});

/** One transaction of several statements, all sent at once: what the last one gave, or the SQLSTATE of the first refusal. */
async function transaction(
  client: pg.Client,
  ...statements: readonly [sql: string, values: readonly unknown[]][]
): Promise<pg.QueryResult | string> {
  const sent = [
    client.query('begin'),
    ...statements.map(([text, values]) => client.query({ name: text.slice(0, 60), text, values: [...values] })),
  ];
  const results = await Promise.allSettled(sent);
  const refused = results.find((result) => result.status === 'rejected');
  await client.query(refused ? 'rollback' : 'commit');
  if (refused) return (refused.reason as { code: string }).code;
  const last = results.at(-1);
  if (last?.status !== 'fulfilled') throw new Error('Nothing was answered.');
  return last.value;
}

const ENTER = 'select app.enter($1, $2, $3)';
const SHARE = `select app.share($1, $2, null, 'plan', 'see', 'always', app.clock() + interval '1 day')`;
const SHARE_PART = `select app.share_parts($1, $2, null, 'see', 'always', app.clock() + interval '1 day', '{early signs}')`;
const READ = 'select words, clock_timestamp() as at from record.entry where person_id = $1';

interface Race {
  readonly readBefore: number;
  /** Reads that gave rows, by the server's own clock, after the sharing had ended. */
  readonly after: number;
  /** True when a reader was inside the record when the end was asked for. */
  readonly met: boolean;
}

/** Reads a plan, or one part of staying well, again and again until refused; ends the sharing as soon as the `nth` read was sent. */
async function race(look: string, nth: number, share: typeof SHARE | typeof SHARE_PART): Promise<Race> {
  const sharing = newId();
  await transaction(ender, [ENTER, [wren.token, wren.account, null]], [share, [sharing, member]]);
  const reads: Date[] = [];
  let acknowledged = false;
  let ending: Promise<unknown> | null = null;
  let met = false;
  for (let count = 1; ; count += 1) {
    const begunAfterTheEnd = acknowledged;
    const read = transaction(
      reader,
      [ENTER, [sol.token, wren.account, look]],
      [READ, [wren.account]],
      [READ, [wren.account]],
      [READ, [wren.account]],
    );
    if (count === nth) {
      ending = transaction(
        ender,
        [ENTER, [wren.token, wren.account, null]],
        ['select app.withdraw($1)', [sharing]],
      ).then(() => (acknowledged = true));
    }
    const result = await read;
    if (typeof result === 'string') {
      expect(result).toBe('42501');
      if (acknowledged) break;
      continue;
    }
    met ||= ending !== null && !begunAfterTheEnd;
    expect(begunAfterTheEnd, 'a read begun after the end was acknowledged gives nothing').toBe(false);
    reads.push(...result.rows.map((row: { at: Date }) => row.at));
  }
  await ending;
  const { rows } = await here.administrator.query<{ late: string }>(
    'select count(*) as late from unnest($2::timestamptz[]) read (at), record.sharing_end e where e.sharing_id = $1 and read.at > e.at',
    [sharing, reads],
  );
  return { readBefore: reads.length, after: Number(rows[0]?.late), met };
}

/** A look at Wren's plan and at staying well, opened while something of both is shared; good for the minute that the door gives it. */
async function freshLook(): Promise<{ readonly id: string; readonly openedAt: number }> {
  const [id, sharing, part] = [newId(), newId(), newId()];
  const given: [string, string[]][] = [
    [SHARE, [sharing, member]],
    [SHARE_PART, [part, member]],
  ];
  await transaction(ender, [ENTER, [wren.token, wren.account, null]], ...given);
  await reader.query('select app.open_look($1, $2, $3, $4, $5, null)', [
    sol.token,
    wren.account,
    id,
    ['plan', 'staying well'],
    'get ready',
  ]);
  for (const each of [sharing, part])
    await transaction(ender, [ENTER, [wren.token, wren.account, null]], ['select app.withdraw($1)', [each]]);
  return { id, openedAt: performance.now() };
}

async function races(count: number): Promise<Race[]> {
  const run: Race[] = [];
  let look = await freshLook();
  for (let index = 0; index < count; index += 1) {
    if (performance.now() - look.openedAt > 30_000) look = await freshLook();
    run.push(await race(look.id, 1 + (index % 3), index % 2 === 0 ? SHARE : SHARE_PART));
  }
  return run;
}

test('1,000 times: once the page says "withdrawn", nobody is reading and nobody reads', async () => {
  const began = performance.now();
  const run = await races(1000);
  const met = run.filter((one) => one.met).length;
  const stale = run.reduce((sum, one) => sum + one.after, 0);
  console.log(
    `races ${run.length}, of which ${met} met a reader inside; reads after the end ${stale}; ${Math.round((performance.now() - began) / 1000)} seconds`,
  );
  expect(stale).toBe(0);
  expect(met, 'the two really met').toBeGreaterThan(100);
}, 240_000);

test('the race is a real one: without the wait for readers, reads go on after the end', async () => {
  const { rows } = await here.administrator.query<{ text: string }>(
    `select pg_get_functiondef('door.hold_alone(uuid)'::regprocedure) as text`,
  );
  await here.administrator.query(
    `create or replace function door.hold_alone(who uuid) returns void language plpgsql set search_path = '' as $$ begin return; end $$`,
  );
  try {
    let stale = 0;
    for (let index = 0; index < 20 && stale === 0; index += 1) {
      stale = (await races(50)).reduce((sum, one) => sum + one.after, 0);
    }
    expect(stale).toBeGreaterThan(0);
  } finally {
    await here.administrator.query(rows[0]?.text ?? '');
  }
}, 120_000);
