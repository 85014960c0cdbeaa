import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';
import { birthOf } from './processes.ts';
import { startApp, trialFolders } from './trial/trial.ts';

const folders = trialFolders();
afterAll(folders.clean);

function emptyFolder(): string {
  const folder = folders.fresh();
  mkdirSync(folder, { recursive: true });
  return folder;
}

describe('the lock on a folder', () => {
  it('lets exactly one of three apps that start at once have the folder, and tells the others why', async () => {
    const folder = await folders.prepared();
    const apps = [startApp(folder), startApp(folder), startApp(folder)];
    const firstWords = await Promise.all(apps.map((app) => app.told('')));
    const refused = firstWords.filter((line) => line.startsWith('refused'));
    expect(firstWords.filter((line) => line === 'ready started')).toHaveLength(1);
    expect(refused).toHaveLength(2);
    const holder = apps[firstWords.indexOf('ready started')];
    for (const line of refused) {
      expect(line).toContain('already running with the folder');
      expect(line).toContain(`kill ${holder?.pid}`);
    }
    await Promise.all(apps.map((app) => app.kill('SIGTERM')));
  });

  it('refuses a second start in the same process', async () => {
    const folder = emptyFolder();
    const giveBack = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toThrow(`process ${process.pid}`);
    giveBack();
    (await takeLock(folder))();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'clears what the dead left: an ended process, and an earlier one with the same number',
    async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'in-use-by.4194305.77-00000000'), '');
      writeFileSync(join(folder, 'in-use-by.1.77-00000000'), '');
      writeFileSync(join(folder, `in-use-by.${process.pid}.77-00000000`), '');
      const giveBack = await takeLock(folder);
      expect(readdirSync(folder)).toEqual([`in-use-by.${process.pid}.${birthOf(process.pid)}`]);
      giveBack();
    },
  );

  it.skipIf(process.platform !== 'linux')('keeps out while another live process has it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, `in-use-by.${process.ppid}.${birthOf(process.ppid)}`), '');
    await expect(takeLock(folder)).rejects.toThrow(`process ${process.ppid}`);
  });
});
