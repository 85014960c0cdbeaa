import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Store, Waiting, Writer } from './core.ts';

/** What this device keeps of the journal. Nothing in it can be read without a key that is not on the device. */
interface Kept extends DBSchema {
  writings: { key: number; value: Waiting; indexes: { id: string } };
  /** Who last had a form here that can wait, and what it is sealed to: so that the page without a network can write too. */
  writer: { key: 'writer'; value: Writer };
}

const NAME = 'cairn-journal';
/** Complete means written down: not only handed to the system (the browser's own way may be to wait for it later). */
const STRICT = { durability: 'strict' } as const;

let opening: Promise<IDBPDatabase<Kept>> | null = null;

function opened(): Promise<IDBPDatabase<Kept>> {
  opening ??= openDB<Kept>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('writings', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('writer');
    },
    // Another page wants to delete or renew it: this one lets go, and opens it anew when it is asked next.
    blocking() {
      const mine = opening;
      opening = null;
      void mine?.then((database) => database.close());
    },
    terminated() {
      opening = null;
    },
  }).catch((problem: unknown) => {
    opening = null;
    throw problem;
  });
  return opening;
}

async function changed(
  work: (find: (id: string) => Promise<number | undefined>, put: Put) => Promise<void>,
): Promise<void> {
  const transaction = (await opened()).transaction('writings', 'readwrite', STRICT);
  const index = transaction.store.index('id');
  await work(
    async (id) => index.getKey(id),
    async (key, writing) => {
      await (writing === null ? transaction.store.delete(key) : transaction.store.put(writing, key));
    },
  );
  await transaction.done;
}
type Put = (key: number, writing: Waiting | null) => Promise<void>;

/** The journal of this device, in IndexedDB; pages and the service worker share it. */
export const deviceStore: Store = {
  async add(writing) {
    const transaction = (await opened()).transaction('writings', 'readwrite', STRICT);
    await Promise.all([transaction.store.add(writing), transaction.done]);
  },
  all: async () => (await opened()).getAll('writings'),
  put: (those) =>
    changed(async (find, put) => {
      for (const writing of those) {
        const key = await find(writing.id);
        if (key !== undefined) await put(key, writing);
      }
    }),
  remove: (ids) =>
    changed(async (find, put) => {
      for (const id of ids) {
        const key = await find(id);
        if (key !== undefined) await put(key, null);
      }
    }),
  // A lock that the browser frees when whoever held it is gone. Without locks two may send at once, which counts once.
  alone: (name, work) =>
    'locks' in navigator ? navigator.locks.request(`cairn-journal-${name}`, () => work()) : work(),
};

export const writerHere = async (): Promise<Writer | null> => (await (await opened()).get('writer', 'writer')) ?? null;

export async function rememberWriter(writer: Writer): Promise<void> {
  await (await opened()).put('writer', writer, 'writer');
}
