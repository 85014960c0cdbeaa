import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage } from './browser.ts';

const project = join(import.meta.dirname, '../..');

/** The product as it is built; BENCH_PRODUCT names another build, to compare two. */
export const product = process.env['BENCH_PRODUCT'] ?? join(project, 'dist/server.js');

/** A process of ours that is measured by itself. */
export interface Measured {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly lines: Interface;
  stop(): Promise<void>;
}

/** Starts a file with the Node that runs this. `flags` are Node's own. */
export function start(
  file: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  flags: readonly string[] = [],
): Measured {
  const child = spawn(process.execPath, [...flags, file, ...words], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { pid, stdout } = child;
  if (pid === undefined) throw new Error(`${file} did not start.`);
  const lines = createInterface({ input: stdout });
  return {
    pid,
    child,
    lines,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** One of the things that the product is measured beside. */
export const startBeside = (name: 'bytes' | 'rows' | 'mail' | 'push', words: readonly string[]): Measured =>
  start(join(import.meta.dirname, `${name}.js`), words);

export const nextLine = async (from: Measured): Promise<string> => String((await once(from.lines, 'line'))[0]);

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The product, answering. Throws when it ends before. */
export async function startProduct(
  env: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): Promise<Measured & { readonly port: number }> {
  const port = await freePort();
  const started = start(product, [], { ...env, PORT: String(port) }, flags);
  for (;;) {
    if (started.child.exitCode !== null) throw new Error('The product ended while it was starting.');
    const answered = await fetchPage(port, '/help').catch(() => null);
    if (answered) return { ...started, port };
    await wait(20);
  }
}
