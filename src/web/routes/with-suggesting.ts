import { form, theirs, type Opens, type Route } from '../../platform/http/index.ts';
import { keepOfPromise } from '../with/keep-promise.tsx';
import { promise } from '../with/promise.tsx';
import { suggestNewInAbout, suggestNewInPlan } from '../with/suggest-new.tsx';
import { suggestOnAbout, suggestOnMeeting, suggestOnPlan } from '../with/suggest-on.tsx';
import { writeBackAfterMeeting, writeBackInAbout, writeBackInPlan } from '../with/write-back.tsx';

const inPlan: Opens = { rooms: ['plan'], reason: 'suggest' };
const inAbout: Opens = { rooms: ['about me'], reason: 'suggest' };
const inMeetings: Opens = { rooms: ['meetings'], reason: 'suggest' };

/** Somebody in a record that is not theirs, who suggests, talks about it, or says what they will do. */
export const suggestingRoutes: readonly Route[] = [
  form('/with/:person/plan/lines/:line/suggest', theirs('suggest on a line', inPlan), suggestOnPlan),
  form('/with/:person/about-me/lines/:line/suggest', theirs('suggest on a line', inAbout), suggestOnAbout),
  form(
    '/with/:person/meetings/lines/:line/suggest',
    theirs('write down what was agreed at a meeting', inMeetings),
    suggestOnMeeting,
  ),
  form('/with/:person/plan/suggest-new', theirs('suggest something new', inPlan), suggestNewInPlan),
  form('/with/:person/about-me/suggest-new', theirs('suggest something new', inAbout), suggestNewInAbout),
  form(
    '/with/:person/plan/suggestions/:suggestion/talk',
    theirs('talk about a suggestion, where they would like to', inPlan),
    writeBackInPlan,
  ),
  form(
    '/with/:person/about-me/suggestions/:suggestion/talk',
    theirs('talk about a suggestion, where they would like to', inAbout),
    writeBackInAbout,
  ),
  form(
    '/with/:person/meetings/suggestions/:suggestion/talk',
    theirs('talk about a suggestion, where they would like to', inMeetings),
    writeBackAfterMeeting,
  ),
  form('/with/:person/plan/lines/:line/promise', theirs('say what I will do', inPlan), promise),
  form('/with/:person/plan/promises/:promise', theirs('say what became of what I promised', inPlan), keepOfPromise),
];
