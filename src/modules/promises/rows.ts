import { building, type TableOf } from '../../platform/database/index.ts';

export const promiseColumns = {
  person_id: 'uuid',
  promise_id: 'uuid',
  room: 'text',
  kind: 'text',
  entry_id: 'uuid',
  entry_version: 'int4',
  words: 'text',
  day: 'text?',
  by_account: 'uuid=',
  by_name: 'text=',
  at: 'timestamptz=',
} as const;

export const keptColumns = {
  person_id: 'uuid',
  promise_id: 'uuid',
  room: 'text',
  how: 'text',
  note: 'text?',
  by_account: 'uuid=',
  at: 'timestamptz=',
} as const;

export const promises = building<{
  'record.promise': TableOf<typeof promiseColumns>;
  'record.promise_kept': TableOf<typeof keptColumns>;
}>();
