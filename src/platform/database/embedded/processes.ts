import { readFileSync, readlinkSync } from 'node:fs';

/** Fields of /proc/<pid>/stat from the third (state) on; the second may hold spaces and brackets, so we start after it. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Whether the process runs. A process that has ended but was not yet collected by its parent counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = statFields(pid)?.[0];
  return state !== 'Z' && state !== 'X';
}

/**
 * What tells this process from a later one that was given the same number: the clock ticks from boot to its start, and
 * the boot. `unknown` on systems without /proc, where the number alone must do.
 */
export function birthOf(pid: number): string {
  const ticks = statFields(pid)?.[19];
  if (ticks === undefined) return 'unknown';
  try {
    return `${ticks}-${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)}`;
  } catch {
    return ticks;
  }
}

/** The words the process was started with, or undefined where the system does not tell. */
export function commandOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  } catch {
    return undefined;
  }
}

/** Whether the file that the process runs was removed or replaced since, as a fresh install of the packages does. */
export function programIsGone(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith(' (deleted)');
  } catch {
    return false;
  }
}
