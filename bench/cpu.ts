import { readdirSync, readFileSync } from 'node:fs';

/** What each living process of a group has used so far, by process number: milliseconds of processor, or bytes. */
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
function processesOf(postmaster: number): number[] {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  return [postmaster, ...children.trim().split(' ').filter(Boolean).map(Number)];
}

export const usedByDatabase = (postmaster: number): Used =>
  new Map(processesOf(postmaster).map((pid) => [pid, usedBy(pid)]));

/** Bytes that the database has fetched from the disk itself, because neither it nor the system had them in memory. Needs the right to read another user's /proc. */
export const fetchedByDatabase = (postmaster: number): Used =>
  new Map(processesOf(postmaster).map((pid) => [pid, fetchedBy(pid)]));

function fetchedBy(pid: number): number {
  try {
    return Number(/^read_bytes: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // Ended, or not for us to read.
  }
}

/** What was used between two readings, by the processes that live at the second. */
export const between = (before: Used, after: Used): number =>
  [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);
