import type { CommonsTx } from '../../../platform/commons/index.ts';
import { hashOf, type Role } from '../../../platform/session/index.ts';

/** ended: the post was ended, or the invitation taken back. not valid: an unknown link, or one older than fourteen days. */
export type PostInvitation =
  | {
      readonly outcome: 'open' | 'used';
      readonly service: string;
      readonly serviceName: string;
      readonly role: Role;
      readonly teams: string | null;
    }
  | { readonly outcome: 'somebody else' | 'ended' | 'not valid' };

interface InvitationRow {
  readonly outcome: PostInvitation['outcome'];
  readonly service_id: string;
  readonly service_name: string;
  readonly role: Role;
  readonly teams: string | null;
}

/** What a link to a post says: its words only to the one it was sent to. */
export async function readPostInvitation(tx: CommonsTx, secret: string): Promise<PostInvitation> {
  const [row] = await tx.call<InvitationRow>('select * from app.read_post_invitation($1, $2)', [
    tx.token,
    hashOf(secret),
  ]);
  if (!row) throw new Error('The invitation gave no answer.');
  if (row.outcome !== 'open' && row.outcome !== 'used') return { outcome: row.outcome };
  const { outcome, service_id: service, service_name: serviceName, role, teams } = row;
  return { outcome, service, serviceName, role, teams };
}

/** Says yes to a post; said twice, it counts once. */
export async function takeUpPost(
  tx: CommonsTx,
  secret: string,
): Promise<'taken up' | 'somebody else' | 'ended' | 'not valid'> {
  const [row] = await tx.call<{ outcome: 'taken up' | 'somebody else' | 'ended' | 'not valid' }>(
    'select app.take_up_post($1, $2) as outcome',
    [tx.token, hashOf(secret)],
  );
  if (!row) throw new Error('Taking up the post gave no answer.');
  return row.outcome;
}
