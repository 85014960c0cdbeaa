import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { LINE_COLUMNS, lineFrom, linesNamed } from './queries.ts';
import { ROOM_OF, type Kind } from './kinds.ts';
import type { Fields } from './fields.ts';
import { goalFrom, nextStepsOf, NO_PLAN, type Line, type Plan } from './rules.ts';
import { plans } from './rows.ts';

/**
 * Reading part of a plan: what one page shows, and no more, so that a plan of hundreds of goals opens as fast as a small one. Every read
 * is of lines as they are now, in the order in which they were begun, without what was taken away.
 */

/** Some lines out of many. Pages are counted from 1; a page that is not there is the nearest one that is. */
export interface Some<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly size: number;
  readonly count: number;
}

/** The newest version of each line of some kinds, taken away or not; of one goal, where `under` names it. */
const newest = (tx: PersonTx, kinds: readonly Kind[], under: readonly string[] | null = null) => {
  const rooms = [...new Set(kinds.map((kind) => ROOM_OF[kind]))];
  const all = plans
    .selectFrom('record.entry')
    .distinctOn('entry_id')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('room', 'in', rooms)
    .where('kind', 'in', [...kinds])
    .orderBy('entry_id')
    .orderBy('version', 'desc');
  return (under === null ? all : all.where(sql<boolean>`parent_id = any(${under}::uuid[])`)).as('newest');
};

async function countOf(tx: PersonTx, kinds: readonly Kind[], under: readonly string[] | null): Promise<number> {
  const query = plans
    .selectFrom(newest(tx, kinds, under))
    .select(sql<number>`count(*)::int`.as('count'))
    .where('removed', '=', false);
  return (await tx.rows(query))[0]?.count ?? 0;
}

export const nearestPage = (count: number, size: number, wanted: number): number =>
  Math.min(Math.max(wanted, 1), Math.max(1, Math.ceil(count / size)));

/** One page of the lines of one kind; of those under one goal, where it is named. */
export async function someLines(
  tx: PersonTx,
  kind: Kind,
  asked: { readonly page: number; readonly size: number; readonly under?: string | undefined },
): Promise<Some<Line>> {
  const under = asked.under === undefined ? null : [asked.under];
  const { size } = asked;
  const count = await countOf(tx, [kind], under);
  const page = nearestPage(count, size, asked.page);
  const query = plans
    .selectFrom(newest(tx, [kind], under))
    .select(LINE_COLUMNS)
    .where('removed', '=', false)
    .orderBy('entry_id')
    .limit(size)
    .offset((page - 1) * size);
  return { items: (await tx.rows(query)).map(lineFrom), page, size, count };
}

/** A goal as a page of the plan shows it: some of its steps, and how many more there are. */
export interface GoalInPart {
  readonly goal: Line;
  readonly some: readonly Line[];
  readonly more: number;
  /** Every step that stands under it, shown or not. */
  readonly steps: readonly string[];
}

/** Which steps of a goal are shown, out of all that stand under it in the order in which they were begun. */
type Choosing = <Step extends Pick<Line, 'fields'>>(steps: readonly Step[]) => readonly Step[];

/** These goals with some steps of each, as `choose` says. Of all the other steps only the state is read, not the words. */
export async function withSomeSteps(tx: PersonTx, goals: readonly Line[], choose: Choosing): Promise<GoalInPart[]> {
  if (goals.length === 0) return [];
  const steps = await statesOfSteps(tx, idsOf(goals));
  const byGoal = Map.groupBy(steps, (step) => step.goal);
  const ofGoal = (goal: Line) => byGoal.get(goal.id) ?? [];
  const chosen = goals.flatMap((goal) => choose(ofGoal(goal)).map((step) => step.id));
  const lines = new Map((await linesNamed(tx, chosen)).map((line) => [line.id, line]));
  return goals.map((goal) => {
    const some = choose(ofGoal(goal)).flatMap((step) => lines.get(step.id) ?? []);
    return { goal, some, more: ofGoal(goal).length - some.length, steps: idsOf(ofGoal(goal)) };
  });
}

/** The steps of these goals, or of all, in the order in which they were begun: where each is, and no words. */
async function statesOfSteps(tx: PersonTx, goals: readonly string[] | null) {
  const query = plans
    .selectFrom(newest(tx, ['step'], goals))
    .select(['entry_id', 'parent_id', sql<string | null>`fields ->> 'state'`.as('state')])
    .where('removed', '=', false)
    .orderBy('entry_id');
  return (await tx.rows(query)).map((row) => ({
    id: row.entry_id,
    goal: row.parent_id,
    fields: (row.state === null ? {} : { state: row.state }) as Fields,
  }));
}

/**
 * What the first page shows of a plan: a few things that matter, and the goal with the step that comes first. Where no step is to be shown,
 * the first goal; so it is empty exactly where the plan is.
 */
export async function beginningOfPlan(tx: PersonTx, mostMatters: number): Promise<Plan> {
  const [matters, first, steps] = await Promise.all([
    someLines(tx, 'matters', { page: 1, size: mostMatters }),
    someLines(tx, 'goal', { page: 1, size: 1 }),
    statesOfSteps(tx, null),
  ]);
  const standing = await standingAmong(tx, [...new Set(steps.flatMap((step) => step.goal ?? []))]);
  // By goal, then by step: as the whole plan has them.
  const inOrder = steps
    .filter((step) => step.goal !== null && standing.has(step.goal))
    .toSorted((a, b) => ((a.goal ?? '') < (b.goal ?? '') ? -1 : Number(a.goal !== b.goal)));
  const [next] = nextStepsOf(inOrder, 1);
  const lines = next ? await linesNamed(tx, [next.id, next.goal ?? '']) : first.items;
  const goals = lines.filter((line) => line.kind === 'goal');
  return {
    ...NO_PLAN,
    matters: matters.items,
    goals: goals.map((goal) =>
      goalFrom(
        goal,
        lines.filter((line) => line.parent === goal.id),
      ),
    ),
  };
}

/** The stages of these goals and what they are linked to. */
export async function stagesAndLinksOf(tx: PersonTx, goals: readonly Line[]): Promise<Line[]> {
  if (goals.length === 0) return [];
  const query = plans
    .selectFrom(newest(tx, ['stage', 'link'], idsOf(goals)))
    .select(LINE_COLUMNS)
    .where('removed', '=', false)
    .orderBy('entry_id');
  return (await tx.rows(query)).map(lineFrom);
}

const idsOf = (lines: readonly Pick<Line, 'id'>[]): string[] => lines.map((line) => line.id);

/** Which of these lines stand: not taken away, nor the goal that they stand under. */
export async function standingAmong(tx: PersonTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const lines = await outlinesOf(tx, ids);
  const parents = await outlinesOf(
    tx,
    lines.flatMap((line) => line.parent ?? []),
  );
  const gone = new Set(parents.filter((line) => line.removed).map((line) => line.id));
  return new Set(
    lines.filter((line) => !line.removed && (line.parent === null || !gone.has(line.parent))).map((line) => line.id),
  );
}

async function outlinesOf(tx: PersonTx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const query = plans
    .selectFrom('record.entry')
    .distinctOn('entry_id')
    .select(['entry_id', 'parent_id', 'removed'])
    .where('person_id', '=', tx.person)
    .where(sql<boolean>`entry_id = any(${ids}::uuid[])`)
    .orderBy('entry_id')
    .orderBy('version', 'desc');
  return (await tx.rows(query)).map((row) => ({ id: row.entry_id, parent: row.parent_id, removed: row.removed }));
}

/** How many characters of a line's words a glimpse of it holds. */
const GLIMPSE = 200;

/** A line as a list shows it: how its words begin. */
export interface Glimpse {
  readonly id: string;
  readonly kind: Kind;
  readonly start: string;
  readonly areas: readonly string[];
  readonly heading: string;
  /** Of a barrier: what it is about. */
  readonly sort: Fields['sort'];
}

/** Every line of some kinds, as a list shows it. A step whose goal was taken away is among them. */
export async function glimpsesOf(tx: PersonTx, kinds: readonly Kind[]): Promise<Glimpse[]> {
  const query = plans
    .selectFrom(newest(tx, kinds))
    .select(['entry_id', 'kind', 'fields', sql<string>`left(words, ${GLIMPSE}::int)`.as('start')])
    .where('removed', '=', false)
    .orderBy('entry_id');
  return (await tx.rows(query)).map((row) => {
    const kind = row.kind as Kind;
    const { areas = [], heading = '', sort } = row.fields as Fields;
    return { id: row.entry_id, kind, start: row.start, areas, heading, sort };
  });
}

/** The barriers that these links lead to and that stand, by id, in their words as they are now. */
export async function barriersLinkedBy(tx: PersonTx, links: readonly Line[]): Promise<ReadonlyMap<string, Line>> {
  const ids = links.flatMap((link) => link.fields.barrier ?? []);
  const standing = (await linesNamed(tx, ids)).filter((line) => line.kind === 'barrier' && !line.removed);
  return new Map(standing.map((line) => [line.id, line]));
}

/** A goal with one page of its steps, its stages and what it is linked to. */
export interface GoalIn {
  readonly goal: Line;
  readonly steps: Some<Line>;
  readonly stages: readonly Line[];
  readonly links: readonly Line[];
  /** Lines that stood under it and were taken away. */
  readonly takenAway: readonly string[];
}

/** One goal; null when there is no such goal. The goal itself may be taken away. */
export async function goalIn(
  tx: PersonTx,
  id: string,
  asked: { readonly page: number; readonly size: number },
): Promise<GoalIn | null> {
  const [goal] = await linesNamed(tx, [id]);
  if (!goal || goal.kind !== 'goal') return null;
  const under = await stagesAndLinksOf(tx, [goal]);
  const gone = await tx.rows(
    plans
      .selectFrom(newest(tx, ['step', 'stage', 'link'], [id]))
      .select('entry_id')
      .where('removed', '=', true),
  );
  return {
    goal,
    steps: await someLines(tx, 'step', { ...asked, under: id }),
    stages: under.filter((line) => line.kind === 'stage'),
    links: under.filter((line) => line.kind === 'link'),
    takenAway: gone.map((row) => row.entry_id),
  };
}
