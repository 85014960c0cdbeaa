import {
  hostOf,
  isLifeArea,
  type CarriedOut,
  type Fields,
  type GoalInPart,
  type Line,
} from '../../modules/plans/index.ts';
import { sayWhen, type T } from '../../platform/language/index.ts';
import type { Level } from '../../platform/record/index.ts';
import { firstOn, lastOn, type PageOf } from '../pages-nav.tsx';
import type { LineView } from './line-view.ts';
import type { PlanAsked } from './plan-asked.ts';
import type { PlanContent } from './read-plan-room.ts';

/** A page of somebody's plan, for whoever they share it with. */
export interface PlanView {
  readonly matters: readonly LineView[];
  readonly goals: readonly GoalView[];
  readonly hard: readonly LineView[];
  readonly barriers: readonly BarrierView[];
  /** What they want to try; each has a page of its own. */
  readonly tries: readonly Line[];
  /** True where only one goal is shown, with all its steps. */
  readonly isOneGoal: boolean;
  /** "Goals 21 to 40 of 300"; empty where everything is on one page. */
  readonly shown: string;
  readonly earlier: PlanAsked | null;
  readonly later: PlanAsked | null;
}

export interface GoalView extends LineView {
  readonly why: string;
  readonly areas: readonly string[];
  readonly standing: string;
  readonly outcome: string;
  readonly numbers: readonly string[];
  readonly steps: readonly StepView[];
  /** There are more steps than these. */
  readonly hasMore: boolean;
  readonly stages: readonly StageView[];
  readonly links: readonly LinkView[];
}

export interface StepView extends LineView {
  readonly state: string;
  readonly isNow: boolean;
  readonly when: string;
  readonly who: string;
  readonly helps: string;
  readonly numbers: readonly string[];
  readonly done: readonly { readonly sentence: string; readonly note: string }[];
  readonly mayCarryOut: boolean;
}

export interface StageView extends LineView {
  readonly state: string;
  readonly isNow: boolean;
  readonly outcome: string;
}

export interface LinkView extends LineView {
  /** "A course", "A group"; empty when they did not say. */
  readonly is: string;
  readonly barrier: string;
  readonly href: string;
  readonly host: string;
}

export interface BarrierView extends LineView {
  readonly sort: string;
}

/** What the presenter of rooms hands on: how a line of words is shown to this viewer. */
export interface Shared {
  readonly t: T;
  readonly now: Date;
  readonly level: Level;
  readonly lineView: (line: Line) => LineView;
}

export function presentPlan(shared: Shared, content: PlanContent): PlanView {
  const { lineView } = shared;
  const { goal, page, matters, goals, hard, barriers, tries } = content;
  const isOneGoal = goal !== null;
  const longest = [matters, hard, barriers, tries].reduce<PageOf>((a, b) => (b.count > a.count ? b : a), goals);
  const hasLater = lastOn({ ...longest, page }) < longest.count;
  return {
    matters: matters.items.map(lineView),
    goals: goals.items.map((each) => goalView(shared, content, each)),
    hard: hard.items.map(lineView),
    barriers: barriers.items.map((line) => ({ ...lineView(line), sort: saySort(shared.t, line.fields.sort) })),
    tries: tries.items,
    isOneGoal,
    shown: page > 1 || hasLater ? sayShown(shared.t, isOneGoal, goals) : '',
    earlier: page > 1 ? { goal, page: page - 1 } : null,
    later: hasLater ? { goal, page: page + 1 } : null,
  };
}

/** Which goals, or which steps of one goal, are here; nothing where the page holds none. */
function sayShown(t: T, isOneGoal: boolean, goals: PageOf & { readonly items: readonly unknown[] }): string {
  if (goals.items.length === 0 || goals.count === 0) return '';
  const given = { from: firstOn(goals), to: lastOn(goals), count: goals.count };
  return isOneGoal ? t('theirPlan.steps', given) : t('theirPlan.goals', given);
}

function goalView(shared: Shared, content: PlanContent, { goal, some, more }: GoalInPart): GoalView {
  const { t, lineView } = shared;
  const { why = '', areas = [], standing, outcome = '' } = goal.fields;
  const under = content.under.filter((line) => line.parent === goal.id);
  return {
    ...lineView(goal),
    why,
    areas: areas.map((area) => (isLifeArea(area) ? t(`area.${area}`) : area)),
    standing: standing === undefined ? '' : t(`theirPlan.standing.${standing}`),
    outcome,
    numbers: sayNumbers(t, goal.fields),
    steps: some.map((step) => stepView(shared, content.carriedOut, step)),
    hasMore: more > 0,
    stages: under
      .filter((line) => line.kind === 'stage')
      .map((line) => ({ ...lineView(line), ...stateOf(t, line), outcome: line.fields.outcome ?? '' })),
    links: under.filter((line) => line.kind === 'link').flatMap((line) => linkView(shared, content, line)),
  };
}

const stateOf = (t: T, { fields: { state } }: Line) => ({
  state: t(`plan.state.${state ?? 'to come'}`),
  isNow: state === 'doing it',
});

function stepView({ t, now, level, lineView }: Shared, carriedOut: readonly CarriedOut[], step: Line): StepView {
  const { when = '', who = '', helps = '', askOthers } = step.fields;
  return {
    ...lineView(step),
    ...stateOf(t, step),
    when,
    who,
    helps,
    numbers: sayNumbers(t, step.fields),
    done: carriedOut
      .filter((each) => each.step === step.id)
      .map((each) => ({
        sentence: t('with.doneBy', { name: each.byName, when: sayWhen(t.language, each.at, now) }),
        note: each.note ?? '',
      })),
    mayCarryOut: level === 'carry out' && askOthers === true,
  };
}

/** A link that led only to a barrier says nothing once that was taken away, and is left out. */
function linkView({ t, lineView }: Shared, { linked }: PlanContent, link: Line): LinkView[] {
  const { to, href = '', barrier: id } = link.fields;
  const barrier = id === undefined ? undefined : linked.get(id);
  if (link.words === '' && !barrier) return [];
  const says = barrier && [saySort(t, barrier.fields.sort), barrier.words].filter((each) => each !== '').join(': ');
  return [
    {
      ...lineView(link),
      is: to === undefined ? '' : t(`goal.to.${to}`),
      barrier: says ?? '',
      href,
      host: hostOf(href),
    },
  ];
}

const saySort = (t: T, sort: Fields['sort']): string =>
  sort === undefined || sort === 'own words' ? '' : t(`hard.sort.${sort}`);

const sayNumbers = (t: T, { importance, confidence }: Fields): string[] => [
  ...(importance === undefined ? [] : [t('theirPlan.importance', { number: importance })]),
  ...(confidence === undefined ? [] : [t('theirPlan.confidence', { number: confidence })]),
];
