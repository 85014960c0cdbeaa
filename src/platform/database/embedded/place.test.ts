import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyForRunner, findNative, makeLibraryLinks } from './binaries.ts';
import { startEmbedded } from './index.ts';
import { makePrivate } from './place.ts';
import { canOpen, chooseRunner } from './runner.ts';
import { ask, serverIn, trialFolders } from './trial/trial.ts';

const folders = trialFolders();
const scratch = mkdtempSync(join(tmpdir(), 'cairn-place-'));
afterAll(async () => {
  await folders.clean();
  rmSync(scratch, { recursive: true, force: true });
});
const silent = () => undefined;
const isRoot = process.getuid?.() === 0;

describe('the programs of PostgreSQL', () => {
  it('run again after their library links were removed, as when install scripts are off', () => {
    const native = join(scratch, 'package', 'native');
    cpSync(findNative(), native, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    const version = () =>
      execFileSync(join(native, 'bin', 'initdb'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    const server = () =>
      execFileSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    for (const { target } of links) rmSync(join(native, '..', target), { force: true });
    expect(() => version() + server()).toThrow(/shared libraries/);

    makeLibraryLinks(native);
    expect(version() + server()).toContain('PostgreSQL) 18');
    expect(links.every(({ target }) => existsSync(join(native, '..', target)))).toBe(true);
  });
});

describe.skipIf(!isRoot)('started by root', () => {
  it('runs the server as an account without special rights', async () => {
    const folder = await folders.prepared();
    const database = await startEmbedded({ folder, say: silent });
    const server = serverIn(folder) ?? 0;
    const account = chooseRunner([folder]);
    expect(account.uid).toBeGreaterThan(0);
    expect(statSync(`/proc/${server}`).uid).toBe(account.uid);
    expect(readFileSync(`/proc/${server}/status`, 'utf8')).toMatch(/^Groups:\s*$/m);
    expect(statSync(join(folder, 'postgres')).uid).toBe(account.uid);
    await database.stop();
  });

  it('keeps the record where that account can open it when the folder is closed to it, says so, and finds it again', async () => {
    const closed = join(folders.fresh(), 'closed');
    mkdirSync(closed, { recursive: true });
    chmodSync(closed, 0o700);
    const folder = join(closed, 'data');
    const lines: string[] = [];
    const first = await startEmbedded({ folder, say: (line) => lines.push(line) });
    const home = realpathSync(join(folder, 'kept-at'));
    expect(home).toMatch(/^\/var\/lib\/cairn\/[0-9a-f]{12}-/);
    expect(lines[0]).toContain(`the record is kept in ${home}`);
    await ask(first.socketFolder, 'create table kept (words text)', "insert into kept values ('mine')");
    await first.stop();

    // The folder may be moved: the way to the record moves with it.
    const moved = join(closed, 'moved');
    renameSync(folder, moved);
    const second = await startEmbedded({ folder: moved, say: silent });
    expect(await ask(second.socketFolder, 'select words from kept')).toEqual([{ words: 'mine' }]);
    await expect(startEmbedded({ folder: moved, say: silent })).rejects.toThrow('already running');
    await second.stop();

    rmSync(home, { recursive: true });
    await expect(startEmbedded({ folder: moved, say: silent })).rejects.toThrow(/cannot be found/);
  });

  it('copies the programs to where that account can run them, once', () => {
    const account = chooseRunner([]);
    const hidden = join(scratch, 'hidden');
    const native = join(hidden, 'package', 'native');
    mkdirSync(join(hidden, 'package'), { recursive: true });
    cpSync(findNative(), native, { recursive: true, verbatimSymlinks: true });
    cpSync(join(findNative(), '..', 'package.json'), join(hidden, 'package', 'package.json'));
    execFileSync('chmod', ['-R', 'go=', hidden]);
    expect(canOpen(join(native, 'bin', 'postgres'), account)).toBe(false);

    const target = join(scratch, 'open');
    chmodSync(scratch, 0o755);
    const lines: string[] = [];
    const copy = copyForRunner(native, target, account, (line) => lines.push(line));
    const runs = execFileSync(join(copy, 'bin', 'postgres'), ['--version'], {
      uid: account.uid,
      gid: account.gid,
      cwd: '/',
      encoding: 'utf8',
    });
    expect(runs).toContain('PostgreSQL) 18');
    expect(copyForRunner(native, target, account, (line) => lines.push(line))).toBe(copy);
    expect(lines).toHaveLength(1);
    expect(readdirSync(target)).toHaveLength(1);
  });

  it('takes back a record that root copied in', async () => {
    const folder = await folders.prepared();
    execFileSync('chown', ['-R', '0:0', join(folder, 'postgres')]);
    const database = await startEmbedded({ folder, say: silent });
    expect(await ask(database.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
  });

  it('leaves a folder that belongs to somebody else usable for them, and closed to others, in plain words', async () => {
    const account = chooseRunner([]);
    const folder = folders.fresh();
    mkdirSync(folder, { recursive: true });
    chownSync(folder, account.uid, account.gid);
    await (await startEmbedded({ folder, say: silent })).stop();
    const startAs = (uid: number) =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'trial', 'app.ts'), folder], {
        uid,
        gid: uid,
        encoding: 'utf8',
        timeout: 3_000,
      });
    expect(startAs(account.uid).stdout).toBe('ready started\n');
    expect(startAs(account.uid - 1).stdout).toContain('belongs to another user');
  });

  it('refuses a folder for the socket that somebody else made first', () => {
    const trap = join(scratch, 'trap');
    mkdirSync(trap);
    expect(() => makePrivate(trap, chooseRunner([]))).toThrow(/made by another user/);
  });
});
