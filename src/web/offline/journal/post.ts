import type { Word } from '../../../platform/sealing/index.ts';
import { isUnsent, sendAll, type Post, type Sent, type Writer } from './core.ts';
import { deviceStore } from './idb-store.ts';

/** Where it is sent (`to.sendWritings`). */
const ADDRESS = '/me/journal/send';
/** A server that does not answer for so long is not reached. Milliseconds. */
const LONG_ENOUGH = 20_000;

const post: Post = async (person, writings) => {
  const answer = await fetch(ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, writings }),
    redirect: 'manual',
    signal: AbortSignal.timeout(LONG_ENOUGH),
  });
  // Another page comes first (a name is asked for, say), or nobody is signed in.
  if (answer.status === 401 || answer.type === 'opaqueredirect') return { said: 'sign in' };
  if (!answer.ok) return { said: 'not now' };
  const said = (await answer.json()) as { readonly words?: readonly Word[]; readonly refused?: string };
  return said.words ? { said: 'words', words: said.words } : { said: 'somebody else' };
};

/** Sends what waits on this device. */
export const sendNow = (): Promise<Sent> => sendAll(deviceStore, post);

/** How many writings on this device have not been sent. */
export const countUnsent = async (): Promise<number> => (await deviceStore.all()).filter(isUnsent).length;

/** Whose words a form holds and what they are sealed to, as the page said it (`CanWait`); null where they cannot wait. */
export function writerIn(writer: unknown, sealTo: unknown): Writer | null {
  if (typeof writer !== 'string' || typeof sealTo !== 'string' || writer === '') return null;
  const [key = '', publicKey = ''] = sealTo.split('.');
  return key === '' || publicKey === '' ? null : { person: writer, key, publicKey };
}
