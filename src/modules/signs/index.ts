export type { Begun } from './begin-run.ts';
export { noteRun, sayOk, sayWhatHappened, stopPractice, tellNow, type Answered } from './operations/answer-run.ts';
export { askToTell, endAsk, type AskOutcome, type AskToTell } from './operations/ask-to-tell.ts';
export { beginPractice, type BeginPractice } from './operations/begin-practice.ts';
export { lookAtRules } from './operations/look-at-rules.ts';
export { pauseRules, resumeRules } from './operations/pause-rules.ts';
export { takeRuleAway } from './operations/take-rule-away.ts';
export { asksOf, mayBeNamed, openedOf, pausedSince, runOf, runsOf, type Asked, type Opened } from './queries.ts';
export { startStepping, stepRules } from './steps.ts';
export {
  answerRuleAsk,
  endRuleConsent,
  openTold,
  ruleAsksToMe,
  saySeen,
  sayToldHappened,
  toldToMe,
  type AnswerRuleAsk,
  type AskToMe,
  type ToldInList,
  type ToldToMe,
} from './told.ts';
export { rehearse } from './rehearse.ts';
export {
  answerCounts,
  answersByDay,
  begunAt,
  canHold,
  closingOf,
  DAYS_FOR_EACH,
  LONGEST_TELL_WORDS,
  lookAt,
  MOST_DAYS,
  MOST_NAMED,
  NEXT_HOURS,
  nextAt,
  phaseOf,
  PROBLEMS,
  problemsWith,
  turnNow,
  WAIT_HOURS,
  waitsUntil,
  WHY_NOT,
  type Condition,
  type DayLooked,
  type Looked,
  type Named,
  type Nameable,
  type Phase,
  type Problem,
  type ProblemCode,
  type RuleParts,
  type Run,
  type RunEvent,
  type RunEventKind,
  type WhyNot,
} from './rules.ts';
