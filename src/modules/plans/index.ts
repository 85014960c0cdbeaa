export { beginMatters } from './operations/begin-matters.ts';
export { carryOutStep } from './operations/carry-out-step.ts';
export {
  beginLine,
  changeLine,
  keepDetails,
  putBack,
  takeAway,
  type BeginLine,
  type ChangeLine,
  type Changed,
} from './operations/write-line.ts';
export {
  aboutMeOf,
  carriedOutIn,
  goalOf,
  lineAt,
  lineOf,
  linesNamed,
  linesOf,
  planOf,
  takenFrom,
  type CarriedOut,
} from './queries.ts';
export {
  carriedOutBefore,
  linesAt,
  takenInto,
  versionsBefore,
  type CarriedOutThen,
  type TakenInto,
  type Version,
} from './history.ts';
export {
  ABOUT_SECTIONS,
  BARRIERS,
  CONTACT_PARTS,
  DETAILS,
  GOAL_STATES,
  KINDS,
  LINKED,
  nextSteps,
  NO_PLAN,
  planFrom,
  ROOM_OF,
  saysTheSame,
  standingIn,
  STEP_STATES,
  type AboutSection,
  type BarrierSort,
  type ContactPart,
  type Detail,
  type Fields,
  type Goal,
  type GoalState,
  type Kind,
  type Line,
  type Linked,
  type Plan,
  type StepState,
} from './rules.ts';
export { readNhsNumber } from './nhs-number.ts';
export { carriedOutColumns, entryColumns } from './rows.ts';
