import type { PersonTx } from '../../../platform/record/index.ts';
import { lineAt, lineOf } from '../queries.ts';
import { ROOM_OF, saysTheSame, tidyFields, type Fields, type Kind, type Line } from '../rules.ts';
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
  const query = plans
    .insertInto('record.entry')
    .values({
      person_id: tx.person,
      entry_id: line.id,
      version: 1,
      room: ROOM_OF[line.kind],
      kind: line.kind,
      parent_id: line.parent ?? null,
      words: line.words,
      fields: JSON.stringify(fields),
      from_suggestion: line.fromSuggestion ?? null,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'entry_id', 'version']).doNothing())
    .returning('version');
  const [written] = await tx.rows(query);
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
  const query = plans
    .insertInto('record.entry')
    .values({
      person_id: tx.person,
      entry_id: change.id,
      version: change.was + 1,
      room: ROOM_OF[now.kind],
      kind: now.kind,
      parent_id: now.parent,
      words: wanted.words,
      fields: JSON.stringify(wanted.fields),
      removed: wanted.removed,
      from_suggestion: change.fromSuggestion ?? null,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'entry_id', 'version']).doNothing())
    .returning('version');
  const [written] = await tx.rows(query);
  if (written) return { outcome: 'kept' };
  const newer = await lineOf(tx, change.id);
  if (!newer) return { outcome: 'gone' };
  return saysTheSame(newer, wanted) ? { outcome: 'kept' } : { outcome: 'changed meanwhile', now: newer };
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
