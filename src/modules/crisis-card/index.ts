export { facesOf, type Face, type FaceLine, type ForPaper } from './faces.ts';
export { dropCardHere } from './operations/drop-card-here.ts';
export { endCardDevice } from './operations/end-card-device.ts';
export { endCardLink } from './operations/end-card-link.ts';
export { keepCardHere, type KeepCardHere, type KeptHere } from './operations/keep-card-here.ts';
export { makeCardLink, type MakeCardLink } from './operations/make-card-link.ts';
export { moveOnCard, type MoveOnCard } from './operations/move-on-card.ts';
export { openCardLink, type OpenCardLink, type OpenedByLink } from './operations/open-card-link.ts';
export { writePart, type WritePart } from './operations/write-part.ts';
export {
  cardDevicesOf,
  cardLinesOf,
  cardLinksOf,
  cardOf,
  cardOpeningsOf,
  isLinkToPrint,
  isStanding,
  type CardDevice,
  type CardLink,
  type CardOpening,
} from './queries.ts';
export {
  CARD_PARTS,
  cardFrom,
  changedAt,
  idOfPart,
  isCardPart,
  isWritten,
  linesOnCard,
  partsToShow,
  PERSON,
  piecesOf,
  takenAwayFrom,
  type CardPart,
  type CrisisCard,
  type PartOfCard,
  type Piece,
} from './rules.ts';
