import type pg from 'pg';
import { kindOf, tablesIn } from '../../src/platform/database/boundary.ts';
import type { Migration } from '../../src/platform/database/index.ts';
import type { SourceFile } from './files.ts';

/** Guards over the live catalogue. Each returns what is wrong, in words; an empty list when nothing is. */
export type Guard = (database: pg.Client) => Promise<string[]>;

const OURS = `('record', 'commons', 'system', 'door', 'app', 'session')`;
const SERVING = `('cairn_app', 'cairn_session', 'cairn_jobs')`;

const findings =
  (sql: string): Guard =>
  async (database) =>
    (await database.query<{ finding: string }>(sql)).rows.map((row) => row.finding).toSorted();

const RECORD_TABLES = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'record' and c.relkind in ('r', 'p')`;

export const withoutRowSecurity = findings(
  `select c.relname || ' has no forced row security' as finding ${RECORD_TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)`,
);

export const withoutBoundary = findings(
  `select c.relname || ' has no boundary' as finding ${RECORD_TABLES} and not exists (
     select from pg_policy p
     where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*' and p.polroles = array['cairn_app'::regrole::oid]
       and pg_get_expr(p.polqual, p.polrelid) = '(person_id = app.subject())' and pg_get_expr(p.polwithcheck, p.polrelid) = '(person_id = app.subject())')`,
);

export const keysNotOfThePerson = findings(
  `select c.relname || '.' || k.conname || ' does not begin with person_id' as finding
   from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
   where n.nspname = 'record' and k.contype in ('p', 'u', 'f', 'x') and a.attname <> 'person_id'
   union all
   select c.relname || '.' || i.relname || ' is unique and does not begin with person_id'
   from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace
   left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
   where n.nspname = 'record' and x.indisunique and a.attname is distinct from 'person_id'`,
);

export const keysThatLeaveThePerson = findings(
  `select c.relname || '.' || k.conname || ' leaves the person' as finding
   from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
   join pg_attribute a on a.attrelid = t.oid and a.attnum = k.confkey[1]
   where k.contype = 'f' and (n.nspname = 'record') <> (tn.nspname = 'record' and a.attname = 'person_id')`,
);

/** Rows of a record that would stay when their person has everything deleted. */
export const rowsThatOutliveTheRecord = findings(
  `select c.relname || ' does not go with its record' as finding ${RECORD_TABLES} and c.relname <> 'person' and not exists (
     select from pg_constraint k
     where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'record.person'::regclass and k.confdeltype = 'c' and array_length(k.conkey, 1) = 1)`,
);

/**
 * Rows of an account, outside the record, that neither go with it nor can be deleted by the door. A post is not deleted: the service's list
 * keeps it without the name (session.erase).
 */
export const rowsThatOutliveTheAccount = findings(
  `select r.rel || ' does not go with its account' as finding
   from door.rows_of(array['system', 'commons']) r
   where r.rel not in ('system.account'::regclass, 'commons.post'::regclass) and not has_table_privilege('cairn_door', r.rel, 'delete')
     and not exists (
       select from pg_constraint k
       where k.conrelid = r.rel and k.contype = 'f' and k.confrelid = 'system.account'::regclass and k.confdeltype = 'c')`,
);

/** "No action" is also what is there when nothing was said, so it counts as nothing said. */
export const keysWithoutOnDelete = findings(
  `select n.nspname || '.' || c.relname || '.' || k.conname || ' does not say on delete' as finding
   from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where k.contype = 'f' and n.nspname in ${OURS} and k.confdeltype = 'a'`,
);

export const triggers = findings(
  `select c.relname || ' has the trigger ' || t.tgname as finding
   from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${OURS} and not t.tgisinternal`,
);

export const withoutComment = findings(
  `select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '') || ' has no comment' as finding
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   cross join lateral (select 0 as attnum, null as attname union all select x.attnum, x.attname from pg_attribute x where x.attrelid = c.oid and x.attnum > 0 and not x.attisdropped) a
   where n.nspname in ${OURS} and c.relkind in ('r', 'p', 'v', 'm') and coalesce(col_description(c.oid, a.attnum), case when a.attnum = 0 then obj_description(c.oid, 'pg_class') end) is null
   union all
   select p.oid::regprocedure::text || ' has no comment' from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ${OURS} and obj_description(p.oid, 'pg_proc') is null`,
);

export const powerfulRoles = findings(
  `select rolname || ' has more power than it may' as finding from pg_roles
   where rolname like 'cairn\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or (rolcanlogin <> (rolname in ${SERVING})))
   union all
   select member::regrole || ' is a member of ' || roleid::regrole from pg_auth_members where member::regrole::text in ${SERVING}
   union all
   select 'anybody may make temporary tables' where has_database_privilege('cairn_app', current_database(), 'temporary')
   union all
   select r.rolname || ' may make things in ' || n.nspname from pg_roles r, pg_namespace n
   where r.rolname in ${SERVING} and has_schema_privilege(r.oid, n.oid, 'create') and not (r.rolname = 'cairn_jobs' and n.nspname = 'jobs')`,
);

/** The role for messages owns the queue's own schema, which holds nothing of a record. */
export const ownedByServingRoles = findings(
  `select o.role || ' owns ' || o.what as finding
   from (
     select d.refobjid::regrole::text as role, pg_describe_object(d.classid, d.objid, d.objsubid) as what,
       coalesce((select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where d.classid = 'pg_class'::regclass and c.oid = d.objid),
         (select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where d.classid = 'pg_proc'::regclass and p.oid = d.objid),
         (select n.nspname from pg_type t join pg_namespace n on n.oid = t.typnamespace where d.classid = 'pg_type'::regclass and t.oid = d.objid),
         (select n.nspname from pg_namespace n where d.classid = 'pg_namespace'::regclass and n.oid = d.objid)) as schema
     from pg_shdepend d where d.deptype = 'o' and d.dbid = (select oid from pg_database where datname = current_database())) o
   where o.role in ${SERVING} and not (o.role = 'cairn_jobs' and o.schema is not distinct from 'jobs')`,
);

const privileges = `select n.nspname || '.' || c.relname as name, n.nspname as schema, g.grantee, g.privilege_type as privilege, g.by_column
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   cross join lateral (
     select grantee, privilege_type, false as by_column from aclexplode(c.relacl)
     union all select x.grantee, x.privilege_type, true from pg_attribute a, aclexplode(a.attacl) x where a.attrelid = c.oid and a.attnum > 0) g
   where n.nspname in ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'S')`;

/** What each serving role may do with each table, one line each: "cairn_app record.entry INSERT by column". */
export const tableGrants = findings(
  `select distinct case g.grantee when 0 then 'public' else g.grantee::regrole::text end || ' ' || g.name || ' ' || g.privilege || case when g.by_column then ' by column' else '' end as finding
   from (${privileges}) g where g.grantee = 0 or g.grantee::regrole::text in ${SERVING}`,
);

/**
 * The door itself reads and adds; only where a table's file says so does it change a column. It deletes in one place: the row that a whole
 * record hangs from, when its person has everything deleted.
 */
export const doorChangesRecords = findings(
  `select distinct 'the door may ' || lower(g.privilege) || ' ' || g.name as finding from (${privileges}) g
   where g.schema = 'record' and g.grantee = 'cairn_door'::regrole and not (g.privilege in ('SELECT', 'INSERT') or (g.privilege = 'UPDATE' and g.by_column)
     or (g.privilege = 'DELETE' and g.name = 'record.person'))`,
);

/**
 * What a function names must not depend on who calls it: it fixes its search path, or was bound to what it names when it was made (`return …`),
 * or is one of the door's own that run with the rights, and the path, of a function that fixed it.
 */
export const functionsWithoutSearchPath = findings(
  `select p.oid::regprocedure::text || ' does not fix its search path' as finding
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ${OURS} and not coalesce(p.proconfig, '{}') @> array['search_path=""'] and p.prosqlbody is null
     and (n.nspname <> 'door' or p.prosecdef)`,
);

export const functionsOfOthers = findings(
  `select p.oid::regprocedure::text || ' does not belong to the door' as finding
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ${OURS} and p.proowner <> 'cairn_door'::regrole`,
);

/** Who may call which of our functions, one line each: "cairn_app app.enter". The owner is left out. */
export const functionGrants = findings(
  `select distinct case g.grantee when 0 then 'public' else g.grantee::regrole::text end || ' ' || n.nspname || '.' || p.proname as finding
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
   where n.nspname in ${OURS} and g.grantee <> p.proowner`,
);

export const policiesWithSubqueries = findings(
  `select c.relname || '.' || p.polname || ' asks a query of its own' as finding
   from pg_policy p join pg_class c on c.oid = p.polrelid
   where concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~* '\\mselect\\M'`,
);

/** A function believes the seal and nothing else that a session can set, and takes the time from one place that only tests replace. */
export const functionsThatBelieve = findings(
  `select p.oid::regprocedure::text || ' reads the setting ' || s.found[1] as finding
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral regexp_matches(p.prosrc, 'current_setting\\(([^,)]*)', 'g') s (found)
   where n.nspname in ${OURS} and s.found[1] not in ('''cairn.context''', '''transaction_isolation''')
   union all
   select p.oid::regprocedure::text || ' takes the time of the transaction'
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ${OURS} and concat(p.prosrc, pg_get_function_sqlbody(p.oid)) ~* '\\mnow\\(|current_timestamp|localtimestamp|transaction_timestamp' and p.proname not in ('bound', 'leave_context')
   union all
   select 'the clock is ' || concat(btrim(p.prosrc), pg_get_function_sqlbody(p.oid))
   from pg_proc p where p.oid = 'app.clock()'::regprocedure and concat(btrim(p.prosrc), pg_get_function_sqlbody(p.oid)) <> 'RETURN clock_timestamp()'`,
);

/** Tables that no step made, or that a step of another kind made. */
export const tablesOfAnotherKind =
  (migrations: readonly Migration[]): Guard =>
  async (database) => {
    const stated = new Map(
      migrations.flatMap((step) => tablesIn(step.sql).map((table) => [table, kindOf(step.sql)] as const)),
    );
    const { rows } = await database.query<{ name: string; schema: string }>(
      `select n.nspname || '.' || c.relname as name, n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${OURS} and c.relkind in ('r', 'p')`,
    );
    const right = (name: string, schema: string): boolean =>
      stated.get(name) === (schema === 'door' ? 'system' : schema);
    return rows.filter((row) => !right(row.name, row.schema)).map((row) => `${row.name} stands in no file of its kind`);
  };

const DESCRIBED = /const (\w+Columns) = (\{[\s\S]*?\}) as const/g;
const USED = /'(\w+\.\w+)': TableOf<typeof (\w+)>/g;

/** Tables as the row descriptions in the code say they are, and those that name none. */
function describedIn(files: readonly SourceFile[]): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  for (const { text } of files.filter((file) => file.path.startsWith('src/'))) {
    const described = new Map(
      [...text.matchAll(DESCRIBED)].map(([, name = '', body = '']) => [
        name,
        new Map([...body.matchAll(/(\w+): '([^']+)'/g)].map(([, column = '', word = '']) => [column, word])),
      ]),
    );
    for (const [, table = '', name = ''] of text.matchAll(USED)) tables.set(table, described.get(name) ?? new Map());
  }
  return tables;
}

/** Row descriptions (`uuid`, `text?`, `timestamptz=`) that differ from the table: type, null or not, filled in or not, or a column that must be given and is not there. */
export const descriptionsThatDiffer =
  (files: readonly SourceFile[]): Guard =>
  async (database) => {
    const { rows } = await database.query<{
      table: string;
      name: string;
      word: string;
      needed: boolean;
      written: boolean;
    }>(
      `select n.nspname || '.' || c.relname as table, a.attname as name,
         t.typname || case when a.attnotnull then '' else '?' end || case when a.atthasdef or a.attidentity <> '' then '=' else '' end as word,
         has_column_privilege('cairn_app', c.oid, a.attnum, 'insert') and a.attnotnull and not a.atthasdef as needed,
         has_any_column_privilege('cairn_app', c.oid, 'insert') as written
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
       where n.nspname in ${OURS} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`,
    );
    return [...describedIn(files)].flatMap(([table, columns]) => {
      const live = new Map(rows.filter((row) => row.table === table).map((row) => [row.name, row]));
      // What the database fills in matters only where the app writes.
      const same = (word: string, is: string | undefined, written: boolean): boolean =>
        word === is || (!written && word.replace(/=$/, '') === is?.replace(/=$/, ''));
      const wrong = [...columns]
        .filter(([name, word]) => !same(word, live.get(name)?.word, live.get(name)?.written ?? true))
        .map(
          ([name, word]) => `${table}.${name} is described as ${word} and is ${live.get(name)?.word ?? 'not there'}`,
        );
      const missing = [...live.values()]
        .filter((row) => row.needed && !columns.has(row.name))
        .map((row) => `${table}.${row.name} must be given and is not described`);
      return [
        ...(columns.size === 0 ? [`${table} is described by nothing that can be read`] : []),
        ...wrong,
        ...missing,
      ];
    });
  };

export const describedTables = (files: readonly SourceFile[]): string[] => [...describedIn(files).keys()].toSorted();
