export { answerStillHelping, type AnswerStillHelping } from './operations/answer-still-helping.ts';
export { endSafetyLead, nameSafetyLead } from './operations/name-safety-lead.ts';
export { sayMadeWorse, sayToldMadeWorse, type SayMadeWorse } from './operations/say-made-worse.ts';
export { writeSafetyNote, type WriteSafetyNote } from './operations/write-safety-note.ts';
export {
  adverseEvents,
  helpAnswersOf,
  madeWorseOf,
  safetyLeadsHere,
  safetyNotes,
  safetyPostsOf,
  type EventCount,
  type MadeWorse,
  type SafetyLead,
  type SafetyNote,
  type SafetyPost,
} from './queries.ts';
export {
  ABOUTS,
  byWeek,
  DAYS_BETWEEN_ASKING,
  HELP_ANSWERS,
  isTimeToAsk,
  type About,
  type Asked,
  type HelpAnswer,
  type WeekOfEvents,
} from './rules.ts';
