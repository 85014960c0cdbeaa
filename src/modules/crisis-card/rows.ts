import { building, type TableOf } from '../../platform/database/index.ts';

export const cardLinkColumns = {
  person_id: 'uuid',
  link_id: 'uuid',
  called: 'text',
  made_at: 'timestamptz=',
  ends_at: 'timestamptz',
} as const;
export const cardLinkEndColumns = { person_id: 'uuid', link_id: 'uuid', at: 'timestamptz=' } as const;
export const cardOpeningColumns = {
  person_id: 'uuid',
  opening_id: 'uuid',
  link_id: 'uuid',
  said: 'text?',
  device: 'text',
  at: 'timestamptz=',
} as const;

export const cardRows = building<{
  'record.card_link': TableOf<typeof cardLinkColumns>;
  'record.card_link_end': TableOf<typeof cardLinkEndColumns>;
  'record.card_opening': TableOf<typeof cardOpeningColumns>;
}>();
