import {
  partsToShow,
  piecesOf,
  type CardPart,
  type CrisisCard,
  type PartOfCard,
  type Piece,
} from '../../../modules/crisis-card/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** Somebody to ring. */
export interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly relationship: string;
  /** How to reach them, with the numbers in it set apart. */
  readonly reach: readonly Piece[];
}

/** A part of the card in words. */
export interface PartShown {
  readonly place: string;
  /** The person's own, or the usual one; empty for a part of their own without one. */
  readonly heading: string;
  readonly words: string;
  readonly people: readonly PersonShown[];
}

/** What a part is called: as the person calls it, else by its usual name; empty for one of their own that they did not name. */
export const sayCardPart = (t: T, { usual, line }: Pick<PartOfCard, 'usual' | 'line'>): string => {
  const own = line?.fields.heading ?? '';
  return own === '' && usual ? t(`card.part.${usual}`) : own;
};

const shownPerson = (line: Line): PersonShown => ({
  id: line.id,
  name: line.words,
  relationship: line.fields.relationship ?? '',
  reach: piecesOf(line.fields.reach ?? ''),
});

/** The card as it is read: parts that something stands in, in the person's order. */
export const presentCard = (t: T, card: CrisisCard): PartShown[] =>
  partsToShow(card).map((part) => ({
    place: part.place,
    heading: sayCardPart(t, part),
    words: part.line?.words ?? '',
    people: part.people.map(shownPerson),
  }));

const NUMBERS = ['1', '2', '3'] as const;

/** Questions to think about, in our words. Nothing is ever filled in from them. */
export const questionsOn = (t: T, part: CardPart): string[] =>
  NUMBERS.map((number) => t(`card.question.${part}.${number}`));
