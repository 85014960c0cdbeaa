/** A thread of its own that makes a key of a passphrase, so that the page stays alive meanwhile. It answers one question and is ended. */
import { argon2id } from '@noble/hashes/argon2.js';

/** Argon2id (RFC 9106): 32 MiB, three passes. They stand here, in what the browser runs, and no answer of the server can lower them. */
const STRENGTH = { m: 32 * 1024, t: 3, p: 1, dkLen: 32 } as const;

addEventListener('message', ({ data }: MessageEvent<{ readonly passphrase: string; readonly salt: Uint8Array }>) => {
  postMessage(argon2id(data.passphrase, data.salt, STRENGTH));
});
