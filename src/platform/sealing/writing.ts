/** Something written without a network, as it waits on a device and as it travels: what can be read of it without the key. */
export interface SealedWriting {
  /** Made when it was written. What is sent twice under it counts once. */
  readonly id: string;
  /** Which form it is, as a plain word. */
  readonly sort: string;
  /** What it begins or changes. */
  readonly document: string;
  /** What the same device wrote of the document before; null for the first. */
  readonly base: string | null;
  /** The key that it is sealed to. */
  readonly key: string;
  /** base64url */
  readonly sealed: string;
}

/** What a sealed writing is bound to: whose it is, and all that stands beside it. With anything of it changed, it does not open. */
export const boundTo = (person: string, { id, sort, document, base }: Omit<SealedWriting, 'key' | 'sealed'>): string =>
  ['cairn writing 1', person, id, sort, document, base ?? ''].join('|');

/** A form's fields as one text, and back. A name may stand several times. */
export type WrittenFields = readonly (readonly [string, string])[];
export const asText = (fields: WrittenFields): string => JSON.stringify(fields);

/** Null for anything that is no list of fields. */
export function fieldsIn(text: string): WrittenFields | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  return Array.isArray(read) && read.every(isField) ? read : null;
}

const isField = (each: unknown): each is readonly [string, string] =>
  Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string');

/** What the server says of a writing. */
export type Word =
  /** It is in the record. */
  | { readonly word: 'sent' }
  /** It arrived and is kept, and the person has something to choose. */
  | { readonly word: 'needs you'; readonly why: 'both' | 'look' }
  /** Nothing of it is kept. another: something else came under this id. closed: it does not open. */
  | { readonly word: 'needs you'; readonly why: 'another' | 'closed' }
  /** What it follows has not arrived yet. */
  | { readonly word: 'on this phone'; readonly why: 'before' };
