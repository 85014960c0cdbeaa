export { arrangePart, type ArrangePart } from './operations/arrange-part.ts';
export { moveLine, type MoveLine } from './operations/move-line.ts';
export { namePart, type NamePart } from './operations/name-part.ts';
export { stayingWellOf, wellLinesOf } from './queries.ts';
export {
  hasActions,
  idOfName,
  isUsual,
  ownPartsAway,
  partsToRead,
  placeOfLine,
  PLAN_KINDS,
  stayingWellFrom,
  takenAwayFrom,
  TOOLBOX,
  wellPlaces,
  type PartOfWell,
  type StayingWell,
  type WellLine,
} from './rules.ts';
