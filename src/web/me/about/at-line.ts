import type { Waiting } from '../suggestions/present-suggestion.ts';

/** Suggestions that wait, by the line that they stand at. */
export type AtLine = ReadonlyMap<string, readonly Waiting[]>;
