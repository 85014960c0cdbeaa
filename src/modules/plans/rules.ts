import type { Room } from '../../platform/record/index.ts';

/** What a line of the plan is. */
export const KINDS = ['matters', 'goal', 'step', 'about'] as const;
export type Kind = (typeof KINDS)[number];

/** The room each kind stands in. */
export const ROOM_OF: Readonly<Record<Kind, Room>> = { matters: 'plan', goal: 'plan', step: 'plan', about: 'about me' };

/** Where a step is, in plain words. None of them is late, failed or better than another. */
export const STEP_STATES = ['thinking about it', 'doing it', 'waiting', 'done', 'let go'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** The rest of a line, by kind; every part can be left out. */
export interface Fields {
  /** Steps: where it is. */
  readonly state?: StepState;
  /** Steps: when, in the person's words ("Thursdays, if it is dry"). */
  readonly when?: string;
  /** Steps: who with, in the person's words. */
  readonly who?: string;
  /** Steps: the person asks others, whom they allow, to do this one for them. */
  readonly askOthers?: boolean;
  /** Goals: why it matters, in the person's words. */
  readonly why?: string;
  /** Parts of About me: the person's own heading. */
  readonly heading?: string;
}

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
}

export interface Plan {
  readonly matters: readonly Line[];
  readonly goals: readonly Goal[];
}

/** Puts lines in the order in which they were begun (ids are uuid v7), steps under their goals, and leaves out what was taken away. */
export function planFrom(lines: readonly Line[]): Plan {
  const standing = lines.filter((line) => !line.removed).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const steps = Map.groupBy(
    standing.filter((line) => line.kind === 'step'),
    (line) => line.parent,
  );
  return {
    matters: standing.filter((line) => line.kind === 'matters'),
    goals: standing
      .filter((line) => line.kind === 'goal')
      .map((goal) => ({ ...goal, steps: steps.get(goal.id) ?? [] })),
  };
}

/**
 * Fields without the empty ones, so that "left empty" and "never filled in" are the same; in one order, because the database (jsonb) keeps
 * an order of its own.
 */
export function tidyFields(fields: Fields): Fields {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && value !== false);
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

/** Steps worth showing first: those the person is doing, then those they wait for or think about. Done and let go are at rest. */
export function nextSteps(plan: Plan, most: number): { readonly step: Line; readonly goal: Goal }[] {
  const order: readonly (StepState | undefined)[] = ['doing it', undefined, 'thinking about it', 'waiting'];
  return plan.goals
    .flatMap((goal) => goal.steps.map((step) => ({ step, goal })))
    .filter(({ step }) => order.includes(step.fields.state))
    .toSorted((a, b) => order.indexOf(a.step.fields.state) - order.indexOf(b.step.fields.state))
    .slice(0, most);
}
