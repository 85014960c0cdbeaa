import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { PlainBrowser, type Answer } from '../product/browser-without-script.ts';
import { freePort, postmasterIn, signIn, startProduct, type Running } from '../product/run.ts';

/** Where the cluster is inside a data folder: the folder that holds postmaster.pid. */
function clusterIn(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('postmaster.pid'),
  );
  if (!found) throw new Error('No server is running in the data folder.');
  return join(folder, found, '..');
}

interface Cut {
  readonly browser: PlainBrowser;
  readonly form: Answer;
  readonly words: string;
}

/** Writes goals one after the other until the product goes away. Returns what it was told was kept, and the form that got no answer. */
async function writeUntilGone(browser: PlainBrowser, prefix: string): Promise<{ kept: string[]; cut: Cut | null }> {
  const kept: string[] = [];
  let sending: Cut | null = null;
  for (let n = 0; ; n++) {
    try {
      sending = null;
      const form = await browser.get('/me/plan/goals/new');
      if (form.status !== 200) return { kept, cut: null };
      sending = { browser, form, words: `${prefix} ${n}` };
      if (!(await send(sending))) return { kept, cut: sending };
      kept.push(sending.words);
    } catch {
      return { kept, cut: sending };
    }
  }
}

const send = async ({ browser, form, words }: Cut): Promise<boolean> => {
  const answer = await browser.post(form, '/me/plan/goals/new', { words });
  return answer.status === 200 && answer.path.includes('done=');
};

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('killing the app or the database during writes loses nothing that was called saved, and doubles nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-kill-'));
  const port = String(await freePort());
  const kept: string[] = [];
  let sentAgain = 0;
  let product: Running | undefined;
  try {
    product = await startProduct(folder, { PORT: port });
    const browsers = await Promise.all(
      [1, 2, 3].map(async (n) => {
        const browser = new PlainBrowser(`http://localhost:${port}`);
        await signIn(browser, `writer${n}@sample.example`, `Writer ${n}`);
        return browser;
      }),
    );
    for (let round = 0; round < 6; round++) {
      const writing = browsers.map((browser, index) => writeUntilGone(browser, `round ${round} writer ${index} goal`));
      await later(300 + Math.random() * 700);
      if (round % 2 === 0) {
        product.process.kill('SIGKILL');
      } else {
        process.kill(postmasterIn(clusterIn(folder)), 'SIGQUIT'); // An immediate stop: no goodbye, recovery from the log.
      }
      const results = await Promise.all(writing);
      if (round % 2 === 0) product = await startProduct(folder, { PORT: port });
      else
        await answersAgain(browsers[0]).catch((problem: unknown) => {
          console.log(product?.said().slice(-3000));
          throw problem;
        });
      for (const { kept: said, cut } of results) {
        kept.push(...said);
        // The person presses the button again: whether or not the first press was kept, the goal is there once.
        if (cut && (await send(cut))) {
          kept.push(cut.words);
          sentAgain++;
        }
      }
    }
    await product.stop();
    product = undefined;
    const stored = await goalsIn(folder);
    const counts = Map.groupBy(stored, (words) => words);
    console.log(
      `killed 6 times: ${kept.length} goals called saved, ${stored.length} stored, ${sentAgain} sent again after no answer`,
    );
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.filter((words) => !counts.has(words))).toEqual([]);
    expect([...counts].filter(([, each]) => each.length > 1)).toEqual([]);
    expect(stored.filter((words) => !kept.includes(words))).toEqual([]);
    expect(sentAgain).toBeGreaterThan(0);
  } finally {
    product?.process.kill('SIGKILL');
    await startEmbedded({ folder, say: () => undefined }).then((server) => server.stop());
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

/** Waits until the product, whose database came back by itself, shows a page of the record again. */
async function answersAgain(browser: PlainBrowser | undefined): Promise<void> {
  let last = '';
  for (let tries = 0; tries < 200; tries++) {
    const answer = await browser?.get('/me/plan').catch((problem: unknown) => String(problem));
    if (typeof answer === 'object' && answer.status === 200 && answer.path === '/me/plan') return;
    last = typeof answer === 'object' ? `${answer.status} at ${answer.path}` : String(answer);
    await later(100);
  }
  throw new Error(`The product did not recover after its database was stopped: ${last}`);
}

async function goalsIn(folder: string): Promise<string[]> {
  const server = await startEmbedded({ folder, say: () => undefined });
  const client = new pg.Client({
    host: server.socketFolder,
    port: server.port,
    user: server.superuser,
    database: 'cairn',
  });
  await client.connect();
  const { rows } = await client.query<{ words: string }>(
    `select words from record.entry where kind = 'goal' and words like 'round %'`,
  );
  await client.end();
  await server.stop();
  return rows.map((row) => row.words);
}
