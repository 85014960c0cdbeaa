import { building, type TableOf } from '../../platform/database/index.ts';

export const serviceColumns = {
  service_id: 'uuid',
  name: 'text',
  nation: 'text',
  languages: '_text',
  contact: 'text',
  hours: 'text',
  is_what: 'text',
  is_not: 'text',
  sample: 'bool=',
  made_at: 'timestamptz=',
} as const;

export const teamColumns = { team_id: 'uuid', service_id: 'uuid', name: 'text' } as const;

export const standingColumns = {
  person_id: 'uuid',
  standing_id: 'uuid',
  service_id: 'uuid',
  at: 'timestamptz=',
} as const;

export const standingEndColumns = { person_id: 'uuid', standing_id: 'uuid', at: 'timestamptz=' } as const;

export const services = building<{
  'commons.service': TableOf<typeof serviceColumns>;
  'commons.team': TableOf<typeof teamColumns>;
  'record.standing': TableOf<typeof standingColumns>;
  'record.standing_end': TableOf<typeof standingEndColumns>;
}>();
