import { form, page, theirs, type Route } from '../../platform/http/index.ts';
import { showTheirMeeting, showTheirMeetings } from '../with/meetings/their-meetings.tsx';
import { writeAboutThem, writeTheirPlan } from '../with/writing/write-down.tsx';

/** Somebody at a meeting of somebody else, or writing down what they say. */
export const withMeetings: readonly Route[] = [
  page(
    '/with/:person/meetings',
    theirs('see the pages for meetings with me', { rooms: ['meetings'], reason: 'as stated' }),
    showTheirMeetings,
  ),
  page(
    '/with/:person/meetings/:meeting',
    theirs('read a page for a meeting with me', { rooms: ['meetings'], reason: 'as stated' }),
    showTheirMeeting,
  ),
  form(
    '/with/:person/write/plan',
    theirs('write down what they say, for their plan', { rooms: ['plan'], reason: 'suggest' }),
    writeTheirPlan,
  ),
  form(
    '/with/:person/write/about-me',
    theirs('write down what they say about themselves', { rooms: ['about me'], reason: 'suggest' }),
    writeAboutThem,
  ),
];
