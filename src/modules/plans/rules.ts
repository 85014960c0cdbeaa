import type { Room } from '../../platform/record/index.ts';

/** What a line is. */
export const KINDS = [
  'matters',
  'goal',
  'step',
  'stage',
  'link',
  'hard',
  'barrier',
  'risk',
  'about',
  'strength',
  'hope',
  'meaning',
  'moment',
  'meeting',
  'contact',
  'details',
] as const;
export type Kind = (typeof KINDS)[number];

/** The room each kind stands in. Good moments are the person's own: they stand in the diary, which nobody else has a page for. */
export const ROOM_OF: Readonly<Record<Kind, Room>> = {
  matters: 'plan',
  goal: 'plan',
  step: 'plan',
  stage: 'plan',
  link: 'plan',
  hard: 'plan',
  barrier: 'plan',
  risk: 'plan',
  about: 'about me',
  strength: 'about me',
  hope: 'about me',
  meaning: 'about me',
  moment: 'diary',
  meeting: 'meetings',
  contact: 'people',
  details: 'people',
};

/** Where a step is, in plain words. None of them is late, failed or better than another. */
export const STEP_STATES = ['thinking about it', 'doing it', 'waiting', 'done', 'let go'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Where a goal is. Without one it simply stands. */
export const GOAL_STATES = ['resting', 'reached', 'let go'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What a goal can be linked to. */
export const LINKED = ['course', 'group', 'activity', 'treatment', 'barrier'] as const;
export type Linked = (typeof LINKED)[number];

/** What stands in the way outside the person. "Own words" for all that no list foresees. */
export const BARRIERS = [
  'waiting',
  'benefits',
  'housing',
  'racism',
  'stigma',
  'cost',
  'transport',
  'care refused',
  'own words',
] as const;
export type BarrierSort = (typeof BARRIERS)[number];

/** The seven headings of About Me (PRSB About Me v2.01), in its order. */
export const ABOUT_SECTIONS = [
  'important',
  'people',
  'communicate',
  'wellness',
  'do and do not',
  'support',
  'also',
] as const;
export type AboutSection = (typeof ABOUT_SECTIONS)[number];

/** The person's own details, as forms and printed plans ask for them. */
export const DETAILS = [
  'firstName',
  'familyName',
  'title',
  'otherNames',
  'born',
  'gender',
  'sex',
  'ethnicity',
  'religion',
  'marital',
  'birthPlace',
  'nhsNumber',
  'otherNumber',
  'address',
  'postcode',
  'phone',
  'otherPhone',
  'email',
  'otherEmail',
  'otherReach',
  'bestWay',
  'gpName',
  'gpPractice',
] as const;
export type Detail = (typeof DETAILS)[number];

/** What is known of a contact beside the name. */
export const CONTACT_PARTS = [
  'relationship',
  'reach',
  'note',
  'role',
  'speciality',
  'team',
  'organisation',
  'from',
  'until',
] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];

/** How the person would like to be spoken to and of. */
export const CALLS = ['name', 'pronouns'] as const;
export type Calls = (typeof CALLS)[number];

/** The rest of a line, by kind; every part can be left out. */
export interface Fields extends Readonly<Partial<Record<Detail | ContactPart, string>>> {
  /** Steps and stages: where it is. */
  readonly state?: StepState;
  /** Steps and meetings: when, in the person's words ("Thursdays, if it is dry"). */
  readonly when?: string;
  /** Steps and meetings: who with, in the person's words. */
  readonly who?: string;
  /** Steps: the person asks others, whom they allow, to do this one for them. */
  readonly askOthers?: boolean;
  /** Steps: what would help. */
  readonly helps?: string;
  /** Goals, and things to try: why it matters, in the person's words. */
  readonly why?: string;
  /** Goals: life areas, each a word of the list or the person's own. */
  readonly areas?: readonly string[];
  /** Goals: how much it matters to the person, 1 to 10. Only where they want a number. */
  readonly importance?: number;
  /** Goals and steps: how sure the person feels of it, 1 to 10. Only where they want a number. */
  readonly confidence?: number;
  /** Goals: where it is. */
  readonly standing?: GoalState;
  /** Goals and stages: how it turned out, in the person's words. */
  readonly outcome?: string;
  /** Links: what it leads to. */
  readonly to?: Linked;
  /** Links: an address on the web. */
  readonly href?: string;
  /** Links: the barrier's line. */
  readonly barrier?: string;
  /** Barriers: which. */
  readonly sort?: BarrierSort;
  /** Barriers: the person agrees that it is counted with others', without their name or words. */
  readonly pool?: boolean;
  /** Things to try: what good it may bring. */
  readonly good?: string;
  /** Things to try: what could go wrong. */
  readonly wrong?: string;
  /** Things to try: what makes it safer. */
  readonly safer?: string;
  /** Things to try: what the person needs from others. */
  readonly need?: string;
  /** Things to try: when to look again, 'YYYY-MM-DD'. */
  readonly again?: string;
  /** Parts of About me: the person's own heading. */
  readonly heading?: string;
  /** Parts of About me: the heading it stands under. */
  readonly section?: AboutSection;
  /** Lines of About me that say what to call the person: their name for daily use, their pronouns. */
  readonly calls?: Calls;
  /** Who helped to write it, in the person's words; for what a helper wrote down, their name. */
  readonly helpedBy?: string;
  /** Good moments: the picture that belongs to it. */
  readonly picture?: string;
  /** Good moments: what the picture shows, for those who cannot see it. */
  readonly pictureShows?: string;
  /** Meetings: the day, 'YYYY-MM-DD'. */
  readonly day?: string;
  /** Meetings: where. */
  readonly where?: string;
  /** Meetings: what went well. */
  readonly well?: string;
  /** Meetings: what is hard. */
  readonly hard?: string;
  /** Meetings: what the person wants to come out with. */
  readonly want?: string;
  /** Meetings: adjustments that the person needs. */
  readonly adjust?: string;
  /** Contacts: their work is to help. */
  readonly works?: boolean;
  /** Contacts: the one to ask first (key worker). */
  readonly first?: boolean;
  /** Contacts: not to be told or asked anything. */
  readonly notTell?: boolean;
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
