import { form, me, page, press, withWorker, type Route } from '../../platform/http/index.ts';
import { changeGoal } from '../me/plan/change-goal.tsx';
import { changeMatters } from '../me/plan/change-matters.tsx';
import { changeStep } from '../me/plan/change-step.tsx';
import { showGoal } from '../me/plan/goal.tsx';
import { newGoal } from '../me/plan/new-goal.tsx';
import { newMatters } from '../me/plan/new-matters.tsx';
import { newStep } from '../me/plan/new-step.tsx';
import { showPlan } from '../me/plan/plan.tsx';
import { showPrintedPlan } from '../me/plan/print-plan.tsx';
import { stepDone } from '../me/plan/step-done.ts';
import { agree } from '../me/review/agree.tsx';
import { sayAgreed, showAgreed, showAgreedVersions } from '../me/review/agreed.tsx';
import { reviewDetails } from '../me/review/details.tsx';
import { letGo, showReviewGoals, takeUp } from '../me/review/goals.tsx';
import { showReview } from '../me/review/review.tsx';
import { showStory } from '../me/story/story.tsx';
import { showPromises } from '../me/promises/promises.tsx';
import { acceptAsItIs } from '../me/suggestions/accept-suggestion.ts';
import { changeAndAccept } from '../me/suggestions/change-and-accept.tsx';
import { decline } from '../me/suggestions/decline-suggestion.tsx';
import { showSuggestion } from '../me/suggestions/suggestion.tsx';
import { showSuggestions } from '../me/suggestions/suggestions.tsx';
import { talk } from '../me/suggestions/talk.tsx';
import { putBackLine, takeAwayLine } from '../me/take-away.tsx';
import { showToday } from '../me/today/today.tsx';
import { changeTry } from '../me/tries/change-try.tsx';
import { newTry } from '../me/tries/new-try.tsx';
import { sayTry } from '../me/tries/say-try.tsx';
import { showTries } from '../me/tries/tries.tsx';
import { showTry } from '../me/tries/try.tsx';

/** The person’s own words, in their own record. */
export const myWords: readonly Route[] = [
  withWorker(page('/me', me('see today'), showToday)),
  page('/me/plan', me('read my plan'), showPlan),
  page('/me/plan/print', me('print my plan'), showPrintedPlan),
  form('/me/plan/matters/new', me('write what matters'), newMatters),
  form('/me/plan/matters/:id', me('change what matters'), changeMatters),
  form('/me/plan/goals/new', me('begin a goal'), newGoal),
  page('/me/plan/goals/:id', me('read a goal'), showGoal),
  form('/me/plan/goals/:id/change', me('change a goal'), changeGoal),
  form('/me/plan/goals/:id/steps/new', me('add a step'), newStep),
  form('/me/plan/goals/:id/steps/:step', me('change a step'), changeStep),
  press('/me/plan/goals/:id/steps/:step/done', me('say that a step is done'), stepDone),
  page('/me/plan/try', me('read what I want to try'), showTries),
  form('/me/plan/try/new', me('write what I want to try'), newTry),
  page('/me/plan/try/:id', me('read something I want to try'), showTry),
  form('/me/plan/try/:id/change', me('change what I want to try'), changeTry),
  form('/me/plan/try/:id/say', me('say whether I agree'), sayTry),
  page('/me/plan/review', me('look at my plan again'), showReview),
  page('/me/plan/review/goals', me('keep, change or let go of goals'), showReviewGoals),
  press('/me/plan/review/goals/:id/let-go', me('let a goal go'), letGo),
  press('/me/plan/review/goals/:id/take-up', me('take a goal up again'), takeUp),
  form('/me/plan/review/details', me('say when and how to look again'), reviewDetails),
  form('/me/plan/review/agree', me('agree a version of my plan'), agree),
  page('/me/plan/agreed', me('see the versions I agreed'), showAgreedVersions),
  page('/me/plan/agreed/:id', me('read a version I agreed'), showAgreed),
  form('/me/plan/agreed/:id/say', me('say whether I agree with a version'), sayAgreed),
  page('/me/plan/story', me('read the story of my plan'), showStory),
  press('/me/lines/:id/take-away', me('take a line away'), takeAwayLine),
  press('/me/lines/:id/put-back', me('put a line back'), putBackLine),
  page('/me/promises', me('read what others said they will do'), showPromises),
  page('/me/suggestions', me('read suggestions'), showSuggestions),
  page('/me/suggestions/:id', me('read a suggestion'), showSuggestion),
  press('/me/suggestions/:id/accept', me('accept a suggestion'), acceptAsItIs),
  form('/me/suggestions/:id/change', me('accept a suggestion in my own words'), changeAndAccept),
  form('/me/suggestions/:id/decline', me('decline a suggestion'), decline),
  form('/me/suggestions/:id/talk', me('talk about a suggestion, and leave it open'), talk),
];
