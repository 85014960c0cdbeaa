export { startEmbedded } from './start-embedded.ts';
export type { Embedded, EmbeddedOptions } from './start-embedded.ts';
