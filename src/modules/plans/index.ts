export { beginMatters } from './operations/begin-matters.ts';
export { carryOutStep } from './operations/carry-out-step.ts';
export {
  beginLine,
  changeLine,
  putBack,
  takeAway,
  type BeginLine,
  type ChangeLine,
  type Changed,
} from './operations/write-line.ts';
export { aboutMeOf, carriedOutIn, goalOf, lineAt, lineOf, planOf, takenFrom, type CarriedOut } from './queries.ts';
export {
  nextSteps,
  planFrom,
  STEP_STATES,
  type Fields,
  type Goal,
  type Kind,
  type Line,
  type Plan,
  type StepState,
} from './rules.ts';
export { carriedOutColumns, entryColumns } from './rows.ts';
