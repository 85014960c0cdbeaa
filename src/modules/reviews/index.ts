export { agreeVersion, type AgreeVersion } from './operations/agree-version.ts';
export { noteReview, type Noted } from './operations/note-review.ts';
export { readsTheSame, sayStance, type About, type SayStance } from './operations/say-stance.ts';
export { partsOf, type SaidPart } from './parts.ts';
export {
  agreedOf,
  agreedVersions,
  changesSince,
  detailsOf,
  lastAgreed,
  othersWordsIn,
  planCheckOf,
  stancesOn,
  type Agreed,
  type AgreedMark,
  type DetailsNow,
  type OthersWords,
} from './queries.ts';
export {
  CHECK_ANSWERS,
  changesBetween,
  CHECKS,
  dayHasCome,
  fingerprintOf,
  goalsWithoutDoing,
  hasChanges,
  linesIn,
  longSentencesIn,
  STANCES,
  standingsFrom,
  type Block,
  type Changes,
  type CheckName,
  type PlanCheck,
  type ReviewDetails,
  type Snapshot,
  type Stance,
  type Standing,
  type StanceWord,
} from './rules.ts';
export { snapshotOf } from './snapshot.ts';
export { storyOf, type Happening, type Story } from './story.ts';
export { agreedColumns, planCheckColumns, reviewDetailsColumns, stanceColumns } from './rows.ts';
