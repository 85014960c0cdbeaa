import type { Goal, Line, Plan } from '../plans/index.ts';
import { sayDate, type T } from '../../platform/language/index.ts';
import { partsOf } from './parts.ts';
import { linesIn, type Block, type ReviewDetails, type Snapshot } from './rules.ts';

/**
 * The plan as a list of blocks, in the language of the screen: what a page draws before the person agrees, and what is frozen when they do.
 * It is the only place that says what an agreed version holds; to put something more into it, add a section here.
 */
export function snapshotOf(t: T, plan: Plan, details: ReviewDetails): Snapshot {
  const held = linesIn(plan);
  const words = new Map(held.map((line) => [line.id, line.words]));
  const draw = drawing(t, (id) => words.get(id));
  return {
    language: t.language,
    blocks: [
      ...section(t('plan.mattersHeading'), plan.matters.flatMap(draw.line)),
      ...section(t('plan.goalsHeading'), plan.goals.flatMap(draw.goal)),
      ...section(t('review.hardHeading'), plan.hard.flatMap(draw.line)),
      ...section(t('review.barriersHeading'), plan.barriers.flatMap(draw.line)),
      ...section(t('tries.heading'), plan.risks.flatMap(draw.line)),
      ...section(t('review.aboutReviewHeading'), detailBlocks(t, details)),
    ],
    lines: held.map(({ id, version }) => ({ id, version })),
  };
}

/** A section that holds nothing is not there. */
const section = (label: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ depth: 1, label, words: '' }, ...blocks];

function drawing(t: T, wordsOf: (id: string) => string | undefined) {
  const parts = (line: Line, depth: 3 | 4): Block[] =>
    partsOf(t, line, wordsOf).map(({ label, words }) => ({ depth, label, words }));
  const under = (label: string) => (line: Line) => [{ depth: 3 as const, label, words: line.words }, ...parts(line, 4)];
  const line = (each: Line): Block[] => [
    { depth: 2, label: each.words.trim() === '' ? t('review.noWords') : '', words: each.words },
    ...parts(each, 3),
  ];
  return {
    line,
    goal: (goal: Goal): Block[] => [
      ...line(goal),
      ...goal.stages.flatMap(under(t('review.stage'))),
      ...goal.steps.flatMap(under(t('review.step'))),
      ...goal.links.flatMap(under(t('review.link'))),
    ],
  };
}

function detailBlocks(t: T, details: ReviewDetails): Block[] {
  const { lookAgain, ledBy, place, funding, documents } = details;
  const said = [
    { label: t('review.lookAgain'), words: lookAgain === '' ? '' : sayDate(t.language, lookAgain) },
    { label: t('review.ledBy'), words: ledBy },
    { label: t('review.place'), words: place },
    { label: t('review.funding'), words: funding },
    { label: t('review.documents'), words: documents },
  ];
  return said.filter(({ words }) => words !== '').map(({ label, words }) => ({ depth: 3, label, words }));
}
