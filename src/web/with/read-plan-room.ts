import {
  carriedOutOf,
  linesNamed,
  someLines,
  standingAmong,
  type CarriedOut,
  type Line,
  type Some,
} from '../../modules/plans/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { readPlanPage, readUnder, type PlanPage } from '../read-plan-page.ts';
import type { PlanAsked } from './plan-asked.ts';

const LINES_ON_A_PAGE = 20;
const STEPS_OF_EACH = 12;
const STEPS_OF_ONE_GOAL = 50;

/** One page of a plan for whoever this transaction lets in: some of each kind of line, or one goal with its steps. */
export interface PlanContent extends PlanPage {
  /** The one goal that is shown; null for a page of the whole plan. */
  readonly goal: string | null;
  /** Stages and links of the goals that are here. */
  readonly under: readonly Line[];
  readonly linked: ReadonlyMap<string, Line>;
  readonly carriedOut: readonly CarriedOut[];
  /** The lines that this viewer suggested or promised something about and that still stand, on whatever page. */
  readonly standing: ReadonlySet<string>;
}

/** Reads what one page shows. `about`: lines that the viewer suggested or promised something about. A goal that is not there, or was taken away, leads back to the beginning of the whole plan. */
export async function readPlan(tx: PersonTx, asked: PlanAsked, about: readonly string[]): Promise<PlanContent> {
  const one = asked.goal === null ? null : await readOneGoal(tx, asked.goal, asked.page);
  const wanted = asked.goal === null ? asked.page : 1;
  const here = one ?? (await readPlanPage(tx, wanted, { size: LINES_ON_A_PAGE, steps: STEPS_OF_EACH }));
  const steps = here.goals.items.flatMap(({ some }) => some.map((step) => step.id));
  return {
    ...here,
    goal: one && asked.goal,
    ...(await readUnder(tx, here.goals.items)),
    carriedOut: await carriedOutOf(tx, steps),
    standing: await standingAmong(tx, about),
  };
}

/** One goal; the pages are those of its steps. */
async function readOneGoal(tx: PersonTx, id: string, wanted: number): Promise<PlanPage | null> {
  const [goal] = await linesNamed(tx, [id]);
  if (!goal || goal.kind !== 'goal' || goal.removed) return null;
  const steps = await someLines(tx, 'step', { page: wanted, size: STEPS_OF_ONE_GOAL, under: id });
  const { page, size, count } = steps;
  const nothing: Some<Line> = { items: [], page, size, count: 0 };
  const item = { goal, some: steps.items, more: 0, steps: steps.items.map((step) => step.id) };
  const goals = { items: [item], page, size, count };
  return { page, matters: nothing, goals, hard: nothing, barriers: nothing, tries: nothing };
}
