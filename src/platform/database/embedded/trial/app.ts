import pg from 'pg';
import { startEmbedded } from '../index.ts';

/** An app in a process of its own, for tests that kill it. It tells what happens on standard output, one line each. */
const [folder = '', work = 'idle'] = process.argv.slice(2);
const tell = (line: string) => process.stdout.write(`${line}\n`);

try {
  const database = await startEmbedded({ folder, say: () => undefined });
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  tell(`ready ${database.reattached ? 'reattached' : 'started'}`);
  if (work === 'write') await write(database.socketFolder);
  setInterval(() => undefined, 60_000);
} catch (error) {
  tell(`refused ${(error as Error).message}`);
}

async function write(host: string): Promise<void> {
  const pool = new pg.Pool({ host, port: 5432, user: 'postgres', database: 'postgres', max: 4 });
  pool.on('error', () => undefined);
  await pool.query('create table if not exists written (id integer)');
  let next = 1;
  const writer = async () => {
    for (;;) {
      const id = next;
      next += 1;
      await pool.query('insert into written values ($1)', [id]);
      tell(`saved ${id}`);
    }
  };
  await Promise.all([writer(), writer(), writer(), writer()]).catch(() => undefined);
}
