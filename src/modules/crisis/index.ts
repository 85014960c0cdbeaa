export { agreeWhenUnwell, endAgreement, type Agreed, type AgreeWhenUnwell } from './operations/agree-when-unwell.ts';
export { askKeeperAgain, type AskedAgain } from './operations/ask-keeper-again.ts';
export { sayImOk } from './operations/say-im-ok.ts';
export { sayUnwell } from './operations/say-unwell.ts';
export {
  answerUnwellAsk,
  endKeeping,
  readSigns,
  saySigns,
  takeSignsBack,
  unwellWithMe,
  type NamedBy,
  type SaySigns,
  type SignsSaid,
  type SignsToRead,
} from './keeping.ts';
export {
  agreementsOf,
  keepersOf,
  mayKeep,
  signsReadOf,
  unwellNow,
  type Agreement,
  type Keeper,
  type UnwellNow,
} from './queries.ts';
export {
  LENGTH_HOURS,
  LENGTHS,
  LONGEST_SIGNS,
  MOST_KEEPERS,
  problemsWith,
  usuallyNeeded,
  WAIT_HOURS,
  type AgreementParts,
  type AgreementProblem,
  type Standing,
} from './rules.ts';
export { startTellingOfUnwell, tellOfUnwell } from './telling.ts';
export {
  askedIfFollowed,
  FOLLOWED,
  followedState,
  HOURS_TO_ANSWER,
  openedPlansOf,
  ROOMS_TO_FOLLOW,
  type AskedIfFollowed,
  type Followed,
  type FollowedAnswer,
  type FollowedState,
  type OpenedPlan,
} from './followed.ts';
export {
  happenedIn,
  isOver,
  notesOn,
  timeAt,
  toRead,
  unwellTimesOf,
  type HandBackNote,
  type UnwellTime,
} from './hand-back.ts';
export { answerIfFollowed } from './operations/answer-if-followed.ts';
export { noteHandBack } from './operations/note-hand-back.ts';
export { readHandBack } from './operations/read-hand-back.ts';
export { LONGEST_HOURS, rehearse, USUAL_HOURS, type Opens, type Rehearsed } from './rehearse.ts';
