import { building, type TableOf } from '../../platform/database/index.ts';

export const suggestionColumns = {
  person_id: 'uuid',
  suggestion_id: 'uuid',
  room: 'text',
  form: 'text',
  entry_id: 'uuid?',
  entry_version: 'int4?',
  kind: 'text?',
  part: 'text?',
  place: 'text?',
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
  words: 'text?',
  reason: 'text?',
  at: 'timestamptz=',
} as const;

export const talkColumns = {
  person_id: 'uuid',
  suggestion_id: 'uuid',
  room: 'text',
  for_account: 'uuid',
  at: 'timestamptz=',
} as const;

export const talkWordsColumns = {
  person_id: 'uuid',
  words_id: 'uuid',
  suggestion_id: 'uuid',
  room: 'text',
  for_account: 'uuid',
  words: 'text',
  by_account: 'uuid=',
  by_name: 'text=',
  at: 'timestamptz=',
} as const;

export const suggestions = building<{
  'record.suggestion': TableOf<typeof suggestionColumns>;
  'record.suggestion_answer': TableOf<typeof answerColumns>;
  'record.talk': TableOf<typeof talkColumns>;
  'record.talk_words': TableOf<typeof talkWordsColumns>;
}>();
