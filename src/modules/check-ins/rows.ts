import { building, type TableOf } from '../../platform/database/index.ts';

export const checkInColumns = {
  person_id: 'uuid',
  check_in_id: 'uuid',
  version: 'int4',
  previous: 'int4?=',
  day: 'date',
  removed: 'bool=',
  written_at: 'timestamptz=',
  answers: 'jsonb',
  words: 'text?',
  occasion_id: 'uuid?',
} as const;

export const questionNumberColumns = {
  person_id: 'uuid',
  number: 'int4',
  question_id: 'uuid',
} as const;

export const checkIns = building<{
  'record.check_in': TableOf<typeof checkInColumns>;
  'record.question_number': TableOf<typeof questionNumberColumns>;
}>();
