import type { Plan } from '../../../modules/plans/index.ts';
import {
  goalsWithoutDoing,
  linesIn,
  longSentencesIn,
  type CheckName,
  type OthersWords,
} from '../../../modules/reviews/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { shortly } from '../shortly.ts';

/** Something to look at beside a question. It says what is there, never whether that is good. */
export interface Fact {
  readonly beside: CheckName;
  readonly heading: string;
  readonly means: string;
  readonly lines: readonly { readonly from: string; readonly words: string }[];
  readonly more: number;
}

const NAMED = 5;
const LONGEST = 300;

export function presentFacts(t: T, plan: Plan, others: readonly OthersWords[]): Fact[] {
  const long = linesIn(plan).flatMap((line) => longSentencesIn(line.words, t.language));
  const facts: { beside: 'mine' | 'plain' | 'doing'; all: readonly { from: string; words: string }[] }[] = [
    {
      beside: 'mine',
      all: others.map(({ line, byName }) => ({ from: t('review.fact.from', { name: byName }), words: line.words })),
    },
    { beside: 'plain', all: long.map((words) => ({ from: '', words })) },
    { beside: 'doing', all: goalsWithoutDoing(plan).map((goal) => ({ from: '', words: goal.words })) },
  ];
  return facts
    .filter(({ all }) => all.length > 0)
    .map(({ beside, all }) => ({
      beside,
      heading: t(`review.fact.${beside}`),
      means: t(`review.fact.${beside}Means`),
      lines: all.slice(0, NAMED).map(({ from, words }) => ({ from, words: shortly(words, LONGEST) })),
      more: Math.max(0, all.length - NAMED),
    }));
}
