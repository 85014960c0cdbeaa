import { statedReason as reasonStatedFor } from '../../modules/sharing/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import type { Ask } from '../../platform/http/index.ts';
import type { Purpose } from '../../platform/record/index.ts';
import type { Visitor } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

/** The reason that a viewer stated when they came in to this record in the past thirty minutes; null when they are to state one. */
export async function statedReason(ask: Ask, visitor: Visitor, person: string): Promise<Purpose | null> {
  const stated = await withCommons(ask.database, visitor, (tx) => reasonStatedFor(tx, person));
  return stated && { rooms: [], reason: stated.reason, words: stated.words ?? undefined };
}

/** Where a viewer says why; it leads on to the room they asked for. */
export function askWhy(person: string, path: string): string {
  const room = new URL(path, 'http://here').pathname.split('/')[3];
  return room === undefined ? to.why(person) : `${to.why(person)}?room=${encodeURIComponent(room)}`;
}
