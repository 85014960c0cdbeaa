/** Writing that waits on this device until it can be sent. */

/** Takes a posting that failed for want of a network, if it is one that can wait; null for every other. `request` has not been read. */
export function keepFailedPosting(_request: Request): Promise<Response | null> {
  return Promise.resolve(null);
}
/** Paths whose postings can wait. Only these are looked at at all. */
export const MAY_WAIT: ReadonlySet<string> = new Set();

/** How many writings have not been sent; asked before everything is taken off this device. */
export const unsent = (): Promise<number> => Promise.resolve(0);
