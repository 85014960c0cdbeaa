import { building, type RowOf, type TableOf } from '../../platform/database/index.ts';

export const checkInColumns = {
  person_id: 'uuid',
  check_in_id: 'uuid',
  written_at: 'timestamptz=',
  version: 'int4',
  day: 'date',
  removed: 'bool=',
  answers: 'json',
  words: 'text?',
  occasion_id: 'uuid?',
  previous: 'int4?=',
} as const;

export const questionNumberColumns = {
  person_id: 'uuid',
  number: 'int4',
  question_id: 'uuid',
} as const;

export type CheckInRow = RowOf<typeof checkInColumns>;

export const checkIns = building<{
  'record.check_in': TableOf<typeof checkInColumns>;
  'record.question_number': TableOf<typeof questionNumberColumns>;
}>();
