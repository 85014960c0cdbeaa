import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { migrations } from '../src/migrations.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import { prepareDatabase, type Server } from '../src/platform/database/index.ts';
import ofADay from './check-ins-of-a-day.sql';
import people from './check-ins.sql';

/** A database with very many check-ins, or with few. */
export interface CheckInData {
  readonly server: Server;
  readonly root: pg.Client;
  readonly postmaster: number;
  readonly version: string;
  readonly people: number;
  readonly rows: number;
}

/** How many days of everybody's check-ins there are. */
const DAYS = 834;
const MANY = Number(process.env['BENCH_CHECK_IN_PEOPLE'] ?? '60000');
const FEW = 60;

const say = (line: string): void => console.error(line);
const nameFor = (count: number): string =>
  `checkins_${count}_${createHash('sha256')
    .update(JSON.stringify([migrations, people, ofADay]))
    .digest('hex')
    .slice(0, 12)}`;

/** Two databases on one server at the product's settings: 60 people with 50 thousand check-ins, and 60,000 with 50 million. In BENCH_DATA, which is kept, or in a folder that goes away. */
export async function withCheckIns<Out>(work: (few: CheckInData, many: CheckInData) => Promise<Out>): Promise<Out> {
  const kept = process.env['BENCH_DATA'];
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'cairn-check-ins-'));
  const embedded = await startEmbedded({ folder, say });
  const serverOf = (database: string): Server => ({
    host: embedded.socketFolder,
    port: embedded.port,
    database,
    administrator: embedded.superuser,
  });
  try {
    const opened: CheckInData[] = [];
    for (const count of [FEW, MANY]) {
      const server = serverOf(nameFor(count));
      await makeOnce(serverOf('postgres'), server, count);
      opened.push(await open(server, count));
    }
    const [few, many] = opened;
    if (!few || !many) throw new Error('The data of the bench was not made.');
    try {
      return await work(few, many);
    } finally {
      for (const { root } of opened) await root.end();
    }
  } finally {
    await embedded.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

export const connectionTo = ({ host, port, administrator: user, database }: Server): pg.Client =>
  new pg.Client({ host, port, user, database });

async function open(server: Server, count: number): Promise<CheckInData> {
  const root = connectionTo(server);
  await root.connect();
  const { rows } = await root.query<{ pid: number; version: string; rows: number }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid, current_setting('server_version') as version,
       (select reltuples::int from pg_class where oid = 'record.check_in'::regclass) as rows`,
  );
  const [{ pid: postmaster, version, rows: held } = { pid: 0, version: '', rows: 0 }] = rows;
  return { server, root, postmaster, version, people: count, rows: held };
}

/** Made under another name first, so that one that was cut off is never taken for whole. */
async function makeOnce(first: Server, server: Server, count: number): Promise<void> {
  const control = connectionTo(first);
  await control.connect();
  try {
    const { rows } = await control.query<{ datname: string }>('select datname from pg_database where datname = $1', [
      server.database,
    ]);
    if (rows.length > 0) return;
    await control.query('drop database if exists checkins_unfinished with (force)');
    const start = performance.now();
    say(`Making ${count * DAYS} check-ins of ${count} people…`);
    await prepareDatabase(
      { ...server, database: 'checkins_unfinished' },
      { migrations, mayLoseWrites: false, say, finish: (root) => fill(root, count) },
    );
    await control.query(`alter database checkins_unfinished rename to ${server.database}`);
    say(`Made in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
  } finally {
    await control.end();
  }
}

/** Indexes are made when the rows are there: added row by row, 50 million take hours on two cores. */
async function fill(root: pg.Client, count: number): Promise<void> {
  await root.query(`set bench.people = ${count}; set work_mem = '256MB'; set maintenance_work_mem = '1GB'`);
  await root.query(people);
  await root.query('vacuum (analyze) record.entry, record.question_number, system.session, record.person');
  const { rows: keys } = await root.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = 'record.check_in'::regclass and contype in ('p', 'f') order by contype = 'p'`,
  );
  const { rows: indexes } = await root.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = 'record.check_in'::regclass and not indisprimary`,
  );
  for (const { name } of keys) await root.query(`alter table record.check_in drop constraint ${name}`);
  for (const { name } of indexes) await root.query(`drop index ${name}`);
  for (let ago = DAYS - 1; ago >= 0; ago -= 1) {
    await root.query(ofADay, [ago, DAYS]);
    if (ago % 50 === 0) say(`${ago} days to go at ${new Date().toISOString().slice(11, 16)}`);
  }
  for (const { definition } of indexes) await root.query(definition);
  for (const { name, definition } of keys.toReversed())
    await root.query(`alter table record.check_in add constraint ${name} ${definition}`);
  await root.query('drop table public.asked');
  await root.query('vacuum (freeze, analyze) record.check_in');
  await root.query('checkpoint');
}
