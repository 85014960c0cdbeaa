import { spawn } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers } from './ping.ts';
import type { Place } from './place.ts';
import { problem } from './problems.ts';
import { commandOf, isAlive, programIsGone } from './processes.ts';
import { runAs } from './runner.ts';
import { serverArguments, socketPath } from './server-settings.ts';

/** How long orphaned backends of a killed server may take to notice and end, in milliseconds. */
const orphanPatience = 20_000;
/** How long a fast stop may take before the server is told to drop everything, in milliseconds. */
const stopPatience = 30_000;
/** How long a server that calls itself ready may stay silent, in milliseconds. */
const answerPatience = 30_000;

/** Told when the app stops, so that a start in progress ends early. */
export interface Going {
  readonly stopping: boolean;
}

/**
 * Starts a server on the place's cluster and returns its process number once it answers.
 *
 * @throws Error in plain words when it does not start.
 */
export async function launch(
  place: Place,
  binaries: string,
  say: (line: string) => void,
  going: Going,
): Promise<number> {
  const giveUp = Date.now() + orphanPatience;
  for (;;) {
    const began = new Date();
    const started = spawnServer(place, binaries);
    const pid = await untilReady(place, started, say, going);
    if (pid !== undefined) return pid;
    const said = [started.failure(), readFileSync(place.startLog, 'utf8'), logSince(place, began)].join('\n');
    const orphans = /pre-existing shared memory block|lock file .* already exists/.test(said);
    if (!orphans || Date.now() > giveUp || going.stopping) throw problem('The database did not start.', said, place);
    await wait(250);
  }
}

/** Detached, so that Ctrl-C in the terminal reaches the app alone, which then stops the server in order. */
function spawnServer(place: Place, binaries: string): { pid: number | undefined; failure: () => string } {
  // Made anew each time: as root we must not follow a link that the folder's owner may have put there.
  rmSync(place.startLog, { force: true });
  const log = openSync(place.startLog, 'wx', 0o600);
  if (place.runner !== undefined) fchownSync(log, place.runner.uid, place.runner.gid);
  const child = spawn(join(binaries, 'postgres'), serverArguments(place), {
    ...runAs(place.runner),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let failure = '';
  child.on('error', (error) => (failure = error.message));
  child.unref();
  return { pid: child.pid, failure: () => failure };
}

/** The server's process number once it takes connections, or undefined when it ended before. */
async function untilReady(
  place: Place,
  started: { pid: number | undefined },
  say: (line: string) => void,
  going: Going,
): Promise<number | undefined> {
  const { pid } = started;
  if (pid === undefined) {
    await wait(1);
    return undefined;
  }
  let nextWord = Date.now() + 5_000;
  while (isAlive(pid)) {
    if (going.stopping) {
      await stopServer(pid);
      return undefined;
    }
    const state = readState(place);
    if (state?.pid === pid && state.status === 'ready' && (await answers(socketPath(place)))) return pid;
    if (Date.now() > nextWord) {
      say('The database is checking itself after it was cut off. This can take a few minutes…');
      nextWord = Date.now() + 30_000;
    }
    await wait(10);
  }
  return undefined;
}

interface ServerState {
  readonly pid: number;
  /** `starting`, `ready`, `stopping` or empty; PostgreSQL writes it on the eighth line of postmaster.pid. */
  readonly status: string;
}

function stateFile(place: Place): string {
  return join(place.cluster, 'postmaster.pid');
}

function readState(place: Place): ServerState | undefined {
  if (!existsSync(stateFile(place))) return undefined;
  const lines = readFileSync(stateFile(place), 'utf8').split('\n');
  return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() };
}

/**
 * The process number of a server that an earlier, killed app left running and that runs just as we would start it.
 * One that is already stopping is hurried and waited for; one that runs otherwise (older programs or settings) is stopped.
 *
 * @throws Error in plain words when a server is there that we can neither use nor stop.
 */
export async function findRunning(
  place: Place,
  binaries: string,
  say: (line: string) => void,
): Promise<number | undefined> {
  const giveUp = Date.now() + answerPatience;
  for (;;) {
    const state = readState(place);
    if (state === undefined) {
      await clearUp(place);
      return undefined;
    }
    if (!Number.isInteger(state.pid) || state.pid <= 0) {
      // The server makes this file first and fills it a moment later.
      if (Date.now() > giveUp) return undefined;
    } else if (!isAlive(state.pid) || !isOurs(state.pid, place)) {
      await clearUp(place);
      return undefined;
    } else if (state.status === 'ready' && (await answers(socketPath(place)))) {
      if (runsAsWeWould(state.pid, place, binaries)) return state.pid;
      say('The database that is running is from before the last change. Restarting it…');
      await stopServer(state.pid);
    } else if (state.status === 'stopping') {
      await stopServer(state.pid);
    } else if (Date.now() > giveUp) {
      throw new Error(
        `A database server (process ${state.pid}) has ${place.cluster} open but does not answer. ` +
          `Wait until it has finished, or end it (kill -INT ${state.pid}), then start Cairn again.`,
      );
    }
    await wait(50);
  }
}

/** After a restart of the machine or container, another process can have the number that the file still names. */
function isOurs(pid: number, place: Place): boolean {
  const command = commandOf(pid);
  return command === undefined || command.includes(place.cluster);
}

function runsAsWeWould(pid: number, place: Place, binaries: string): boolean {
  const command = commandOf(pid);
  if (command === undefined) return true;
  const ours = [join(binaries, 'postgres'), ...serverArguments(place)];
  return !programIsGone(pid) && command.join('\0') === ours.join('\0');
}

/**
 * PostgreSQL clears up after a dead server itself, but not while the number in its files still names some process: one
 * that nobody collected yet, or another that was given the same number. It keeps out of the memory that orphaned
 * backends still use by other means, so both files may go.
 */
async function clearUp(place: Place): Promise<void> {
  if (await answers(socketPath(place))) {
    throw new Error(
      `The database in ${place.cluster} is running, but not on this machine: another container uses the same folder. ` +
        'Stop the other one first. Two must never share a folder.',
    );
  }
  rmSync(stateFile(place), { force: true });
  rmSync(`${socketPath(place)}.lock`, { force: true });
}

/** What the server wrote to its own log from that moment on; each line begins with its time. */
function logSince(place: Place, moment: Date): string {
  const from = moment.toISOString().replace('T', ' ').slice(0, 19);
  const files = readdirSync(place.logFolder).map((name) => readFileSync(join(place.logFolder, name), 'utf8'));
  return files
    .flatMap((text) => text.split('\n'))
    .filter((line) => line >= from)
    .join('\n');
}

/** The day's log is emptied only by a server that runs at midnight; one that is started now and then would add to it for ever. */
export function removeOldLogs(place: Place): void {
  const weekAgo = Date.now() - 6 * 24 * 60 * 60 * 1_000;
  for (const name of readdirSync(place.logFolder)) {
    const path = join(place.logFolder, name);
    if (name.startsWith('server-') && statSync(path).mtimeMs < weekAgo) rmSync(path);
  }
}

/** Stops in order (everything is written, connections are closed) and returns when the process is gone. */
export async function stopServer(pid: number): Promise<void> {
  if (await endsAfter(pid, 'SIGINT', stopPatience)) return;
  if (await endsAfter(pid, 'SIGQUIT', 10_000)) return;
  throw new Error(`The database (process ${pid}) does not stop. End it with "kill -QUIT ${pid}".`);
}

async function endsAfter(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  if (!isAlive(pid)) return true;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  const giveUp = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > giveUp) return false;
    await wait(10);
  }
  return true;
}
