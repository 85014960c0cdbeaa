import { arrangementOf, linesOf, type Line } from '../plans/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { stayingWellFrom, type StayingWell } from './rules.ts';

/** The plan beside every line that it was made from, those taken away too. */
export interface WellLines {
  readonly plan: StayingWell;
  readonly lines: readonly Line[];
}

/**
 * The staying-well plan in the person's order. What they leave out is here for themselves only: others get it as a part without lines,
 * which `partsToRead` passes over.
 */
export const stayingWellOf = async (tx: PersonTx): Promise<StayingWell> => (await wellLinesOf(tx)).plan;

export async function wellLinesOf(tx: PersonTx): Promise<WellLines> {
  const [lines, parts, order] = await Promise.all([
    linesOf(tx, 'staying well'),
    arrangementOf(tx, 'staying well'),
    arrangementOf(tx, 'well lines'),
  ]);
  return { plan: stayingWellFrom(lines, parts, order), lines };
}
