import { createDecipheriv, createECDH, createHmac, createPublicKey, randomBytes, verify, type ECDH } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A device of a trial, with the keys that a browser would make. */
export interface TrialDevice {
  readonly pair: ECDH;
  readonly endpoint: string;
  readonly publicKey: Buffer;
  readonly authSecret: Buffer;
}

/** What a push service took for a device, read as the browser would read it. */
export interface TakenNotice {
  readonly path: string;
  readonly topic: string;
  readonly ttl: number;
  readonly bytes: number;
  readonly notice: unknown;
  /** What the sender states of itself, checked with the key that it names. */
  readonly stated: { readonly audience: string; readonly contact: string; readonly key: string };
}

/** A push service on this machine. `answers`: what it says to whatever is sent next, 201 unless told. */
export interface TrialPushService {
  readonly origin: string;
  readonly taken: TakenNotice[];
  answers: number[];
  device(): TrialDevice;
  stop(): Promise<void>;
}

export async function trialPushService(): Promise<TrialPushService> {
  const devices = new Map<string, TrialDevice>();
  const taken: TakenNotice[] = [];
  const service: { answers: number[] } = { answers: [] };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = service.answers.shift() ?? 201;
      const device = devices.get(request.url ?? '');
      if (status === 201 && device) {
        const body = Buffer.concat(chunks);
        const header = (name: string): string => String(request.headers[name]);
        taken.push({
          path: request.url ?? '',
          topic: header('topic'),
          ttl: Number(header('ttl')),
          bytes: body.length,
          notice: JSON.parse(decrypted(device, body)),
          stated: statementIn(header('authorization')),
        });
      }
      response.writeHead(device ? status : 404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(service, {
    origin,
    taken,
    device() {
      const pair = createECDH('prime256v1');
      pair.generateKeys();
      const path = `/push/${randomBytes(8).toString('hex')}`;
      const device = { pair, endpoint: origin + path, publicKey: pair.getPublicKey(), authSecret: randomBytes(16) };
      devices.set(path, device);
      return device;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

const hmac = (key: Buffer, ...parts: Buffer[]): Buffer =>
  createHmac('sha256', key).update(Buffer.concat(parts)).digest();
/** HKDF (RFC 5869) for at most 32 bytes. */
const derived = (salt: Buffer, secret: Buffer, info: Buffer, length: number): Buffer =>
  hmac(hmac(salt, secret), info, Buffer.from([1])).subarray(0, length);

/** RFC 8291 and RFC 8188 from the receiver's side, written from the documents rather than with the library that encrypts. */
function decrypted({ pair, publicKey, authSecret }: TrialDevice, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + keyLength);
  const record = body.subarray(21 + keyLength);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
  const secret = derived(authSecret, pair.computeSecret(sender), info, 32);
  const key = derived(salt, secret, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(salt, secret, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createDecipheriv('aes-128-gcm', key, nonce);
  cipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  // The last record ends with 2 and zeros.
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

/** RFC 8292: throws when the statement was not made with the key that it names. */
function statementIn(authorization: string): TakenNotice['stated'] {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(\S+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, format: 'jwk' });
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url')))
    throw new Error('The statement is not signed with its key.');
  const { aud, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string; sub: string };
  return { audience: aud, contact: sub, key };
}
