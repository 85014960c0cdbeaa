import type { Line } from '../../../modules/plans/index.ts';
import type { Written } from '../../../modules/writing-help/index.ts';
import type { T } from '../../../platform/language/index.ts';

/** A line that was written down for the person, in words. */
export interface WrittenView {
  readonly id: string;
  /** "Written down for you by Ash. Not yours until you say so." */
  readonly by: string;
  readonly kind: string;
  readonly heading: string;
  readonly words: string;
  /** For a step: the words of its goal; empty when they are not there to be read. */
  readonly goal: string;
}

const KINDS = {
  goal: 'writing.kind.goal',
  step: 'writing.kind.step',
  matters: 'writing.kind.matters',
  about: 'writing.kind.about',
} as const satisfies Record<Written['kind'], string>;

/** `beside`: goals that stand in the plan, and other lines that were written down, for the words of a step's goal. */
export function presentWritten(t: T, line: Written, beside: readonly (Line | Written)[]): WrittenView {
  return {
    id: line.id,
    by: t('writing.by', { who: line.byName }),
    kind: t(KINDS[line.kind]),
    heading: line.heading,
    words: line.words,
    goal: beside.find((each) => each.id === line.goal)?.words ?? '',
  };
}
