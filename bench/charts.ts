import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../src/migrations.ts';
import { openDatabase, prepareDatabase, type Database, type Server } from '../src/platform/database/index.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import type { RecordAsk } from '../src/platform/http/index.ts';
import { translator } from '../src/platform/language/index.ts';
import { withPerson } from '../src/platform/record/index.ts';
import { ownRecord, visitorOf } from '../src/platform/session/index.ts';
import { HowThingsGo } from '../src/web/me/how-things-go/goings.tsx';
import { readGoings } from '../src/web/me/how-things-go/read-goings.ts';
import { fetchPage, signedInAs } from './browser.ts';
import fill from './charts.sql';
import { drive, latencyOf, type Latency } from './load.ts';
import { startProduct } from './processes.ts';

/** How long a page of answers over time takes: over HTTP, read and drawn; and in this process, read alone and drawn alone. */
export interface ChartsPage {
  readonly name: string;
  /** Of HTML, as it is and packed by Brotli. */
  readonly bytes: number;
  readonly packed: number;
  readonly whole: Latency;
  readonly read: Latency;
  readonly drawn: Latency;
  /** Milliseconds of processor in this process, for one: what it takes on a machine with nothing else to do. */
  readonly readCpu: number;
  readonly drawnCpu: number;
}

const TIMES = 40;
const WARM = 10;

const PAGES = [
  ['ten years, 12 questions, all of it', 'decade', '/me/how-things-go?by=all'],
  ['ten years, 12 questions, one year with every answer', 'decade', '/me/how-things-go?by=year'],
  ['ten years, 12 questions, this month', 'decade', '/me/how-things-go'],
  ['eight weeks, 12 questions, all of it', 'weeks', '/me/how-things-go?by=all'],
] as const;

/** One at a time, on a server of its own. Throws when a page is not shown, or shows no picture. */
export async function measureCharts(): Promise<ChartsPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-charts-'));
  const embedded = await startEmbedded({ folder, say: () => undefined });
  const { socketFolder: host, port, superuser: administrator } = embedded;
  const server: Server = { host, port, database: 'charts', administrator };
  try {
    await prepareDatabase(server, {
      migrations,
      mayLoseWrites: false,
      say: () => undefined,
      finish: async (root) => void (await root.query(fill)),
    });
    const url = `postgres://${administrator}@localhost:${port}/charts?host=${encodeURIComponent(host)}`;
    const app = await startProduct({ DATABASE_URL: url, CAIRN_SAMPLE: 'off' });
    try {
      return await measureAll(server, app.port);
    } finally {
      await app.stop();
    }
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page as it comes over HTTP. */
type Fetched = Pick<ChartsPage, 'bytes' | 'packed' | 'whole'>;

async function measureAll(server: Server, port: number): Promise<ChartsPage[]> {
  // All of HTTP first: a connection that is kept would have been closed by the time it is used again.
  const fetched: Fetched[] = [];
  for (const [, who, path] of PAGES) fetched.push(await measureHttp(port, who, path));
  const database = openDatabase(server, {
    namedStatements: true,
    onIdleError: (problem) => console.error(problem.message),
    queue: () => Promise.reject(new Error('The bench queues nothing.')),
  });
  try {
    const pages: ChartsPage[] = [];
    for (const [index, [name, who, path]] of PAGES.entries()) {
      const over = fetched[index];
      if (over) pages.push({ name, ...over, ...(await measureHere(database, who, path)) });
    }
    return pages;
  } finally {
    await database.end();
  }
}

async function measureHttp(port: number, who: string, path: string): Promise<Fetched> {
  const as = signedInAs(`bench-${who}`);
  const fetched = async (headers: Record<string, string> = as): Promise<Buffer> => {
    const { status, body } = await fetchPage(port, path, headers);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
    return body;
  };
  const plain = await fetched();
  if (!plain.includes('chart__dots')) throw new Error(`${path} shows no picture.`);
  const packed = await fetched({ ...as, 'accept-encoding': 'gzip, deflate, br, zstd' });
  await drive(WARM, 1, () => fetched());
  const whole = latencyOf(await drive(TIMES, 1, () => fetched()));
  return { bytes: plain.length, packed: packed.length, whole };
}

async function measureHere(
  database: Database,
  who: string,
  path: string,
): Promise<Omit<ChartsPage, 'name' | keyof Fetched>> {
  const visitor = await visitorOf(database, `bench-${who}`);
  if (!visitor) throw new Error('A session of the bench is not live.');
  // What these pages look at of a request, and no more.
  const ask = {
    path,
    params: {},
    query: new URL(path, 'http://localhost').searchParams,
    language: 'en',
    t: translator('en'),
    visitor,
    csrf: 'csrf',
    now: new Date(),
    site: { brand: 'neutral' },
  } as unknown as RecordAsk;
  const read = () =>
    withPerson(database, ownRecord(visitor), { rooms: [], reason: 'own words' }, (tx) => readGoings(ask, tx, 'month'));
  const goings = await read();
  const draw = async (): Promise<string> => String(await HowThingsGo({ ask, goings }));
  await drive(WARM, 1, draw);
  await drive(WARM, 1, read);
  const [reading, readCpu] = await timed(read);
  const [drawn, drawnCpu] = await timed(draw);
  return { read: reading, readCpu, drawn, drawnCpu };
}

async function timed(work: () => Promise<unknown>): Promise<[Latency, number]> {
  const before = process.cpuUsage();
  const latency = latencyOf(await drive(TIMES, 1, work));
  const { user, system } = process.cpuUsage(before);
  return [latency, (user + system) / 1000 / TIMES];
}
