import type { Kind, StepState } from './kinds.ts';
import type { Fields } from './fields.ts';

/** A line as it is now. */
export interface Line {
  readonly id: string;
  readonly version: number;
  readonly kind: Kind;
  readonly parent: string | null;
  readonly words: string;
  readonly fields: Fields;
  readonly removed: boolean;
  readonly writtenAt: Date;
}

export interface Goal extends Line {
  readonly steps: readonly Line[];
  readonly stages: readonly Line[];
  readonly links: readonly Line[];
}

export interface Plan {
  readonly matters: readonly Line[];
  readonly goals: readonly Goal[];
  /** What is hard. */
  readonly hard: readonly Line[];
  /** What gets in the way outside the person. */
  readonly barriers: readonly Line[];
  /** What the person wants to try, with its risk weighed together. */
  readonly risks: readonly Line[];
}

export const NO_PLAN: Plan = { matters: [], goals: [], hard: [], barriers: [], risks: [] };

/** Lines that stand, in the order in which they were begun (ids are uuid v7). */
export const standingIn = (lines: readonly Line[]): Line[] =>
  lines.filter((line) => !line.removed).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A goal with the lines that stand under it. */
export function goalFrom(goal: Line, under: readonly Line[]): Goal {
  const of = (kind: Kind): Line[] => under.filter((line) => line.kind === kind);
  return { ...goal, steps: of('step'), stages: of('stage'), links: of('link') };
}

/** Puts lines in the order in which they were begun, steps, stages and links under their goals, and leaves out what was taken away. */
export function planFrom(lines: readonly Line[]): Plan {
  const standing = standingIn(lines);
  const of = (kind: Kind): Line[] => standing.filter((line) => line.kind === kind);
  const under = Map.groupBy(
    standing.filter((line) => line.parent !== null),
    (line) => line.parent,
  );
  return {
    matters: of('matters'),
    goals: of('goal').map((goal) => goalFrom(goal, under.get(goal.id) ?? [])),
    hard: of('hard'),
    barriers: of('barrier'),
    risks: of('risk'),
  };
}

/**
 * Fields without the empty ones, so that "left empty" and "never filled in" are the same; in one order, because the database (jsonb) keeps
 * an order of its own.
 */
export function tidyFields(fields: Fields): Fields {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  const filled = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(filled.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** True when two versions of a line say the same. */
export function saysTheSame(
  a: Pick<Line, 'words' | 'fields' | 'removed'>,
  b: Pick<Line, 'words' | 'fields' | 'removed'>,
): boolean {
  const fieldsOf = (line: Pick<Line, 'fields'>): string => JSON.stringify(tidyFields(line.fields));
  return a.words === b.words && a.removed === b.removed && fieldsOf(a) === fieldsOf(b);
}

const WORTH_SHOWING: readonly (StepState | undefined)[] = ['doing it', undefined, 'thinking about it', 'waiting'];

/** Steps worth showing first: those the person is doing, then those they wait for or think about. Done and let go are at rest. */
export function nextStepsOf<Step extends Pick<Line, 'fields'>>(steps: readonly Step[], most: number): Step[] {
  const place = (step: Step): number => WORTH_SHOWING.indexOf(step.fields.state);
  return steps
    .filter((step) => place(step) >= 0)
    .toSorted((a, b) => place(a) - place(b))
    .slice(0, most);
}

/** The same out of all the goals of a plan. */
export function nextSteps(plan: Pick<Plan, 'goals'>, most: number): { readonly step: Line; readonly goal: Goal }[] {
  const steps = plan.goals.flatMap((goal) => goal.steps.map((step) => ({ step, goal, fields: step.fields })));
  return nextStepsOf(steps, most).map(({ step, goal }) => ({ step, goal }));
}
