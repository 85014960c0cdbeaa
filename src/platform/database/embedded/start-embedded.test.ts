import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbedded } from './index.ts';
import { ask, serverIn, trialFolders } from './trial/trial.ts';

const folders = trialFolders();
afterAll(folders.clean);
const silent = () => undefined;

describe('the embedded database', () => {
  it('tells about the first start, keeps what was written, and is quiet and quick on the next', async () => {
    const folder = folders.fresh();
    const lines: string[] = [];
    const first = await startEmbedded({ folder, say: (line) => lines.push(line) });
    await ask(first.socketFolder, 'create table kept (words text)', "insert into kept values ('mine')");
    await first.stop();
    expect(lines).toEqual(['Setting up the database for the first time…']);
    expect(serverIn(folder)).toBeUndefined();

    const began = performance.now();
    const second = await startEmbedded({ folder, say: (line) => lines.push(line) });
    const took = performance.now() - began;
    expect(await ask(second.socketFolder, 'select words from kept')).toEqual([{ words: 'mine' }]);
    expect(second.reattached).toBe(false);
    await second.stop();
    expect(lines).toHaveLength(1);
    // 50 ms on a quiet machine, and the aim is below 300; the rest is room for one that is busy.
    expect(took).toBeLessThan(2_000);
  });

  it('writes through to the disk, checks its pages, and listens on no network', async () => {
    const database = await startEmbedded({ folder: await folders.prepared(), say: silent });
    const show = async (name: string) => (await ask(database.socketFolder, `show ${name}`))[0]?.[name];
    expect(await show('fsync')).toBe('on');
    expect(await show('full_page_writes')).toBe('on');
    expect(await show('data_checksums')).toBe('on');
    expect(await show('listen_addresses')).toBe('');
    expect(await show('server_encoding')).toBe('UTF8');
    expect(
      await ask(database.socketFolder, "select datlocprovider, datlocale from pg_database where datname = 'postgres'"),
    ).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
    await database.stop();
  });

  it('keeps durability on when a file in the folder says otherwise', async () => {
    const folder = await folders.prepared();
    writeFileSync(join(folder, 'postgres', 'postgresql.auto.conf'), "fsync = off\nlisten_addresses = '*'\n");
    const database = await startEmbedded({ folder, say: silent });
    expect(await ask(database.socketFolder, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask(database.socketFolder, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    await database.stop();
  });

  it('lets only the owner reach the socket', async () => {
    const folder = await folders.prepared();
    const database = await startEmbedded({ folder, say: silent });
    expect(statSync(database.socketFolder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
    await database.stop();
  });

  it('writes nothing to its log of what people wrote', async () => {
    const folder = await folders.prepared();
    const database = await startEmbedded({ folder, say: silent });
    const { socketFolder } = database;
    await ask(socketFolder, 'create table diary (words text unique, mood integer check (mood > 0))');
    await ask(socketFolder, "insert into diary values ('my secret words', 1)");
    for (const wrong of [
      "insert into diary values ('my secret words', 1)",
      "insert into diary values ('my secret words too', -1)",
      "select 'my secret words'::uuid",
    ]) {
      await expect(ask(socketFolder, wrong)).rejects.toThrow();
    }
    await database.stop();
    const logs = readdirSync(join(folder, 'log')).map((name) => readFileSync(join(folder, 'log', name), 'utf8'));
    expect(logs.join('')).toContain('database system is ready');
    expect(logs.join('')).not.toContain('secret');
  });

  it('finds a short socket path for a folder whose own is too long', async () => {
    const folder = join(folders.fresh(), 'a'.repeat(90), 'ö b');
    const database = await startEmbedded({ folder, say: silent });
    expect(Buffer.byteLength(database.socketFolder)).toBeLessThan(100);
    expect(statSync(database.socketFolder).mode & 0o777).toBe(0o700);
    expect(await ask(database.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
    rmSync(database.socketFolder, { recursive: true });
  });

  it('may be stopped twice, and then frees the folder', async () => {
    const folder = await folders.prepared();
    const database = await startEmbedded({ folder, say: silent });
    await Promise.all([database.stop(), database.stop()]);
    await (await startEmbedded({ folder, say: silent })).stop();
    expect(readdirSync(folder).filter((name) => name.startsWith('in-use-by'))).toEqual([]);
  });

  it('says in plain words that the folder holds a record it cannot read', async () => {
    const folder = await folders.prepared();
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    await expect(startEmbedded({ folder, say: silent })).rejects.toThrow(/made by PostgreSQL 17; this Cairn has 18/);
  });
});
