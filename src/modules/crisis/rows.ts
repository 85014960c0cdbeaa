import { building, type TableOf } from '../../platform/database/index.ts';

export const agreementColumns = {
  person_id: 'uuid',
  version: 'int4',
  keepers: '_uuid',
  needed: 'int4',
  wait_hours: 'int4=',
  length_hours: 'int4=',
  signs: 'text',
  at: 'timestamptz=',
} as const;

export const agreementEndColumns = { person_id: 'uuid', version: 'int4', at: 'timestamptz=' } as const;

export const readColumns = {
  person_id: 'uuid',
  read_id: 'uuid',
  member_id: 'uuid',
  agreement: 'int4',
  at: 'timestamptz=',
} as const;

export const crisis = building<{
  'record.unwell_agreement': TableOf<typeof agreementColumns>;
  'record.unwell_agreement_end': TableOf<typeof agreementEndColumns>;
  'record.unwell_read': TableOf<typeof readColumns>;
}>();
