import { building, type TableOf } from '../../platform/database/index.ts';

/** What the application may read of a look (platform/record/tables/look.sql). Only the door writes them. */
const lookColumns = {
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

export const looks = building<{ 'record.look': TableOf<typeof lookColumns> }>();
