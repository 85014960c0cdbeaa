import type { EventEmitter } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  holdRoles,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../database/index.ts';
import { installRoles } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { ROOMS, withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { clientAs } from './harness.ts';
import allowed from './hostile/allowed.sql';
import doors from './hostile/doors.sql';
import forgeries from './hostile/forgeries.sql';
import others from './hostile/others.sql';
import paper from './hostile/paper.sql';
import parts from './hostile/parts.sql';
import reads from './hostile/reads.sql';
import roles from './hostile/roles.sql';
import shapes from './hostile/shapes.sql';
import writes from './hostile/writes.sql';

/** Where a hostile statement is run: by whom, and inside which record, if any. */
type Place = keyof typeof USERS;
const USERS = {
  'own record': 'cairn_app',
  "somebody else's record": 'cairn_app',
  'no record': 'cairn_app',
  'signing in': 'cairn_session',
  jobs: 'cairn_jobs',
} as const;

/** Statements run one after the other, and what comes of it: the SQLSTATE of the refusal, or `nothing` when they run and give nothing away. */
interface Hostile {
  readonly place: Place;
  readonly what: string;
  readonly sql: string;
  readonly comes: string;
}

/** Reads `-- place: what -> comes`, each followed by its statements. */
const hostileIn = (file: string): Hostile[] =>
  [...file.matchAll(/^-- ([^:\n]+): (.+) -> (\w+)\n([\s\S]*?)(?=\n\n|$(?![\s\S]))/gm)].map(
    ([, place = '', what = '', comes = '', sql = '']) => {
      if (!(place in USERS)) throw new Error(`There is no place "${place}".`);
      return { place: place as Place, what, comes, sql };
    },
  );
const hostile = [forgeries, roles, reads, writes, shapes, doors, others, paper, parts].flatMap(hostileIn);

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let ash: Cast;
let ashInside: pg.Client;
let names: Record<string, string>;
const clients = new Map<string, pg.Client>();

/** Words, names and tokens that must never come back, from anywhere, to anybody here but their owner. */
let hidden: Record<'everybody' | 'sol', readonly string[]>;

const write = (person: Cast, line: string, room: string, words: string): Promise<unknown> =>
  withPerson(here.database, ownRecord(person), { rooms: [], reason: 'own words' }, (tx) =>
    tx.call(
      `insert into record.entry (person_id, entry_id, version, room, kind, words) values ($1, $2, 1, $3, 'about', $4)`,
      [person.account, line, room, words],
    ),
  );

async function contextOf(client: pg.Client, token: string, person: string): Promise<string> {
  await client.query('begin');
  await client.query('select app.enter($1, $2)', [token, person]);
  const { rows } = await client.query<{ context: string }>(`select current_setting('cairn.context') as context`);
  return rows[0]?.context ?? '';
}

let letGo: () => Promise<void>;

beforeAll(async () => {
  letGo = await holdRoles();
  here = await freshDatabase();
  // A copied database does not take over what its original grants to everybody as a database; the installer step says it again.
  await installRoles(here.administrator, undefined);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  ash = await addPerson(here.administrator, here.database, 'Ash Hidden');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'see');
  const ashLine = newId();
  await write(ash, ashLine, 'diary', 'SECRET of Ash');
  await write(wren, newId(), 'care', 'SECRET of Wren');
  await write(wren, newId(), 'plan', 'shown to Sol');
  const friend = await inviteAndJoin(
    here.database,
    ash,
    await addPerson(here.administrator, here.database, 'Cai Friend'),
    'supporter',
  );
  await shareWith(here.database, ash, friend, 'diary', 'see');
  for (const user of ['cairn_app', 'cairn_session', 'cairn_jobs'] as const)
    clients.set(user, await clientAs(here, user));
  ashInside = await clientAs(here, 'cairn_app');
  await ashInside.query(`set idle_in_transaction_session_timeout = 0`);
  const ashContext = await contextOf(ashInside, ash.token, ash.account);
  const app = clientFor('own record');
  const keptContext = await contextOf(app, wren.token, wren.account);
  await app.query('commit');
  const { rows } = await here.administrator.query<{ pid: number; key: string }>(
    `select pg_backend_pid() as pid, encode(inner_pad, 'hex') as key from door.seal_key`,
  );
  names = {
    wren: wren.account,
    sol: sol.account,
    ash: ash.account,
    wrenToken: wren.token,
    solToken: sol.token,
    ashLine,
    ashContext,
    keptContext,
    administratorPid: String(rows[0]?.pid),
  };
  names['everyRoom'] = ROOMS.join(',');
  names['bound'] = `(extract(epoch from transaction_timestamp()) * 1000000)::bigint::text || '/' || pg_backend_pid()`;
  hidden = {
    everybody: ['SECRET of Ash', 'Ash Hidden', ash.token, ash.address, String(rows[0]?.key)],
    sol: ['SECRET of Wren'],
  };
});
afterAll(async () => {
  await Promise.all([...clients.values(), ashInside].map((client) => client.end()));
  await here.drop();
  await letGo();
});

function clientFor(place: Place): pg.Client {
  const client = clients.get(USERS[place]);
  if (!client) throw new Error('There is no such connection.');
  return client;
}

/** What no statement may change, by what it is: each as one value, so that a change is told by its name. */
const KEPT = {
  looks: `(string_agg(k::text, ',' order by k.look_id) from record.look k`,
  words: `(string_agg(k::text, ',' order by k.entry_id, k.version) from record.entry k`,
  people: `(string_agg(k::text, ',' order by k.person_id) from record.person k`,
  sharing: `(string_agg(k::text, ',' order by k.sharing_id) from record.sharing k`,
  sessions: `(string_agg(k::text, ',' order by k.session_id) from system.session k`,
  accounts: `(string_agg(k::text, ',' order by k.account_id) from system.account k`,
  addresses: `(string_agg(k::text, ',' order by k.address) from system.address k`,
  roles: `(string_agg(k::text, ',' order by k.oid) from pg_authid k`,
  members: `(string_agg(k::text, ',' order by k.oid) from pg_auth_members k`,
  settings: `(string_agg(k::text, ',' order by k.setdatabase, k.setrole) from pg_db_role_setting k`,
  functions: `(string_agg(k.oid || k.prosrc || k.proowner || coalesce(k.proacl::text, ''), ',' order by k.oid) from pg_proc k where k.oid > 16000`,
  relations: `(string_agg(k.oid || k.relname || k.relowner || k.relrowsecurity || k.relforcerowsecurity || coalesce(k.relacl::text, ''), ',' order by k.oid) from pg_class k where k.oid > 16000 and k.relkind in ('r', 'v') and k.relpersistence = 'p'`,
  policies: `(string_agg(k::text, ',' order by k.oid) from pg_policy k`,
  triggers: `(count(*) from pg_trigger`,
  schemas: `(count(*) from pg_namespace where nspname not like 'pg\\_temp%' and nspname not like 'pg\\_toast\\_temp%'`,
  ...Object.fromEntries(
    [
      ...`sharing_end sharing_part never unwell suggestion promise promise_kept talk talk_words look_question
        look_answer followed hand_back_note hand_back_read carried_out`
        .split(/\s+/)
        .map((name) => `record.${name}`),
      'system.message',
      'pg_largeobject_metadata',
    ].map((table) => [table, `(count(*) from ${table}`]),
  ),
};
const everything = `select ${Object.entries(KEPT)
  .map(([name, what]) => `(select md5(${what.replace(' from ', ')::text) from ')}) as "${name}"`)
  .join(', ')}`;
async function everythingKept(): Promise<Record<string, string>> {
  const { rows } = await here.administrator.query<Record<string, string>>(everything);
  return rows[0] ?? {};
}

/** A transaction that begins as the place says; for Sol, with a look that was committed before. */
async function begin(client: pg.Client, place: Place, look: string): Promise<void> {
  await client.query('begin');
  if (place === 'own record') await client.query('select app.enter($1, $2)', [wren.token, wren.account]);
  if (place === "somebody else's record")
    await client.query('select app.enter($1, $2, $3)', [sol.token, wren.account, look]);
}

/** Runs the statements and, if none is refused, says afterwards who it now is. Returns all that came back, and the SQLSTATE of a refusal. */
async function run(client: pg.Client, sql: string): Promise<{ readonly came: string; readonly said: string }> {
  const came: string[] = [];
  const copied = (message: { readonly chunk: Buffer }): unknown => came.push(message.chunk.toString());
  const { connection } = client as unknown as { connection: EventEmitter };
  connection.on('copyData', copied);
  try {
    const results = await client.query(sql);
    came.push(JSON.stringify([results].flat().map((result) => result.rows)));
    return { came: came.join(), said: 'nothing' };
  } catch (problem) {
    if (!(problem instanceof pg.DatabaseError)) throw problem;
    return { came: [problem.message, problem.detail, problem.hint, problem.where].join(), said: problem.code ?? '' };
  } finally {
    connection.off('copyData', copied);
  }
}

const WHO = `select current_user::text as role, session_user::text as login, app.actor()::text as actor, app.subject()::text as subject, array_to_string(app.rooms(), ',') as rooms`;

async function look(): Promise<string> {
  const id = newId();
  await clientFor('no record').query(`select app.open_look($1, $2, $3, '{plan}', 'get ready', null)`, [
    sol.token,
    wren.account,
    id,
  ]);
  return id;
}

const filled = (sql: string, opened: string): string =>
  sql.replaceAll(/\{(\w+)\}/g, (word, name: string) => ({ ...names, look: opened, newLook: newId() })[name] ?? word);

/** Who the connection is, after statements that were not refused. Throws the first thing that is not as it should be. */
async function sameAsBefore(client: pg.Client, place: Place, title: string): Promise<void> {
  const { rows } = await client.query<{
    role: string;
    login: string;
    actor: string | null;
    subject: string | null;
    rooms: string;
  }>(WHO);
  const [now] = rows;
  expect([now?.role, now?.login], title).toEqual(['cairn_app', 'cairn_app']);
  expect([null, place === 'own record' ? wren.account : sol.account], title).toContain(now?.actor ?? null);
  expect([null, place === 'no record' ? sol.account : wren.account], title).toContain(now?.subject ?? null);
  if (place === "somebody else's record") expect(['plan', ''], title).toContain(now?.rooms);
}

/** Runs each in a transaction of its own, committed where nothing refuses it. Returns what came of each. */
async function runAll(all: readonly Hostile[], ends: 'commit' | 'rollback'): Promise<Record<string, string>> {
  const came: Record<string, string> = {};
  let opened = '';
  let kept: Record<string, string> = {};
  for (const [index, { place, what, sql }] of all.entries()) {
    const client = clientFor(place);
    const title = `${place}: ${what}`;
    if (index % 50 === 0) {
      opened = await look();
      kept = await everythingKept();
    }
    await begin(client, place, opened);
    const { came: words, said } = await run(client, filled(sql, opened));
    came[title] = said;
    for (const word of [...hidden.everybody, ...(place === 'own record' ? [] : hidden.sol)])
      expect(words, title).not.toContain(word);
    if (said === 'nothing' && USERS[place] === 'cairn_app') await sameAsBefore(client, place, title);
    await client.query(said === 'nothing' ? ends : 'rollback');
    await client.query('reset all');
    expect(await everythingKept(), `${title}: something was changed`).toEqual(kept);
  }
  return came;
}
const asWritten = (all: readonly Hostile[]): Record<string, string> =>
  Object.fromEntries(all.map(({ place, what, comes }) => [`${place}: ${what}`, comes]));

test(`${hostile.length} hostile statements: nothing of anybody else is read, nobody becomes anybody, nothing is changed`, async () => {
  expect(await runAll(hostile, 'commit')).toEqual(asWritten(hostile));
  console.log(
    `${hostile.length} hostile statements: 0 foreign words, 0 roles changed, 0 identities forged, nothing changed`,
  );
});

test('what no grant can refuse shows and changes nothing either', async () => {
  const all = hostileIn(allowed);
  expect(all.length).toBeGreaterThan(4);
  expect(await runAll(all, 'rollback')).toEqual(asWritten(all));
});

test('a hole would be seen: with the boundary open, the same statements bring hidden words', async () => {
  const all = hostile.filter(({ what }) => what === "somebody else's entries" || what === 'copy it out');
  expect(all).toHaveLength(2);
  await here.administrator.query('alter policy boundary on record.entry using (true)');
  await here.administrator.query('alter policy see on record.entry using (true)');
  for (const one of all) {
    await expect(runAll([one], 'rollback'), one.what).rejects.toThrow('SECRET');
    await clientFor(one.place).query('rollback');
  }
  await here.administrator.query('alter policy boundary on record.entry using (person_id = app.subject())');
  await here.administrator.query('alter policy see on record.entry using (room = any (app.rooms()))');
  await runAll(all, 'rollback');
});
