export { answerClaim } from './operations/answer-claim.ts';
export { acceptInvitation } from './operations/accept-invitation.ts';
export { answerWhy } from './operations/answer-why.ts';
export { askWhy, type AskWhy } from './operations/ask-why.ts';
export { agreeOverride, declineOverride, endOverride, type OverrideAnswer } from './operations/answer-override.ts';
export { askOverride, type AskOverride } from './operations/ask-override.ts';
export { inviteIntoCircle, type InviteIntoCircle } from './operations/invite-into-circle.ts';
export { inviteOnPaper, printInvitationAgain, type InviteOnPaper } from './operations/invite-on-paper.ts';
export { letEnd } from './operations/let-end.ts';
export { noteReview } from './operations/note-review.ts';
export { renewSharing } from './operations/renew-sharing.ts';
export { liftNever, sayNever } from './operations/say-never.ts';
export { seeTeamChanges } from './operations/see-team-changes.ts';
export { sendInvitationAgain } from './operations/send-invitation-again.ts';
export { shareRoom, type ShareRoom } from './operations/share-room.ts';
export { takeLeave } from './operations/take-leave.ts';
export { typeInvitation } from './operations/type-invitation.ts';
export { withdrawSharing } from './operations/withdraw-sharing.ts';
export { endingsOf, lastReviewOf, teamChangesOf, type LastReview, type TeamChange } from './changes.ts';
export {
  circleOf,
  everyoneEverAsked,
  isLive,
  isWith,
  neversOf,
  sharingOf,
  whoCanSee,
  whoSees,
  type CanSee,
  type Member,
  type Never,
  type Sharing,
} from './circle.ts';
export { claimsOf, codeToPrint, printedCodesOf, type Claim } from './paper.ts';
export { remindOfEndings, startReminders } from './reminders.ts';
export { countLooks, lookOf, looksOf, viewersOf, type Look, type WhichLooks } from './looks.ts';
export { peopleWhoShare, type PersonWhoAsks, type PersonWhoShares } from './people-who-share.ts';
export { questionsOn, questionsToMe, type LookAnswer, type LookQuestion, type QuestionToMe } from './questions.ts';
export {
  readInvitation,
  sharedWithMe,
  statedReason,
  whoseRecord,
  type Invitation,
  type SharedWithMe,
} from './others.ts';
export {
  BASES,
  dutiesAt,
  dutyCounts,
  MOST_DELAY_DAYS,
  MOST_HOURS,
  overridesOf,
  type Basis,
  type Duty,
  type DutyCount,
  type Override,
} from './overrides.ts';
export {
  checkLastDay,
  CONDITIONS,
  higher,
  isRelation,
  LEVELS_OF,
  LONGEST_MONTHS,
  MOST_PARTS,
  monthsAfter,
  RELATIONS,
  ROOMS_TO_SHARE,
  ROOMS_WITH_PAGE,
  ROUTINES,
  STATED_REASONS,
  takesThePlaceOf,
  usualMonths,
  type Relation,
  type RoomToShare,
  type RoomWithPage,
  type SharingCondition,
  type Whom,
} from './rules.ts';
export { teamPeople, type TeamPerson } from './teams.ts';
export { startTelling, tellOverrides } from './telling.ts';
