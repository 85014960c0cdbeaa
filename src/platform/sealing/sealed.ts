/**
 * Sealing words to this site's public key (HPKE, RFC 9180: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM), so that whoever has only the
 * device cannot read them. It runs in browsers and in Node alike; the algorithm is written here and cannot be chosen from outside.
 */
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** The first byte of what is sealed. Anything else is not opened. */
const VERSION = 1;
/** Length of the encapsulated key: an uncompressed point. */
const KEY_LENGTH = 65;
/** What is sealed is as long as the next multiple of this, so that its length tells little. Bytes. */
export const PADDED_TO = 512;

/** Cannot be opened: another key, another writing, or changed since. */
export class CannotOpen extends Error {}

export interface SealingPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

export async function newSealingPair(): Promise<SealingPair> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: toBase64url(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))),
    privateKey: toBase64url(new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey))),
  };
}

/** `bound`: what the words belong to. They open only together with exactly this. Gives base64url. */
export async function seal(publicKey: string, bound: string, words: string): Promise<string> {
  const key = await suite.kem.deserializePublicKey(bufferOf(fromBase64url(publicKey)));
  const sender = await suite.createSenderContext({ recipientPublicKey: key });
  const sealed = new Uint8Array(await sender.seal(bufferOf(padded(words)), bufferOf(utf8(bound))));
  const whole = new Uint8Array(1 + KEY_LENGTH + sealed.length);
  whole[0] = VERSION;
  whole.set(new Uint8Array(sender.enc), 1);
  whole.set(sealed, 1 + KEY_LENGTH);
  return toBase64url(whole);
}

/** Throws CannotOpen. */
export async function unseal(privateKey: string, bound: string, sealed: string): Promise<string> {
  const whole = fromBase64url(sealed);
  if (whole[0] !== VERSION || whole.length <= 1 + KEY_LENGTH) throw new CannotOpen();
  const key = await suite.kem.deserializePrivateKey(bufferOf(fromBase64url(privateKey)));
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: key,
      enc: bufferOf(whole.slice(1, 1 + KEY_LENGTH)),
    });
    return withoutPadding(
      new Uint8Array(await recipient.open(bufferOf(whole.slice(1 + KEY_LENGTH)), bufferOf(utf8(bound)))),
    );
  } catch (problem) {
    throw new CannotOpen('It does not open.', { cause: problem });
  }
}

/** The length in four bytes, the words, and nothing up to the next multiple. */
function padded(words: string): Uint8Array {
  const bytes = utf8(words);
  const whole = new Uint8Array(Math.ceil((4 + bytes.length) / PADDED_TO) * PADDED_TO);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, 4);
  return whole;
}

function withoutPadding(whole: Uint8Array): string {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  if (4 + length > whole.length) throw new CannotOpen();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole.subarray(4, 4 + length));
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A buffer that holds these bytes and nothing else. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  // In pieces: an argument for each byte of a long text would be too many.
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (each) => each.charCodeAt(0));
}
