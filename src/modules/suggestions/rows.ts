import { building, type TableOf } from '../../platform/database/index.ts';

export const suggestionColumns = {
  person_id: 'uuid',
  suggestion_id: 'uuid',
  room: 'text',
  form: 'text',
  entry_id: 'uuid',
  entry_version: 'int4',
  words: 'text',
  why: 'text?',
  by_account: 'uuid=',
  by_name: 'text=',
  at: 'timestamptz=',
} as const;

export const answerColumns = {
  person_id: 'uuid',
  suggestion_id: 'uuid',
  room: 'text',
  for_account: 'uuid',
  answer: 'text',
  reason: 'text?',
  at: 'timestamptz=',
} as const;

export const suggestions = building<{
  'record.suggestion': TableOf<typeof suggestionColumns>;
  'record.suggestion_answer': TableOf<typeof answerColumns>;
}>();
