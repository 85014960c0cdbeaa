import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage } from './browser.ts';
import { freePort, start, startProduct } from './processes.ts';

/** Node's own flags with which tools/start.mjs runs the product. */
const AS_STARTED = ['--enable-source-maps'];

const project = join(import.meta.dirname, '../..');

/** In megabytes (10^6 bytes). PSS counts memory shared with other processes by its share. */
export interface Memory {
  readonly rss: number;
  readonly pss: number;
}

export function memoryOf(pid: number): Memory {
  const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(told)?.[1]);
  return { rss: (kilobytes('Rss') * 1024) / 1e6, pss: (kilobytes('Pss') * 1024) / 1e6 };
}

export interface Idle {
  /** Ten seconds after it answered for the first time, without its database. */
  readonly memory: Memory;
  /** Milliseconds from the second `node tools/start.mjs` on the same folder to the first page. */
  readonly secondStart: number;
  /** True when that start had to build first. */
  readonly built: boolean;
}

/** The product with its own database, on an empty folder; then stopped, and started again as `npm start` does. */
export async function measureIdle(): Promise<Idle> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-idle-'));
  try {
    const first = await startProduct({ CAIRN_DATA: folder }, AS_STARTED);
    await wait(10_000);
    const memory = memoryOf(first.pid);
    await first.stop();
    return { memory, ...(await startAgain(folder)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startAgain(folder: string): Promise<Omit<Idle, 'memory'>> {
  const port = await freePort();
  const began = performance.now();
  const again = start(join(project, 'tools/start.mjs'), [], { CAIRN_DATA: folder, PORT: String(port) });
  let built = false;
  again.lines.on('line', (line) => (built ||= line.startsWith('Building')));
  while (!(await fetchPage(port, '/').catch(() => null))) {
    if (again.child.exitCode !== null) throw new Error('The second start ended before it answered.');
    await wait(10);
  }
  const secondStart = performance.now() - began;
  await again.stop();
  return { secondStart, built };
}
