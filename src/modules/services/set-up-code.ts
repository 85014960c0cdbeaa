import type pg from 'pg';
import { hashOf, newSetUpCode, tidyCode } from '../../platform/session/index.ts';

/**
 * A new one-time code with which the first person in sets up the service, to be printed in the terminal; it works for seven days, and the
 * ones made before it no longer do. Null when there is a service already. Needs the connection that owns the tables.
 */
export async function makeSetUpCode(administrator: pg.Client): Promise<string | null> {
  const { rows } = await administrator.query<{ there: boolean }>(
    'select exists (select from commons.service) as there',
  );
  if (rows[0]?.there) return null;
  const code = newSetUpCode();
  await administrator.query(
    `with older as (delete from system.link where purpose = 'set up' and used_at is null)
     insert into system.link (token_hash, purpose, made_at, expires_at) values ($1, 'set up', app.clock(), app.clock() + interval '7 days')`,
    [hashOf(tidyCode(code))],
  );
  return code;
}
