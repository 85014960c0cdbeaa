import type { CommonsTx } from '../../../platform/commons/index.ts';
import { hashOf } from '../../../platform/session/index.ts';

/**
 * Whoever is signed in typed a printed code. It opens nothing and names nobody: the person is asked whether this is whom they meant.
 * `network`: where the request comes from, for the limit. not valid: unknown, too old, used by somebody else, or taken back.
 */
export async function typeInvitation(
  tx: CommonsTx,
  command: { readonly code: string; readonly network: string },
): Promise<'waiting' | 'that is you' | 'not valid' | 'too many'> {
  const [row] = await tx.call<{ outcome: 'waiting' | 'that is you' | 'not valid' | 'too many' }>(
    'select app.type_invitation($1, $2, $3) as outcome',
    [tx.token, hashOf(command.code), command.network],
  );
  return row?.outcome ?? 'not valid';
}
