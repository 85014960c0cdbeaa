import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** Ids are made in the app (uuid v7, RFC 9562): they sort by when they were made, and a form that carries one can be sent twice and count once. */
export const newId = (): string => v7();

/**
 * For a form sent again with other words (after "back" in the browser), when what was sent first stays: an id that follows from the form's own
 * and from what it says now, so that this too counts once, however often it is sent.
 */
export function idAlsoFor(id: string, says: string): string {
  const digest = createHash('sha256').update(id).update(says).digest('hex');
  return `${id.slice(0, 20)}${digest.slice(0, 3)}-${digest.slice(3, 15)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (words: unknown): words is string => typeof words === 'string' && UUID.test(words);
