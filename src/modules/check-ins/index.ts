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
