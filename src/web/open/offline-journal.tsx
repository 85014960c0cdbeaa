import type { Ask } from '../../platform/http/index.ts';

/** Where writing without a network stands on the page; src/web/offline/journal.ts fills it. All words come from here, in the page's language. */
export function JournalPlace({ ask }: { ask: Ask }) {
  return <div data-journal data-language={ask.language} hidden></div>;
}
