import { building, type TableOf } from '../../platform/database/index.ts';

export const handBackNoteColumns = {
  person_id: 'uuid',
  note_id: 'uuid',
  unwell_id: 'uuid',
  words: 'text',
  at: 'timestamptz=',
} as const;

export const handBackReadColumns = { person_id: 'uuid', unwell_id: 'uuid', at: 'timestamptz=' } as const;

/** What whoever opened the wishes answered. Only the door writes it. */
export const followedColumns = {
  person_id: 'uuid',
  answer_id: 'uuid',
  look_id: 'uuid',
  viewer: 'uuid',
  by_name: 'text',
  followed: 'text',
  because: 'text?',
  at: 'timestamptz',
  shown_from: 'timestamptz',
} as const;

export const handBack = building<{
  'record.hand_back_note': TableOf<typeof handBackNoteColumns>;
  'record.hand_back_read': TableOf<typeof handBackReadColumns>;
  'record.followed': TableOf<typeof followedColumns>;
}>();
