import type { PersonTx } from '../../../platform/record/index.ts';
import { lineAt, lineOf } from '../queries.ts';
import { ROOM_OF, type Kind } from '../kinds.ts';
import type { Fields } from '../fields.ts';
import { saysTheSame, tidyFields, type Line } from '../rules.ts';
import { plans } from '../rows.ts';

/** A line begun: the id was made when its form was drawn, so the same form sent twice is one line. */
export interface BeginLine {
  readonly id: string;
  readonly kind: Kind;
  readonly parent?: string | undefined;
  readonly words: string;
  readonly fields?: Fields | undefined;
  readonly fromSuggestion?: string | undefined;
}

/**
 * Writes a line's first version. The same form sent again does nothing; sent again with other words (after "back" in the browser), these
 * become a new version, so that no words are lost.
 */
export async function beginLine(tx: PersonTx, line: BeginLine): Promise<void> {
  const fields = tidyFields(line.fields ?? {});
  const written = await writeVersion(tx, {
    id: line.id,
    version: 1,
    kind: line.kind,
    parent: line.parent ?? null,
    words: line.words,
    fields,
    removed: false,
    fromSuggestion: line.fromSuggestion,
  });
  if (written) return;
  const [first, now] = [await lineAt(tx, line.id, 1), await lineOf(tx, line.id)];
  if (!first || !now || saysTheSame(first, { words: line.words, fields, removed: false })) return;
  await changeLine(tx, { id: line.id, was: now.version, words: line.words, fields });
}

export interface ChangeLine {
  readonly id: string;
  /** The version that the form was drawn from. */
  readonly was: number;
  readonly words: string;
  /** Left out: as they were. */
  readonly fields?: Fields | undefined;
  readonly removed?: boolean | undefined;
  readonly fromSuggestion?: string | undefined;
}

/**
 * kept: written, or already just so. changed meanwhile: somebody (the same person on another device, say) wrote a newer version first;
 * nothing is overwritten, and the page shows both texts. gone: there is no such line.
 */
export type Changed =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'changed meanwhile'; readonly now: Line }
  | { readonly outcome: 'gone' };

/** Writes a new version beside the old ones. */
export async function changeLine(tx: PersonTx, change: ChangeLine): Promise<Changed> {
  const now = await lineOf(tx, change.id);
  if (!now) return { outcome: 'gone' };
  const wanted = {
    words: change.words,
    fields: tidyFields(change.fields ?? now.fields),
    removed: change.removed ?? false,
  };
  if (saysTheSame(now, wanted)) return { outcome: 'kept' };
  if (now.version !== change.was) return { outcome: 'changed meanwhile', now };
  const { kind, parent } = now;
  const next = {
    ...wanted,
    id: change.id,
    version: change.was + 1,
    kind,
    parent,
    fromSuggestion: change.fromSuggestion,
  };
  const written = await writeVersion(tx, next);
  if (written) return { outcome: 'kept' };
  const newer = await lineOf(tx, change.id);
  if (!newer) return { outcome: 'gone' };
  return saysTheSame(newer, wanted) ? { outcome: 'kept' } : { outcome: 'changed meanwhile', now: newer };
}

/** One version of a line, whole. */
type Version = Pick<Line, 'id' | 'version' | 'kind' | 'parent' | 'words' | 'fields' | 'removed'> & {
  readonly fromSuggestion?: string | undefined;
};

/** Adds a version. False when there is one of that number already: the key holds it, whoever wrote it. */
export async function writeVersion(tx: PersonTx, line: Version): Promise<boolean> {
  const query = plans
    .insertInto('record.entry')
    .values({
      person_id: tx.person,
      entry_id: line.id,
      version: line.version,
      room: ROOM_OF[line.kind],
      kind: line.kind,
      parent_id: line.parent,
      words: line.words,
      fields: JSON.stringify(line.fields),
      removed: line.removed,
      from_suggestion: line.fromSuggestion ?? null,
    })
    // No key is named: every unique key of the table holds the version, and two writers may meet at any of them.
    .onConflict((conflict) => conflict.doNothing())
    .returning('version');
  return (await tx.rows(query)).length === 1;
}

/**
 * The person's own details: one line, under their own id, so that there is never a second. `was` is 0 while there is none.
 * Two that begin it at once: the second is shown both.
 */
export async function keepDetails(
  tx: PersonTx,
  change: { readonly was: number; readonly fields: Fields },
): Promise<Changed> {
  const id = tx.person;
  if (change.was > 0) return changeLine(tx, { id, was: change.was, words: '', fields: change.fields });
  const fields = tidyFields(change.fields);
  const written = await writeVersion(tx, {
    id,
    version: 1,
    kind: 'details',
    parent: null,
    words: '',
    fields,
    removed: false,
  });
  return written ? { outcome: 'kept' } : changeLine(tx, { id, was: 0, words: '', fields });
}

/** Takes a line away: a version that says so. Earlier versions stay. */
export const takeAway = (tx: PersonTx, line: Pick<Line, 'id'>): Promise<Changed> => withRemoved(tx, line.id, true);

/** Puts a line back as it was when it was taken away. */
export const putBack = (tx: PersonTx, line: Pick<Line, 'id'>): Promise<Changed> => withRemoved(tx, line.id, false);

async function withRemoved(tx: PersonTx, id: string, removed: boolean): Promise<Changed> {
  const now = await lineOf(tx, id);
  if (!now) return { outcome: 'gone' };
  return changeLine(tx, { id, was: now.version, words: now.words, removed });
}
