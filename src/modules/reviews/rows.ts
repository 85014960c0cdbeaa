import { building, type TableOf } from '../../platform/database/index.ts';

export const reviewDetailsColumns = {
  person_id: 'uuid',
  version: 'int4',
  look_again: 'text?',
  led_by: 'text=',
  place: 'text=',
  funding: 'text=',
  documents: 'text=',
  at: 'timestamptz=',
} as const;

export const agreedColumns = {
  person_id: 'uuid',
  agreed_id: 'uuid',
  room: 'text',
  language: 'text',
  blocks: 'jsonb',
  lines: 'jsonb',
  at: 'timestamptz=',
} as const;

export const planCheckColumns = {
  person_id: 'uuid',
  agreed_id: 'uuid',
  voice: 'text?',
  mine: 'text?',
  plain: 'text?',
  doing: 'text?',
  note: 'text=',
} as const;

export const stanceColumns = {
  person_id: 'uuid',
  stance_id: 'uuid',
  room: 'text',
  line_id: 'uuid?',
  line_version: 'int4?',
  line_kind: 'text?=',
  agreed_id: 'uuid?',
  stance: 'text',
  words: 'text=',
  by_account: 'uuid=',
  by_name: 'text=',
  at: 'timestamptz=',
} as const;

export const reviews = building<{
  'record.review_details': TableOf<typeof reviewDetailsColumns>;
  'record.agreed': TableOf<typeof agreedColumns>;
  'record.plan_check': TableOf<typeof planCheckColumns>;
  'record.stance': TableOf<typeof stanceColumns>;
}>();
