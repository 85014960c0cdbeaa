import { building, type TableOf } from '../../platform/database/index.ts';

/** Written by functions of the door. */
export const stayAskerColumns = {
  person_id: 'uuid',
  asker_id: 'uuid',
  member_id: 'uuid',
  at_once: 'bool',
  at: 'timestamptz',
} as const;

export const stayAskerEndColumns = { person_id: 'uuid', asker_id: 'uuid', at: 'timestamptz' } as const;

export const asking = building<{
  'record.stay_asker': TableOf<typeof stayAskerColumns>;
  'record.stay_asker_end': TableOf<typeof stayAskerEndColumns>;
}>();
