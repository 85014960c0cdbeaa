import type { PersonTx } from '../../../platform/record/index.ts';
import { beginLine } from './write-line.ts';

/** What matters to the person, several at once. Boxes left empty are passed over. Returns how many were written. */
export async function beginMatters(
  tx: PersonTx,
  command: { readonly once: string; readonly words: readonly string[] },
): Promise<number> {
  const lines = command.words
    .map((words, place) => ({ id: idAfter(command.once, place), words }))
    .filter(({ words }) => words.trim() !== '');
  for (const { id, words } of lines) await beginLine(tx, { id, kind: 'matters', words });
  return lines.length;
}

/**
 * The id of each box follows from the form's own, so that the form sent twice is the same lines: the random end of the uuid plus the box's
 * place, as RFC 9562 counts ids of one moment (section 6.2, method 2), which also keeps them in order.
 */
function idAfter(once: string, place: number): string {
  const end = once.slice(-12);
  const next = (Number.parseInt(end, 16) + place) % 2 ** 48;
  return once.slice(0, -12) + next.toString(16).padStart(12, '0');
}
