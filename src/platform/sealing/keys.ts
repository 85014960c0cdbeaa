import type { Database } from '../database/index.ts';
import { newSealingPair } from './sealed.ts';

/** What a device seals to. */
export interface SealingKey {
  readonly id: string;
  readonly publicKey: string;
}

/** A key is sealed to for so long; then another takes its place. */
const NEW_AFTER = '90 days';
/** An older one opens for so long: twice as long as a key of a writing must be known, and then it is deleted. */
const FORGOTTEN_AFTER = '800 days';

const NEWEST = `select key_id as id, public_key as "publicKey" from system.sealing_key
  where made_at > clock_timestamp() - interval '${NEW_AFTER}' order by made_at desc, key_id desc limit 1`;

/** The key to seal to now; made when there is none that is new enough. Two that make one at once: both open. `newId` makes its id. */
export async function sealingKey(database: Database, newId: () => string): Promise<SealingKey> {
  const [newest] = await database.once<SealingKey>('cairn_jobs', NEWEST, []);
  if (newest) return newest;
  const { publicKey, privateKey } = await newSealingPair();
  const id = newId();
  await database.once(
    'cairn_jobs',
    'insert into system.sealing_key (key_id, public_key, private_key) values ($1, $2, $3)',
    [id, publicKey, privateKey],
  );
  await database.once(
    'cairn_jobs',
    `delete from system.sealing_key where made_at < clock_timestamp() - interval '${FORGOTTEN_AFTER}'`,
    [],
  );
  return { id, publicKey };
}

/** The private half of a key; null when there is none of this name (any more). */
export async function openingKey(database: Database, id: string): Promise<string | null> {
  const [found] = await database.once<{ key: string }>(
    'cairn_jobs',
    'select private_key as key from system.sealing_key where key_id = $1',
    [id],
  );
  return found?.key ?? null;
}
