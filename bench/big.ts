import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../src/migrations.ts';
import { newId } from '../src/platform/ids.ts';
import { startEmbedded } from '../src/platform/database/embedded/index.ts';
import { prepareDatabase, type Server } from '../src/platform/database/index.ts';
import fill from './big.sql';
import { fetchPage, signedInAs } from './browser.ts';
import { drive, latencyOf, type Latency } from './load.ts';
import { startProduct } from './processes.ts';

/** How long one page takes on the server for somebody with a very long plan, beside the same page of a plan of 40 lines. */
export interface BigPage {
  readonly name: string;
  readonly bytes: number;
  readonly big: Latency;
  readonly small: Latency;
}

const TIMES = 120;

/** Pages by what is asked for; `who` is the person's id. */
const PAGES: readonly (readonly [string, string, (who: string, goal: string) => string])[] = [
  ['today', 'own', () => '/me'],
  ['the plan, first page', 'own', () => '/me/plan'],
  ['the plan, last page', 'own', () => '/me/plan?page=99'],
  ['the goal with most steps', 'own', (_who, goal) => `/me/plan/goals/${goal}`],
  ['the plan for paper', 'own', () => '/me/plan/print'],
  ['the plan by life area', 'own', () => '/me/plan/areas'],
  ['one part of the lens, choosing', 'own', () => '/me/plan/lens/hope/choose'],
  ['the story', 'own', () => '/me/plan/story'],
  ['a review', 'own', () => '/me/plan/review'],
  ['agreeing a version', 'own', () => '/me/plan/review/agree'],
  ['suggestions', 'own', () => '/me/suggestions'],
  ['the plan, for a worker', 'worker', (who) => `/with/${who}/plan`],
];

/** One at a time, over HTTP on loopback, the built product on its own server. Throws when a page is not shown. */
export async function measureBig(): Promise<BigPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-big-'));
  const embedded = await startEmbedded({ folder, say: () => undefined });
  const { socketFolder: host, port, superuser: administrator } = embedded;
  const server: Server = { host, port, database: 'big', administrator };
  try {
    await prepareDatabase(server, {
      migrations,
      mayLoseWrites: false,
      say: () => undefined,
      finish: async (root) => void (await root.query(fill)),
    });
    const root = new pg.Client({ host, port, user: administrator, database: 'big' });
    await root.connect();
    const url = `postgres://${administrator}@localhost:${port}/big?host=${encodeURIComponent(host)}`;
    const app = await startProduct({ DATABASE_URL: url, CAIRN_SAMPLE: 'off' });
    try {
      return await measureAll(root, app.port);
    } finally {
      await app.stop();
      await root.end();
    }
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(root: pg.Client, port: number): Promise<BigPage[]> {
  const { rows } = await root.query<{ name: string; id: string; goal: string }>(
    `select a.name, a.account_id as id, (
       select s.parent_id from record.entry s where s.person_id = a.account_id and s.kind = 'step' group by s.parent_id order by count(*) desc limit 1) as goal
     from system.account a where a.keeps_record`,
  );
  const pages: BigPage[] = [];
  for (const [name, as, path] of PAGES) {
    const measured: Partial<Record<string, { latency: Latency; bytes: number }>> = {};
    for (const person of rows) {
      const token = as === 'own' ? `bench-${person.name.toLowerCase()}` : 'bench-worker';
      const at = path(person.id, person.goal);
      if (as === 'worker')
        await root.query(`select app.open_look($1, $2, $3, '{plan}', 'get ready', null)`, [token, person.id, newId()]);
      let bytes = 0;
      const ask = async (): Promise<void> => {
        const answer = await fetchPage(port, at, signedInAs(token));
        if (answer.status !== 200) throw new Error(`${at} answered ${answer.status}.`);
        bytes = answer.body.length;
      };
      await drive(10, 1, ask);
      measured[person.name] = { latency: latencyOf(await drive(TIMES, 1, ask)), bytes };
    }
    const { Big: big, Small: small } = measured;
    if (!big || !small) throw new Error('Nobody was measured.');
    pages.push({ name, bytes: big.bytes, big: big.latency, small: small.latency });
  }
  return pages;
}
