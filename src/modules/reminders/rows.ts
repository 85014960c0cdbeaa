import { building, type TableOf } from '../../platform/database/index.ts';

export const reminderSettingsColumns = {
  person_id: 'uuid',
  version: 'int4',
  change_id: 'uuid',
  written_at: 'timestamptz=',
  zone: 'text',
  way: 'text',
  says: 'text',
  own_words: 'text?',
  quiet_from: 'text?',
  quiet_until: 'text?',
  after_quiet: 'bool',
  digest_at: 'text?',
  reminds: 'jsonb',
} as const;

export const hardTimesColumns = { person_id: 'uuid', hard_id: 'uuid', at: 'timestamptz=' } as const;
export const hardTimesOverColumns = { person_id: 'uuid', over_id: 'uuid', at: 'timestamptz=' } as const;
export const routineDoneColumns = { person_id: 'uuid', routine_id: 'uuid', day: 'date', at: 'timestamptz=' } as const;

export const reminders = building<{
  'record.reminder_settings': TableOf<typeof reminderSettingsColumns>;
  'record.hard_times': TableOf<typeof hardTimesColumns>;
  'record.hard_times_over': TableOf<typeof hardTimesOverColumns>;
  'record.routine_done': TableOf<typeof routineDoneColumns>;
}>();
