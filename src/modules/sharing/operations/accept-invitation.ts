import type { CommonsTx } from '../../../platform/commons/index.ts';
import { hashOf } from '../../../platform/session/index.ts';

/** Says yes to an invitation. used: it was taken up before. somebody else: sent to another address. not valid: unknown, too old, or taken back. */
export async function acceptInvitation(
  tx: CommonsTx,
  command: { readonly secret: string },
): Promise<'joined' | 'used' | 'somebody else' | 'not valid'> {
  const [row] = await tx.call<{ outcome: 'joined' | 'used' | 'somebody else' | 'not valid' }>(
    'select app.accept_invitation($1, $2) as outcome',
    [tx.token, hashOf(command.secret)],
  );
  return row?.outcome ?? 'not valid';
}
