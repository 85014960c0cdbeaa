import type { PartOfWell } from '../../../modules/staying-well/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

/** Who can see what stands in a part, in a sentence. */
export const whoSeesPart = (
  ask: RecordAsk,
  tx: PersonTx,
  part: Pick<PartOfWell, 'isLeftOut'> | null,
): Promise<string> | string => (part?.isLeftOut ? ask.t('well.partLeftOut') : whoCanSeeLine(ask, tx, 'staying well'));
