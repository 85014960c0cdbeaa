import type { Database, Queries } from '../database/index.ts';
import type { Told } from './render.ts';

/** A message that is still to be sent. */
export type Waiting = Told & { readonly to: string | null; readonly isTooOld: boolean };

/** The message, if it is still to be sent: neither sent nor given up. A code is too old once it would not work any more. */
export async function waitingMessage(database: Database, message: string): Promise<Waiting | null> {
  const [row] = await database.once<Waiting>(
    'cairn_jobs',
    `select m.template, m.language, m.details,
       coalesce(m.to_address, (select a.address from system.address a where a.account_id = m.to_account order by a.proved_at desc limit 1)) as "to",
       m.template = 'sign-in code' and m.made_at < clock_timestamp() - interval '10 minutes' as "isTooOld"
     from system.message m
     where m.message_id = $1 and m.sent_at is null and m.failed_at is null`,
    [message],
  );
  return row ?? null;
}

/** Marks it sent. What it said is emptied, unless the sample's mailbox is to show it. The last message to somebody who is deleted goes with it. */
export async function markSent(database: Database, message: string, keepWords: boolean): Promise<void> {
  if (!keepWords && (await forgetLast(database, message))) return;
  await database.once(
    'cairn_jobs',
    `update system.message set sent_at = clock_timestamp(), tries = tries + 1, details = case when $2 then details else '{}' end where message_id = $1`,
    [message, keepWords],
  );
}

/** True when this was the last message to somebody who had everything deleted: their address stays no longer than it is needed. */
async function forgetLast(database: Database, message: string): Promise<boolean> {
  const gone = await database.once(
    'cairn_jobs',
    `delete from system.message where message_id = $1 and template = 'before it was deleted' returning message_id`,
    [message],
  );
  return gone.length > 0;
}

export async function countTry(database: Database, message: string): Promise<void> {
  await database.once('cairn_jobs', 'update system.message set tries = tries + 1 where message_id = $1', [message]);
}

/** Marks it given up, with the reason; what it said is emptied, since it will not be sent. */
export async function giveUp(database: Database, message: string, why: string): Promise<void> {
  if (await forgetLast(database, message)) return;
  await database.once(
    'cairn_jobs',
    `update system.message set failed_at = clock_timestamp(), tries = tries + 1, failure = left($2, 500), details = '{}' where message_id = $1`,
    [message, why],
  );
}

/** Messages still to be sent that no job stands behind. */
export async function forgottenMessages(queries: Queries): Promise<string[]> {
  const rows = await queries.call<{ message_id: string }>(
    `select m.message_id from system.message m
     where m.sent_at is null and m.failed_at is null and not exists (
       select from jobs.job j where j.name = 'send-message' and j.state < 'completed' and j.data->>'message' = m.message_id::text)
     order by m.message_id`,
    [],
  );
  return rows.map((row) => row.message_id);
}

/** Drops what can do nothing any more: old counts, codes, challenges and sessions, and messages thirty days after they were sent or given up. */
export async function forgetOld(database: Database): Promise<void> {
  await database.once('cairn_jobs', 'select session.forget_old(clock_timestamp())', []);
  await database.once(
    'cairn_jobs',
    `delete from system.message where coalesce(sent_at, failed_at) < clock_timestamp() - interval '30 days'`,
    [],
  );
}

/** A message of the sample, for its mailbox page. */
export type InMailbox = Told & { readonly id: string; readonly to: string; readonly at: Date };

/** What the sample sent, newest first; nothing anywhere else (see app.mailbox). */
export async function mailboxOf(database: Database): Promise<InMailbox[]> {
  return database.once<InMailbox>(
    'cairn_app',
    'select message_id as id, to_address as "to", template, language, details, made_at as at from app.mailbox()',
    [],
  );
}
