import { setTimeout as wait } from 'node:timers/promises';
import { prepareBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { takeLock } from './lock.ts';
import { findPlace, type Place } from './place.ts';
import { isAlive } from './processes.ts';
import { findRunning, launch, removeOldLogs, stopServer } from './server.ts';
import { port, superuser } from './server-settings.ts';

export interface EmbeddedOptions {
  /** The app's data folder; made when missing. One live app at a time may use it. */
  readonly folder: string;
  /** Called with one plain line at a time when there is something to tell whoever started the app. */
  readonly say: (line: string) => void;
  /** Called each time the server had died and takes connections again; every earlier connection is gone. */
  readonly onRestart?: () => void;
}

export interface Embedded {
  /** Connect with this as the host; the server listens nowhere else. */
  readonly socketFolder: string;
  readonly port: number;
  readonly superuser: string;
  /** Whether a server left running by a killed app was taken over. */
  readonly reattached: boolean;
  /** Stops the server in order and frees the folder. May be called more than once. */
  stop(): Promise<void>;
}

/** Waits between attempts to bring a dead server back, in milliseconds; the last one repeats. */
const restartWaits = [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A server that ran this long, in milliseconds, is taken to have been well. */
const wellAfter = 60_000;

/**
 * Starts PostgreSQL from the npm package on the folder, or takes over the one an app killed earlier left running, and
 * keeps it running until `stop`.
 *
 * @throws Error in plain words, saying what to do, when it cannot.
 */
export async function startEmbedded({ folder, say, onRestart }: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new Error(
      "Cairn's own database does not run on Windows. Use WSL, or set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  }
  const place = findPlace(folder, say);
  const giveBack = await takeLock(place.home);
  try {
    const binaries = prepareBinaries(place.runner, say);
    await ensureCluster(place, binaries, say);
    removeOldLogs(place);
    const found = await findRunning(place, binaries, say);
    if (found !== undefined) say('The database was still running from before; using it.');
    const pid = found ?? (await launch(place, binaries, say, { stopping: false }));
    const keeper = keepRunning({ pid, place, binaries, say, onRestart });
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= keeper.stop().finally(giveBack));
    return { socketFolder: place.socketFolder, port, superuser, reattached: found !== undefined, stop };
  } catch (error) {
    giveBack();
    throw error;
  }
}

interface Kept {
  pid: number;
  readonly place: Place;
  readonly binaries: string;
  readonly say: (line: string) => void;
  readonly onRestart: (() => void) | undefined;
}

/** A server that was taken over is nobody's child, so both kinds are watched in the same way: is the process there? */
function keepRunning(kept: Kept): { stop: () => Promise<void> } {
  const abort = new AbortController();
  const going = { stopping: false };
  let failures = 0;
  let wellSince = Date.now();
  let bringingBack: Promise<void> | undefined;

  const bringBack = async () => {
    kept.say('The database stopped unexpectedly. Starting it again…');
    if (Date.now() - wellSince > wellAfter) failures = 0;
    while (!going.stopping) {
      const pause = restartWaits[Math.min(failures, restartWaits.length - 1)] ?? 0;
      failures += 1;
      await wait(pause, undefined, { signal: abort.signal }).catch(() => undefined);
      if (going.stopping || (await startAgain(kept, going))) break;
    }
    wellSince = Date.now();
  };

  const watch = setInterval(() => {
    if (bringingBack !== undefined || isAlive(kept.pid)) return;
    bringingBack = bringBack().finally(() => (bringingBack = undefined));
  }, 200).unref();

  const stop = async () => {
    going.stopping = true;
    clearInterval(watch);
    abort.abort();
    await bringingBack;
    await stopServer(kept.pid);
  };
  return { stop };
}

async function startAgain(kept: Kept, going: { stopping: boolean }): Promise<boolean> {
  const { place, binaries, say } = kept;
  try {
    kept.pid = (await findRunning(place, binaries, say)) ?? (await launch(place, binaries, say, going));
  } catch (error) {
    if (!going.stopping) say(`${(error as Error).message}\nTrying again…`);
    return false;
  }
  say('The database is running again.');
  kept.onRestart?.();
  return true;
}
