/** What the pack leaves on the device (IndexedDB): the sealed pack, the count of wrong tries, and that somebody left. Nothing here can be read. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';

/** A pack as it lies on the device. Which key opens it is not here. */
export interface SealedPack {
  /** Another version is not opened: its rules may have been weaker. */
  readonly version: 1;
  /** Ids, which the server made; bound to the sealing. */
  readonly person: string;
  readonly pack: string;
  readonly lock: 'passkey' | 'passphrase';
  /** Made on this device: goes into the key beside the secret. */
  readonly salt: Uint8Array<ArrayBuffer>;
  /** For a passkey: which one. Not a secret. */
  readonly credential: Uint8Array<ArrayBuffer> | null;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

const NAME = 'cairn-pack';
const THINGS = 'kept';
/** Wrong tries after which the pack is gone. */
export const MOST_TRIES = 10;

const openStore = (): Promise<IDBPDatabase> =>
  openDB(NAME, 1, { upgrade: (database) => void database.createObjectStore(THINGS) });

/** Each work in its own opening: a page that is left open must not hold up the deletion. */
async function within<Out>(work: (database: IDBPDatabase) => Promise<Out>): Promise<Out> {
  const database = await openStore();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function put(key: string, value: unknown): Promise<void> {
  await within(async (database) => {
    // Strict: on the disk before it is called kept.
    const transaction = database.transaction(THINGS, 'readwrite', { durability: 'strict' });
    await transaction.store.put(value, key);
    await transaction.done;
  });
}

export const packHere = (): Promise<SealedPack | null> =>
  within(async (database) => ((await database.get(THINGS, 'pack')) as SealedPack | undefined) ?? null);

/** Takes the place of any other pack, and the count begins again. */
export async function keepPack(pack: SealedPack): Promise<void> {
  await within(async (database) => {
    const transaction = database.transaction(THINGS, 'readwrite', { durability: 'strict' });
    await transaction.store.put(pack, 'pack');
    await transaction.store.put(0, 'tries');
    await transaction.done;
  });
}

/** Counted before the try, so that closing the page does not take a try back. Two at once count two. Returns which try this is. */
export const countTry = (): Promise<number> =>
  within(async (database) => {
    const transaction = database.transaction(THINGS, 'readwrite', { durability: 'strict' });
    const tries = Number((await transaction.store.get('tries')) ?? 0) + 1;
    await transaction.store.put(tries, 'tries');
    await transaction.done;
    return tries;
  });

export const triesSoFar = (): Promise<number> =>
  within(async (database) => Number((await database.get(THINGS, 'tries')) ?? 0));
export const forgetTries = (): Promise<void> => put('tries', 0);

/** Somebody pressed “sign out” without a network: it is finished when there is one. */
export const sayLeft = (): Promise<void> => put('left', true);
export const hasLeft = (): Promise<boolean> =>
  within(async (database) => (await database.get(THINGS, 'left')) === true);

/** The pack and its count; that somebody left stays said. */
export async function wipePack(): Promise<void> {
  await within(async (database) => {
    const transaction = database.transaction(THINGS, 'readwrite', { durability: 'strict' });
    await transaction.store.delete('pack');
    await transaction.store.delete('tries');
    await transaction.done;
  });
}

export const wipeStore = (): Promise<void> => deleteDB(NAME);
