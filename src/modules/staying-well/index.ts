export { stayingWellOf } from './queries.ts';
export {
  hasActions,
  idOfName,
  isUsual,
  linesInPlan,
  partsToRead,
  placeOfLine,
  PLAN_KINDS,
  stayingWellFrom,
  TOOLBOX,
  wellPlaces,
  type PartOfWell,
  type StayingWell,
  type WellLine,
} from './rules.ts';
