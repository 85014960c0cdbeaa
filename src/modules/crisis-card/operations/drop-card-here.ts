import type { Database } from '../../../platform/database/index.ts';

/** A device takes its own card off, by the secret that it holds. `hash`: sha256 of it. Nothing happens where it opens none. */
export async function dropCardHere(database: Database, hash: Buffer): Promise<void> {
  await database.once('cairn_app', 'select app.drop_card_here($1)', [hash]);
}
