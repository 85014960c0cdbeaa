import type { PackWatch } from './pack-content.ts';

/** Fills the place for writing without a network. */
export function startJournal(_place: HTMLElement, _pack: PackWatch): void {}

/** How many writings on this device have not been sent; asked before everything is taken off it. */
export const unsentCount = (): Promise<number> => Promise.resolve(0);
