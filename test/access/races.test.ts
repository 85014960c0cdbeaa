import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { clientAs } from './harness.ts';
import { beginRecordToRace, ENDS, raceAllEnds, type Ended, type Race } from './racing.ts';

const RACES = 10_000;
/** Everything that was said stays in a record, and is read at each decision: so many in one record, then another. */
const IN_A_RECORD = 100;

let here: TestDatabase;
let reader: pg.Client;
let ender: pg.Client;

beforeAll(async () => {
  here = await freshDatabase();
  reader = await clientAs(here, 'cairn_app');
  ender = await clientAs(here, 'cairn_app');
  // Who sees what, and when, is the same; only a power cut would lose the last of it.
  for (const each of [reader, ender, here.administrator]) await each.query('set synchronous_commit = off');
});
afterAll(async () => {
  await Promise.all([reader.end(), ender.end()]);
  await here.drop();
});

async function races(count: number): Promise<{ readonly run: readonly Race[]; readonly stale: number }> {
  const run: Race[] = [];
  let stale = 0;
  while (run.length < count) {
    const record = await beginRecordToRace(here, { reader, ender });
    const some = await raceAllEnds(here.administrator, record, IN_A_RECORD);
    run.push(...some.run);
    stale += some.stale;
  }
  return { run, stale };
}

test('10,000 ends against reads: once something has ended, nobody is reading and nobody reads', async () => {
  const began = performance.now();
  const { run, stale } = await races(RACES);
  const seconds = Math.round((performance.now() - began) / 1000);
  const of = (how: Ended): Race[] => run.filter((one) => one.how === how);
  const reads = run.reduce((sum, one) => sum + one.reads.length, 0);
  console.log(
    `races ${run.length}, reads ${reads}, reads after the end ${stale}; ${seconds} seconds; that met a reader:`,
    Object.fromEntries(ENDS.map((how) => [how, `${of(how).filter((one) => one.met).length} of ${of(how).length}`])),
  );
  expect(run.length).toBeGreaterThanOrEqual(RACES);
  expect(stale).toBe(0);
  for (const how of ENDS)
    expect(of(how).filter((one) => one.met).length, `the two really met: ${how}`).toBeGreaterThan(RACES / 500);
}, 400_000);

test('the race is a real one: without the wait for readers, reads go on after the end', async () => {
  const { rows } = await here.administrator.query<{ text: string }>(
    `select pg_get_functiondef('door.hold_alone(uuid)'::regprocedure) as text`,
  );
  await here.administrator.query(
    `create or replace function door.hold_alone(who uuid) returns void language plpgsql set search_path = '' as $$ begin return; end $$`,
  );
  try {
    let stale = 0;
    for (let index = 0; index < 20 && stale === 0; index += 1) ({ stale } = await races(IN_A_RECORD));
    expect(stale).toBeGreaterThan(0);
  } finally {
    await here.administrator.query(rows[0]?.text ?? '');
  }
}, 120_000);

test('the clock is a real one: with an end a little late, reads go on after it', async () => {
  const { rows } = await here.administrator.query<{ text: string }>(
    `select pg_get_functiondef('door.leave_context(uuid, uuid, text, text[], text[], text[], uuid, timestamptz)'::regprocedure) as text`,
  );
  const text = rows[0]?.text ?? '';
  const late = text.replace('extract(epoch from ends)', `extract(epoch from ends + interval '2 milliseconds')`);
  expect(late).not.toBe(text);
  await here.administrator.query(late);
  try {
    let stale = 0;
    for (let index = 0; index < 20 && stale === 0; index += 1) ({ stale } = await races(IN_A_RECORD));
    expect(stale).toBeGreaterThan(0);
  } finally {
    await here.administrator.query(text);
  }
}, 120_000);
