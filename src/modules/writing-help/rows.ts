import { building, type RowOf, type TableOf } from '../../platform/database/index.ts';

export const writingHelpColumns = {
  person_id: 'uuid',
  help_id: 'uuid',
  member_id: 'uuid',
  room: 'text',
  sharing_id: 'uuid?',
  starts_at: 'timestamptz=',
  ends_at: 'timestamptz',
} as const;

export const writingHelpEndColumns = { person_id: 'uuid', help_id: 'uuid', at: 'timestamptz=' } as const;

export const writtenForMeColumns = {
  person_id: 'uuid',
  line_id: 'uuid',
  help_id: 'uuid',
  room: 'text',
  kind: 'text',
  goal_id: 'uuid?',
  under_id: 'uuid?',
  heading: 'text=',
  section: 'text?',
  words: 'text',
  by_account: 'uuid=',
  by_name: 'text=',
  at: 'timestamptz=',
} as const;

export const writtenAnswerColumns = {
  person_id: 'uuid',
  line_id: 'uuid',
  help_id: 'uuid',
  answer: 'text',
  at: 'timestamptz=',
} as const;

export type WrittenRow = RowOf<typeof writtenForMeColumns>;

export const writing = building<{
  'record.writing_help': TableOf<typeof writingHelpColumns>;
  'record.writing_help_end': TableOf<typeof writingHelpEndColumns>;
  'record.written_for_me': TableOf<typeof writtenForMeColumns>;
  'record.written_answer': TableOf<typeof writtenAnswerColumns>;
}>();
