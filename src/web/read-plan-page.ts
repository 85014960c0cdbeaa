import {
  barriersLinkedBy,
  someLines,
  stagesAndLinksOf,
  withSomeSteps,
  type GoalInPart,
  type Kind,
  type Line,
  type Some,
} from '../modules/plans/index.ts';
import type { PersonTx } from '../platform/record/index.ts';

/** One page of a whole plan: some of each kind of line. Page n holds the n-th part of each, so that all of them can be reached. */
export interface PlanPage {
  readonly page: number;
  readonly matters: Some<Line>;
  readonly goals: Some<GoalInPart>;
  readonly hard: Some<Line>;
  readonly barriers: Some<Line>;
  /** What the person wants to try. */
  readonly tries: Some<Line>;
}

/** `size`: of each kind of line. `steps`: of each goal. Anything that is no page is the nearest page that there is. */
export async function readPlanPage(
  tx: PersonTx,
  wanted: number,
  most: { readonly size: number; readonly steps: number },
): Promise<PlanPage> {
  const read = (kind: Kind) => someLines(tx, kind, { page: wanted, size: most.size });
  const all = await Promise.all([read('matters'), read('goal'), read('hard'), read('barrier'), read('risk')]);
  const page = Math.max(...all.map((part) => part.page));
  // A kind that ends before this page is not shown on it a second time.
  const here = (part: Some<Line>): Some<Line> => (part.page === page ? part : { ...part, items: [], page });
  const [matters, goals, hard, barriers, tries] = all;
  const items = await withSomeSteps(tx, here(goals).items, (steps) => steps.slice(0, most.steps));
  return {
    page,
    matters: here(matters),
    goals: { ...here(goals), items },
    hard: here(hard),
    barriers: here(barriers),
    tries: here(tries),
  };
}

/** What stands under these goals besides their steps, and the barriers that their links lead to. */
export async function readUnder(tx: PersonTx, goals: readonly GoalInPart[]) {
  const under = await stagesAndLinksOf(
    tx,
    goals.map((each) => each.goal),
  );
  return { under, linked: await barriersLinkedBy(tx, under) };
}
