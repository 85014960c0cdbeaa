import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { later } from './device.ts';

/** A real browser on a folder of its own, which can be killed as a phone whose battery goes: nothing is finished, only what is on the disk stays. */
export interface Phone {
  readonly page: Page;
  /** SIGKILL to the browser and all its processes. */
  kill(): Promise<void>;
  /** Closed as people close it. */
  close(): Promise<void>;
}

export async function phoneOn(profile: string): Promise<Phone> {
  const executable = process.env['CAIRN_CHROMIUM'];
  if (!executable) throw new Error('CAIRN_CHROMIUM does not name a browser: npm test finds one.');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  // What a killed browser leaves behind, by which the next would think that it still runs.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
  const options = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(executable, [...options, 'about:blank'], { detached: true, stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await connected(child, portFile);
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser has no window.');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

async function connected(child: ChildProcess, portFile: string): Promise<Browser> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error('The browser did not start.');
    const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port && path) return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    await later(100);
  }
  throw new Error('The browser says no port.');
}
