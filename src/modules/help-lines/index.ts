export { CRISIS_LINES } from './lines.data.ts';
export { linesFor, mayHaveChanged, type CrisisLine } from './lines.ts';
export { openingAt, type Hours, type Opening, type Span } from './opening.ts';
