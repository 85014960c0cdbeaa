import type { Database } from '../database/index.ts';
import type { PersonTx } from '../record/index.ts';
import type { Visitor } from '../session/index.ts';

/** What a browser gives when somebody lets it show notices. */
export interface NewSubscription {
  readonly id: string;
  /** Checked with `isPushService` before it comes here. */
  readonly endpoint: string;
  readonly publicKey: Buffer;
  readonly authSecret: Buffer;
}

/** A device that shows the person's notices. */
export interface NoticeDevice {
  readonly id: string;
  readonly called: string;
  readonly since: Date;
  readonly thisOne: boolean;
}

/** This device shows the person's notices from now on. shared device: others use it too, and nothing is kept. */
export async function keepSubscription(
  tx: PersonTx,
  { token }: Pick<Visitor, 'token'>,
  { id, endpoint, publicKey, authSecret }: NewSubscription,
): Promise<'kept' | 'shared device' | 'too many'> {
  const [row] = await tx.call<{ outcome: 'kept' | 'shared device' | 'too many' }>(
    'select app.keep_subscription($1, $2, $3, $4, $5) as outcome',
    [token, id, endpoint, publicKey, authSecret],
  );
  if (!row) throw new Error('The subscription was not answered.');
  return row.outcome;
}

export async function subscriptionsOf(tx: PersonTx, { token }: Pick<Visitor, 'token'>): Promise<NoticeDevice[]> {
  return tx.call<NoticeDevice>(
    'select subscription_id as id, device as called, made_at as since, this_one as "thisOne" from app.my_subscriptions($1)',
    [token],
  );
}

export async function endSubscription(tx: PersonTx, { token }: Pick<Visitor, 'token'>, id: string): Promise<void> {
  await tx.call('select app.end_subscription($1, $2)', [token, id]);
}

/** The key that a device subscribes with, base64url; null while this site cannot send notices. */
export async function pushPublicKey(tx: PersonTx): Promise<string | null> {
  const [row] = await tx.call<{ key: string | null }>('select app.push_public_key() as key', []);
  return row?.key ?? null;
}

/** Forgets devices that are gone, and those that were signed out. */
export async function endSubscriptions(database: Database, gone: readonly string[]): Promise<void> {
  await database.once('cairn_jobs', 'select session.end_subscriptions($1)', [gone]);
}
