import type { PersonTx } from '../../../platform/record/index.ts';
import { beginSeveral } from './begin-several.ts';

/** What matters to the person, several at once. Boxes left empty are passed over. Returns how many were written. */
export const beginMatters = (
  tx: PersonTx,
  command: { readonly once: string; readonly words: readonly string[] },
): Promise<number> => beginSeveral(tx, { ...command, kind: 'matters' });
