import { building, type TableOf } from '../../platform/database/index.ts';

export const wishesDetailsColumns = {
  person_id: 'uuid',
  version: 'int4',
  nation: 'text?',
  made_with: 'text=',
  made_role: 'text=',
  kept_where: 'text=',
  look_again: 'text?',
  at: 'timestamptz=',
} as const;

export const signedColumns = {
  person_id: 'uuid',
  signed_id: 'uuid',
  room: 'text',
  language: 'text',
  nation: 'text?',
  blocks: 'jsonb',
  lines: 'jsonb',
  parts: '_text',
  name: 'text',
  witness: 'text=',
  witnessed: 'text=',
  made_with: 'text=',
  made_role: 'text=',
  kept_where: 'text=',
  at: 'timestamptz=',
} as const;

export const signedSaidColumns = {
  person_id: 'uuid',
  said_id: 'uuid',
  signed_id: 'uuid',
  room: 'text',
  conditions: '_text',
  taken_back: 'bool',
  at: 'timestamptz=',
} as const;

export const wishes = building<{
  'record.wishes_details': TableOf<typeof wishesDetailsColumns>;
  'record.signed': TableOf<typeof signedColumns>;
  'record.signed_said': TableOf<typeof signedSaidColumns>;
}>();
