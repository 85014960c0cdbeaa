import pg from 'pg';
import type { TestDatabase } from '../database/index.ts';
import type { Asked } from './ask.ts';
import { randomAttempt, randomWorld, type Chance } from './worlds.ts';

/** A connection of its own, outside the product's pools. */
export async function clientAs(
  here: TestDatabase,
  user: 'postgres' | 'cairn_app' | 'cairn_session' | 'cairn_jobs',
): Promise<pg.Client> {
  const client = new pg.Client({
    host: here.server.host,
    port: here.server.port,
    user,
    database: here.server.database,
    pipeline: true,
  });
  await client.connect();
  // A test puts thousands of attempts into one transaction; the limits of the serving roles are for pages, and have a test of their own.
  await client.query(
    `set statement_timeout = 0; set transaction_timeout = 0; set idle_in_transaction_session_timeout = 0`,
  );
  return client;
}

/** Several random worlds, and attempts in each. */
export function someWorlds(by: Chance, worlds: number, attempts: number): Asked[] {
  return Array.from({ length: worlds }, () => randomWorld(by)).flatMap((world) =>
    Array.from({ length: attempts }, () => ({ ...randomAttempt(by, world), world })),
  );
}

export const seedOf = (): number => Number(process.env['CAIRN_SEED'] ?? Date.now() % 1_000_000_000);
