export { acceptInvitation } from './operations/accept-invitation.ts';
export { inviteIntoCircle, type InviteIntoCircle } from './operations/invite-into-circle.ts';
export { renewSharing } from './operations/renew-sharing.ts';
export { liftNever, sayNever } from './operations/say-never.ts';
export { sendInvitationAgain } from './operations/send-invitation-again.ts';
export { shareRoom, type ShareRoom } from './operations/share-room.ts';
export { takeLeave } from './operations/take-leave.ts';
export { withdrawSharing } from './operations/withdraw-sharing.ts';
export {
  circleOf,
  everyoneEverAsked,
  isLive,
  isWith,
  neversOf,
  overridesOf,
  sharingOf,
  whoCanSee,
  type CanSee,
  type Member,
  type Never,
  type Override,
  type Sharing,
} from './circle.ts';
export { countLooks, looksOf, viewersOf, type Look, type WhichLooks } from './looks.ts';
export {
  readInvitation,
  sharedWithMe,
  statedReason,
  whoseRecord,
  type Invitation,
  type SharedWithMe,
} from './others.ts';
export {
  checkLastDay,
  higher,
  LEVELS_OF,
  LONGEST_MONTHS,
  monthsAfter,
  RELATIONS,
  ROOMS_TO_SHARE,
  ROOMS_WITH_PAGE,
  STATED_REASONS,
  usualMonths,
  type Relation,
  type RoomToShare,
  type RoomWithPage,
  type Whom,
} from './rules.ts';
export { teamPeople, type TeamPerson } from './teams.ts';
