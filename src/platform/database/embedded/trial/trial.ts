import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../index.ts';
import { stopServer } from '../server.ts';

/** A place for the folders of one test file. `clean` stops every server left in them, then removes them. */
export function trialFolders(): { fresh: () => string; prepared: () => Promise<string>; clean: () => Promise<void> } {
  const root = mkdtempSync(join(tmpdir(), 'cairn-trial-'));
  execFileSync('chmod', ['755', root]);
  const folders: string[] = [];
  let template: Promise<string> | undefined;
  const fresh = () => {
    const folder = join(root, String(folders.length), 'data');
    folders.push(folder);
    return folder;
  };
  const makeTemplate = async () => {
    const folder = fresh();
    await (await startEmbedded({ folder, say: () => undefined })).stop();
    return folder;
  };
  // Copying a cluster that was set up once takes a tenth of the time of setting up another.
  const prepared = async () => {
    const from = await (template ??= makeTemplate());
    const folder = fresh();
    execFileSync('mkdir', ['-p', join(folder, '..')]);
    execFileSync('cp', ['-a', from, folder]);
    return folder;
  };
  const clean = async () => {
    for (const folder of folders) {
      const pid = serverIn(folder);
      if (pid !== undefined) await stopServer(pid);
      const link = join(folder, 'kept-at');
      if (existsSync(link)) rmSync(realpathSync(link), { recursive: true });
    }
    rmSync(root, { recursive: true, force: true });
  };
  return { fresh, prepared, clean };
}

/** The process number of the server that has the folder's cluster open, as the server itself wrote it down. */
export function serverIn(folder: string): number | undefined {
  const kept = join(folder, 'kept-at');
  const file = join(existsSync(kept) ? kept : folder, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** Runs statements one after the other on a connection of their own; gives the rows of the last. */
export async function ask(host: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

export interface AppProcess {
  readonly pid: number;
  /** Every line told so far. */
  readonly lines: string[];
  /** The first line, told or yet to be told, that begins so. Rejects when the app ends without it. */
  told(beginning: string): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts trial/app.ts as a process of its own. */
export function startApp(folder: string, work: 'idle' | 'write' = 'idle'): AppProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'app.ts'), folder, work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let ended = false;
  const wake = () => waiting.forEach((look) => look());
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  const told = (beginning: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = lines.find((told) => told.startsWith(beginning));
        if (line === undefined && !ended) return;
        waiting.delete(look);
        if (line === undefined) reject(new Error(`The app ended without "${beginning}": ${lines.join(' | ')}`));
        else resolve(line);
      };
      waiting.add(look);
      look();
    });
  const closed = once(child, 'close');
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await closed;
  };
  return { pid: child.pid ?? 0, lines, told, kill };
}
