import type { Kind } from '../../modules/plans/index.ts';
import type { PromiseView } from './present-promised.ts';
import type { SuggestionView } from './present-suggested.ts';

/** A line as a viewer sees it: the person's words, and what this viewer may do with them. */
export interface LineView {
  readonly id: string;
  readonly kind: Kind;
  readonly words: string;
  readonly suggestions: readonly SuggestionView[];
  readonly promised: readonly PromiseView[];
  readonly maySuggest: boolean;
}
