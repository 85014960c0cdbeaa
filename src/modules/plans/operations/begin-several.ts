import type { PersonTx } from '../../../platform/record/index.ts';
import { idAfter } from '../ids-that-follow.ts';
import type { Kind } from '../kinds.ts';
import { beginLine } from './write-line.ts';

/** Several lines of one kind at once; each box of the form has an id that follows from the form's own. Boxes left empty are passed over. Returns how many were written. */
export async function beginSeveral(
  tx: PersonTx,
  command: { readonly once: string; readonly kind: Kind; readonly words: readonly string[] },
): Promise<number> {
  const lines = command.words
    .map((words, place) => ({ id: idAfter(command.once, place), words }))
    .filter(({ words }) => words.trim() !== '');
  for (const { id, words } of lines) await beginLine(tx, { id, kind: command.kind, words });
  return lines.length;
}
