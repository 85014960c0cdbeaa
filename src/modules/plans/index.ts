export { aboutMeOf, arrangementOf, placesOfAboutMe } from './about.ts';
export {
  ABOUT_LISTS,
  idOfTheOne,
  linesInAboutMe,
  MOST_PICTURES,
  type AboutList,
  type AboutMe,
  type AboutPart,
} from './about-rules.ts';
export { diaryOf, monthsOfDiary } from './diary.ts';
export { momentsOf, oneMoment, pictureOf, type Moments, type Picture } from './moments.ts';
export { arrange, type Arrange } from './operations/arrange.ts';
export { beginMatters } from './operations/begin-matters.ts';
export { beginSeveral } from './operations/begin-several.ts';
export { carryOutStep } from './operations/carry-out-step.ts';
export { keepPicture } from './operations/keep-picture.ts';
export { removePicture, removePictureRow } from './operations/remove-picture.ts';
export { writeAbout, type WriteAbout } from './operations/write-about.ts';
export { writeTheOne, type WriteTheOne } from './operations/write-the-one.ts';
export {
  beginLine,
  changeLine,
  keepDetails,
  putBack,
  takeAway,
  writeVersion,
  type BeginLine,
  type ChangeLine,
  type Changed,
} from './operations/write-line.ts';
export {
  NOT_ARRANGED,
  ORDER_CHANGES,
  inOrder,
  reordered,
  SHELVES,
  shownPlaces,
  type Arrangement,
  type Order,
  type OrderChange,
  type Shelf,
} from './order-rules.ts';
export {
  carriedOutIn,
  carriedOutOf,
  goalOf,
  lineAt,
  lineOf,
  linesNamed,
  linesOf,
  planOf,
  takenFrom,
  type CarriedOut,
} from './queries.ts';
export { placeLine, type Placed } from './operations/place-line.ts';
export {
  isLifeArea,
  LIFE_AREAS,
  LONGEST_AREA,
  MOST_OWN_AREAS,
  ownAreasFrom,
  ownAreasIn,
  type LifeArea,
} from './areas.ts';
export {
  hardIn,
  mayBePlaced,
  PARTS,
  PLACEABLE,
  PLACES,
  placesIn,
  placesShown,
  subHeadingsOf,
  tidyPlaces,
  type Part,
  type Place,
} from './lens.ts';
export {
  barriersLinkedBy,
  beginningOfPlan,
  glimpsesOf,
  goalIn,
  nearestPage,
  someLines,
  standingAmong,
  stagesAndLinksOf,
  withSomeSteps,
  type Glimpse,
  type GoalIn,
  type GoalInPart,
  type Some,
} from './part-of-a-plan.ts';
export { placedIn, placingOf, type Placing } from './placings.ts';
export { hostOf, webAddressFrom } from './web-address.ts';
export {
  carriedOutBefore,
  linesAt,
  takenInto,
  versionsBefore,
  type CarriedOutThen,
  type TakenInto,
  type WrittenVersion,
} from './history.ts';
export {
  ABOUT_SECTIONS,
  ANSWER_FORMS,
  BARRIERS,
  CALLS,
  COMPARISONS,
  CONTACT_PARTS,
  DETAILS,
  GOAL_STATES,
  KINDS,
  LINKED,
  ROOM_OF,
  STEP_STATES,
  WEEKDAYS,
  WELL_PARTS,
  WISH_PARTS,
  type AboutSection,
  type AnswerForm,
  type BarrierSort,
  type Calls,
  type Comparison,
  type ContactPart,
  type Detail,
  type GoalState,
  type Kind,
  type Linked,
  type StepState,
  type Weekday,
  type WellPart,
  type WishPart,
} from './kinds.ts';
export type { Fields } from './fields.ts';
export {
  nextSteps,
  nextStepsOf,
  NO_PLAN,
  planFrom,
  saysTheSame,
  standingIn,
  type Goal,
  type Line,
  type Plan,
} from './rules.ts';
export { idAfter } from './ids-that-follow.ts';
export { readNhsNumber } from './nhs-number.ts';
export { versionsOf, type Version } from './versions.ts';
export { carriedOutColumns, entryColumns, placingColumns } from './rows.ts';
