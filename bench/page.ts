import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPage, signedInAs, type Answer } from './browser.ts';
import { between, usedByDatabase, usedByProcess } from './cpu.ts';
import type { Data } from './data.ts';
import { drive, latencyOf, type Latency } from './load.ts';
import { nextLine, startBeside, startProduct, type Measured } from './processes.ts';

export const PATH = '/me/plan';
const AT_ONCE = 4;
const ROUNDS = 6;

/** What one request costs, in milliseconds of processor, in the round in which it cost least; and how long requests took in that round. */
export interface Cost {
  readonly process: number;
  readonly database: number;
  readonly latency: Latency;
}

export interface PageCosts {
  readonly bytes: number;
  readonly product: Cost;
  readonly rawBytes: Cost;
  readonly rawRows: Cost;
}

/** Address of the server as the product takes it. */
export const urlOf = ({ server }: Data): string =>
  `postgres://${server.administrator}@localhost:${server.port}/${server.database}?host=${encodeURIComponent(server.host)}`;

/** Candidates take turns, so that what else the machine does falls on all of them. */
export async function measurePage(data: Data, flags: readonly string[] = []): Promise<PageCosts> {
  const { rows } = await data.root.query<{ id: string; token: string }>(
    `select a.account_id as id, replace(a.name, 'Person ', 'bench-person-') as token
     from system.account a where a.name in (select 'Person ' || n from generate_series(1, 200) n)`,
  );
  const app = await startProduct({ DATABASE_URL: urlOf(data), CAIRN_SAMPLE: 'off' }, flags);
  const page = await fetchPage(app.port, PATH, signedInAs(rows[0]?.token ?? ''));
  if (page.status !== 200) throw new Error(`${PATH} answered ${page.status}.`);
  const bytes = startBytes(page);
  const port = Number(await nextLine(bytes));
  const raw = startBeside('rows', [data.server.host, data.server.database]);
  try {
    const ask = (to: number) => async (turn: number) => {
      const answer = await fetchPage(to, PATH, signedInAs(rows[turn % rows.length]?.token ?? ''));
      if (answer.status !== 200) throw new Error(`${PATH} answered ${answer.status}.`);
    };
    const people = rows.map((row) => row.id);
    const readRows = async (times: number): Promise<Latency> => {
      raw.child.stdin?.write(`${JSON.stringify({ people, times, atOnce: AT_ONCE })}\n`);
      return JSON.parse(await nextLine(raw)) as Latency;
    };
    const candidates: readonly Candidate[] = [
      { of: app, times: 1_500, run: async (times) => latencyOf(await drive(times, AT_ONCE, ask(app.port))) },
      { of: bytes, times: 6_000, run: async (times) => latencyOf(await drive(times, AT_ONCE, ask(port))) },
      { of: raw, times: 6_000, run: readRows },
    ];
    const [product, rawBytes, rawRows] = await takeTurns(candidates, data.postmaster);
    if (!product || !rawBytes || !rawRows) throw new Error('Nothing was measured.');
    return { bytes: page.body.length, product, rawBytes, rawRows };
  } finally {
    await Promise.all([app.stop(), bytes.stop(), raw.stop()]);
  }
}

interface Candidate {
  readonly of: Measured;
  readonly times: number;
  readonly run: (times: number) => Promise<Latency>;
}

/** The first turn of each warms it up and does not count. */
async function takeTurns(candidates: readonly Candidate[], postmaster: number): Promise<Cost[]> {
  const rounds: Cost[][] = candidates.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { of, times, run }] of candidates.entries()) {
      const before = [usedByProcess(of.pid), usedByDatabase(postmaster)] as const;
      const latency = await run(times);
      const process = between(before[0], usedByProcess(of.pid)) / times;
      const database = between(before[1], usedByDatabase(postmaster)) / times;
      if (round > 0) rounds[index]?.push({ process, database, latency });
    }
  }
  return rounds.map((costs) => costs.toSorted((a, b) => a.process + a.database - (b.process + b.database))[0] as Cost);
}

function startBytes(page: Answer): Measured {
  const {
    connection: _connection,
    'keep-alive': _kept,
    date: _date,
    'transfer-encoding': _encoding,
    ...headers
  } = page.headers;
  const file = join(import.meta.dirname, 'page.json');
  writeFileSync(file, JSON.stringify({ headers, body: page.body.toString() }));
  return startBeside('bytes', [file]);
}
