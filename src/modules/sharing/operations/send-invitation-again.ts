import type { PersonTx } from '../../../platform/record/index.ts';
import { hashOf, newSecret } from '../../../platform/session/index.ts';

/** Sends a new link to somebody who was asked and has not answered. `id` is the form's, so that a double press sends one e-mail. */
export async function sendInvitationAgain(
  tx: PersonTx,
  command: { readonly id: string; readonly member: string },
): Promise<'sent' | 'not waiting' | 'too many'> {
  const secret = newSecret();
  const [row] = await tx.call<{ outcome: 'sent' | 'sent before' | 'not waiting' | 'too many' }>(
    'select app.invite_again($1, $2, $3, $4) as outcome',
    [command.member, hashOf(secret), command.id, secret],
  );
  const outcome = row?.outcome ?? 'not waiting';
  if (outcome === 'sent before') return 'sent';
  if (outcome === 'sent') await tx.queue('send message', { message: command.id });
  return outcome;
}
