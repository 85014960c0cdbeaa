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
export { momentsOf, oneMoment, pictureOf, type Moments, type Picture } from './moments.ts';
export { arrange, type Arrange } from './operations/arrange.ts';
export { beginMatters } from './operations/begin-matters.ts';
export { beginSeveral } from './operations/begin-several.ts';
export { carryOutStep } from './operations/carry-out-step.ts';
export { keepPicture } from './operations/keep-picture.ts';
export { removePicture } from './operations/remove-picture.ts';
export { writeAbout, type WriteAbout } from './operations/write-about.ts';
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
  BARRIERS,
  CALLS,
  CONTACT_PARTS,
  DETAILS,
  GOAL_STATES,
  KINDS,
  LINKED,
  nextSteps,
  nextStepsOf,
  NO_PLAN,
  planFrom,
  ROOM_OF,
  saysTheSame,
  standingIn,
  STEP_STATES,
  type AboutSection,
  type BarrierSort,
  type Calls,
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
export { versionsOf, type Version } from './versions.ts';
export { carriedOutColumns, entryColumns, placingColumns } from './rows.ts';
