import type { SpawnOptions } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** An account of the machine without special rights, which runs the database when the app is root. */
export interface Runner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, and needs an account with a name. Whoever owns the data already (or the nearest
 * folder above it) runs it; else an account made for Cairn; else the one that owns nothing.
 *
 * @param owned paths, the most telling first; ones that do not exist yet are skipped.
 * @throws Error in plain words when the machine has no such account.
 */
export function chooseRunner(owned: readonly string[]): Runner {
  const accounts = readAccounts();
  const owner = owned.map(ownerOf).find((uid) => uid !== undefined && uid !== 0);
  const runner =
    accounts.find((account) => account.uid === owner) ??
    accounts.find((account) => account.name === 'cairn' && account.uid !== 0) ??
    accounts.find((account) => account.name === 'nobody' && account.uid !== 0);
  if (runner !== undefined) return runner;
  throw new Error(
    'The database may not run as root, and this machine has no account called cairn or nobody to run it. ' +
      'Make one (useradd --system cairn), or start Cairn as an ordinary user.',
  );
}

function ownerOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}

function readAccounts(): Runner[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((account) => account.name !== '' && Number.isInteger(account.uid) && Number.isInteger(account.gid));
}

/** Whether the account may pass through every folder down to the path, and open or run the path itself. */
export function canOpen(path: string, runner: Runner): boolean {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    if (!mayPass(at, runner)) return false;
    if (at === dirname(at)) return true;
  }
}

function mayPass(path: string, runner: Runner): boolean {
  const { uid, gid, mode } = statSync(path);
  if (uid === runner.uid) return (mode & 0o100) !== 0;
  if (gid === runner.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** How to start a program of PostgreSQL: as that account, from a folder everyone can open, with nothing of our own environment. */
export function runAs(runner: Runner | undefined): SpawnOptions {
  const account = runner === undefined ? {} : { uid: runner.uid, gid: runner.gid };
  return { ...account, cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
}
