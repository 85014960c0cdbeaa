import { createECDH } from 'node:crypto';
import type { Database } from '../database/index.ts';

/** The key pair with which push services know this site (RFC 8292), each part as base64url. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The site's keys, made when nobody made them yet. They stay for good: every device that subscribed is bound to them. */
export async function pushKeys(database: Database): Promise<PushKeys> {
  const made = newKeys();
  await database.once(
    'cairn_jobs',
    'insert into system.push_key (public_key, private_key) values ($1, $2) on conflict do nothing',
    [made.publicKey, made.privateKey],
  );
  const [kept] = await database.once<PushKeys>(
    'cairn_jobs',
    'select public_key as "publicKey", private_key as "privateKey" from system.push_key',
    [],
  );
  if (!kept) throw new Error('The keys for notices are not there.');
  return kept;
}

function newKeys(): PushKeys {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  const privateKey = Buffer.alloc(32);
  const short = pair.getPrivateKey();
  // Node leaves zeros at the front away.
  short.copy(privateKey, 32 - short.length);
  return { publicKey: pair.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') };
}
