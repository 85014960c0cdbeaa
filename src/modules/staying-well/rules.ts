import {
  idAfter,
  inOrder,
  standingIn,
  WELL_PARTS,
  type Arrangement,
  type Kind,
  type Line,
  type WellPart,
} from '../plans/index.ts';

/** A line of the plan, with what the person does about it. */
export interface WellLine extends Line {
  /** In the person's order. */
  readonly actions: readonly Line[];
}

/** A part of the staying-well plan: one of the usual ones, or one that the person added. */
export interface PartOfWell {
  /** The usual part's name, or the id of the line that made the part: what its place in the order goes by, and `fields.part` of its lines. */
  readonly place: string;
  /** Null: the person's own part. */
  readonly usual: WellPart | null;
  /** The line that names it; null for a usual part that has its usual name. */
  readonly named: Line | null;
  /** The person's own name for it; empty where it has its usual one. */
  readonly heading: string;
  /** Left out: nobody but the person reads it. */
  readonly isLeftOut: boolean;
  /** In the person's order. */
  readonly lines: readonly WellLine[];
}

/** The staying-well plan as a whole. */
export interface StayingWell {
  /** In the person's order, those left out too. */
  readonly parts: readonly PartOfWell[];
}

/** Kinds of lines that the plan is made of; others stand in the same room and not in the plan. */
export const PLAN_KINDS = ['part', 'well', 'tool', 'action'] as const satisfies readonly Kind[];

/** The part that holds tools. Every other part holds lines of the kind `well`. */
export const TOOLBOX = 'toolbox' satisfies WellPart;

/** Usual parts under whose lines the person writes what they do about them. A part of their own has that room too. */
const ANSWERED: readonly WellPart[] = ['triggers', 'early signs', 'breaking down'];

export const isUsual = (place: string): place is WellPart => WELL_PARTS.some((part) => part === place);

/** Whether lines of this part have room for what the person does about them. */
export const hasActions = (place: string): boolean => !isUsual(place) || ANSWERED.includes(place);

/** The part that a line stands in; null for a line of no part. An action stands where the line above it does. */
export function placeOfLine(line: Pick<Line, 'id' | 'kind' | 'fields'>): string | null {
  if (line.kind === 'tool') return TOOLBOX;
  if (line.kind === 'well') return line.fields.part ?? null;
  return line.kind === 'part' ? (line.fields.part ?? line.id) : null;
}

// About me counts from 1 on (`idOfTheOne`); there is room between for more of its headings.
const FIRST = 101;

/** The one line that names a usual part: the same on every device, so that two of them cannot rename it twice. */
export const idOfName = (person: string, part: WellPart): string => idAfter(person, FIRST + WELL_PARTS.indexOf(part));

/** The places of the plan in the usual order: the usual parts, then what the person added, as it was begun. */
export const wellPlaces = (lines: readonly Line[]): string[] => [
  ...WELL_PARTS,
  ...standingIn(lines)
    .filter((line) => line.kind === 'part' && line.fields.part === undefined)
    .map((line) => line.id),
];

/**
 * Puts the lines of the room together as the person arranged them. `parts` is the order of the shelf "staying well", `order` that of
 * "well lines", which holds lines and actions of every part. Lines of a part that was taken away are not here; they come back with it.
 */
export function stayingWellFrom(lines: readonly Line[], parts: Arrangement, order: Arrangement): StayingWell {
  const standing = standingIn(lines);
  const names = new Map(
    standing.filter((line) => line.kind === 'part').map((line) => [placeOfLine(line) ?? line.id, line]),
  );
  const arranged = (some: readonly Line[]): Line[] => {
    const byId = new Map(some.map((line) => [line.id, line]));
    return inOrder([...byId.keys()], order).flatMap((id) => byId.get(id) ?? []);
  };
  const actions = Map.groupBy(
    standing.filter((line) => line.kind === 'action'),
    (line) => line.parent,
  );
  const within = Map.groupBy(
    standing.filter((line) => line.kind === 'well' || line.kind === 'tool'),
    placeOfLine,
  );
  return {
    parts: inOrder(wellPlaces(lines), parts).map((place) => {
      const named = names.get(place) ?? null;
      return {
        place,
        usual: isUsual(place) ? place : null,
        named,
        heading: named?.words ?? '',
        isLeftOut: parts.hidden.includes(place),
        lines: arranged(within.get(place) ?? []).map((line) => ({
          ...line,
          actions: arranged(actions.get(line.id) ?? []),
        })),
      };
    }),
  };
}

/** Parts that have something in them and are not left out: what a reader is shown. */
export const partsToRead = (plan: StayingWell): PartOfWell[] =>
  plan.parts.filter((part) => !part.isLeftOut && part.lines.length > 0);

/** The ids of the lines among which a line is moved, itself too, as they were begun: those of its part, or for an action those of its line. */
export function besideIt(plan: StayingWell, id: string): string[] {
  const lists = plan.parts.flatMap((part) => [part.lines, ...part.lines.map((line) => line.actions)]);
  const found = lists.find((list: readonly Line[]) => list.some((line) => line.id === id)) ?? [];
  return found.map((line) => line.id).toSorted();
}

/** What was taken away from a part, and from the lines that stand in it, newest first: it can be put back. */
export function takenAwayFrom(lines: readonly Line[], place: string): Line[] {
  const standsHere = new Set(standingIn(lines).flatMap((line) => (placeOfLine(line) === place ? [line.id] : [])));
  return lines
    .filter((line) => line.removed && line.kind !== 'part')
    .filter((line) => (line.kind === 'action' ? standsHere.has(line.parent ?? '') : placeOfLine(line) === place))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** Parts of the person's own that they took away, newest first. */
export const ownPartsAway = (lines: readonly Line[]): Line[] =>
  lines
    .filter((line) => line.removed && line.kind === 'part' && line.fields.part === undefined)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
