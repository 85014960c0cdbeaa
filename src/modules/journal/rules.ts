import { createHash } from 'node:crypto';
import type { SealedWriting, Word } from '../../platform/sealing/index.ts';

export const SORTS = ['check-in', 'diary'] as const;
export type Sort = (typeof SORTS)[number];

/** both: it was changed elsewhere since the device last knew of it. look: something in it cannot be kept as it is. */
export type Why = 'both' | 'look';

/** What a form held, by field name: as a posted form is read. */
export type TypedThen = Readonly<Record<string, string | readonly string[]>>;

/** A writing that arrived and opened. */
export interface Writing {
  readonly id: string;
  readonly sort: Sort;
  readonly document: string;
  readonly base: string | null;
  readonly hash: Buffer;
  readonly typed: TypedThen;
  /** Fields from which characters that cannot be kept were taken out. */
  readonly cleaned: readonly string[];
}

/** What became of a writing that is kept. */
export type Became = { readonly version: number } | { readonly aside: Why };

/** What is kept of a writing, as far as the next one asks. */
export interface Before {
  readonly document: string;
  readonly hash: Buffer;
  /** Null: it was put aside. */
  readonly version: number | null;
  readonly why: Why | null;
}

/** sha256 of what was sent, so that the same id with anything else is known. */
export const hashOf = ({ id, sort, document, base, key, sealed }: SealedWriting): Buffer =>
  createHash('sha256')
    .update([id, sort, document, base ?? '', key, sealed].join('|'))
    .digest();

/** What is said of a writing that came before: the same again, or something else under its id. */
export function saidBefore(before: Before, hash: Buffer): Word {
  if (!before.hash.equals(hash)) return { word: 'needs you', why: 'another' };
  return before.why === null ? { word: 'sent' } : { word: 'needs you', why: before.why };
}

/**
 * From which version a writing goes on. begins: it is the first of its document. waits: what it follows has not arrived. aside: what it
 * follows was put aside, so it stands beside the record as well. another: what it follows is about something else.
 */
export type From =
  | { readonly goes: 'begins' }
  | { readonly goes: 'on'; readonly was: number }
  | { readonly goes: 'waits' }
  | { readonly goes: 'aside' }
  | { readonly goes: 'another' };

export function fromBase(writing: Pick<Writing, 'base' | 'document'>, base: Before | null): From {
  if (writing.base === null) return { goes: 'begins' };
  if (base === null) return { goes: 'waits' };
  if (base.document !== writing.document) return { goes: 'another' };
  return base.version === null ? { goes: 'aside' } : { goes: 'on', was: base.version };
}
