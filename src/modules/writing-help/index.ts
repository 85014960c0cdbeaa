export { leaveOut, sayMine, type Said, type SayMine } from './operations/answer-written.ts';
export { beginWritingHelp, type BeginWritingHelp } from './operations/begin-writing-help.ts';
export { endWritingHelp } from './operations/end-writing-help.ts';
export { writeDown, type WriteDown } from './operations/write-down.ts';
export {
  helpsOf,
  helpsWithMe,
  leftOutLines,
  linesUnder,
  myHelp,
  waitingLines,
  writtenLine,
  type Help,
  type HelpWithMe,
} from './queries.ts';
export { writingHelpColumns, writingHelpEndColumns, writtenAnswerColumns, writtenForMeColumns } from './rows.ts';
export {
  HOURS,
  KINDS_IN,
  ROOMS_TO_WRITE,
  type RoomToWrite,
  type Written,
  type WrittenAnswer,
  type WrittenKind,
} from './rules.ts';
