import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** A browser with a profile of its own on the disk, as somebody has it on their device; it can be killed. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  readonly process: ChildProcess;
  /** As when the person closes it. */
  close(): Promise<void>;
  /** As when the battery is taken out. */
  kill(): Promise<void>;
}

const until = async (holds: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 30_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
};

export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const executablePath = process.env['CAIRN_CHROMIUM'];
  if (!executablePath) throw new Error('CAIRN_CHROMIUM does not name a browser: npm test finds one.');
  const told = join(profile, 'DevToolsActivePort');
  const before = existsSync(told) ? readFileSync(told, 'utf8') : '';
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--password-store=basic',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child = spawn(executablePath, args, { stdio: 'ignore', detached: true });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await until(
    () => existsSync(told) && !['', before].includes(readFileSync(told, 'utf8')),
    'the browser says its port',
  );
  const [port] = readFileSync(told, 'utf8').split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no profile open.');
  return {
    context,
    process: child,
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
    kill: async () => {
      // The whole group that we began: the browser and its children, at once.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

/** Every file of a folder in which any of these words stand, as UTF-8 or UTF-16, whatever kind of file it is. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name);
    try {
      if (!statSync(path).isFile()) continue;
      const content = readFileSync(path);
      if (wanted.some((word) => content.includes(word))) found.push(name);
    } catch {
      // A file that the browser took away meanwhile, or a socket.
    }
  }
  return found;
}
