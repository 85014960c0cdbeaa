/**
 * The boundary is added to every table by machine, from the first line of its file; no table file can forget it.
 * `record`: rows of one person. Row security is forced, and a restrictive policy confines the application to the one subject of its
 * transaction whatever else a table's own policies allow. The door's own functions may read and add, never change.
 */
export type Kind = 'record' | 'commons' | 'system' | 'functions' | 'schema';

const KIND = /^-- kind: (record|commons|system|functions|schema)\n/;
const CREATED = /^create table (\w+\.\w+)/gm;

export function kindOf(sql: string): Kind {
  const found = KIND.exec(sql)?.[1];
  if (!found)
    throw new Error(
      'The first line of a table or function file says its kind: -- kind: record | commons | system | functions | schema',
    );
  return found as Kind;
}

export const tablesIn = (sql: string): string[] => [...sql.matchAll(CREATED)].map((match) => match[1] ?? '');

export function boundaryFor(sql: string): string[] {
  const kind = kindOf(sql);
  if (kind !== 'record') return [];
  return tablesIn(sql).flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy boundary on ${table} as restrictive to cairn_app using (person_id = app.subject()) with check (person_id = app.subject())`,
    `create policy door on ${table} to cairn_door using (true) with check (true)`,
    `grant select, insert on ${table} to cairn_door`,
  ]);
}
