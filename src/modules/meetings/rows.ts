import { building, type TableOf } from '../../platform/database/index.ts';

export const meetingGuestColumns = {
  person_id: 'uuid',
  sharing_id: 'uuid',
  meeting_id: 'uuid',
  at: 'timestamptz=',
} as const;

export const meetings = building<{ 'record.meeting_guest': TableOf<typeof meetingGuestColumns> }>();
