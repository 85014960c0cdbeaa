import { anyone, form, page, theirs, type Route } from '../../platform/http/index.ts';
import { answerQuestion } from '../with/answer-question.tsx';
import { carryOut } from '../with/carry-out.tsx';
import { sayTheirAgreed, showTheirAgreed } from '../with/their-agreed.tsx';
import { showQuestions } from '../with/questions.tsx';
import { showTheirAboutMe, showTheirPlan } from '../with/their-room.tsx';
import { sayTheirTry, showTheirTry } from '../with/their-try.tsx';
import { why } from '../with/why.tsx';
import { showWithMe } from '../with/with-me.tsx';

/** Somebody in a record that is not theirs. */
export const withRoutes: readonly Route[] = [
  page('/with', anyone('see who shares with me'), showWithMe),
  page('/with/questions', anyone('read what people ask me about my looks'), showQuestions),
  form('/with/questions/:question', anyone('answer why I looked'), answerQuestion),
  form('/with/:person', anyone('say why I look'), why),
  page('/with/:person/plan', theirs('read their plan', { rooms: ['plan'], reason: 'as stated' }), showTheirPlan),
  page(
    '/with/:person/about-me',
    theirs('read their About me', { rooms: ['about me'], reason: 'as stated' }),
    showTheirAboutMe,
  ),
  form(
    '/with/:person/plan/steps/:step/carry-out',
    theirs('carry out a step they asked for', { rooms: ['plan'], reason: 'carry out' }),
    carryOut,
  ),
  page(
    '/with/:person/plan/try/:line',
    theirs('read what they want to try', { rooms: ['plan'], reason: 'as stated' }),
    showTheirTry,
  ),
  form(
    '/with/:person/plan/try/:line/say',
    theirs('say whether I agree', { rooms: ['plan'], reason: 'answer' }),
    sayTheirTry,
  ),
  page(
    '/with/:person/plan/agreed/:id',
    theirs('read a version they agreed', { rooms: ['plan'], reason: 'as stated' }),
    showTheirAgreed,
  ),
  form(
    '/with/:person/plan/agreed/:id/say',
    theirs('say whether I agree with a version', { rooms: ['plan'], reason: 'answer' }),
    sayTheirAgreed,
  ),
];
