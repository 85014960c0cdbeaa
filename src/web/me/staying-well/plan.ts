import {
  arrangePart,
  idOfName,
  isUsual,
  moveLine,
  namePart,
  ownPartsAway,
  takenAwayFrom,
  wellLinesOf,
  type PartOfWell,
} from '../../../modules/staying-well/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import type { PlanInParts, UnderLines } from '../parts/plan-in-parts.ts';
import { partHere, partOfLine, placeFrom } from './part-here.ts';
import { sayPart } from './part-words.ts';
import { whoSeesPart } from './who-sees.ts';

const title = (t: T): string => t('well.title');
const front = (t: T) => ({ text: t('well.back'), href: to.stayingWell });

/** The staying-well plan, for the pages that all plans in parts share. */
export const wellPlan: PlanInParts<PartOfWell> = {
  title,
  front,
  addresses: { order: to.orderWell, part: to.wellPart, name: to.nameWellPart, orderLines: to.orderWellLines },
  sayPart,
  sayUsual: (t, { usual }) => (usual ? t(`well.part.${usual}`) : ''),
  read: async (tx) => {
    const { plan, lines } = await wellLinesOf(tx);
    return { parts: plan.parts, lines };
  },
  placeFrom,
  partHere,
  partsAway: ownPartsAway,
  linesAway: takenAwayFrom,
  under: (part, line) => part.lines.find((each) => each.id === line)?.actions ?? [],
  whoSees: whoSeesPart,
  arrange: arrangePart,
  move: moveLine,
  partKind: 'part',
  idOfName: (person, { usual }) => (usual ? idOfName(person, usual) : null),
  nameUsual: (tx, { place, was, heading }) => (isUsual(place) ? namePart(tx, { part: place, was, heading }) : null),
};

/** What the person does about a line of it. */
export const wellActions: UnderLines = {
  kind: 'action',
  above: 'well',
  title,
  front,
  says: (t) => ({
    words: t('well.actionWords'),
    others: t('well.actionOthers'),
    othersMeans: t('well.actionOthersMeans'),
    newHeading: t('well.newActionHeading'),
    changeHeading: t('well.changeActionHeading'),
  }),
  addresses: { one: to.wellAction, new: to.newWellAction, line: to.wellLine },
  whoSees: async (ask, tx, line) => whoSeesPart(ask, tx, await partOfLine(tx, line)),
};
