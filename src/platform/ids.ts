import { v7 } from 'uuid';

/** Ids are made in the app (uuid v7, RFC 9562): they sort by when they were made, and a form that carries one can be sent twice and count once. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (words: unknown): words is string => typeof words === 'string' && UUID.test(words);
