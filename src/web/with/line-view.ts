/** A line as a viewer sees it: the person's words, and what this viewer may do with them. */
export interface LineView {
  readonly id: string;
  readonly words: string;
  readonly suggestions: readonly SuggestionView[];
  readonly maySuggestWords: boolean;
}

/** A suggestion of the viewer's own, and what the person answered. */
export interface SuggestionView {
  readonly sentence: string;
  readonly words: string;
  readonly why: string;
  readonly answer: string;
  readonly reason: string;
}
