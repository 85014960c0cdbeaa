import { arrangementOf, linesOf } from '../plans/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { stayingWellFrom, type StayingWell } from './rules.ts';

/**
 * The staying-well plan in the person's order. What they leave out is here for themselves only: others get it as a part without lines,
 * which `partsToRead` passes over.
 */
export async function stayingWellOf(tx: PersonTx): Promise<StayingWell> {
  const [lines, parts, order] = await Promise.all([
    linesOf(tx, 'staying well'),
    arrangementOf(tx, 'staying well'),
    arrangementOf(tx, 'well lines'),
  ]);
  return stayingWellFrom(lines, parts, order);
}
