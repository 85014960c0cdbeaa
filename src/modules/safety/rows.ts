import { building, type TableOf } from '../../platform/database/index.ts';

/** Written by the door alone. */
export const madeWorseColumns = {
  person_id: 'uuid',
  report_id: 'uuid',
  about: 'text',
  thing_id: 'uuid?',
  words: 'text?',
  at: 'timestamptz=',
} as const;

export const stillHelpingColumns = {
  person_id: 'uuid',
  answer_id: 'uuid',
  rule_id: 'uuid',
  answer: 'text',
  at: 'timestamptz=',
} as const;

export const safety = building<{
  'record.made_worse': TableOf<typeof madeWorseColumns>;
  'record.still_helping': TableOf<typeof stillHelpingColumns>;
}>();
