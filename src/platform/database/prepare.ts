import pg from 'pg';
import type { Server } from './client.ts';
import { installRoles } from './install.ts';
import { migrate, type Migration } from './migrate.ts';

const clientFor = (server: Server, database: string): pg.Client =>
  new pg.Client({
    host: server.host,
    port: server.port,
    user: server.administrator,
    password: server.password,
    database,
    ...(server.ssl ? { ssl: true } : {}),
    connectionTimeoutMillis: 10_000,
  });

/** DATABASE_URL in parts. `sslmode=require` (or stricter) in it asks for TLS. */
export function serverFrom(url: string): Server {
  const parts = new URL(url);
  const mode = parts.searchParams.get('sslmode');
  return {
    host: decodeURIComponent(parts.searchParams.get('host') ?? parts.hostname),
    port: Number(parts.port || '5432'),
    database: decodeURIComponent(parts.pathname.slice(1)) || 'cairn',
    administrator: decodeURIComponent(parts.username) || 'postgres',
    password: parts.password ? decodeURIComponent(parts.password) : undefined,
    ssl: mode !== null && mode !== 'disable' && mode !== 'prefer' && mode !== 'allow',
  };
}

/** What a server must do for "saved" to be true. */
export async function unsafeSettings(administrator: pg.Client): Promise<string[]> {
  const { rows } = await administrator.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')",
  );
  return rows.filter((row) => row.setting === 'off').map((row) => row.name);
}

export interface Preparing {
  readonly migrations: readonly Migration[];
  readonly mayLoseWrites: boolean;
  readonly say: (line: string) => void;
  /** Further steps with the administrator's connection, before it is closed. */
  readonly finish: (administrator: pg.Client) => Promise<void>;
}

/** Makes the database if it is not there, the roles, and every step of the schema. Throws, saying what to do, when it cannot. */
export async function prepareDatabase(server: Server, preparing: Preparing): Promise<void> {
  await makeDatabase(server, preparing.say);
  await asAdministrator(server, async (administrator) => {
    const unsafe = await unsafeSettings(administrator);
    if (unsafe.length > 0 && !preparing.mayLoseWrites) {
      throw new Error(
        `This database server can lose what Cairn has called saved: ${unsafe.join(', ')} ${unsafe.length === 1 ? 'is' : 'are'} off. ` +
          'Switch it on, or, for a trial only, set CAIRN_UNSAFE_DATABASE to "I accept that saved words may be lost".',
      );
    }
    await installRoles(administrator, server.password).catch((problem: unknown) => {
      throw new Error(cannotInstall(server, problem), { cause: problem });
    });
    await migrate(administrator, preparing.migrations, preparing.say);
    await preparing.finish(administrator);
  });
}

const cannotInstall = (server: Server, problem: unknown): string =>
  `The roles that Cairn works with could not be made or looked after: ${problem instanceof Error ? problem.message : String(problem)}\n` +
  `The role "${server.administrator}" needs CREATEROLE and must own the database "${server.database}" or be allowed to make it. ` +
  'If somebody else made the roles cairn_… on this server, use their role, or let them grant you ADMIN on each.';

/** Work with the administrator's connection after the start, as the sample needs. */
export async function asAdministrator<Out>(
  server: Server,
  work: (administrator: pg.Client) => Promise<Out>,
): Promise<Out> {
  const administrator = clientFor(server, server.database);
  await administrator.connect();
  try {
    return await work(administrator);
  } finally {
    await administrator.end();
  }
}

async function makeDatabase(server: Server, say: (line: string) => void): Promise<void> {
  const first = clientFor(server, 'postgres');
  try {
    await first.connect();
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new Error(
      `The database server at ${server.host}:${server.port} did not answer: ${why}\nCheck that it runs and that DATABASE_URL is right.`,
      { cause: problem },
    );
  }
  try {
    const { rowCount } = await first.query('select from pg_database where datname = $1', [server.database]);
    if (rowCount === 0) {
      say(`Making the database "${server.database}"…`);
      await first.query(
        `create database "${server.database.replaceAll('"', '""')}" encoding 'UTF8' template template0`,
      );
    }
  } finally {
    await first.end();
  }
}
