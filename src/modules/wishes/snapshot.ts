import type { Line } from '../plans/index.ts';
import type { Block, Snapshot } from '../reviews/index.ts';
import type { T } from '../../platform/language/index.ts';
import { wishesToRead, type PartOfWishes, type Wishes } from './rules.ts';
import { sayWishPart, whyLabel } from './words.ts';

/** Wishes in the words of a screen, ready to be signed, and which parts are in them. */
export interface WishesSnapshot extends Snapshot {
  readonly parts: readonly string[];
}

/**
 * The wishes as a list of blocks, in the language of the screen: what a page draws before the person signs, and what is frozen when they do. It is the
 * only place that says what a signed version holds. What is left out is not in it, and what a law says of it is not either: that changes.
 */
export function wishesSnapshot(t: T, wishes: Wishes): WishesSnapshot {
  const parts = wishesToRead(wishes);
  return {
    language: t.language,
    blocks: parts.flatMap((part) => sectionOf(t, part)),
    lines: linesToSign(wishes).map(({ id, version }) => ({ id, version })),
    parts: parts.map((part) => part.place),
  };
}

/** Every line that a signed version would hold, in the order in which it is read. */
export const linesToSign = (wishes: Wishes): Line[] =>
  wishesToRead(wishes).flatMap((part) => part.lines.flatMap((wish) => [wish, ...wish.steps]));

const sectionOf = (t: T, part: PartOfWishes): Block[] => [
  { depth: 1, label: sayWishPart(t, part), words: '' },
  ...part.lines.flatMap((wish) => [
    { depth: 2 as const, label: wish.words.trim() === '' ? t('review.noWords') : '', words: wish.words },
    ...said(whyLabel(t, wish.fields), wish.fields.why),
    ...wish.steps.map((step) => ({
      depth: 3 as const,
      label: t(step.fields.askOthers ? 'wishes.asked' : 'wishes.step'),
      words: step.words,
    })),
    ...said(t('about.helpedBy'), wish.fields.helpedBy),
  ]),
];

const said = (label: string, words: string | undefined): Block[] =>
  words === undefined || words.trim() === '' ? [] : [{ depth: 3, label, words }];
