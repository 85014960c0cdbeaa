export { middleOf, USUAL_DAYS, USUAL_LEAST, usualOf, usualSpan, type Dated, type Usual } from './baseline.ts';
export { daysKept } from './days-kept.ts';
export type { Asking } from './asking.ts';
export { MOST_QUESTIONS, numberFor } from './numbers.ts';
export { addQuestion, type AddQuestion } from './operations/add-question.ts';
export {
  changeCheckIn,
  putBackCheckIn,
  takeAwayCheckIn,
  type ChangeCheckIn,
  type CheckInChanged,
} from './operations/change-check-in.ts';
export { checkIn, type CheckedIn } from './operations/check-in.ts';
export type { CheckInCommand } from './operations/check-in-command.ts';
export { removeCheckInPicture } from './operations/remove-check-in-picture.ts';
export {
  askingOf,
  checkInAt,
  checkInOf,
  checkInsAwayOf,
  checkInsOf,
  dayBeside,
  questionsAt,
  questionsOf,
} from './queries.ts';
export {
  FEWEST_STEPS,
  fieldsOfQuestion,
  LONGEST_LABEL,
  MOST_STEPS,
  typedFormOf,
  type TypedForm,
  type WrongForm,
} from './question-form.ts';
export {
  COUNTED,
  isCounted,
  keyOf,
  numberIn,
  questionFrom,
  type Answer,
  type CheckIn,
  type OnDay,
  type Question,
  type Value,
} from './rules.ts';
export {
  answeredAs,
  answersIn,
  askedFrom,
  JOINED_DAYS,
  panelsOf,
  piecesOf,
  placesOf,
  type Answered,
  type Asked,
  type AskedVersions,
  type Panel,
  type Place,
  type Scale,
} from './series.ts';
export {
  daysAfter,
  grainOf,
  lengthOf,
  lineGrainOf,
  spanAfter,
  spanAround,
  spanBefore,
  SPANS,
  type Grain,
  type Span,
  type SpanKind,
} from './spans.ts';
export { todayFor } from './today.ts';
export {
  LONGEST_ANSWER,
  readAnswer,
  readNumber,
  typedFrom,
  type ReadAnswer,
  type WrongAnswer,
} from './typed-answers.ts';
export { toKeep } from './answers-kept.ts';
export { sharedAnswers, type SharedAnswer } from './shared-answers.ts';
