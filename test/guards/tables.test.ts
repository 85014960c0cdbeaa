import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installRoles } from '../../src/platform/database/index.ts';
import { migrations } from '../../src/migrations.ts';
import { freshDatabase, holdRoles, type TestDatabase } from '../database/index.ts';
import { projectFiles } from './files.ts';
import * as guards from './tables.ts';
import { MAY_CALL, MAY_USE } from './may-use.ts';

let good: TestDatabase;
let bad: TestDatabase;
let letGo: () => Promise<void>;

/** One of everything that must not be. */
const FAULTS = `
  create table record.bad (bad_id uuid primary key, person_id uuid, service_id uuid references commons.service on delete cascade, unique (bad_id));
  create table record.bad_too (person_id uuid references record.person, at timestamptz);
  create table system.bad (bad_id uuid primary key, account_id uuid);
  create unique index on record.bad_too (at);
  create policy boundary on record.bad as restrictive for select to cairn_app using (person_id = app.subject());
  create policy see on record.bad using (exists (select from record.person));
  create trigger bad before update on record.bad for each row execute function suppress_redundant_updates_trigger();
  create function app.bad() returns text language sql security definer as $$ select current_setting('bad.setting') || now() $$;
  create or replace function app.clock() returns timestamptz language sql stable set search_path = '' as $$ select pg_catalog.now() $$;
  grant delete on record.entry to cairn_app, cairn_door;
  grant select (token_hash) on system.session to cairn_session;
  grant temporary on database current_database_name to cairn_app;
  grant create on schema public to cairn_session;
  alter function app.rooms() owner to cairn_app;
`;

beforeAll(async () => {
  letGo = await holdRoles();
  good = await freshDatabase();
  bad = await freshDatabase();
  // A copied database does not take over what its original grants as a database; the installer step says it again.
  for (const one of [good, bad]) await installRoles(one.administrator, undefined);
  await bad.administrator.query(FAULTS.replace('current_database_name', bad.server.database));
});
afterAll(async () => {
  await good.drop();
  await bad.drop();
  await letGo();
});

const files = projectFiles();
const badFiles = [
  {
    path: 'src/modules/bad/rows.ts',
    text: `const badColumns = { person_id: 'uuid?', entry_id: 'text', gone: 'uuid', written_at: 'timestamptz' } as const;
      building<{ 'record.entry': TableOf<typeof badColumns>; 'record.person': TableOf<typeof otherColumns> }>();`,
  },
];

describe('every table', () => {
  test.each([
    [
      'of a record has forced row security',
      guards.withoutRowSecurity,
      ['bad has no forced row security', 'bad_too has no forced row security'],
    ],
    ['of a record has the boundary', guards.withoutBoundary, ['bad has no boundary', 'bad_too has no boundary']],
    [
      'of a record is keyed by the person first',
      guards.keysNotOfThePerson,
      [
        'bad.bad_pkey does not begin with person_id',
        'bad_too.bad_too_at_idx is unique and does not begin with person_id',
      ],
    ],
    [
      'of a record points only at rows of the same person',
      guards.keysThatLeaveThePerson,
      ['bad.bad_service_id_fkey leaves the person'],
    ],
    [
      'says what happens on delete',
      guards.keysWithoutOnDelete,
      ['record.bad_too.bad_too_person_id_fkey does not say on delete'],
    ],
    [
      'of a record goes with its record',
      guards.rowsThatOutliveTheRecord,
      ['bad does not go with its record', 'bad_too does not go with its record'],
    ],
    [
      'that holds rows of an account goes with it',
      guards.rowsThatOutliveTheAccount,
      ['system.bad does not go with its account'],
    ],
    ['is without triggers', guards.triggers, ['bad has the trigger bad']],
    [
      'has a comment for itself, each column and each function',
      guards.withoutComment,
      ['record.bad.bad_id has no comment', 'record.bad has no comment', 'app.bad() has no comment'],
    ],
    [
      'stands in a file of its kind',
      guards.tablesOfAnotherKind(migrations),
      ['record.bad stands in no file of its kind'],
    ],
    [
      'of a record has policies without queries of their own',
      guards.policiesWithSubqueries,
      ['bad.see asks a query of its own'],
    ],
  ] as const)('%s', async (_name, guard, faults) => {
    expect(await guard(good.administrator)).toEqual([]);
    expect(await guard(bad.administrator)).toEqual(expect.arrayContaining([...faults]));
  });
});

describe('every role and function', () => {
  test.each([
    [
      'has no more power than it needs',
      guards.powerfulRoles,
      ['anybody may make temporary tables', 'cairn_session may make things in public'],
    ],
    ['that serves people owns nothing', guards.ownedByServingRoles, ['cairn_app owns function app.rooms()']],
    ['of the door changes no row of a record', guards.doorChangesRecords, ['the door may delete record.entry']],
    ['fixes its search path', guards.functionsWithoutSearchPath, ['app.bad() does not fix its search path']],
    [
      'belongs to the door',
      guards.functionsOfOthers,
      ['app.bad() does not belong to the door', 'app.rooms() does not belong to the door'],
    ],
    [
      'believes nothing that a session can set, and asks one clock',
      guards.functionsThatBelieve,
      [
        "app.bad() reads the setting 'bad.setting'",
        'app.bad() takes the time of the transaction',
        'the clock is select pg_catalog.now()',
      ],
    ],
  ] as const)('%s', async (_name, guard, faults) => {
    expect(await guard(good.administrator)).toEqual([]);
    expect(await guard(bad.administrator)).toEqual(expect.arrayContaining([...faults]));
  });
});

const called = (role: keyof typeof MAY_CALL, schema: string): string[] =>
  MAY_CALL[role].split(/\s+/).map((name) => `${role} ${schema}.${name}`);

test('the roles that serve people have these tables and no others', async () => {
  expect(await guards.tableGrants(good.administrator)).toEqual(MAY_USE.toSorted());
  const more = (await guards.tableGrants(bad.administrator)).filter((grant) => !MAY_USE.includes(grant));
  expect(more).toEqual(['cairn_app record.entry DELETE', 'cairn_session system.session SELECT by column']);
});

test('the roles that serve people call these functions and no others', async () => {
  const may = [
    ...called('cairn_app', 'app'),
    ...called('cairn_session', 'session'),
    ...[
      'due_rule_runs',
      'rule_run_now',
      'step_rule_run',
      'due_to_erase',
      'due_to_tell',
      'erase',
      'forget_old',
      'remind_of_endings',
      'tell_override',
      'tell_of_unwell',
    ].map((name) => `cairn_jobs session.${name}`),
    ...['end_subscriptions', 'put_next', 'show_in_mailbox', 'take_due_reminders', 'try_reminders_later'].map(
      (name) => `cairn_jobs session.${name}`,
    ),
    'cairn_owner app.clock',
  ];
  expect(await guards.functionGrants(good.administrator)).toEqual(may.toSorted());
  const more = (await guards.functionGrants(bad.administrator)).filter((grant) => !may.includes(grant));
  expect(more).toContain('public app.bad');
});

test('the rows that the code describes are the rows that are there', async () => {
  expect(guards.describedTables(files)).toEqual(
    expect.arrayContaining(['record.entry', 'record.suggestion', 'record.look']),
  );
  expect(await guards.descriptionsThatDiffer(files)(good.administrator)).toEqual([]);
  expect(await guards.descriptionsThatDiffer(badFiles)(good.administrator)).toEqual([
    'record.entry.person_id is described as uuid? and is uuid',
    'record.entry.entry_id is described as text and is uuid',
    'record.entry.gone is described as uuid and is not there',
    'record.entry.written_at is described as timestamptz and is timestamptz=',
    'record.entry.version must be given and is not described',
    'record.entry.room must be given and is not described',
    'record.entry.kind must be given and is not described',
    'record.entry.words must be given and is not described',
    'record.person is described by nothing that can be read',
    'record.person.person_id must be given and is not described',
  ]);
});
