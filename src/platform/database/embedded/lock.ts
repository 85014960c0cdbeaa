import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { birthOf, isAlive } from './processes.ts';

const prefix = 'in-use-by.';
const attempts = 6;
const heldHere = new Set<string>();

/**
 * Takes the folder for this process and returns what gives it back.
 *
 * Each claimant makes a file whose name says who it is, and only then looks for others: two who come at once both see
 * each other, both step back and try again after a random wait. The name of a dead claimant never comes back, so
 * removing its file can never remove a live one's, however the steps interleave.
 *
 * @throws Error in plain words when another live process has the folder.
 */
export async function takeLock(folder: string): Promise<() => void> {
  const mine = `${prefix}${process.pid}.${birthOf(process.pid)}`;
  const path = join(folder, mine);
  if (heldHere.has(path)) throw refusal(folder, mine);
  heldHere.add(path);
  const giveBack = () => {
    rmSync(path, { force: true });
    heldHere.delete(path);
  };
  try {
    for (let attempt = 1; ; attempt += 1) {
      claim(path, folder, mine);
      const other = liveClaims(folder).find((name) => name !== mine);
      if (other === undefined) return giveBack;
      rmSync(path, { force: true });
      if (attempt === attempts) throw refusal(folder, other);
      await wait(20 + Math.random() * 80);
    }
  } catch (error) {
    heldHere.delete(path);
    throw error;
  }
}

function claim(path: string, folder: string, mine: string): void {
  try {
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Where the start of a process cannot be told, the file is from an earlier process with our number.
    if (!mine.endsWith('.unknown')) throw refusal(folder, mine);
  }
}

function liveClaims(folder: string): string[] {
  return readdirSync(folder).filter((name) => {
    if (!name.startsWith(prefix)) return false;
    if (holderLives(name)) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}

function holderOf(name: string): { pid: number; birth: string } {
  const [pid = '', birth = ''] = name.slice(prefix.length).split('.');
  return { pid: Number(pid), birth };
}

function holderLives(name: string): boolean {
  const { pid, birth } = holderOf(name);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  return isAlive(pid) && birthOf(pid) === birth;
}

function refusal(folder: string, name: string): Error {
  const { pid } = holderOf(name);
  return new Error(
    `Cairn is already running with the folder ${folder} (process ${pid}). ` +
      `Use the one that is running, or stop it first (kill ${pid}), or give this one another data folder.`,
  );
}
