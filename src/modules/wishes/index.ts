export { LAWS } from './law.data.ts';
export {
  bindsAnybody,
  CONDITIONS,
  conditionsOf,
  LAW_NAMES,
  lawsOf,
  legalStanding,
  NOT_SIGNED,
  notSaid,
  versionOf,
  type Condition,
  type Law,
  type LawName,
  type LegalStanding,
  type Version,
} from './law.ts';
export { arrangeWishPart, type ArrangeWishPart } from './operations/arrange-wish-part.ts';
export { moveWish, type MoveWish } from './operations/move-wish.ts';
export { nameWishPart, type NameWishPart } from './operations/name-wish-part.ts';
export { noteWishesDetails, type WishesNoted } from './operations/note-wishes-details.ts';
export { saySigned, type SaySigned } from './operations/say-signed.ts';
export { signWishes, type SignWishes } from './operations/sign-wishes.ts';
export {
  changesSinceSigned,
  NO_WISHES_DETAILS,
  signedNow,
  signedOf,
  signedVersions,
  wishesDetailsOf,
  wishesOf,
  wishLinesOf,
  type Signed,
  type SignedMark,
  type WishesDetails,
  type WishesDetailsNow,
} from './queries.ts';
export {
  hasSteps,
  idOfWishName,
  isUsualWish,
  placeOfWish,
  WISH_KINDS,
  wishesAway,
  wishesFrom,
  wishesToRead,
  wishPartsAway,
  wishPlaces,
  type PartOfWishes,
  type Wish,
  type Wishes,
} from './rules.ts';
export { signedColumns, signedSaidColumns, wishesDetailsColumns } from './rows.ts';
export { wishesSnapshot, type WishesSnapshot } from './snapshot.ts';
export { sayWishPart, whyLabel } from './words.ts';
