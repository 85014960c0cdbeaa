import { building, type RowOf, type TableOf } from '../../platform/database/index.ts';

export const entryColumns = {
  person_id: 'uuid',
  entry_id: 'uuid',
  version: 'int4',
  room: 'text',
  kind: 'text',
  parent_id: 'uuid?',
  words: 'text',
  fields: 'jsonb=',
  removed: 'bool=',
  from_suggestion: 'uuid?',
  written_at: 'timestamptz=',
  previous: 'int4?=',
  parent_version: 'int4?=',
} as const;

export const carriedOutColumns = {
  person_id: 'uuid',
  carried_out_id: 'uuid',
  room: 'text',
  step_id: 'uuid',
  step_version: 'int4',
  note: 'text?',
  by_account: 'uuid=',
  by_name: 'text=',
  at: 'timestamptz=',
} as const;

export const arrangementColumns = {
  person_id: 'uuid',
  shelf: 'text',
  version: 'int4',
  change_id: 'uuid',
  places: '_text',
  hidden: '_text',
  arranged_at: 'timestamptz=',
} as const;

export const pictureColumns = {
  person_id: 'uuid',
  picture_id: 'uuid',
  place: 'int4',
  bytes: 'bytea',
  type: 'text',
  width: 'int4',
  height: 'int4',
  added_at: 'timestamptz=',
} as const;

export const placingColumns = {
  person_id: 'uuid',
  entry_id: 'uuid',
  version: 'int4',
  room: 'text',
  parts: '_text',
  at: 'timestamptz=',
  previous: 'int4?=',
  first_version: 'int4?=',
} as const;

export type EntryRow = RowOf<typeof entryColumns>;

export const plans = building<{
  'record.entry': TableOf<typeof entryColumns>;
  'record.carried_out': TableOf<typeof carriedOutColumns>;
  'record.arrangement': TableOf<typeof arrangementColumns>;
  'record.picture': TableOf<typeof pictureColumns>;
  'record.placing': TableOf<typeof placingColumns>;
}>();
