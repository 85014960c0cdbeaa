import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PlainBrowser } from './browser-without-script.ts';

const bundle = join(import.meta.dirname, '../../dist/server.js');

/** The product as it is built, running on a folder. */
export interface Running {
  readonly address: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** What it printed so far. */
  readonly said: () => string;
  stop(): Promise<void>;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}

/** Starts dist/server.js and waits until it says where it is. */
export async function startProduct(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
  built: string = bundle,
): Promise<Running> {
  if (!existsSync(built)) throw new Error('dist/server.js is missing: npm test builds it before the tests run.');
  const port = settings['PORT'] ? Number(settings['PORT']) : await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    CAIRN_DATA: dataFolder,
    CAIRN_CODES_FROM_PLACE: '100000',
    CAIRN_REGISTRATIONS_FROM_PLACE: '100000',
    ...settings,
    PORT: String(port),
  };
  const child = spawn(process.execPath, [built], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/^Cairn is at/m.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The product stopped (${code}) before it was ready:\n${said}`)));
  });
  await ready;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address: `http://localhost:${port}`,
    port,
    process: child,
    said: () => said,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** The process number of the embedded server in this data folder. */
export function postmasterIn(clusterFolder: string): number {
  return Number(readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** The newest code that the sample's mailbox holds for an address. */
export async function codeFor(browser: PlainBrowser, address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { html } = await browser.get('/mailbox');
    const messages = html.split(address);
    const code = messages.length > 1 ? /\b(\d{3}\s?\d{3})\b/.exec(messages[1] ?? '')?.[1] : undefined;
    if (code) return code.replace(/\s/, '');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No code arrived for ${address}`);
}

/** Signs in with an e-mail code, as anybody would. A new address becomes a person with a record. */
export async function signIn(browser: PlainBrowser, address: string, name: string): Promise<void> {
  const asking = await browser.get('/sign-in');
  const typing = await browser.post(asking, '/sign-in', { address });
  const arrived = await browser.post(typing, '/sign-in/code', { code: await codeFor(browser, address) });
  if (arrived.path.startsWith('/welcome'))
    await browser.post(arrived, '/welcome', { name, language: 'en', nation: '', keeps: 'yes' });
}
