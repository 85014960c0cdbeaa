import {
  anyone,
  atOnce,
  file,
  form,
  json,
  me,
  open,
  page,
  press,
  service,
  theirs,
  type Route,
} from '../platform/http/index.ts';
import { beginRecord } from './account/begin-record.ts';
import { changeAccount } from './account/change.tsx';
import { downloadCopy } from './account/copy.ts';
import { signOutDevice, signOutEverywhere } from './account/devices.ts';
import { addPasskey, askPasskey, makePasskey, removePasskey, usePasskey } from './account/passkeys.ts';
import { showAccount } from './account/account.tsx';
import { welcome } from './account/welcome.tsx';
import { showAboutMe } from './me/about/about.tsx';
import { changeAbout } from './me/about/change-about.tsx';
import { newAbout } from './me/about/new-about.tsx';
import { showCompanion } from './me/people/companion-page.tsx';
import { invite as inviteIntoCircle } from './me/people/invite.tsx';
import { showLooks } from './me/people/looks.tsx';
import { showPeople } from './me/people/people.tsx';
import { pressLeave, pressLiftNever, pressNever, pressSendAgain, pressWithdraw } from './me/people/presses.ts';
import { share } from './me/people/share.tsx';
import { showTeams } from './me/people/teams.tsx';
import { wouldSee } from './me/people/would-see.tsx';
import { changeGoal } from './me/plan/change-goal.tsx';
import { changeMatters } from './me/plan/change-matters.tsx';
import { changeStep } from './me/plan/change-step.tsx';
import { showGoal } from './me/plan/goal.tsx';
import { newGoal } from './me/plan/new-goal.tsx';
import { newMatters } from './me/plan/new-matters.tsx';
import { newStep } from './me/plan/new-step.tsx';
import { showPlan } from './me/plan/plan.tsx';
import { showPrintedPlan } from './me/plan/print-plan.tsx';
import { stepDone } from './me/plan/step-done.ts';
import { myServices } from './me/services.tsx';
import { acceptAsItIs } from './me/suggestions/accept-suggestion.ts';
import { changeAndAccept } from './me/suggestions/change-and-accept.tsx';
import { decline } from './me/suggestions/decline-suggestion.tsx';
import { showSuggestion } from './me/suggestions/suggestion.tsx';
import { showSuggestions } from './me/suggestions/suggestions.tsx';
import { putBackLine, takeAwayLine } from './me/take-away.tsx';
import { showToday } from './me/today/today.tsx';
import { showAccessibility } from './open/accessibility.tsx';
import { first } from './open/first.tsx';
import { showHelp } from './open/help.tsx';
import { language } from './open/language.ts';
import { leave } from './open/leave.ts';
import { showMailbox } from './open/mailbox.tsx';
import { postInvitation } from './open/post-invitation.tsx';
import { showPrivacy } from './open/privacy.tsx';
import { anotherCode, signInCode } from './open/sign-in-code.tsx';
import { signIn } from './open/sign-in.tsx';
import { signOut } from './open/sign-out.ts';
import { showStart } from './open/start.tsx';
import { describe } from './service/describe.tsx';
import { endOfPost } from './service/end-post.tsx';
import { invite as inviteToWork } from './service/invite.tsx';
import { newTeam } from './service/new-team.tsx';
import { showPeopleAtService } from './service/people.tsx';
import { showServices } from './service/services.tsx';
import { setUp } from './service/set-up.tsx';
import { carryOut } from './with/carry-out.tsx';
import { invitation } from './with/invitation.tsx';
import { suggestAboutWords, suggestPlanWords, suggestStep } from './with/suggest.tsx';
import { showTheirAboutMe, showTheirPlan } from './with/their-room.tsx';
import { why } from './with/why.tsx';
import { showWithMe } from './with/with-me.tsx';

/** The whole site: one line a page. Who it is for, what it is for, and for somebody else's record which rooms it opens and why. */
export const routes: readonly Route[] = [
  // open: anybody
  page('/', open('say what Cairn is'), showStart),
  page('/help', open('find help now'), showHelp),
  atOnce('/leave', open('leave this site at once'), leave),
  press('/language', open('choose a language'), language),
  page('/privacy', open('say what is kept'), showPrivacy),
  page('/accessibility', open('say how usable this is'), showAccessibility),
  page('/mailbox', open('read the sample’s mail'), showMailbox),
  form('/first', open('let the first person in'), first),
  form('/sign-in', open('sign in or begin an account'), signIn),
  form('/sign-in/code', open('type the code'), signInCode),
  form('/sign-in/code/another', open('ask for another code'), anotherCode),
  json('/sign-in/passkey/begin', open('begin signing in with a passkey'), askPasskey),
  json('/sign-in/passkey/finish', open('sign in with a passkey'), usePasskey),

  // anyone: whoever is signed in
  press('/sign-out', open('sign out'), signOut),
  form('/welcome', me('say what to call me'), welcome),
  page('/account', anyone('see my account'), showAccount),
  form('/account/change', anyone('change my account'), changeAccount),
  press('/account/record', me('begin my record'), beginRecord),
  file('/account/copy', me('take a copy of everything'), downloadCopy),
  json('/account/passkeys/begin', anyone('begin adding a passkey'), makePasskey),
  json('/account/passkeys/finish', anyone('add a passkey'), addPasskey),
  press('/account/passkeys/remove', anyone('remove a passkey'), removePasskey),
  press('/account/devices/sign-out', anyone('sign another device out'), signOutDevice),
  press('/account/devices/sign-out-everywhere', anyone('sign every device out'), signOutEverywhere),
  form('/invitation/:secret', anyone('answer an invitation'), invitation),
  form('/post/:secret', anyone('take up a post'), postInvitation),
  form('/set-up', anyone('set up the service'), setUp),

  // me: the person, in their own record
  page('/me', me('see today'), showToday),
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
  press('/me/lines/:id/take-away', me('take a line away'), takeAwayLine),
  press('/me/lines/:id/put-back', me('put a line back'), putBackLine),
  page('/me/about', me('read About me'), showAboutMe),
  form('/me/about/new', me('add to About me'), newAbout),
  form('/me/about/:id', me('change a part of About me'), changeAbout),
  page('/me/suggestions', me('read suggestions'), showSuggestions),
  page('/me/suggestions/:id', me('read a suggestion'), showSuggestion),
  press('/me/suggestions/:id/accept', me('accept a suggestion'), acceptAsItIs),
  form('/me/suggestions/:id/change', me('accept a suggestion in my own words'), changeAndAccept),
  form('/me/suggestions/:id/decline', me('decline a suggestion'), decline),
  page('/me/looks', me('see who looked'), showLooks),
  page('/me/people', me('see my circle'), showPeople),
  form('/me/people/new', me('ask somebody into my circle'), inviteIntoCircle),
  page('/me/people/team', me('choose a team'), showTeams),
  page('/me/people/team/:team', me('see what a team can see'), showCompanion),
  form('/me/people/team/:team/share', me('choose what to share with a team'), share),
  form('/me/people/team/:team/would-see/:room', me('see what a team would see, then share'), wouldSee),
  press('/me/people/team/:team/withdraw/:sharing', me('stop sharing with a team'), pressWithdraw),
  press('/me/people/never', me('never this person'), pressNever),
  press('/me/people/never/lift', me('take a never back'), pressLiftNever),
  page('/me/people/:member', me('see what somebody can see'), showCompanion),
  form('/me/people/:member/share', me('share a room'), share),
  form('/me/people/:member/would-see/:room', me('see what they would see, then share'), wouldSee),
  press('/me/people/:member/withdraw/:sharing', me('withdraw a sharing'), pressWithdraw),
  press('/me/people/:member/leave', me('take somebody out of my circle'), pressLeave),
  press('/me/people/:member/send-again', me('send an invitation again'), pressSendAgain),
  form('/me/services', me('say which services I stand with'), myServices),

  // with: somebody in a record that is not theirs
  page('/with', anyone('see who shares with me'), showWithMe),
  form('/with/:person', anyone('say why I look'), why),
  page('/with/:person/plan', theirs('read their plan', { rooms: ['plan'], reason: 'as stated' }), showTheirPlan),
  page(
    '/with/:person/about-me',
    theirs('read their About me', { rooms: ['about me'], reason: 'as stated' }),
    showTheirAboutMe,
  ),
  form(
    '/with/:person/plan/goals/:goal/suggest-step',
    theirs('suggest a step', { rooms: ['plan'], reason: 'suggest' }),
    suggestStep,
  ),
  form(
    '/with/:person/plan/lines/:line/suggest-wording',
    theirs('suggest other words', { rooms: ['plan'], reason: 'suggest' }),
    suggestPlanWords,
  ),
  form(
    '/with/:person/about-me/lines/:line/suggest-wording',
    theirs('suggest other words', { rooms: ['about me'], reason: 'suggest' }),
    suggestAboutWords,
  ),
  form(
    '/with/:person/plan/steps/:step/carry-out',
    theirs('carry out a step they asked for', { rooms: ['plan'], reason: 'carry out' }),
    carryOut,
  ),

  // service: somebody who holds a post
  page('/service', service('see where I work'), showServices),
  form('/service/:service/describe', service('describe the service'), describe),
  form('/service/:service/teams/new', service('add a team'), newTeam),
  page('/service/:service/people', service('see who works here'), showPeopleAtService),
  form('/service/:service/people/new', service('ask somebody to work here'), inviteToWork),
  form('/service/:service/people/:post/end', service('end a post'), endOfPost),
];
