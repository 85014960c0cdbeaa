import { building, type TableOf } from '../../platform/database/index.ts';

/** What the application may read of a look (platform/record/tables/look.sql). Only the door writes them. */
export const lookColumns = {
  person_id: 'uuid',
  look_id: 'uuid',
  viewer: 'uuid',
  viewer_name: 'text',
  viewer_place: 'text?',
  rooms: '_text',
  reason: 'text',
  words: 'text?',
  outcome: 'text',
  through: 'text',
  at: 'timestamptz',
} as const;

export const teamChangeSeenColumns = {
  person_id: 'uuid',
  seen_id: 'uuid',
  up_to: 'timestamptz',
  at: 'timestamptz=',
} as const;

export const sharingLetEndColumns = { person_id: 'uuid', sharing_id: 'uuid', at: 'timestamptz=' } as const;

export const peopleReviewColumns = {
  person_id: 'uuid',
  review_id: 'uuid',
  again_at: 'timestamptz?',
  at: 'timestamptz=',
} as const;

/** What the person notes of their own sharing; what opens anything is written by the door alone. */
export const sharing = building<{
  'record.team_change_seen': TableOf<typeof teamChangeSeenColumns>;
  'record.sharing_let_end': TableOf<typeof sharingLetEndColumns>;
  'record.people_review': TableOf<typeof peopleReviewColumns>;
}>();

const questionColumns = {
  person_id: 'uuid',
  question_id: 'uuid',
  look_id: 'uuid',
  viewer: 'uuid',
  words: 'text?',
  at: 'timestamptz',
} as const;

const lookAnswerColumns = {
  person_id: 'uuid',
  answer_id: 'uuid',
  question_id: 'uuid',
  words: 'text',
  by_name: 'text',
  at: 'timestamptz',
} as const;

export const looks = building<{
  'record.look': TableOf<typeof lookColumns>;
  'record.look_question': TableOf<typeof questionColumns>;
  'record.look_answer': TableOf<typeof lookAnswerColumns>;
}>();
