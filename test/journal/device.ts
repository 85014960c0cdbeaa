import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import type { Word, WrittenFields } from '../../src/platform/sealing/index.ts';
import {
  isUnsent,
  sendAll,
  write,
  type Post,
  type Sent,
  type Store,
  type Waiting,
  type Writer,
} from '../../src/web/offline/journal/core.ts';
import { to } from '../../src/web/addresses.ts';
import type { PlainBrowser } from '../product/browser-without-script.ts';
import { memoryStore, type Disk } from './memory-store.ts';

/** How often what goes wrong does. */
export interface Faults {
  readonly dropsRequest: number;
  readonly dropsAnswer: number;
  readonly doubles: number;
  readonly crashes: number;
}
export const STORM: Faults = { dropsRequest: 0.1, dropsAnswer: 0.15, doubles: 0.1, crashes: 0.05 };
export const CALM: Faults = { dropsRequest: 0, dropsAnswer: 0, doubles: 0, crashes: 0 };

/** The device stops at once: what ran is gone, what is stored stays. */
class Crash extends Error {}

/** What was typed. `saved`: the person was told that it is. */
export interface Text {
  readonly words: string;
  readonly document: string;
  saved: boolean;
}

export const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const happens = (chance: number): boolean => Math.random() < chance;

/** A phone: somebody signed in on it once, it writes, and it sends when it can. */
export class Device {
  readonly disk: Disk = new Map();
  readonly texts: Text[] = [];
  /** Pages of the diary that it knows to be sent. */
  readonly sentPages: string[] = [];
  crashed = 0;
  /** How often the server answered it. */
  answered = 0;
  faults: Faults = STORM;
  readonly #name: string;
  readonly #browser: PlainBrowser;
  readonly #writer: Writer;
  readonly #storesFirst: boolean;
  #documents: { readonly id: string; readonly sort: 'diary' | 'check-in' }[] = [];

  /** `storesFirst` false: a planted fault, which says "saved" before it is. */
  constructor(name: string, browser: PlainBrowser, writer: Writer, storesFirst = true) {
    this.#name = name;
    this.#browser = browser;
    this.#writer = writer;
    this.#storesFirst = storesFirst;
  }

  /** Writes a few things, now about something new and now about something that it wrote before. */
  async writes(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) {
      const known = this.#documents.slice(-12);
      const again = happens(0.4) ? known[Math.floor(Math.random() * known.length)] : undefined;
      const document = again ?? { id: newId(), sort: happens(0.2) ? ('check-in' as const) : ('diary' as const) };
      if (!again) this.#documents = [...known, document];
      const words = `${this.#name} ${this.texts.length} “Ŵy’n iawn” ☂️\n${'words '.repeat(Math.floor(Math.random() * 60))}.`;
      const text: Text = { words, document: document.id, saved: false };
      this.texts.push(text);
      const fields = fieldsFor(document, words);
      await this.#orCrash(async (store) => {
        await write(store, this.#writer, { sort: document.sort, document: document.id, fields });
        text.saved = true;
      });
    }
  }

  async sends(): Promise<Sent | 'crashed'> {
    let sent: Sent | 'crashed' = 'crashed';
    await this.#orCrash(async (store) => {
      sent = await sendAll(store, this.#post);
    });
    for (const { state, sort, document } of this.disk.values())
      if (state === 'sent' && sort === 'diary' && !this.sentPages.includes(document)) this.sentPages.push(document);
    return sent;
  }

  unsent(): Waiting[] {
    return [...this.disk.values()].filter(isUnsent);
  }

  async #orCrash(work: (store: Store) => Promise<void>): Promise<void> {
    try {
      await work(this.#store());
    } catch (problem) {
      if (!(problem instanceof Crash)) throw problem;
      this.crashed += 1;
    }
  }

  /** The device's store; it can crash right before something is stored, and right after. */
  #store(): Store {
    const store = memoryStore(this.disk);
    const around = async (work: () => Promise<void>): Promise<void> => {
      if (happens(this.faults.crashes / 2)) throw new Crash();
      await work();
      if (happens(this.faults.crashes / 2)) throw new Crash();
    };
    return {
      ...store,
      add: async (writing) => {
        if (this.#storesFirst) return around(() => store.add(writing));
        await around(() => store.add(writing)).catch(() => (this.crashed += 1));
      },
      put: (changed) => around(() => store.put(changed)),
    };
  }

  readonly #post: Post = async (person, writings) => {
    if (happens(this.faults.dropsRequest)) throw new Error('The request was lost.');
    const once = () => this.#browser.say(to.sendWritings, { person, writings });
    const doubled = happens(this.faults.doubles) ? once().catch(() => null) : null;
    const { status, said } = await once();
    await doubled;
    this.answered += 1;
    if (happens(this.faults.dropsAnswer)) throw new Error('The answer was lost.');
    if (status === 401) return { said: 'sign in' };
    if (status !== 200) return { said: 'not now' };
    return { said: 'words', words: (said as { words: Word[] }).words };
  };
}

const fieldsFor = ({ id, sort }: { id: string; sort: string }, words: string): WrittenFields => [
  ['once', id],
  ['drawnFor', isoDay(new Date())],
  ['words', words],
  ...(sort === 'diary' ? ([['who', 'me']] as const) : ([['occasion', '']] as const)),
];

/** A computer with a network, on which the same person changes pages of their diary, so that phones meet what they did not know of. */
export class Laptop {
  readonly texts: Text[] = [];
  readonly #name: string;
  readonly #browser: PlainBrowser;

  constructor(name: string, browser: PlainBrowser) {
    this.#name = name;
    this.#browser = browser;
  }

  async changes(document: string): Promise<void> {
    const path = to.changeDiaryPage(document);
    const page = await this.#browser.get(path).catch(() => null);
    if (page?.status !== 200 || page.path !== path) return;
    const text: Text = { words: `${this.#name} ${this.texts.length} laptop`, document, saved: false };
    this.texts.push(text);
    const answer = await this.#browser.post(page, path, { words: text.words, who: 'me' }).catch(() => null);
    text.saved = answer?.path.includes('done=changed') ?? false;
  }
}
