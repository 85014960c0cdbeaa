import type { GoalInPart, GoalState, Line } from '../../../modules/plans/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { beginningOf } from '../../beginning-of.ts';
import { shortly } from '../shortly.ts';
import { presentStep, type ShownStep } from './present-step.ts';

/** The words of a step are longer than this on its goal's page only. */
const MOST_OF_A_STEP = 200;

/** A goal as the plan shows it: its next steps, and how many more there are. */
export interface ShownGoal {
  readonly id: string;
  readonly heading: string;
  /** Where it is, in words; null where it simply stands. */
  readonly standing: string | null;
  readonly steps: readonly ShownStep[];
  readonly more: number;
}

export const sayStanding = (t: T, standing: GoalState | undefined): string =>
  t(`goal.standing.${standing ?? 'stands'}`);

export function presentGoal(saying: Pick<Ask, 't' | 'language' | 'now'>, { goal, some, more }: GoalInPart): ShownGoal {
  const { standing } = goal.fields;
  const short = (step: Line): Line => ({ ...step, words: beginningOf(step.words, MOST_OF_A_STEP) });
  return {
    id: goal.id,
    heading: shortly(goal.words),
    standing: standing === undefined ? null : sayStanding(saying.t, standing),
    steps: some.map((step) => presentStep(saying, short(step), [])),
    more,
  };
}
