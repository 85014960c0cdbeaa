import { idAfter, inOrder, standingIn, type Arrangement, type Line } from '../plans/index.ts';

/**
 * The usual parts of a crisis card, in their order. Each can be renamed, moved and left empty, and the person adds their own. What a card
 * says is what they wrote on it: nothing is put there by itself, not even a name.
 */
export const CARD_PARTS = [
  'name',
  'helps',
  'not helping',
  'ring',
  'communicate',
  'allergies',
  'medicines',
  'not told',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

export const isCardPart = (place: string): place is CardPart => CARD_PARTS.some((part) => part === place);

/** What a line says in `fields.part` that is somebody to ring. They stand under the usual part `ring`. */
export const PERSON = 'person';

/** A part of the card: one of the usual ones, or one that the person added. */
export interface PartOfCard {
  /** The usual part's name, or the id of the person's own line: what its place in the order goes by. */
  readonly place: string;
  /** Null: the person's own part. */
  readonly usual: CardPart | null;
  /** Its words, and what the person calls it; null while nothing was written. */
  readonly line: Line | null;
  /** Somebody to ring, in the person's order; only the part `ring` has any. */
  readonly people: readonly Line[];
}

export interface CrisisCard {
  /** In the person's order, empty ones too. */
  readonly parts: readonly PartOfCard[];
}

// About me counts from 1 on, the parts of staying well from 101; there is room between for what those come to need.
const FIRST = 401;

/** The one line of a usual part: the same on every device, so that two of them cannot begin it twice. */
export const idOfPart = (person: string, part: CardPart): string => idAfter(person, FIRST + CARD_PARTS.indexOf(part));

const isPerson = (line: Pick<Line, 'fields'>): boolean => line.fields.part === PERSON;
const placeOf = (line: Pick<Line, 'id' | 'fields'>): string => line.fields.part ?? line.id;

/** The places of the card in the usual order: the usual parts, then what the person added, as it was begun. */
export const cardPlaces = (lines: readonly Line[]): string[] => [
  ...new Set([
    ...CARD_PARTS,
    ...standingIn(lines)
      .filter((line) => !isPerson(line))
      .map(placeOf),
  ]),
];

/** Puts the lines of the room together as the person arranged them. The order holds parts, and people to ring by their id. */
export function cardFrom(lines: readonly Line[], order: Pick<Arrangement, 'places' | 'hidden'>): CrisisCard {
  const standing = standingIn(lines);
  const people = new Map(standing.filter(isPerson).map((line) => [line.id, line]));
  const byPlace = new Map(standing.filter((line) => !isPerson(line)).map((line) => [placeOf(line), line]));
  return {
    parts: inOrder(cardPlaces(lines), order).map((place) => ({
      place,
      usual: isCardPart(place) ? place : null,
      line: byPlace.get(place) ?? null,
      people: place === 'ring' ? inOrder([...people.keys()], order).flatMap((id) => people.get(id) ?? []) : [],
    })),
  };
}

/** Whether anything stands in a part: words, or somebody to ring. A part that is only renamed has nothing to read. */
export const isWritten = (part: PartOfCard): boolean =>
  (part.line?.words.trim() ?? '') !== '' || part.people.length > 0;

/** What a reader is shown. */
export const partsToShow = (card: CrisisCard): PartOfCard[] => card.parts.filter(isWritten);

/** Every line that can be read on the card. */
export const linesOnCard = (card: CrisisCard): Line[] =>
  partsToShow(card).flatMap(({ line, people }) => [...(line ? [line] : []), ...people]);

/** When the card was last changed; null while nothing stands on it. */
export const changedAt = (card: CrisisCard): Date | null =>
  linesOnCard(card).reduce<Date | null>(
    (last, { writtenAt }) => (last === null || writtenAt > last ? writtenAt : last),
    null,
  );

/** The places among which one is moved, itself too: people to ring among themselves, parts among those that are written. */
export function besideIt(card: CrisisCard, place: string): string[] {
  const people = card.parts.flatMap((part) => part.people.map((line) => line.id));
  if (people.includes(place)) return people;
  return partsToShow(card).map((part) => part.place);
}

/** What was taken away from the card, newest first: it can be put back. A usual part that was emptied is written again on its own page. */
export const takenAwayFrom = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => line.removed && line.kind === 'card').toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** Words, and phone numbers among them. */
export type Piece = { readonly text: string; readonly tel: string | null };

// Digits with what people write between them. A number of the whole country has five digits or more; the shorter ones are named.
const NUMBER = /\+?\(?\d[\d ().-]*\d/g;
const SHORT = ['101', '111', '112', '999'];

/** Finds the phone numbers in what the person wrote about how to reach somebody, so that each can be rung with one press. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(NUMBER)) {
    const digits = found.replaceAll(/\D/g, '');
    if (digits.length > 15 || (digits.length < 5 && !SHORT.includes(digits))) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), tel: null });
    // "+44 (0)20…" is how it is often written; the nought is only for whoever rings from inside the country.
    const dialled = found.startsWith('+') ? `+${digits.replace(/^440/, '44')}` : digits;
    pieces.push({ text: found, tel: `tel:${dialled}` });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), tel: null });
  return pieces;
}
