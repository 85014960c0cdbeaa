export { middleOf, USUAL_DAYS, USUAL_LEAST, usualOf, usualSpan, type Dated, type Usual } from './baseline.ts';
export { daysKept } from './days-kept.ts';
export { MOST_QUESTIONS, numberFor } from './numbers.ts';
export { keepCheckIn, type KeepCheckIn } from './operations/keep-check-in.ts';
export { checkInsOf, questionsOf } from './queries.ts';
export {
  COUNTED,
  isCounted,
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
