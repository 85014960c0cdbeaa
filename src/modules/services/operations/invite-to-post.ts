import type { CommonsTx } from '../../../platform/commons/index.ts';
import { newId } from '../../../platform/ids.ts';
import { hashOf, newSecret, type Role } from '../../../platform/session/index.ts';

export interface InviteToPost {
  /** Of the post: it comes with the form, so that sent twice it counts once. */
  readonly id: string;
  readonly service: string;
  readonly role: Role;
  readonly address: string;
  /** Null for none; an administrator is in no team. */
  readonly team: string | null;
}

/** Asks somebody to take up a post and sends them a link, in one transaction. For administrators and leads, sixty an hour. */
export async function inviteToPost(
  tx: CommonsTx,
  asked: InviteToPost,
): Promise<'invited' | 'there already' | 'too many'> {
  const secret = newSecret();
  const message = newId();
  const [row] = await tx.call<{ outcome: 'invited' | 'asked before' | 'there already' | 'too many' }>(
    'select app.invite_to_post($1, $2, $3, $4, $5, $6, $7, $8, $9) as outcome',
    [tx.token, asked.id, asked.service, asked.role, asked.address, asked.team, hashOf(secret), message, secret],
  );
  if (!row) throw new Error('Inviting gave no answer.');
  if (row.outcome === 'invited') await tx.queue('send message', { message });
  return row.outcome === 'asked before' ? 'invited' : row.outcome;
}
