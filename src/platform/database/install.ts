import type pg from 'pg';
import { createHmac } from 'node:crypto';

/**
 * The installer step: roles are made here and nowhere else, never by a migration. Needs a role that may create roles.
 * cairn_owner owns the tables and cairn_door the functions; neither can log in. The three others serve: cairn_app for pages of the record,
 * cairn_session for signing in, cairn_jobs for sending messages. None of them owns anything.
 */
export const SERVING_ROLES = ['cairn_app', 'cairn_session', 'cairn_jobs'] as const;
export type ServingRole = (typeof SERVING_ROLES)[number];

/**
 * Passwords of the serving roles come from the administrator's own (HMAC-SHA-256), so that there is no second secret to keep.
 * Null when the administrator needs none, as on the embedded server's private socket.
 */
export const passwordFor = (role: ServingRole, administratorPassword: string | undefined): string | undefined =>
  administratorPassword === undefined
    ? undefined
    : createHmac('sha256', administratorPassword).update(`cairn role ${role}`).digest('base64url');

const quoted = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/**
 * How long a statement, a wait and a transaction of a role may last. Ending access waits for those who are reading (lock_timeout), so nobody
 * may read for longer than that: transaction_timeout, which PostgreSQL has since 17; before, the limits on statements and idling come close.
 */
function limitsOf(role: ServingRole, atLeast17: boolean): [string, string][] {
  if (role === 'cairn_jobs') return [['statement_timeout', '60s']];
  const limits: [string, string][] = [
    ['statement_timeout', '9s'],
    ['idle_in_transaction_session_timeout', '4s'],
    ['lock_timeout', '7s'],
  ];
  return atLeast17 ? [...limits, ['transaction_timeout', '6s']] : limits;
}

/** Made at the same moment by somebody else ("tuple concurrently updated", a role or a row that is there already, each waiting for the other). */
const RACED = new Set(['XX000', '42710', '42P06', '23505', '40P01']);

/**
 * Roles belong to the whole server, and a lock belongs to one database: when two databases of a server are installed at once, one of them
 * may find a role changed under it. Everything here can be done again, so it is. All of it is one transaction: processes that serve meanwhile
 * never connect with a role whose limits are taken back and not yet set again.
 */
export async function installRoles(
  administrator: pg.Client,
  administratorPassword: string | undefined,
  triesLeft = 20,
): Promise<void> {
  try {
    await administrator.query('begin');
    await makeRoles(administrator, administratorPassword);
    await administrator.query('commit');
  } catch (problem) {
    await administrator.query('rollback');
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    if (triesLeft === 0 || !RACED.has(code)) throw problem;
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 80));
    await installRoles(administrator, administratorPassword, triesLeft - 1);
  }
}

async function makeRoles(administrator: pg.Client, administratorPassword: string | undefined): Promise<void> {
  const { rows } = await administrator.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname like 'cairn\\_%'",
  );
  const there = new Set(rows.map((row) => row.rolname));
  const { rows: versions } = await administrator.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  const atLeast17 = (versions[0]?.version ?? 0) >= 170_000;
  for (const role of ['cairn_owner', 'cairn_door']) {
    if (!there.has(role)) await administrator.query(`create role ${role} nologin`);
  }
  for (const role of SERVING_ROLES) {
    if (!there.has(role)) await administrator.query(`create role ${role} login noinherit`);
    const password = passwordFor(role, administratorPassword);
    if (password !== undefined) await administrator.query(`alter role ${role} password ${quoted(password)}`);
    // A role may change its own settings for good; each start takes that back.
    await administrator.query(`alter role ${role} reset all`);
    for (const [setting, value] of limitsOf(role, atLeast17))
      await administrator.query(`alter role ${role} set ${setting} = '${value}'`);
  }
  await administrator.query('grant cairn_owner, cairn_door, cairn_jobs to current_user');
  await administrator.query('grant cairn_door to cairn_owner');
  // By default anybody may call a new function; here nobody may until a line says so.
  await administrator.query('alter default privileges for role cairn_door revoke execute on functions from public');
  await administrator.query('alter default privileges for role cairn_owner revoke execute on functions from public');
  await administrator.query('revoke all on schema public from public');
  const { rows: named } = await administrator.query<{ name: string }>('select quote_ident(current_database()) as name');
  const database = named[0]?.name ?? '';
  await administrator.query(`revoke create, temporary on database ${database} from public`);
  await administrator.query(`grant connect, create on database ${database} to cairn_owner`);
  await administrator.query(`grant connect on database ${database} to ${SERVING_ROLES.join(', ')}`);
  await administrator.query('create schema if not exists jobs authorization cairn_jobs');
}
