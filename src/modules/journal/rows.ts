import { building, type RowOf, type TableOf } from '../../platform/database/index.ts';

export const keptColumns = {
  person_id: 'uuid',
  writing_id: 'uuid',
  sort: 'text',
  document_id: 'uuid',
  base_id: 'uuid?',
  hash: 'bytea',
  version: 'int4?',
  why: 'text?',
  typed: 'json?',
  kept_at: 'timestamptz=',
} as const;
export type KeptRow = RowOf<typeof keptColumns>;

export const settledColumns = {
  person_id: 'uuid',
  writing_id: 'uuid',
  how: 'text',
  settled_at: 'timestamptz=',
} as const;

export const journal = building<{
  'record.journal_kept': TableOf<typeof keptColumns>;
  'record.journal_settled': TableOf<typeof settledColumns>;
}>();
