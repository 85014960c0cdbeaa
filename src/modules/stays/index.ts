export {
  cardsMadeNow,
  countsOf,
  housesOfMine,
  nightsOf,
  queueOf,
  roomsOf,
  type HouseMonth,
  type HouseRoom,
  type KeptNights,
  type MyHouse,
  type Waiting,
} from './house-queries.ts';
export { openStay, type OpenedStay, type StayNote, type StayWeek } from './open-stay.ts';
export { agreeWeek, type AgreeWeek } from './operations/agree-week.ts';
export {
  answerNo,
  answerYes,
  type AnswerNo,
  type AnswerYes,
  type OfRequest,
  type OtherOption,
} from './operations/answer-request.ts';
export { askForStay, type AskForStay } from './operations/ask-for-stay.ts';
export { closeHouse, describeHouse, type DescribeHouse } from './operations/describe-house.ts';
export { endMyStay } from './operations/end-my-stay.ts';
export { endStayForHouse } from './operations/end-stay-for-house.ts';
export { keepFree, letFreeGo, putRoom, type KeepFree, type PutRoom } from './operations/keep-rooms.ts';
export { moveRoom, offerWeek, type OfferWeek } from './operations/offer-week.ts';
export { reviewWeek, type ReviewWeek } from './operations/review-week.ts';
export { sayLikelihood } from './operations/say-likelihood.ts';
export { sayOfRequest } from './operations/say-of-request.ts';
export { takeRequestBack } from './operations/take-request-back.ts';
export { typeRequest, type Typed, type TypeRequest } from './operations/type-request.ts';
export { writeBesideNote } from './operations/write-beside-note.ts';
export { writeHandoverNote } from './operations/write-handover-note.ts';
export { houseOf, housesHere, type House } from './queries.ts';
export { stays } from './rows.ts';
export {
  likelihoodNow,
  LIKELIHOODS,
  MAY_COME,
  MOST_DAYS_LIKELY,
  MOST_NIGHTS,
  SOURCES,
  standingOfRequest,
  WISHES,
  type Likelihood,
  type MayCome,
  type RequestWords,
  type Source,
  type Standing,
  type StandingFacts,
  type Wish,
} from './rules.ts';
export { allowAsking, endAsking, type AllowAsking } from './operations/allow-asking.ts';
export { askHouseFor, type AskedFor, type AskHouseFor } from './operations/ask-house-for.ts';
export { bringToStay, type BringToStay } from './operations/bring-to-stay.ts';
export {
  agreedDays,
  answerByOf,
  broughtNow,
  hasPassed,
  isGiven,
  isOpen,
  isOpenNow,
  weekNow,
  weekToAnswer,
  type Brought,
  type MyStay,
  type NoteToMe,
  type OpenedForStay,
  type Week,
} from './my-rules.ts';
export { askersOf, mayAskHousesFor, stayOf, staysOf, type Asker, type MayAskFor } from './my-stays.ts';
