import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { takeAwayCopy, withPerson, type WholeCopy } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';

let here: TestDatabase;
let wren: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

const copyNow = (): Promise<WholeCopy> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, takeAwayCopy);

/** Tables outside the record that say of a row whose it is, and are in no copy. Each with its reason. */
const NOT_IN_THE_COPY: Readonly<Record<string, string>> = {
  'system.account': 'It is the part of the copy called account.',
};

/** Columns that no copy holds: a secret or what is made of one, or what is sent and then emptied. */
const SECRET = /hash|secret|token|challenge|credential|public_key|^details$|^counter$/;

async function tablesOfAccounts(): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await here.administrator.query<{ table: string; columns: string[] }>(
    `select n.nspname || '.' || c.relname as table, array_agg(a.attname::text) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and n.nspname in ('system', 'commons', 'door') group by 1
     having bool_or(a.attname in ('account_id', 'person_id', 'to_account'))`,
  );
  return rows;
}

test('whatever the system or the commons keep of somebody is in their copy, or is named here with the reason', async () => {
  const copy = await copyNow();
  const tables = (await tablesOfAccounts()).map((each) => each.table);
  expect(tables.filter((table) => !(table in copy.besides) && !(table in NOT_IN_THE_COPY))).toEqual([]);
  expect(Object.keys(NOT_IN_THE_COPY).filter((table) => !tables.includes(table))).toEqual([]);
});

test('every column of it is in the copy and described, but for secrets', async () => {
  const { labels } = await copyNow();
  for (const { table, columns } of await tablesOfAccounts()) {
    if (table in NOT_IN_THE_COPY) continue;
    const missing = columns.filter((column) => !labels[table]?.[column]);
    expect([table, missing.filter((column) => !SECRET.test(column))]).toEqual([table, []]);
    expect([table, columns.filter((column) => SECRET.test(column) && !missing.includes(column))]).toEqual([table, []]);
  }
});

test('the copy names devices, passkeys, posts and messages, and holds nothing that opens an account', async () => {
  const service = newId();
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, 'House', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
  await here.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, 'worker', $3, $4, app.clock())`,
    [newId(), service, wren.address, wren.account],
  );
  await here.administrator.query(
    `insert into system.passkey (credential_id, account_id, public_key, counter, transports, called, made_at)
     values ('credential-of-wren', $1, 'public-half', 0, '{}', 'Blue phone', app.clock())`,
    [wren.account],
  );
  await here.administrator.query(
    `insert into system.message (message_id, to_address, template, language, details) values ($1, $2, 'sign-in code', 'en', '{"code": "654321"}')`,
    [newId(), wren.address],
  );
  const copy = await copyNow();
  const one = (table: string): Readonly<Record<string, unknown>> => copy.besides[table]?.[0] ?? {};
  expect(one('system.session')).toMatchObject({ device: 'Test' });
  expect(one('system.passkey')).toMatchObject({ called: 'Blue phone' });
  expect(one('commons.post')).toMatchObject({ role: 'worker' });
  expect(one('system.message')).toMatchObject({ template: 'sign-in code' });
  const text = JSON.stringify(copy);
  for (const secret of ['credential-of-wren', '654321', wren.token, Buffer.from('public-half').toString('hex')])
    expect(text).not.toContain(secret);
  const other = await addPerson(here.administrator, here.database, 'Other Sample');
  const theirs = await withPerson(here.database, ownRecord(other), { rooms: [], reason: 'own words' }, takeAwayCopy);
  expect(JSON.stringify(theirs)).not.toMatch(/Blue phone|Wren/);
});

test('a table that somebody adds beside the record is in the copy, without its secrets', async () => {
  await here.administrator.query(
    'create table system.card_later (account_id uuid, called text, code_hash bytea, secret_words text)',
  );
  await here.administrator.query('grant select on system.card_later to cairn_door');
  await here.administrator.query(
    `insert into system.card_later values ($1, 'Kitchen drawer', 'hash-of-it', 'open-sesame')`,
    [wren.account],
  );
  const { besides } = await copyNow();
  expect(besides['system.card_later']).toEqual([{ account_id: wren.account, called: 'Kitchen drawer' }]);
  await here.administrator.query('drop table system.card_later');
});
