import type { PersonTx } from '../../../platform/record/index.ts';
import { idOfTheOne } from '../about-rules.ts';
import { lineOf } from '../queries.ts';
import { CALLS, type AboutSection, type Calls } from '../kinds.ts';
import type { Fields } from '../fields.ts';
import { saysTheSame, tidyFields } from '../rules.ts';
import { changeLine, writeVersion, type Changed } from './write-line.ts';

export interface WriteAbout {
  /** Under which heading, or what the person is called: there is one line of each. */
  readonly which: AboutSection | Calls;
  /** The version that the form was drawn from; 0 when nothing was written yet. */
  readonly was: number;
  readonly words: string;
  readonly fields?: Pick<Fields, 'heading' | 'helpedBy'> | undefined;
}

const isCalls = (which: AboutSection | Calls): which is Calls => CALLS.some((each) => each === which);

/** Writes the one line for a heading of About me, for the first time or anew. Nothing written and nothing there: nothing happens. */
export async function writeAbout(tx: PersonTx, command: WriteAbout): Promise<Changed> {
  const { which, was, words } = command;
  const id = idOfTheOne(tx.person, which);
  const fields = tidyFields({ ...command.fields, ...(isCalls(which) ? { calls: which } : { section: which }) });
  const isEmpty = words.trim() === '';
  const now = await lineOf(tx, id);
  if (now) {
    if (isEmpty && now.removed) return { outcome: 'kept' };
    return changeLine(tx, { id, was, words: isEmpty ? now.words : words, fields, removed: isEmpty });
  }
  if (isEmpty) return { outcome: 'kept' };
  const first = { id, version: 1, kind: 'about', parent: null, words, fields, removed: false } as const;
  const written = await writeVersion(tx, first);
  const kept = written ? null : await lineOf(tx, id);
  if (!kept || saysTheSame(kept, { words, fields, removed: false })) return { outcome: 'kept' };
  return { outcome: 'changed meanwhile', now: kept };
}
