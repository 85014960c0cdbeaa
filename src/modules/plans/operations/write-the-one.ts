import type { PersonTx } from '../../../platform/record/index.ts';
import type { Kind } from '../kinds.ts';
import type { Fields } from '../fields.ts';
import { lineOf } from '../queries.ts';
import { saysTheSame, tidyFields } from '../rules.ts';
import { changeLine, writeVersion, type Changed } from './write-line.ts';

export interface WriteTheOne {
  /** Follows from the person's id and what the line is for, so that there is never a second. */
  readonly id: string;
  readonly kind: Kind;
  /** The version that the form was drawn from; 0 when nothing was written yet. */
  readonly was: number;
  /** Nothing: the line is taken away. */
  readonly words: string;
  readonly fields: Fields;
  /** Whether it is taken away, where that does not hang on the words alone. */
  readonly isEmpty?: boolean | undefined;
}

/** Writes a line of which there is one, for the first time or anew. Nothing written and nothing there: nothing happens. */
export async function writeTheOne(tx: PersonTx, command: WriteTheOne): Promise<Changed> {
  const { id, kind, was, words } = command;
  const fields = tidyFields(command.fields);
  const isEmpty = command.isEmpty ?? words.trim() === '';
  const now = await lineOf(tx, id);
  if (now) {
    if (isEmpty && now.removed) return { outcome: 'kept' };
    return changeLine(tx, { id, was, words: isEmpty ? now.words : words, fields, removed: isEmpty });
  }
  if (isEmpty) return { outcome: 'kept' };
  const written = await writeVersion(tx, { id, version: 1, kind, parent: null, words, fields, removed: false });
  const kept = written ? null : await lineOf(tx, id);
  if (!kept || saysTheSame(kept, { words, fields, removed: false })) return { outcome: 'kept' };
  return { outcome: 'changed meanwhile', now: kept };
}
