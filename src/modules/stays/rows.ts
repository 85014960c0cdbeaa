import { building, type TableOf } from '../../platform/database/index.ts';

export const houseColumns = {
  house_id: 'uuid',
  service_id: 'uuid',
  team_id: 'uuid',
  name: 'text',
  area: 'text',
  is_what: 'text',
  for_whom: 'text',
  a_day: 'text',
  answer_hours: 'int4',
  by_phone: 'text',
  children: 'text',
  pets: 'text',
  follow_on: 'text',
  follow_links: '_text',
  made_at: 'timestamptz',
  closed_at: 'timestamptz?',
} as const;

export const likelihoodColumns = {
  house_id: 'uuid',
  said_at: 'timestamptz',
  likelihood: 'text',
  runs_out_at: 'timestamptz',
  post_id: 'uuid?',
} as const;

/** Written by functions of the door, as all below but the reviews and the words beside a note. */
export const stayRequestColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  house_id: 'uuid',
  source: 'text',
  by_account: 'uuid',
  by_name: 'text',
  called: 'text',
  happening: 'text',
  when_wanted: 'text',
  household: 'text',
  children: 'text',
  pets: 'text',
  known: 'text',
  reach: 'text',
  at: 'timestamptz',
  answer_by: 'timestamptz',
} as const;

export const staySaidColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  said: 'text',
  words: 'text',
  at: 'timestamptz',
  beforehand: 'bool=',
} as const;

export const stayBackColumns = { person_id: 'uuid', request_id: 'uuid', at: 'timestamptz' } as const;

export const stayOpenedColumns = {
  person_id: 'uuid',
  opened_id: 'uuid',
  request_id: 'uuid',
  viewer: 'uuid',
  viewer_name: 'text',
  viewer_place: 'text?',
  at: 'timestamptz',
} as const;

export const stayOptionColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  option_id: 'uuid',
  place: 'text',
  house_id: 'uuid?',
  said: 'text',
  by_name: 'text',
  at: 'timestamptz',
} as const;

export const stayAnswerColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  answer: 'text',
  words: 'text',
  first_option: 'uuid?',
  booking_id: 'uuid?',
  by_account: 'uuid',
  by_name: 'text',
  at: 'timestamptz',
} as const;

export const stayOfferColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  number: 'int4',
  from_day: 'date',
  until_day: 'date',
  words: 'text',
  by_account: 'uuid',
  by_name: 'text',
  at: 'timestamptz',
} as const;

export const stayWeekColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  number: 'int4',
  words: 'text',
  at: 'timestamptz',
} as const;

export const stayReviewColumns = {
  person_id: 'uuid',
  review_id: 'uuid',
  request_id: 'uuid',
  number: 'int4',
  wish: 'text?',
  words: 'text=',
  at: 'timestamptz=',
} as const;

export const stayEndColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  by: 'text',
  by_account: 'uuid',
  by_name: 'text',
  words: 'text',
  day: 'date',
  at: 'timestamptz',
} as const;

export const stayNoteColumns = {
  person_id: 'uuid',
  note_id: 'uuid',
  request_id: 'uuid',
  words: 'text',
  by_account: 'uuid',
  by_name: 'text',
  at: 'timestamptz',
} as const;

export const stayNoteWordsColumns = {
  person_id: 'uuid',
  words_id: 'uuid',
  note_id: 'uuid',
  words: 'text',
  at: 'timestamptz=',
} as const;

export const staySharingColumns = {
  person_id: 'uuid',
  request_id: 'uuid',
  sharing_id: 'uuid',
  at: 'timestamptz',
} as const;

export const stays = building<{
  'commons.house': TableOf<typeof houseColumns>;
  'commons.house_likelihood': TableOf<typeof likelihoodColumns>;
  'record.stay_request': TableOf<typeof stayRequestColumns>;
  'record.stay_said': TableOf<typeof staySaidColumns>;
  'record.stay_back': TableOf<typeof stayBackColumns>;
  'record.stay_opened': TableOf<typeof stayOpenedColumns>;
  'record.stay_option': TableOf<typeof stayOptionColumns>;
  'record.stay_answer': TableOf<typeof stayAnswerColumns>;
  'record.stay_offer': TableOf<typeof stayOfferColumns>;
  'record.stay_week': TableOf<typeof stayWeekColumns>;
  'record.stay_review': TableOf<typeof stayReviewColumns>;
  'record.stay_end': TableOf<typeof stayEndColumns>;
  'record.stay_note': TableOf<typeof stayNoteColumns>;
  'record.stay_note_words': TableOf<typeof stayNoteWordsColumns>;
  'record.stay_sharing': TableOf<typeof staySharingColumns>;
}>();
