import { idAfter } from './ids-that-follow.ts';
import { inOrder, type Arrangement } from './order-rules.ts';
import { ABOUT_SECTIONS, CALLS, type AboutSection, type Calls } from './kinds.ts';
import { standingIn, type Line } from './rules.ts';

/** A part of About me: what stands under one of the seven headings, or something that the person added. */
export interface AboutPart {
  /** The section's name, or the line's id: what its place in the order goes by. */
  readonly place: string;
  readonly section: AboutSection | null;
  /** Empty while nothing is written under the heading. Mostly one. */
  readonly lines: readonly Line[];
  /** Left out: nobody but the person reads it. */
  readonly isLeftOut: boolean;
}

/** About me as a whole. */
export interface AboutMe {
  readonly name: Line | null;
  readonly pronouns: Line | null;
  /** In the person's order, those left out too. */
  readonly parts: readonly AboutPart[];
  readonly strengths: readonly Line[];
  readonly hopes: readonly Line[];
  readonly meaning: readonly Line[];
}

/** The short lists of About me. */
export const ABOUT_LISTS = ['strength', 'hope', 'meaning'] as const;
export type AboutList = (typeof ABOUT_LISTS)[number];

/** How many pictures one person can keep; the table holds it too. */
export const MOST_PICTURES = 100;

const isSection = (place: string): place is AboutSection => ABOUT_SECTIONS.some((section) => section === place);

/** Where a line of About me stands in the order. */
export const placeOfPart = (line: Pick<Line, 'id' | 'fields'>): string => line.fields.section ?? line.id;

/** The places of About me in the usual order: the seven headings, then what the person added, as it was begun. */
export const aboutPlaces = (lines: readonly Line[]): string[] => [
  ...new Set([...ABOUT_SECTIONS, ...ownParts(lines).map(placeOfPart)]),
];

const ownParts = (lines: readonly Line[]): Line[] =>
  standingIn(lines).filter((line) => line.kind === 'about' && line.fields.calls === undefined);

/** Puts the lines of the room together as the person arranged them. */
export function aboutMeFrom(lines: readonly Line[], kept: Arrangement): AboutMe {
  const standing = standingIn(lines);
  const parts = Map.groupBy(ownParts(lines), placeOfPart);
  const called = (calls: Calls): Line | null => standing.find((line) => line.fields.calls === calls) ?? null;
  const listed = (kind: AboutList): Line[] => standing.filter((line) => line.kind === kind);
  return {
    name: called('name'),
    pronouns: called('pronouns'),
    parts: inOrder(aboutPlaces(lines), kept).map((place) => ({
      place,
      section: isSection(place) ? place : null,
      lines: parts.get(place) ?? [],
      isLeftOut: kept.hidden.includes(place),
    })),
    strengths: listed('strength'),
    hopes: listed('hope'),
    meaning: listed('meaning'),
  };
}

/** Every line that stands in About me, wherever it stands. */
export const linesInAboutMe = (about: AboutMe): Line[] => [
  ...[about.name, about.pronouns].filter((line) => line !== null),
  ...about.parts.flatMap((part) => part.lines),
  ...about.strengths,
  ...about.hopes,
  ...about.meaning,
];

/** The one line for a heading, or for what the person is called: the same on every device, so that two of them cannot begin it twice. */
export const idOfTheOne = (person: string, which: AboutSection | Calls): string =>
  idAfter(person, [...ABOUT_SECTIONS, ...CALLS].indexOf(which) + 1);
