/**
 * Writing without a network: what a device does, whatever it stores with and sends by. It runs in the page, in the service worker and in Node.
 * Nothing is called saved before the store has it, and nothing sent before the server says so.
 */
import {
  asText,
  boundTo,
  seal,
  type SealedWriting,
  type Word,
  type WrittenFields,
} from '../../../platform/sealing/index.ts';

/** The three words. */
export type State = 'on this phone' | 'sent' | 'needs you';
/** Why it needs the person. sign in: the session ended. somebody else: another person is signed in here. */
export type Needs = Extract<Word, { word: 'needs you' }>['why'] | 'sign in' | 'somebody else';

/** A writing on this device. Once it is sent, or kept on the server for the person to look at, its words are gone from here. */
export interface Waiting extends SealedWriting {
  readonly person: string;
  readonly state: State;
  readonly needs: Needs | null;
  /** A second copy, under the key of the pack that was open when it was written, so that the person can read it; null without one. */
  readonly copy: Uint8Array<ArrayBuffer> | null;
  /** When, by this device's clock, in milliseconds. Only shown here: it is never sent. */
  readonly writtenAt: number;
}

/** What keeps writings on this device, in the order in which they were written. */
export interface Store {
  /** Resolves when they would be there after the power went. */
  add(writing: Waiting): Promise<void>;
  all(): Promise<readonly Waiting[]>;
  /** Puts changed writings in the place of those with their ids, all or none. */
  put(changed: readonly Waiting[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Runs the work while no other on this device runs under the same name. */
  alone<Out>(name: 'write' | 'send', work: () => Promise<Out>): Promise<Out>;
}

/** Who writes, and what it is sealed to: both stand in the page that the words are typed into. */
export interface Writer {
  readonly person: string;
  readonly key: string;
  readonly publicKey: string;
}

export interface ToWrite {
  readonly sort: string;
  /** The id that the form was drawn with: the check-in or page that it begins. */
  readonly document: string;
  readonly fields: WrittenFields;
  /** Seals the second copy, when a pack is open. */
  readonly copy?: ((id: string, text: string) => Promise<Uint8Array<ArrayBuffer>>) | undefined;
}

/** Sent writings are remembered without their words, so that what is written next of the same goes on from them. */
const REMEMBERED = 50;

/** Keeps what was written on this device. When this resolves, and not before, the person may be told that it is saved. */
export function write(store: Store, writer: Writer, { sort, document, fields, copy }: ToWrite): Promise<Waiting> {
  return store.alone('write', async () => {
    const before = (await store.all()).filter((each) => each.person === writer.person && each.document === document);
    const base = before.filter(isKnown).at(-1)?.id ?? null;
    const id = crypto.randomUUID();
    const text = asText(fields);
    const sealed = await seal(writer.publicKey, boundTo(writer.person, { id, sort, document, base }), text);
    const writing: Waiting = {
      id,
      sort,
      document,
      base,
      key: writer.key,
      sealed,
      person: writer.person,
      state: 'on this phone',
      needs: null,
      copy: copy ? await copy(id, text) : null,
      writtenAt: Date.now(),
    };
    await store.add(writing);
    return writing;
  });
}

/** The server has it, or will when its turn comes: what is written next can go on from it. */
const isKnown = ({ needs }: Waiting): boolean => needs !== 'another' && needs !== 'closed';

/** Waits for its turn to be sent. */
export const isUnsent = ({ state, needs }: Waiting): boolean =>
  state === 'on this phone' || needs === 'sign in' || needs === 'somebody else';

/** What came back: a word for each writing, in their order; or why there is none. */
export type Posted =
  | { readonly said: 'words'; readonly words: readonly Word[] }
  | { readonly said: 'sign in' | 'somebody else' | 'not now' };
/** Sends writings of one person. Throws when the server cannot be reached. */
export type Post = (person: string, writings: readonly SealedWriting[]) => Promise<Posted>;

/** How many are sent at once, and how many characters of what is sealed: together they are far less than the server takes. */
const MOST = 20;
const LARGEST = 250_000;

/** all: nothing waits any more. some: the server answered, and something still waits. unreached: it did not answer. */
export type Sent = 'all' | 'some' | 'unreached';

/**
 * Sends what waits, oldest first. It may be called at any time, from anywhere, as often as one likes: what is sent twice counts once. When it
 * ends in between, the next time goes on.
 */
export function sendAll(store: Store, post: Post): Promise<Sent> {
  return store.alone('send', async () => {
    const passedOver = new Set<string>();
    let most = MOST;
    for (;;) {
      const all = await store.all();
      await forgetOld(store, all);
      const batch = nextBatch(all, passedOver, most);
      const [first] = batch;
      if (!first) return all.some(isUnsent) ? 'some' : 'all';
      const posted = await post(first.person, batch.map(asSent)).catch(() => null);
      if (posted === null) return 'unreached';
      if (posted.said === 'words') {
        const answered = batch.map((writing, index) => answeredWith(writing, posted.words[index]));
        await store.put([...answered, ...thoseBehind(all, answered)]);
        for (const writing of answered) if (isUnsent(writing)) passedOver.add(writing.id);
      } else if (posted.said === 'not now') {
        // Something among them may be at fault: one by one, so that it does not hold up the others.
        if (batch.length === 1) passedOver.add(first.id);
        most = 1;
      } else {
        const needs = posted.said;
        const theirs = all.filter((each) => isUnsent(each) && each.person === first.person);
        await store.put(theirs.map((each) => ({ ...each, state: 'needs you' as const, needs })));
        for (const each of theirs) passedOver.add(each.id);
      }
    }
  });
}

const asSent = ({ id, sort, document, base, key, sealed }: Waiting): SealedWriting => ({
  id,
  sort,
  document,
  base,
  key,
  sealed,
});

/** Writings of one person, each behind what it follows; not those that were passed over, nor what follows them. */
function nextBatch(all: readonly Waiting[], passedOver: ReadonlySet<string>, most: number): Waiting[] {
  const held = new Set(passedOver);
  const batch: Waiting[] = [];
  let size = 0;
  for (const writing of all) {
    if (!isUnsent(writing)) continue;
    const { id, base, person, sealed } = writing;
    const goes = !held.has(id) && !(base !== null && held.has(base)) && (batch[0]?.person ?? person) === person;
    const fits = batch.length === 0 || (batch.length < most && size + sealed.length <= LARGEST);
    if (goes && fits) {
      batch.push(writing);
      size += sealed.length;
    } else held.add(id);
  }
  return batch;
}

function answeredWith(writing: Waiting, said: Word | undefined): Waiting {
  if (said === undefined || said.word === 'on this phone') return { ...writing, state: 'on this phone', needs: null };
  // The server has the words now, and this device need not.
  if (said.word === 'sent') return { ...writing, state: 'sent', needs: null, sealed: '', copy: null };
  const isThere = said.why === 'both' || said.why === 'look';
  return { ...writing, state: 'needs you', needs: said.why, ...(isThere ? { sealed: '', copy: null } : {}) };
}

/** What follows a writing that cannot be sent cannot be sent either, and says so. */
function thoseBehind(all: readonly Waiting[], answered: readonly Waiting[]): Waiting[] {
  const given = new Set(answered.map((each) => each.id));
  const closed = new Set(answered.filter((each) => !isKnown(each)).map((each) => each.id));
  if (closed.size === 0) return [];
  return all.flatMap((each) => {
    if (given.has(each.id) || each.base === null || !closed.has(each.base)) return [];
    closed.add(each.id);
    return [{ ...each, state: 'needs you' as const, needs: 'closed' as const }];
  });
}

/** Forgets what was sent long ago. What needs the person stays until they saw it. */
async function forgetOld(store: Store, all: readonly Waiting[]): Promise<void> {
  const sent = all.filter((each) => each.state === 'sent');
  const followed = new Set(all.filter(isUnsent).map((each) => each.base));
  const old = sent.slice(0, Math.max(0, sent.length - REMEMBERED)).filter((each) => !followed.has(each.id));
  if (old.length > 0) await store.remove(old.map((each) => each.id));
}
