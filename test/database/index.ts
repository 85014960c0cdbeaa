import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database, type Server } from '../../src/platform/database/index.ts';
import { openJobs, type Jobs } from '../../src/platform/jobs/index.ts';
import { TEMPLATE } from './server.ts';

export { addPerson, inviteAndJoin, shareWith, type Cast } from './cast.ts';

/** A database of one's own, with everything in it real. */
export interface TestDatabase {
  readonly server: Server;
  readonly database: Database;
  /** The superuser, for arranging and for checking what is really there. Never for what a test is about. */
  readonly administrator: pg.Client;
  readonly jobs: Jobs;
  drop(): Promise<void>;
}

const problems = (problem: Error): void => {
  throw problem;
};

/** Copies the migrated template: about 50 ms. */
export async function freshDatabase(): Promise<TestDatabase> {
  const host = inject('socketFolder');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const root = new pg.Client({ host, port: 5432, user: 'postgres', database: 'postgres' });
  await root.connect();
  await root.query(`create database ${name} template ${TEMPLATE}`);
  const server: Server = { host, port: 5432, database: name, administrator: 'postgres' };
  const administrator = new pg.Client({ host, port: 5432, user: 'postgres', database: name });
  await administrator.connect();
  const jobs = await openJobs(server, problems);
  const database = openDatabase(server, { namedStatements: true, onIdleError: problems, queue: jobs.queue });
  return {
    server,
    database,
    administrator,
    jobs,
    async drop() {
      await jobs.stop();
      await database.end();
      await administrator.end();
      await untilAlone(root, name);
      await root.query(`drop database ${name} with (force)`);
      await root.end();
    },
  };
}

/**
 * Roles and their settings are the whole server's, and several test files share it. Whoever changes them, or looks that nothing does, holds this
 * meanwhile. Gives the way to let go.
 */
export async function holdRoles(): Promise<() => Promise<void>> {
  const client = new pg.Client({ host: inject('socketFolder'), port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('select pg_advisory_lock(7420261125)');
  return () => client.end();
}

/** A pool says that it has ended before the server has closed its connections; one closed by force would end the test run with an error. */
async function untilAlone(root: pg.Client, name: string): Promise<void> {
  const giveUpAt = Date.now() + 5_000;
  for (let open = 1; open > 0 && Date.now() < giveUpAt;) {
    const { rows } = await root.query<{ open: number }>(
      'select count(*)::int as open from pg_stat_activity where datname = $1',
      [name],
    );
    open = rows[0]?.open ?? 0;
  }
}

/** Lets tests move the clock: replaces app.clock() by one that adds an offset kept in a table that only tests have. */
export async function fakeClock(administrator: pg.Client): Promise<(offset: string) => Promise<void>> {
  await administrator.query(`create table if not exists door.test_offset (offset_by interval not null)`);
  await administrator.query(`insert into door.test_offset select '0' where not exists (select from door.test_offset)`);
  await administrator.query('grant select on door.test_offset to cairn_door');
  await administrator.query(
    `create or replace function app.clock() returns timestamptz language sql stable security definer set search_path = '' as
     $$ select clock_timestamp() + offset_by from door.test_offset $$`,
  );
  return async (offset) => {
    await administrator.query('update door.test_offset set offset_by = $1', [offset]);
  };
}
