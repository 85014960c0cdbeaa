import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { migrations } from '../src/migrations.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import { prepareDatabase, type Server } from '../src/platform/database/index.ts';
import generate from './generate.sql';

/** A running server that holds the people and entries of generate.sql, with the settings that the product runs it with. */
export interface Data {
  readonly server: Server;
  readonly root: pg.Client;
  readonly postmaster: number;
  readonly version: string;
  readonly entries: number;
  /** Reads the database's files once, so that the system holds them in memory, as it does on a server that has run for a while. */
  bringIntoMemory(): Promise<void>;
  stop(): Promise<void>;
}

const say = (line: string): void => console.error(line);

/** Named after what it was made by: when the schema changes, it is made again. */
const NAME = `bench_${createHash('sha256')
  .update(JSON.stringify([migrations, generate]))
  .digest('hex')
  .slice(0, 12)}`;

/** In the folder BENCH_DATA, which is kept for the next run, or in one that goes away. */
export async function openData(): Promise<Data> {
  const kept = process.env['BENCH_DATA'];
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const embedded = await startEmbedded({ folder, say });
  const server: Server = {
    host: embedded.socketFolder,
    port: embedded.port,
    database: NAME,
    administrator: embedded.superuser,
  };
  const first = connectionTo(server, 'postgres');
  await first.connect();
  await makeOnce(first, server);
  await first.end();
  const root = connectionTo(server, NAME);
  await root.connect();
  const { rows } = await root.query<{ pid: number; version: string; entries: number }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid, current_setting('server_version') as version,
       (select count(*)::int from record.entry) as entries`,
  );
  const [{ pid: postmaster, version, entries } = { pid: 0, version: '', entries: 0 }] = rows;
  return {
    server,
    root,
    postmaster,
    version,
    entries,
    bringIntoMemory: () => readThrough(root),
    async stop() {
      await root.end();
      await embedded.stop();
      if (!kept) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const connectionTo = (server: Server, database: string): pg.Client =>
  new pg.Client({ host: server.host, port: server.port, user: server.administrator, database });

/** Made under another name first, so that one that was cut off is never taken for whole. */
async function makeOnce(first: pg.Client, server: Server): Promise<void> {
  const { rows } = await first.query<{ datname: string }>(
    "select datname from pg_database where datname like 'bench\\_%'",
  );
  if (rows.some((row) => row.datname === NAME)) return;
  for (const { datname } of rows) await first.query(`drop database ${datname} with (force)`);
  const start = performance.now();
  say('Making 100,000 people and 2,020,000 entries…');
  await prepareDatabase(
    { ...server, database: 'bench_unfinished' },
    {
      migrations,
      mayLoseWrites: false,
      say,
      finish: async (root) => {
        await root.query(generate);
        await root.query('vacuum (freeze, analyze)');
        await root.query('checkpoint');
      },
    },
  );
  await first.query(`alter database bench_unfinished rename to ${NAME}`);
  say(`Made in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

export async function readThrough(root: pg.Client): Promise<void> {
  const { rows } = await root.query<{ folder: string }>(
    `select current_setting('data_directory') || '/base/' || oid as folder from pg_database where datname = current_database()`,
  );
  const folder = rows[0]?.folder ?? '';
  for (const name of readdirSync(folder)) await finished(createReadStream(join(folder, name)).resume());
}
