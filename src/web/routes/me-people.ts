import { form, me, page, press, type Route } from '../../platform/http/index.ts';
import { changeContact } from '../me/contacts/change-contact.tsx';
import { showContacts } from '../me/contacts/contacts.tsx';
import { details } from '../me/contacts/details.tsx';
import { newContact } from '../me/contacts/new-contact.tsx';
import { askAboutLook } from '../me/people/ask-why.tsx';
import { showCompanion } from '../me/people/companion-page.tsx';
import { invite as inviteIntoCircle } from '../me/people/invite.tsx';
import { renewPress, letEndPress } from '../me/people/ending-presses.ts';
import { showLooks } from '../me/people/looks.tsx';
import { showPeople } from '../me/people/people.tsx';
import { pressLeave, pressLiftNever, pressNever, pressSendAgain, pressWithdraw } from '../me/people/presses.ts';
import { showPrintedCode } from '../me/people/printed-code.tsx';
import { pressAnswerClaim, pressNewCode, pressSeen } from '../me/people/circle-presses.ts';
import { showPrintedLooks } from '../me/people/print-looks.tsx';
import { pressReviewEnd, review } from '../me/people/review.tsx';
import { share } from '../me/people/share.tsx';
import { shareParts } from '../me/people/share-parts.tsx';
import { showTeams } from '../me/people/teams.tsx';
import { wouldSee } from '../me/people/would-see.tsx';
import { myServices } from '../me/services.tsx';

/** The person’s circle, and who has looked, in their own record. */
export const myPeople: readonly Route[] = [
  page('/me/looks', me('see who looked'), showLooks),
  page('/me/looks/print', me('print who looked'), showPrintedLooks),
  form('/me/looks/:look/ask', me('ask somebody why they looked'), askAboutLook),
  page('/me/people', me('see my circle'), showPeople),
  form('/me/people/new', me('ask somebody into my circle'), inviteIntoCircle),
  page('/me/people/team', me('choose a team'), showTeams),
  page('/me/people/team/:team', me('see what a team can see'), showCompanion),
  form('/me/people/team/:team/share', me('choose what to share with a team'), share),
  form('/me/people/team/:team/share/parts', me('choose parts of staying well to share with a team'), shareParts),
  form('/me/people/team/:team/would-see/:room', me('see what a team would see, then share'), wouldSee),
  press('/me/people/team/:team/withdraw/:sharing', me('stop sharing with a team'), pressWithdraw),
  press('/me/people/team/:team/renew/:sharing', me('share with a team again'), renewPress),
  press('/me/people/team/:team/let-end/:sharing', me('let a team’s sharing end'), letEndPress),
  press('/me/people/team-changes/seen', me('say that I have seen it'), pressSeen),
  form('/me/people/review', me('go through who can see what'), review),
  press('/me/people/review/end', me('end what somebody can see'), pressReviewEnd),
  press('/me/people/never', me('never this person'), pressNever),
  press('/me/people/never/lift', me('take a never back'), pressLiftNever),
  page('/me/people/:member', me('see what somebody can see'), showCompanion),
  form('/me/people/:member/share', me('share a room'), share),
  form('/me/people/:member/share/parts', me('choose parts of staying well to share'), shareParts),
  form('/me/people/:member/would-see/:room', me('see what they would see, then share'), wouldSee),
  press('/me/people/:member/withdraw/:sharing', me('withdraw a sharing'), pressWithdraw),
  press('/me/people/:member/leave', me('take somebody out of my circle'), pressLeave),
  press('/me/people/:member/send-again', me('send an invitation again'), pressSendAgain),
  press('/me/people/:member/renew/:sharing', me('share again'), renewPress),
  press('/me/people/:member/let-end/:sharing', me('let a sharing end'), letEndPress),
  page('/me/people/:member/code', me('print a code for somebody'), showPrintedCode),
  press('/me/people/:member/code/new', me('make another code'), pressNewCode),
  press('/me/people/:member/claim', me('say whether I meant them'), pressAnswerClaim),
  form('/me/services', me('say which services I stand with'), myServices),
  page('/me/contacts', me('read names and numbers'), showContacts),
  form('/me/contacts/new', me('add a name and number'), newContact),
  form('/me/contacts/:id', me('change a name and number'), changeContact),
  form('/me/details', me('write my own details'), details),
];
