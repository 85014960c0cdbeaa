import type { Line } from '../../../modules/plans/index.ts';
import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';

/** The step, stage or link that the address names, under the goal that it names. Throws NotFound. */
export async function underGoal(
  ask: RecordAsk,
  tx: PersonTx,
  kind: 'step' | 'stage' | 'link',
  takenAwayToo: boolean,
): Promise<Line> {
  const line = await lineHere(tx, idFrom(ask, kind), kind, takenAwayToo);
  if (line.parent !== idFrom(ask, 'id')) throw new NotFound();
  return line;
}
