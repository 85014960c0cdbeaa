import type { Database } from '../../../platform/database/index.ts';
import { hashOf, type Place } from '../../../platform/session/index.ts';

export interface OpenCardLink {
  /** What stands in the link. */
  readonly secret: string;
  /** Made when the page before the card was drawn: sent twice, it is one opening. */
  readonly id: string;
  /** Who they say they are; empty when they do not. */
  readonly said: string;
}

/** no card: no link of ours, or one that ended; the two look the same. too many: for an hour, this link or this place is asked to wait. */
export type OpenedByLink = 'opened' | 'no card' | 'too many';

/** Somebody presses to open a card by its link. It is written, for the person to read, before anything can be seen. */
export async function openCardLink(
  database: Database,
  { secret, id, said }: OpenCardLink,
  place: Place,
): Promise<OpenedByLink> {
  const [row] = await database.once<{ outcome: OpenedByLink }>(
    'cairn_app',
    'select app.open_card_link($1, $2, $3, $4, $5) as outcome',
    [hashOf(secret), id, said.trim(), place.device, place.network],
  );
  if (!row) throw new Error('Opening a card was not answered.');
  return row.outcome;
}
