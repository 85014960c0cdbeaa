import type { Ask } from '../../platform/http/index.ts';
import { Notice } from '../design/index.ts';

/** What has just been done, for the short words that a page knows (`?done=post`); anything else in the address says nothing. */
export function Done({ ask, says }: { ask: Ask; says: Readonly<Record<string, string>> }) {
  const done = ask.query.get('done') ?? '';
  return Object.hasOwn(says, done) ? <Notice>{says[done]}</Notice> : <></>;
}
