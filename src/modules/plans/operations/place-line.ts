import type { PersonTx } from '../../../platform/record/index.ts';
import { mayBePlaced, tidyPlaces, type Place } from '../lens.ts';
import { placingOf, type Placing } from '../placings.ts';
import { lineOf } from '../queries.ts';
import { ROOM_OF } from '../kinds.ts';
import { plans } from '../rows.ts';

export interface PlaceLine {
  readonly line: string;
  /** The version of the placing that the form was drawn from; 0 for a line that was never placed. */
  readonly was: number;
  readonly places: readonly Place[];
}

/**
 * kept: written, or already just so. changed meanwhile: it was placed somewhere else while this form was open; nothing is overwritten, and
 * the page shows both. not here: no such line, or none that can be placed.
 */
export type Placed =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'changed meanwhile'; readonly now: Placing }
  | { readonly outcome: 'not here' };

/** Puts a line in these places of the lens and out of all others. */
export async function placeLine(tx: PersonTx, command: PlaceLine): Promise<Placed> {
  const line = await lineOf(tx, command.line);
  if (!line || !mayBePlaced(line.kind)) return { outcome: 'not here' };
  const places = tidyPlaces(command.places);
  const now = await placingOf(tx, line.id);
  if (isSame(now.places, places)) return { outcome: 'kept' };
  if (now.version !== command.was) return { outcome: 'changed meanwhile', now };
  const query = plans
    .insertInto('record.placing')
    .values({
      person_id: tx.person,
      entry_id: line.id,
      version: command.was + 1,
      room: ROOM_OF[line.kind],
      parts: places,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'entry_id', 'version']).doNothing())
    .returning('version');
  const [written] = await tx.rows(query);
  if (written) return { outcome: 'kept' };
  const newer = await placingOf(tx, line.id);
  return isSame(newer.places, places) ? { outcome: 'kept' } : { outcome: 'changed meanwhile', now: newer };
}

const isSame = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length && a.every((place, at) => place === b[at]);
