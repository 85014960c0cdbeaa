import { building, type RowOf, type TableOf } from '../../platform/database/index.ts';

export const runColumns = {
  person_id: 'uuid',
  run_id: 'uuid',
  rule_id: 'uuid',
  rule_version: 'int4',
  practice: 'bool',
  number: 'int4',
  after_run: 'uuid?',
  name: 'text',
  tells: '_text',
  tell_words: 'text',
  shows: '_text',
  wait_minutes: 'int4',
  next_minutes: 'int4',
  at: 'timestamptz',
} as const;
export type RunRow = RowOf<typeof runColumns>;

export const eventColumns = {
  person_id: 'uuid',
  run_id: 'uuid',
  number: 'int4',
  kind: 'text',
  phase: 'text',
  was_phase: 'text?',
  waits_until: 'timestamptz',
  at: 'timestamptz=',
  turn: 'int4?',
  ask_id: 'uuid?',
  told_id: 'uuid?',
  by_account: 'uuid?',
  by_name: 'text?',
  words: 'text?',
  why: 'text?',
} as const;
export type EventRow = RowOf<typeof eventColumns>;

export const openedColumns = {
  person_id: 'uuid',
  run_id: 'uuid',
  turn: 'int4',
  account_id: 'uuid',
  name: 'text',
  at: 'timestamptz=',
} as const;

export const pauseColumns = {
  person_id: 'uuid',
  pause_id: 'uuid',
  at: 'timestamptz=',
} as const;

export const pauseEndColumns = {
  person_id: 'uuid',
  pause_id: 'uuid',
  at: 'timestamptz=',
} as const;

export const signs = building<{
  'record.rule_run': TableOf<typeof runColumns>;
  'record.rule_event': TableOf<typeof eventColumns>;
  'record.rule_opened': TableOf<typeof openedColumns>;
  'record.rule_pause': TableOf<typeof pauseColumns>;
  'record.rule_pause_end': TableOf<typeof pauseEndColumns>;
}>();
