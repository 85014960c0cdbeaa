/** The key of a pack: from a passkey or a passphrase, made anew each time, in memory only. Nothing that opens a pack is ever stored. */
import { startThread } from '../browser/parts/our-worker.ts';
import type { SealedPack } from './store.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const IV_LENGTH = 12;
const FROM_PASSKEY = new TextEncoder().encode('cairn pack 1 from a passkey');
const words = (text: string): Bytes => new TextEncoder().encode(text);

/** What the key of everything in a pack is derived from; it cannot be read back (HKDF). */
export type Root = CryptoKey;

const rootOf = (secret: Bytes): Promise<Root> => crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);

/** Letters that look alike are one: what was typed on another keyboard opens it too. Spaces at the ends do not count. */
export const tidyPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

export const isLongEnough = (passphrase: string): boolean =>
  [...passphrase].length >= 12 && !/^[\d\s.,/-]*$/.test(passphrase) && new Set(passphrase).size >= 5;

/** `thread`: address of make-key.js. Takes a part of a second, on an old phone a few. */
export async function fromPassphrase(thread: string, passphrase: string, salt: Bytes): Promise<Root> {
  const worker = startThread(thread);
  try {
    const secret = await new Promise<Bytes>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The thread stopped.')));
      worker.postMessage({ passphrase, salt });
    });
    return await rootOf(secret);
  } finally {
    worker.terminate();
  }
}

/** What a passkey gave: its secret for this purpose (WebAuthn PRF), and which one it was. */
export interface PasskeySecret {
  readonly root: Root;
  readonly credential: Bytes;
}

/**
 * Asks a passkey for its secret. It needs no server: the answer opens nothing but what this secret sealed, so the challenge may be any.
 * null: the passkey knows no such secrets, or the person stopped.
 */
export async function fromPasskey(salt: Bytes, credential: Bytes | null): Promise<PasskeySecret | null> {
  try {
    const given = await navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        userVerification: 'required',
        allowCredentials: credential === null ? [] : [{ type: 'public-key', id: credential }],
        extensions: { prf: { eval: { first: new Uint8Array([...FROM_PASSKEY, ...salt]) } } },
      },
    });
    if (!(given instanceof PublicKeyCredential)) return null;
    const secret = given.getClientExtensionResults().prf?.results?.first;
    if (secret === undefined) return null;
    const bytes = ArrayBuffer.isView(secret)
      ? Uint8Array.from(new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength))
      : new Uint8Array(secret);
    return { root: await rootOf(bytes), credential: new Uint8Array(given.rawId) };
  } catch {
    return null;
  }
}

export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(16));

/** One key for each name, so that what is sealed for one purpose never meets the key of another. */
function keyFor(root: Root, salt: Bytes, name: string, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const from = { name: 'HKDF', hash: 'SHA-256', salt, info: words(`cairn pack 1 ${name}`) };
  return crypto.subtle.deriveKey(from, root, { name: 'AES-GCM', length: 256 }, false, [use]);
}

type Bound = Pick<SealedPack, 'version' | 'person' | 'pack' | 'salt'>;
/** Bound to what it is: another person's, another pack's or another version's sealing is not opened in its place. */
const bindingOf = ({ version, person, pack }: Bound, name: string): Bytes =>
  words(JSON.stringify(['cairn', version, person, pack, name]));

/** AES-256-GCM; the first twelve bytes are the nonce, drawn for each sealing. */
export async function seal(root: Root, bound: Bound, name: string, text: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const key = await keyFor(root, bound.salt, name, 'encrypt');
  const how = { name: 'AES-GCM', iv, additionalData: bindingOf(bound, name) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, words(text)));
  const whole = new Uint8Array(IV_LENGTH + sealed.length);
  whole.set(iv);
  whole.set(sealed, IV_LENGTH);
  return whole;
}

/** Throws when the key is another one, or anything was altered. */
export async function unseal(root: Root, bound: Bound, name: string, sealed: Bytes): Promise<string> {
  const key = await keyFor(root, bound.salt, name, 'decrypt');
  const how = { name: 'AES-GCM', iv: sealed.slice(0, IV_LENGTH), additionalData: bindingOf(bound, name) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, sealed.slice(IV_LENGTH)));
}
