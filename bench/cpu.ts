import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor that each living process of a group has used so far, by process number. */
export type Used = ReadonlyMap<number, number>;

/** Linux keeps nanoseconds for each thread in /proc/<pid>/task/<tid>/schedstat. */
function usedBy(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const used = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return used.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  } catch {
    return 0; // Ended while it was read.
  }
}

export const usedByProcess = (pid: number): Used => new Map([[pid, usedBy(pid)]]);

/** The postmaster and all its children: connections, the writer of the log of changes, and whatever else works for them. */
export function usedByDatabase(postmaster: number): Used {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  return new Map([postmaster, ...children.map(Number)].map((pid) => [pid, usedBy(pid)]));
}

/** What was used between two readings, by the processes that live at the second. */
export const between = (before: Used, after: Used): number =>
  [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);
