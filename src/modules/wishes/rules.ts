import {
  idAfter,
  inOrder,
  standingIn,
  WISH_PARTS,
  type Arrangement,
  type Kind,
  type Line,
  type WishPart,
} from '../plans/index.ts';

/** Something that the person wishes, or says about a crisis, with what others may do about it. */
export interface Wish extends Line {
  /** In the person's order. */
  readonly steps: readonly Line[];
}

/** A part of the crisis plan and advance wishes: one of the usual ones, or one that the person added. */
export interface PartOfWishes {
  /** The usual part's name, or the id of the line that made the part: what its place in the order goes by, and `fields.part` of its lines. */
  readonly place: string;
  /** Null: the person's own part. */
  readonly usual: WishPart | null;
  /** The line that names it; null for a usual part that has its usual name. */
  readonly named: Line | null;
  /** The person's own name for it; empty where it has its usual one. */
  readonly heading: string;
  /** Left out: nobody but the person reads it. */
  readonly isLeftOut: boolean;
  /** In the person's order. */
  readonly lines: readonly Wish[];
}

/** The crisis plan and advance wishes as a whole. */
export interface Wishes {
  /** In the person's order, those left out too. */
  readonly parts: readonly PartOfWishes[];
}

/** Kinds of lines that they are made of. */
export const WISH_KINDS = ['wish part', 'wish', 'wish step'] as const satisfies readonly Kind[];

/** Usual parts that say how things are, or are about treatment: there is nothing in them for others to do. */
const ONLY_SAID: readonly WishPart[] = ['crisis', 'accept', 'decline', 'over'];

export const isUsualWish = (place: string): place is WishPart => WISH_PARTS.some((part) => part === place);

/** Whether lines of this part have room for what others may do. */
export const hasSteps = (place: string): boolean => !isUsualWish(place) || !ONLY_SAID.includes(place);

/** The part that a line stands in; null for a line of no part. A step stands where the wish above it does. */
export function placeOfWish(line: Pick<Line, 'id' | 'kind' | 'fields'>): string | null {
  if (line.kind === 'wish') return line.fields.part ?? null;
  return line.kind === 'wish part' ? (line.fields.part ?? line.id) : null;
}

// About me counts from 1 on and the staying-well plan from 101 on; there is room between for more of each.
const FIRST = 201;

/** The one line that names a usual part: the same on every device, so that two of them cannot rename it twice. */
export const idOfWishName = (person: string, part: WishPart): string =>
  idAfter(person, FIRST + WISH_PARTS.indexOf(part));

/** The places in the usual order: the usual parts, then what the person added, as it was begun. */
export const wishPlaces = (lines: readonly Line[]): string[] => [
  ...WISH_PARTS,
  ...standingIn(lines)
    .filter((line) => line.kind === 'wish part' && line.fields.part === undefined)
    .map((line) => line.id),
];

/**
 * Puts the lines of the room together as the person arranged them. `parts` is the order of the shelf "advance wishes", `order` that of
 * "wish lines", which holds lines and steps of every part. Lines of a part that was taken away are not here; they come back with it.
 */
export function wishesFrom(lines: readonly Line[], parts: Arrangement, order: Arrangement): Wishes {
  const standing = standingIn(lines);
  const names = new Map(
    standing.filter((line) => line.kind === 'wish part').map((line) => [placeOfWish(line) ?? line.id, line]),
  );
  const arranged = (some: readonly Line[]): Line[] => {
    const byId = new Map(some.map((line) => [line.id, line]));
    return inOrder([...byId.keys()], order).flatMap((id) => byId.get(id) ?? []);
  };
  const steps = Map.groupBy(
    standing.filter((line) => line.kind === 'wish step'),
    (line) => line.parent,
  );
  const within = Map.groupBy(
    standing.filter((line) => line.kind === 'wish'),
    placeOfWish,
  );
  return {
    parts: inOrder(wishPlaces(lines), parts).map((place) => {
      const named = names.get(place) ?? null;
      return {
        place,
        usual: isUsualWish(place) ? place : null,
        named,
        heading: named?.words ?? '',
        isLeftOut: parts.hidden.includes(place),
        lines: arranged(within.get(place) ?? []).map((line) => ({
          ...line,
          steps: arranged(steps.get(line.id) ?? []),
        })),
      };
    }),
  };
}

/** Parts that have something in them and are not left out: what a reader is shown, and what is signed. */
export const wishesToRead = (wishes: Wishes): PartOfWishes[] =>
  wishes.parts.filter((part) => !part.isLeftOut && part.lines.length > 0);

/** The ids of the lines among which a line is moved, itself too, as they were begun: those of its part, or for a step those of its wish. */
export function besideWish(wishes: Wishes, id: string): string[] {
  const lists = wishes.parts.flatMap((part) => [part.lines, ...part.lines.map((line) => line.steps)]);
  const found = lists.find((list: readonly Line[]) => list.some((line) => line.id === id)) ?? [];
  return found.map((line) => line.id).toSorted();
}

/** What was taken away from a part, and from the lines that stand in it, newest first: it can be put back. */
export function wishesAway(lines: readonly Line[], place: string): Line[] {
  const standsHere = new Set(standingIn(lines).flatMap((line) => (placeOfWish(line) === place ? [line.id] : [])));
  return lines
    .filter((line) => line.removed && line.kind !== 'wish part')
    .filter((line) => (line.kind === 'wish step' ? standsHere.has(line.parent ?? '') : placeOfWish(line) === place))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** Parts of the person's own that they took away, newest first. */
export const wishPartsAway = (lines: readonly Line[]): Line[] =>
  lines
    .filter((line) => line.removed && line.kind === 'wish part' && line.fields.part === undefined)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
