import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from './index.ts';
import { isAlive } from './processes.ts';
import { ask, serverIn, startApp, trialFolders } from './trial/trial.ts';

const folders = trialFolders();
afterAll(folders.clean);
const silent = () => undefined;

describe('when something is killed', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await folders.prepared();
  });

  it('takes over the server that a killed app left running', async () => {
    const app = startApp(folder, 'write');
    await app.told('saved 50');
    await app.kill('SIGKILL');
    const left = serverIn(folder);

    const database = await startEmbedded({ folder, say: silent });
    expect(database.reattached).toBe(true);
    expect(serverIn(folder)).toBe(left);
    await expectSavedOnce(database.socketFolder, app.lines);
    await database.stop();
    expect(isAlive(left ?? 0)).toBe(false);
  });

  it('brings back every saved row when the app and the server are both killed while writing', async () => {
    const again = await folders.prepared();
    const app = startApp(again, 'write');
    await app.told('saved 200');
    const server = serverIn(again) ?? 0;
    process.kill(server, 'SIGKILL');
    await app.kill('SIGKILL');

    const database = await startEmbedded({ folder: again, say: silent });
    expect(database.reattached).toBe(false);
    expect(serverIn(again)).not.toBe(server);
    await expectSavedOnce(database.socketFolder, app.lines);
    await database.stop();
  });

  it('starts the server again when it dies while the app runs, each time', async () => {
    const lines: string[] = [];
    let restarted = Promise.withResolvers<void>();
    const database = await startEmbedded({
      folder,
      say: (line) => lines.push(line),
      onRestart: () => restarted.resolve(),
    });
    await ask(database.socketFolder, 'create table kept (words text)', "insert into kept values ('mine')");
    for (let time = 1; time <= 2; time += 1) {
      const server = serverIn(folder) ?? 0;
      process.kill(server, 'SIGKILL');
      await restarted.promise;
      restarted = Promise.withResolvers<void>();
      expect(serverIn(folder)).not.toBe(server);
      expect(await ask(database.socketFolder, 'select words from kept')).toEqual([{ words: 'mine' }]);
    }
    await database.stop();
    expect(serverIn(folder)).toBeUndefined();
    expect(lines.filter((line) => line === 'The database is running again.')).toHaveLength(2);
  });

  it('also watches over a server it took over', async () => {
    const app = startApp(folder);
    await app.told('ready');
    await app.kill('SIGKILL');
    const restarted = Promise.withResolvers<void>();
    const database = await startEmbedded({ folder, say: silent, onRestart: () => restarted.resolve() });
    expect(database.reattached).toBe(true);
    process.kill(serverIn(folder) ?? 0, 'SIGKILL');
    await restarted.promise;
    expect(await ask(database.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
  });

  it('does not take over a server that is stopping, but waits and starts anew', async () => {
    const app = startApp(folder);
    await app.told('ready');
    const busy = new pg.Client({ host: join(folder, 'socket'), port: 5432, user: 'postgres', database: 'postgres' });
    busy.on('error', () => undefined);
    await busy.connect();
    await app.kill('SIGKILL');
    const stopping = serverIn(folder) ?? 0;
    // Told to stop once all connections are closed, it stays "stopping" for as long as ours is open.
    process.kill(stopping, 'SIGTERM');
    await vi.waitFor(() =>
      expect(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).toContain('stopping'),
    );

    const database = await startEmbedded({ folder, say: silent });
    expect(database.reattached).toBe(false);
    expect(isAlive(stopping)).toBe(false);
    expect(await ask(database.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
  });

  it('waits for a query of the killed server that is still at work', async () => {
    const app = startApp(folder);
    await app.told('ready');
    const busy = new pg.Client({ host: join(folder, 'socket'), port: 5432, user: 'postgres', database: 'postgres' });
    busy.on('error', () => undefined);
    await busy.connect();
    const { rows } = await busy.query<{ pid: number }>('select pg_backend_pid() as pid');
    const worker = rows[0]?.pid ?? 0;
    busy.query("select 'at work', count(*) from generate_series(1, 20000000)").catch(() => undefined);
    const atWork = `select state, query like '%at work%' as found from pg_stat_activity where pid = ${worker}`;
    await vi.waitFor(async () => {
      expect(await ask(join(folder, 'socket'), atWork)).toEqual([{ state: 'active', found: true }]);
    });
    process.kill(serverIn(folder) ?? 0, 'SIGKILL');
    await app.kill('SIGKILL');
    expect(isAlive(worker)).toBe(true);

    const database = await startEmbedded({ folder, say: silent });
    expect(isAlive(worker)).toBe(false);
    expect(await ask(database.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
  });

  it('stops in order when the app is told to stop', async () => {
    const app = startApp(folder);
    await app.told('ready');
    await app.kill('SIGTERM');
    expect(serverIn(folder)).toBeUndefined();
  });
});

/** Each row that the app was told is saved is there, and none is there twice. */
async function expectSavedOnce(host: string, lines: readonly string[]): Promise<void> {
  const saved = lines.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6)));
  const rows = await ask(host, 'select id, count(*)::int as times from written group by id');
  const times = new Map(rows.map((row) => [row['id'], row['times']]));
  expect(saved.length).toBeGreaterThan(40);
  expect(saved.filter((id) => times.get(id) !== 1)).toEqual([]);
  expect([...times.values()].every((count) => count === 1)).toBe(true);
}
