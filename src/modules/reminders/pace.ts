import { setTimeout as wait } from 'node:timers/promises';

/** The longest rest, in milliseconds: also on a busy machine what is due gets on. */
const LONGEST = 200;

/**
 * Pages come first: after each batch, whoever sends rests about as long as the process was busy meanwhile, with pages too. So sending to many
 * takes half of a processor at most, and less while many pages are read.
 */
export async function restAfter(begun: NodeJS.CpuUsage): Promise<void> {
  // Time of the processor, not of the clock: on a machine that is busy with something else, resting for as long as that takes helps nobody.
  const { user, system } = process.cpuUsage(begun);
  await wait(Math.min((user + system) / 1_000, LONGEST));
}
