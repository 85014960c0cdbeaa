import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { to } from '../../src/web/addresses.ts';
import type { Writer } from '../../src/web/offline/journal/core.ts';
import { PlainBrowser } from '../product/browser-without-script.ts';
import { freePort, postmasterIn, signIn, startProduct, type Running } from '../product/run.ts';
import { CALM, Device, Laptop, later } from './device.ts';
import { lookIn, type Found } from './found.ts';

const PEOPLE = 4;
const PHONES_EACH = 3;
const AT_ONCE = 20;

export interface Weather {
  /** How many things are written on phones. */
  readonly writes: number;
  /** The server to start, where it is not the sound one. */
  readonly built?: string | undefined;
  /** A planted fault of the phones. */
  readonly storesFirst?: boolean;
}

export interface Afterwards extends Found {
  readonly typed: number;
  readonly said: number;
  readonly stuck: readonly string[];
  readonly killed: number;
  readonly stopped: number;
  readonly crashed: number;
  readonly conflicts: number;
  /** Milliseconds from contact until nothing waited any more. */
  readonly drainedIn: number;
}

/** People write on phones while everything goes wrong; then the network comes back, and what is there is compared with what was typed. */
export async function storm({ writes, built, storesFirst = true }: Weather): Promise<Afterwards> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-storm-'));
  const port = String(await freePort());
  const start = (): Promise<Running> => startProduct(folder, { PORT: port }, built);
  let product = await start();
  try {
    const { phones, laptops } = await people(product.address, storesFirst);
    const answered = (): number => phones.reduce((sum, phone) => sum + phone.answered, 0);
    const trouble = makeTrouble(folder, product, start, answered);
    const each = Math.ceil(writes / phones.length);
    const laptopsDone = changeUntil(() => phones.every((phone) => phone.texts.length >= each), phones, laptops);
    await Promise.all(phones.map((phone) => writeAll(phone, each)));
    await laptopsDone;
    product = await trouble.over();

    for (const phone of phones) phone.faults = CALM;
    const contact = performance.now();
    await Promise.all(phones.map(drain));
    const drainedIn = performance.now() - contact;

    await product.stop();
    const texts = [...phones, ...laptops].flatMap((one) => one.texts);
    return {
      ...(await inDatabase(folder, (client) => lookIn(client, texts))),
      typed: texts.length,
      said: texts.filter((text) => text.saved).length,
      stuck: phones.flatMap((phone) => phone.unsent().map((writing) => writing.id)),
      killed: trouble.killed(),
      stopped: trouble.stopped(),
      crashed: phones.reduce((sum, phone) => sum + phone.crashed, 0),
      drainedIn,
    };
  } finally {
    product.process.kill('SIGKILL');
    await startEmbedded({ folder, say: () => undefined }).then((server) => server.stop());
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each person with phones and a laptop, all signed in. */
async function people(address: string, storesFirst: boolean): Promise<{ phones: Device[]; laptops: Laptop[] }> {
  const phones: Device[] = [];
  const laptops: Laptop[] = [];
  for (let person = 0; person < PEOPLE; person += 1) {
    for (let n = 0; n <= PHONES_EACH; n += 1) {
      const browser = new PlainBrowser(address);
      await signIn(browser, `writer${person}@sample.example`, `Writer ${person}`);
      const name = `person ${person} device ${n}`;
      if (n === PHONES_EACH) laptops.push(new Laptop(name, browser));
      else phones.push(new Device(name, browser, await writerOn(browser), storesFirst));
    }
  }
  return { phones, laptops };
}

/** What the page says that its words are sealed to. */
async function writerOn(browser: PlainBrowser): Promise<Writer> {
  const { html } = await browser.get(to.newDiaryPage);
  const value = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const [key = '', publicKey = ''] = value('sealTo').split('.');
  return { person: value('writer'), key, publicKey };
}

/** So much waits on one phone at the most: somebody who writes more has no time to look whether it is sent. */
const WAITS_AT_MOST = 300;

async function writeAll(phone: Device, count: number): Promise<void> {
  while (phone.texts.length < count) {
    if (phone.unsent().length < WAITS_AT_MOST)
      await phone.writes(Math.min(count - phone.texts.length, 1 + Math.floor(Math.random() * 2 * AT_ONCE)));
    if ((await phone.sends()) === 'unreached') await later(10 + Math.random() * 60);
  }
}

async function changeUntil(done: () => boolean, phones: readonly Device[], laptops: readonly Laptop[]): Promise<void> {
  await Promise.all(
    laptops.map(async (laptop, person) => {
      const theirs = phones.slice(person * PHONES_EACH, (person + 1) * PHONES_EACH);
      while (!done()) {
        const pages = theirs.flatMap((phone) => phone.sentPages.slice(-8));
        const page = pages[Math.floor(Math.random() * pages.length)];
        if (page !== undefined) await laptop.changes(page);
        await later(60);
      }
    }),
  );
}

/** How long it may take after contact until nothing waits. Milliseconds. */
export const DRAINED_WITHIN = 30_000;

async function drain(phone: Device): Promise<void> {
  const until = performance.now() + DRAINED_WITHIN;
  while (phone.unsent().length > 0 && performance.now() < until) {
    if ((await phone.sends()) !== 'all') await later(50);
  }
}

interface Trouble {
  /** Ends it, and gives the server that runs now. */
  over(): Promise<Running>;
  killed(): number;
  stopped(): number;
}

/** Requests that are answered between two kills, at the least. */
const ANSWERED_BETWEEN = 6;

/** Kills the server when it has run for a while, now shorter than a second and now for four, and stops the database at once every 7 to 11 seconds. */
function makeTrouble(folder: string, first: Running, start: () => Promise<Running>, answered: () => number): Trouble {
  let running = first;
  let isOver = false;
  let killed = 0;
  let stopped = 0;
  const killing = (async () => {
    while (!isOver) {
      const before = answered();
      await later(600 + Math.random() * 3_400);
      // On a busy machine a second is not enough for anything: some requests are answered between two kills.
      while (!isOver && answered() < before + ANSWERED_BETWEEN) await later(50);
      if (isOver) return;
      running.process.kill('SIGKILL');
      killed += 1;
      running = await startAnyhow(start);
    }
  })();
  const stopping = (async () => {
    while (!isOver) {
      for (let waited = 0, wait = 7_000 + Math.random() * 4_000; waited < wait && !isOver; waited += 100)
        await later(100);
      if (isOver) return;
      const pid = postmasterOf(folder);
      if (pid === null) continue;
      process.kill(pid, 'SIGQUIT');
      stopped += 1;
    }
  })();
  return {
    over: async () => {
      isOver = true;
      await Promise.all([killing, stopping]);
      return running;
    },
    killed: () => killed,
    stopped: () => stopped,
  };
}

/** A start can meet a database that is just being stopped. */
async function startAnyhow(start: () => Promise<Running>): Promise<Running> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (problem) {
      if (tries === 10) throw problem;
    }
  }
}

/** Null while it is not running. */
function postmasterOf(folder: string): number | null {
  try {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('postmaster.pid'),
    );
    return found === undefined ? null : postmasterIn(join(folder, found, '..'));
  } catch {
    return null;
  }
}

async function inDatabase<Out>(folder: string, work: (client: pg.Client) => Promise<Out>): Promise<Out> {
  const server = await startEmbedded({ folder, say: () => undefined });
  const { socketFolder: host, port, superuser: user } = server;
  const client = new pg.Client({ host, port, user, database: 'cairn' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
    await server.stop();
  }
}
