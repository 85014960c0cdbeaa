import type { Line } from '../../../modules/plans/index.ts';
import { hasChanges, partsOf, type Changes, type SaidPart } from '../../../modules/reviews/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { shortly } from '../shortly.ts';

/** A line among what has changed. `parts`: what reads otherwise now, with what it said before. */
export interface ShownLine {
  readonly kind: string;
  readonly words: string;
  readonly parts: readonly SaidPart[];
}

export interface ShownChanges {
  readonly isEmpty: boolean;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly ShownLine[]; readonly more: number }[];
}

/** Of each sort so many are named; the rest is a number, and stands in the story. */
const OF_EACH = 15;
const LONGEST = 300;

const PLAN_KINDS = ['matters', 'goal', 'step', 'stage', 'link', 'hard', 'barrier', 'risk'] as const;

/** Kinds of lines that stand in the plan. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** The kind of a line of the plan; null for one of another room. */
export const planKindOf = (line: Pick<Line, 'kind'>): PlanKind | null =>
  PLAN_KINDS.find((each) => each === line.kind) ?? null;

/** What a line of the plan is, in a word or two. */
export function sayKind(t: T, line: Pick<Line, 'kind'>): string {
  const kind = planKindOf(line);
  return kind ? t(`story.kind.${kind}`) : '';
}

/** What reads otherwise in two texts of a line: for its words and for each part, how it was and how it is. */
export function differences(
  t: T,
  was: Pick<Line, 'words' | 'fields'>,
  now: Pick<Line, 'words' | 'fields'>,
): { readonly label: string; readonly was: string; readonly now: string }[] {
  const [before, after] = [was, now].map((line) => partsOf(t, line, () => undefined));
  const labels = [...new Set([...(after ?? []), ...(before ?? [])].map((part) => part.label))];
  const say = (parts: readonly SaidPart[] | undefined, label: string): string =>
    parts?.find((part) => part.label === label)?.words ?? '';
  const parts = labels.map((label) => ({ label, was: say(before, label), now: say(after, label) }));
  return [{ label: '', was: was.words, now: now.words }, ...parts].filter((part) => part.was !== part.now);
}

export function presentChanges(t: T, changes: Changes): ShownChanges {
  const named = (line: Line): ShownLine => ({
    kind: sayKind(t, line),
    words: line.words.trim() === '' ? t('review.noWords') : shortly(line.words, LONGEST),
    parts: [],
  });
  const changed = changes.changed.map(({ was, now }): (() => ShownLine) => () => ({
    ...named(now),
    parts: differences(t, was, now).map((part) => ({
      label: part.label === '' ? t('review.before') : `${part.label}. ${t('review.before')}`,
      words: part.was === '' ? t('review.nothing') : shortly(part.was, LONGEST),
    })),
  }));
  const plainly = (lines: readonly Line[]) => lines.map((line) => () => named(line));
  const groups = [
    { heading: t('review.doneHeading'), all: plainly(changes.done) },
    { heading: t('review.newHeading'), all: plainly(changes.begun) },
    { heading: t('review.changedOnes'), all: changed },
    { heading: t('review.goneHeading'), all: plainly(changes.gone) },
  ];
  return {
    isEmpty: !hasChanges(changes),
    groups: groups
      .filter(({ all }) => all.length > 0)
      .map(({ heading, all }) => ({
        heading,
        lines: all.slice(0, OF_EACH).map((present) => present()),
        more: Math.max(0, all.length - OF_EACH),
      })),
  };
}
