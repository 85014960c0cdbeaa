import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { holdRoles } from '../../../test/database/index.ts';
import { migrations } from '../../migrations.ts';
import { prepareDatabase, serverFrom, type Server } from './index.ts';

const preparing = { migrations, mayLoseWrites: false, say: () => undefined, finish: async () => undefined };

async function emptyDatabase(name: string, settings: readonly string[] = []): Promise<Server> {
  const root = new pg.Client({ host: inject('socketFolder'), port: 5432, user: 'postgres', database: 'postgres' });
  await root.connect();
  await root.query(`drop database if exists ${name} with (force)`);
  await root.query(`create database ${name}`);
  for (const setting of settings) await root.query(`alter database ${name} set ${setting}`);
  await root.end();
  return { host: inject('socketFolder'), port: 5432, database: name, administrator: 'postgres' };
}

let letGo: () => Promise<void>;
beforeAll(async () => {
  letGo = await holdRoles();
});
afterAll(() => letGo());

test('a server that can lose what was called saved is refused in words, unless told so in words', async () => {
  const unsafe = await emptyDatabase('unsafe', ['synchronous_commit = off']);
  await expect(prepareDatabase(unsafe, preparing)).rejects.toThrow('synchronous_commit is off');
  await prepareDatabase(unsafe, { ...preparing, mayLoseWrites: true });
});

test('several processes that start at once prepare the database once', async () => {
  const server = await emptyDatabase('together');
  const said: string[] = [];
  await Promise.all([1, 2, 3].map(() => prepareDatabase(server, { ...preparing, say: (line) => said.push(line) })));
  expect(said.filter((line) => line.startsWith('Preparing the database'))).toHaveLength(1);
});

test('several databases of one server can be prepared at once, although they share their roles', async () => {
  const servers = await Promise.all(['beside1', 'beside2', 'beside3', 'beside4'].map((name) => emptyDatabase(name)));
  await Promise.all(servers.map((server) => prepareDatabase(server, preparing)));
});

test('a step that was edited after it was taken is refused, and a step that fails is undone', async () => {
  const server = await emptyDatabase('edited');
  await prepareDatabase(server, preparing);
  const edited = migrations.map((step, index) => (index === 3 ? { ...step, sql: `${step.sql}\n` } : step));
  await expect(prepareDatabase(server, { ...preparing, migrations: edited })).rejects.toThrow(
    /was edited after it had been taken/,
  );
  const failing = [
    ...migrations,
    { name: '9999 half', sql: '-- kind: commons\ncreate table commons.half (id int);\nselect 1/0;' },
  ];
  await expect(prepareDatabase(server, { ...preparing, migrations: failing })).rejects.toThrow(
    '"9999 half" failed and was undone',
  );
  await expect(prepareDatabase(server, preparing)).resolves.toBeUndefined();
});

test('a server that does not answer says what to check', async () => {
  const nowhere = serverFrom('postgres://somebody:secret@127.0.0.1:1/cairn');
  await expect(prepareDatabase(nowhere, preparing)).rejects.toThrow(
    'Check that it runs and that DATABASE_URL is right.',
  );
});

test('DATABASE_URL is read in its parts', () => {
  expect(serverFrom('postgres://a%40b:p%3Aw@db.example:6432/records?sslmode=require')).toEqual({
    host: 'db.example',
    port: 6432,
    database: 'records',
    administrator: 'a@b',
    password: 'p:w',
    ssl: true,
  });
});

test('nobody may read for longer than ending access waits, and a role cannot loosen that for good', async () => {
  const server = await emptyDatabase('limits');
  await prepareDatabase(server, preparing);
  const limits = async (): Promise<Record<string, string>> => {
    const client = new pg.Client({
      host: server.host,
      port: server.port,
      user: 'cairn_app',
      database: server.database,
    });
    await client.connect();
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout')`,
    );
    await client.query(`alter role cairn_app set transaction_timeout = '1h'`);
    await client.end();
    return Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  };
  const first = await limits();
  expect(Number(first['transaction_timeout'])).toBeLessThan(Number(first['lock_timeout']));
  expect(Number(first['lock_timeout'])).toBeLessThan(Number(first['statement_timeout']));
  await prepareDatabase(server, preparing);
  expect(await limits()).toEqual(first);
  await prepareDatabase(server, preparing);
});

test('while another process starts, no role is without its limits for a moment', async () => {
  const server = await emptyDatabase('starting');
  await prepareDatabase(server, preparing);
  const root = new pg.Client({ host: server.host, port: 5432, user: 'postgres', database: 'postgres' });
  await root.connect();
  const limits = async (): Promise<string> => {
    const { rows } = await root.query<{ limits: string }>(
      `select string_agg(r.rolname || s.setconfig::text, ' ' order by r.rolname) as limits
       from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where s.setdatabase = 0`,
    );
    return rows[0]?.limits ?? '';
  };
  const atFirst = await limits();
  let starting = true;
  const started = (async () => {
    for (let start = 0; start < 10; start++) await prepareDatabase(server, preparing);
  })().finally(() => (starting = false));
  const seen = new Set<string>();
  while (starting) seen.add(await limits());
  await started;
  await root.end();
  expect([...seen]).toEqual([atFirst]);
});

test('a role that may not make roles is told what it needs', async () => {
  const server = await emptyDatabase('unable');
  const root = new pg.Client({ host: server.host, port: 5432, user: 'postgres', database: 'postgres' });
  await root.connect();
  await root.query('drop role if exists somebody_else');
  await root.query('create role somebody_else login');
  await expect(prepareDatabase({ ...server, administrator: 'somebody_else' }, preparing)).rejects.toThrow(
    'needs CREATEROLE',
  );
  await root.query('drop role somebody_else');
  await root.end();
});
