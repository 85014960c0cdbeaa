import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canOpen, chooseRunner, type Runner } from './runner.ts';

/** Where things that the database's own user must open are kept when the folder itself is closed to it. */
export const sharedRoot = '/var/lib/cairn';

/** A unix socket's path holds at most 107 bytes on Linux and 103 on macOS; we stay below both. */
const longestSocketPath = 99;

export interface Place {
  /** The folder that holds everything below; the lock is here. */
  readonly home: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly logFolder: string;
  /** What the server says before it opens its own log. */
  readonly startLog: string;
  /** Who runs the server when we are root; undefined when we run it as ourselves. */
  readonly runner: Runner | undefined;
}

/**
 * Finds, or makes, the folders of the database for the app's data folder.
 *
 * @throws Error in plain words when the folder cannot be made or opened.
 */
export function findPlace(folder: string, say: (line: string) => void): Place {
  makeFolder(folder);
  const root = process.getuid?.() === 0;
  if (!root && process.getuid !== undefined && statSync(folder).uid !== process.getuid()) {
    throw new Error(
      `The folder ${folder} belongs to another user. Start Cairn as that user, or give it to yourself ` +
        `(sudo chown -R "$USER" "${folder}"), or choose another data folder.`,
    );
  }
  const runner = root
    ? chooseRunner([join(folder, 'kept-at', 'postgres'), join(folder, 'postgres'), folder])
    : undefined;
  const home = findHome(folder, runner, say);
  const owner = runner?.uid ?? process.getuid?.();
  // When the folder is root's, the database's user may pass through it to its own folders, and nothing more.
  chmodSync(home, statSync(home).uid === owner ? 0o700 : 0o711);
  const place = {
    home,
    cluster: join(home, 'postgres'),
    socketFolder: socketFolderFor(home),
    logFolder: join(home, 'log'),
    startLog: join(home, 'start.log'),
    runner,
  };
  makePrivate(place.socketFolder, runner);
  makePrivate(place.logFolder, runner);
  return place;
}

function findHome(folder: string, runner: Runner | undefined, say: (line: string) => void): string {
  const link = join(folder, 'kept-at');
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) return follow(link);
  const real = realpathSync(folder);
  if (runner === undefined || canOpen(dirname(real), runner)) return real;
  if (existsSync(join(real, 'postgres'))) {
    throw new Error(
      `The record in ${real} cannot be opened by the user ${runner.name}, who runs the database. ` +
        `Move it to a folder that this user can pass through, or make the folders above it passable (chmod o+x).`,
    );
  }
  const home = keepElsewhere(real, link);
  say(`The database's user (${runner.name}) cannot open ${real}, so the record is kept in ${home}.`);
  return home;
}

function makeFolder(folder: string): void {
  try {
    if (existsSync(folder)) return;
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { mode: 0o700 });
    // Started with sudo in somebody's own folder, the data must stay theirs for the next start without it.
    const above = statSync(dirname(folder));
    if (process.getuid?.() === 0 && above.uid !== 0) chownSync(folder, above.uid, above.gid);
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be made (${(error as Error).message}). ` +
        `Choose a folder you may write in, or start Cairn as a user who may.`,
      { cause: error },
    );
  }
}

function follow(link: string): string {
  try {
    return realpathSync(link);
  } catch (error) {
    throw new Error(
      `The record is kept in ${readlinkSync(link)}, but that folder cannot be found. ` +
        `Bring it back, or delete ${link} to begin with an empty record.`,
      { cause: error },
    );
  }
}

/** The link is made in one step and only once, so two first starts at the same moment end in the same place. */
function keepElsewhere(folder: string, link: string): string {
  mkdirSync(sharedRoot, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(sharedRoot, `${shortHash(folder)}-`));
  try {
    symlinkSync(home, link);
    return home;
  } catch (error) {
    rmdirSync(home);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return follow(link);
    throw error;
  }
}

function socketFolderFor(home: string): string {
  const inside = join(home, 'socket');
  if (fits(inside)) return inside;
  const name = `cairn-${shortHash(home)}`;
  const outside = join(tmpdir(), name);
  return fits(outside) ? outside : join('/tmp', name);
}

function fits(socketFolder: string): boolean {
  return Buffer.byteLength(join(socketFolder, '.s.PGSQL.5432')) <= longestSocketPath;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * Makes a folder that only the database's user can open.
 *
 * @throws Error when somebody else made it first: in a shared folder like /tmp that would be a trap.
 */
export function makePrivate(folder: string, runner: Runner | undefined): void {
  const owner = runner?.uid ?? process.getuid?.();
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(folder, { mode: 0o700 });
    if (runner !== undefined) chownSync(folder, runner.uid, runner.gid);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner)) {
    throw new Error(`${folder} was made by another user, so it is not safe to use. Remove it, then start Cairn again.`);
  }
  chmodSync(folder, 0o700);
}
