import type { Block } from '../../../modules/reviews/index.ts';

/** A list of blocks as a page draws it: sections, what is written in each, its parts, and theirs. */
export interface FrozenSection {
  readonly heading: string;
  readonly lines: readonly FrozenLine[];
}
export interface FrozenLine {
  readonly label: string;
  readonly words: string;
  readonly parts: readonly FrozenPart[];
}
export interface FrozenPart {
  readonly label: string;
  readonly words: string;
  readonly under: readonly { readonly label: string; readonly words: string }[];
}

/** Blocks of one depth with those below each of them, up to the next of that depth. What stands before the first has an empty one above it. */
function groups(blocks: readonly Block[], depth: number): { top: Block; below: Block[] }[] {
  const found: { top: Block; below: Block[] }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.depth === depth) found.push({ top: block, below: [] });
    else if (last) last.below.push(block);
    else found.push({ top: { depth: 1, label: '', words: '' }, below: [block] });
  }
  return found;
}

export const sectionsOf = (blocks: readonly Block[]): FrozenSection[] =>
  groups(blocks, 1).map(({ top, below }) => ({ heading: top.label, lines: groups(below, 2).map(lineOf) }));

const lineOf = ({ top, below }: { top: Block; below: Block[] }): FrozenLine => ({
  label: top.label,
  words: top.words,
  parts: groups(below, 3).map((part) => ({
    label: part.top.label,
    words: part.top.words,
    under: part.below.map(({ label, words }) => ({ label, words })),
  })),
});
