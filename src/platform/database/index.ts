export { building, openDatabase, poolOf, stateOf, type Database, type Queries, type Server } from './client.ts';
export { installRoles, SERVING_ROLES, type ServingRole } from './install.ts';
export { migrate, type Migration } from './migrate.ts';
export { asAdministrator, prepareDatabase, serverFrom, unsafeSettings } from './prepare.ts';
export type { ColumnWord, Columns, RowOf, TableOf } from './rows.ts';
