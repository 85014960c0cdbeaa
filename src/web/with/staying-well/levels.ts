import { lineOf, type Line } from '../../../modules/plans/index.ts';
import { placeOfLine } from '../../../modules/staying-well/index.ts';
import type { Level, PersonTx } from '../../../platform/record/index.ts';

/** What this transaction allows in a part; the door found it out a moment ago. */
export function levelInPart(tx: Pick<PersonTx, 'parts'>, part: string): Level {
  if (tx.parts['carry out'].has(part)) return 'carry out';
  return tx.parts.suggest.has(part) ? 'suggest' : 'see';
}

/** What it allows with a line of the plan: an action stands where the line above it does. */
export async function levelWithLine(
  tx: PersonTx,
  line: Pick<Line, 'id' | 'kind' | 'parent' | 'fields'>,
): Promise<Level> {
  const above = line.kind === 'action' && line.parent !== null ? await lineOf(tx, line.parent) : line;
  const part = above && placeOfLine(above);
  return part ? levelInPart(tx, part) : 'see';
}
