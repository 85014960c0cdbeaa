import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { makePrivate, type Place } from './place.ts';
import { problem } from './problems.ts';
import { runAs } from './runner.ts';
import { superuser } from './server-settings.ts';

/** PostgreSQL's major version in the npm package; its files can be read by no other. */
const majorVersion = '18';

/**
 * Makes the cluster on the first start. It is made beside its final name and then renamed, so a start that was cut off
 * leaves nothing that looks whole.
 *
 * @throws Error in plain words.
 */
export async function ensureCluster(place: Place, binaries: string, say: (line: string) => void): Promise<void> {
  if (existsSync(place.cluster)) return checkCluster(place);
  say('Setting up the database for the first time…');
  const unfinished = `${place.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makePrivate(unfinished, place.runner);
  const { code, said } = await initdb(place, binaries, unfinished);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw problem('The database could not be set up.', said, place);
  }
  renameSync(unfinished, place.cluster);
  syncFolder(place.home);
}

function checkCluster(place: Place): void {
  const versionFile = join(place.cluster, 'PG_VERSION');
  const found = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : undefined;
  if (found !== majorVersion) {
    throw new Error(
      found === undefined
        ? `${place.cluster} is there, but holds no database. Bring back a copy of it, or move it away to begin with an empty record.`
        : `The record in ${place.cluster} was made by PostgreSQL ${found}; this Cairn has ${majorVersion}. Use the Cairn that made it.`,
    );
  }
  // A copy brought back by root belongs to root, and the server would refuse it.
  if (place.runner !== undefined && statSync(place.cluster).uid === 0) giveAll(place.cluster, place.runner);
}

function giveAll(path: string, to: { uid: number; gid: number }): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAll(inner, to);
    else lchownSync(inner, to.uid, to.gid);
  }
  chownSync(path, to.uid, to.gid);
}

/** Only the owner of the socket's folder can reach the server, so that folder's 0700 is the wall and no password is asked. */
function initdb(place: Place, binaries: string, cluster: string): Promise<{ code: number | null; said: string }> {
  const options = [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
    '--auth-local=trust',
    '--auth-host=reject',
    '--no-instructions',
  ];
  return new Promise((resolve) => {
    const child = spawn(join(binaries, 'initdb'), options, {
      ...runAs(place.runner),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (part) => (said += String(part)));
    child.stderr.on('data', (part) => (said += String(part)));
    child.on('error', (error) => resolve({ code: null, said: `${said}\n${error.message}` }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Without this, a power cut just after the first start could forget the new name. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
