import { PARTS, type Part } from '../../../../modules/plans/index.ts';
import { NotFound, type Ask } from '../../../../platform/http/index.ts';

/** The part of the lens that a word names; null for anything else. */
export const partFrom = (word: string | null | undefined): Part | null => PARTS.find((part) => part === word) ?? null;

/** The part that stands in the address. Throws NotFound. */
export function partIn(ask: Pick<Ask, 'params'>): Part {
  const part = partFrom(ask.params['part']);
  if (!part) throw new NotFound();
  return part;
}
