import { nextSteps, type Goal, type Plan } from '../../../modules/plans/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { shortly } from '../shortly.ts';
import { presentStep, type ShownStep } from './present-step.ts';

export const GOALS_ON_A_PAGE = 20;
const STEPS_OF_EACH = 3;

/** A goal as the plan shows it: its next steps, and how many more there are. */
export interface ShownGoal {
  readonly id: string;
  readonly heading: string;
  readonly steps: readonly ShownStep[];
  readonly more: number;
}

/** Some of the goals, so that a plan of any length can be read. Numbers count from 1. */
export interface PageOfGoals {
  readonly goals: readonly Goal[];
  readonly page: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** `asked`: what stands after `?page=`. Anything that is no page of this plan is the nearest page that there is. */
export function pageOfGoals(plan: Plan, asked: string | null): PageOfGoals {
  const count = plan.goals.length;
  const last = Math.max(1, Math.ceil(count / GOALS_ON_A_PAGE));
  const wanted = /^\d+$/.test(asked ?? '') ? Number(asked) : 1;
  const page = Math.min(Math.max(wanted, 1), last);
  const start = (page - 1) * GOALS_ON_A_PAGE;
  const goals = plan.goals.slice(start, start + GOALS_ON_A_PAGE);
  return { goals, page, from: start + 1, to: start + goals.length, count, hasEarlier: page > 1, hasLater: page < last };
}

export function presentGoal(saying: Pick<Ask, 't' | 'language' | 'now'>, goal: Goal): ShownGoal {
  const next = nextSteps({ goals: [goal] }, STEPS_OF_EACH);
  return {
    id: goal.id,
    heading: shortly(goal.words),
    steps: next.map(({ step }) => presentStep(saying, step, [])),
    more: goal.steps.length - next.length,
  };
}
