import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A tiny project with the real commands of this one and stand-ins for everything that they start. */
export interface TrialProject {
  readonly folder: string;
  write(path: string, text: string): void;
  read(path: string): string;
  command(name: 'start.mjs' | 'test.mjs', options?: CommandOptions): RunningCommand;
  remove(): void;
}

interface CommandOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Starts it from a shell that waits for it, and sends signals to that shell, as npm does. */
  readonly inShell?: boolean;
}

export interface RunningCommand {
  readonly ended: Promise<Ended>;
  says(words: string): Promise<void>;
  signal(signal: NodeJS.Signals): void;
}

export function makeTrialProject(): TrialProject {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-project-'));
  const tools = join(import.meta.dirname, '..');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: 0o755 });
  };
  for (const name of ['start.mjs', 'test.mjs', 'setup'])
    cpSync(join(tools, name), join(folder, 'tools', name), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{ "packages": { "node_modules/left": { "integrity": "sha512-one" } } }');
  write(
    'node_modules/.cairn-installed',
    createHash('sha256')
      .update(readFileSync(join(folder, 'package-lock.json')))
      .digest('hex'),
  );
  mkdirSync(join(folder, 'node_modules', 'node', 'bin'), { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node_modules', 'node', 'bin', 'node'));
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
  const command: TrialProject['command'] = (name, { args = [], env = {}, inShell = false } = {}) =>
    runCommand([join(folder, 'tools', name), ...args], { ...process.env, ...env }, inShell);
  return { folder, write, read, command, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function runCommand(args: readonly string[], env: NodeJS.ProcessEnv, inShell: boolean): RunningCommand {
  const words = inShell
    ? ['/bin/sh', '-c', '"$@"; exit', 'sh', process.execPath, ...args]
    : [process.execPath, ...args];
  const child = spawn(words[0] ?? '', words.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir() });
  let said = '';
  const listeners = new Set<() => void>();
  const hear = (part: unknown) => {
    said += String(part);
    listeners.forEach((listener) => listener());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, said })));
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said.includes(words) && resolve();
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`Ended without saying "${words}": ${said}`)));
    });
  return { ended, says, signal: (signal) => child.kill(signal) };
}
