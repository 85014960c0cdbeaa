import { createHash } from 'node:crypto';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
} from 'kysely';
import pg from 'pg';
import type { JobData, JobName } from '../jobs/job-data.ts';
import { passwordFor, SERVING_ROLES, type ServingRole } from './install.ts';

// A day is a day: the driver would make of it a midnight of whatever time zone the server runs in.
pg.types.setTypeParser(pg.types.builtins.DATE, String);

/** Where the server is: the embedded one's socket folder, or a host from DATABASE_URL. */
export interface Server {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly administrator: string;
  readonly password?: string | undefined;
  readonly ssl?: boolean | undefined;
}

/** What runs inside a transaction: a query built by Kysely, or a call of one of the door's functions. */
export interface Queries {
  rows<Row>(query: { compile(): CompiledQuery<Row> }): Promise<Row[]>;
  call<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  /** Adds a job that exists exactly if this transaction commits. */
  queue<Name extends JobName>(name: Name, data: JobData[Name]): Promise<void>;
}

/** How a job is added on a transaction's connection. */
export type Queueing = <Name extends JobName>(
  on: Pick<Queries, 'call'>,
  name: Name,
  data: JobData[Name],
) => Promise<void>;

export interface Database {
  readonly pools: Readonly<Record<ServingRole, pg.Pool>>;
  /** One transaction on a connection of `role`; `first` is sent in the same packet as its beginning. */
  transaction<Out>(
    role: ServingRole,
    first: readonly Statement[],
    work: (queries: Queries, opened: pg.QueryResult[]) => Promise<Out>,
  ): Promise<Out>;
  /** One statement in a transaction of its own. */
  once<Row>(role: ServingRole, sql: string, values: readonly unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Builds queries; it cannot run them, so that no query runs outside a transaction of the door. */
export const building = <Tables>(): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });

const names = new Map<string, string>();

/** A name for a statement, so that the server keeps its plan (planning dominates the cost of policies). The same words, the same name. */
export function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 20);
  names.set(sql, name);
  return name;
}

/** Connections of one serving role. `pipeline`: statements are sent without waiting for the answers of those before them. */
export function poolOf(
  role: ServingRole,
  server: Server,
  most: number,
  pipeline: boolean,
  onLost: (problem: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    host: server.host,
    port: server.port,
    database: server.database,
    user: role,
    password: passwordFor(role, server.password),
    ...(server.ssl ? { ssl: true } : {}),
    max: most,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    pipeline,
  });
  pool.on('error', onLost);
  // The pool listens only to idle connections. One that is lost while in use tells whoever waits for an answer, and must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const POOL_SIZES: Readonly<Record<ServingRole, number>> = { cairn_app: 10, cairn_session: 4, cairn_jobs: 4 };

export interface Options {
  /** False behind a pooler that cannot keep prepared statements (PgBouncer before 1.21). */
  readonly namedStatements: boolean;
  readonly onIdleError: (problem: Error) => void;
  readonly queue: Queueing;
}

export function openDatabase(server: Server, options: Options): Database {
  const pools = Object.fromEntries(
    SERVING_ROLES.map((role) => [role, poolOf(role, server, POOL_SIZES[role], true, options.onIdleError)]),
  ) as Record<ServingRole, pg.Pool>;

  const ask = (client: pg.ClientBase, sql: string, values: readonly unknown[]): Promise<pg.QueryResult> =>
    client.query(
      options.namedStatements
        ? { name: nameOf(sql), text: sql, values: [...values] }
        : { text: sql, values: [...values] },
    );

  return {
    pools,
    async transaction(role, first, work) {
      const client = await pools[role].connect();
      let broken: Error | undefined;
      try {
        const sent = [client.query('begin'), ...first.map((statement) => ask(client, statement.sql, statement.values))];
        const opened = settled(await Promise.allSettled(sent)).slice(1);
        const queries: Queries = {
          rows: async (query) => {
            const { sql, parameters } = query.compile();
            return (await ask(client, sql, parameters)).rows;
          },
          call: async (sql, values) => (await ask(client, sql, values)).rows,
          queue: (name, data) => options.queue(queries, name, data),
        };
        const out = await work(queries, opened);
        await client.query('commit');
        return out;
      } catch (problem) {
        await client.query('rollback').catch((lost: Error) => (broken = lost));
        throw problem;
      } finally {
        client.release(broken);
      }
    },
    async once(role, sql, values) {
      const client = await pools[role].connect();
      let broken: Error | undefined;
      try {
        return (await ask(client, sql, values)).rows;
      } catch (problem) {
        if (problem instanceof Error && !(problem instanceof pg.DatabaseError)) broken = problem;
        throw problem;
      } finally {
        client.release(broken);
      }
    },
    async end() {
      await Promise.all(SERVING_ROLES.map((role) => pools[role].end()));
    },
  };
}

/** The first refusal is the one that says why; what came behind it in the pipeline only echoes it. */
function settled(results: readonly PromiseSettledResult<pg.QueryResult>[]): pg.QueryResult[] {
  const refused = results.find((result) => result.status === 'rejected');
  if (refused) throw refused.reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** SQLSTATE of a refusal by the database; undefined for anything else. */
export const stateOf = (problem: unknown): string | undefined =>
  problem instanceof pg.DatabaseError ? problem.code : undefined;
