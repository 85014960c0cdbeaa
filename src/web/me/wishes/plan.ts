import {
  arrangeWishPart,
  idOfWishName,
  isUsualWish,
  moveWish,
  nameWishPart,
  sayWishPart,
  wishesAway,
  wishLinesOf,
  wishPartsAway,
  type PartOfWishes,
} from '../../../modules/wishes/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import type { PlanInParts, UnderLines } from '../parts/plan-in-parts.ts';
import { partOfWish, whoSeesWishes, wishPartHere, wishPlaceFrom } from './wish-here.ts';

const title = (t: T): string => t('wishes.title');
const front = (t: T) => ({ text: t('wishes.heading'), href: to.wishes });

/** The crisis plan and advance wishes, for the pages that all plans in parts share. */
export const wishesPlan: PlanInParts<PartOfWishes> = {
  title,
  front,
  addresses: { order: to.orderWishes, part: to.wishPart, name: to.nameWishPart, orderLines: to.orderWishLines },
  sayPart: sayWishPart,
  sayUsual: (t, { usual }) => (usual ? t(`wishes.part.${usual}`) : ''),
  read: async (tx) => {
    const { wishes, lines } = await wishLinesOf(tx);
    return { parts: wishes.parts, lines };
  },
  placeFrom: wishPlaceFrom,
  partHere: wishPartHere,
  partsAway: wishPartsAway,
  linesAway: wishesAway,
  under: (part, wish) => part.lines.find((each) => each.id === wish)?.steps ?? [],
  whoSees: whoSeesWishes,
  arrange: arrangeWishPart,
  move: moveWish,
  partKind: 'wish part',
  idOfName: (person, { usual }) => (usual ? idOfWishName(person, usual) : null),
  nameUsual: (tx, { place, was, heading }) =>
    isUsualWish(place) ? nameWishPart(tx, { part: place, was, heading }) : null,
};

/** What others may do about a wish. */
export const wishSteps: UnderLines = {
  kind: 'wish step',
  above: 'wish',
  title,
  front,
  says: (t) => ({
    words: t('wishes.stepWords'),
    others: t('wishes.stepOthers'),
    othersMeans: t('wishes.stepOthersMeans'),
    newHeading: t('wishes.newStepHeading'),
    changeHeading: t('wishes.changeStepHeading'),
  }),
  addresses: { one: to.wishStep, new: to.newWishStep, line: to.wish },
  whoSees: async (ask, tx, wish) => whoSeesWishes(ask, tx, await partOfWish(tx, wish)),
};
