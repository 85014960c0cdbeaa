import { newId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { hashOf, newSecret } from '../../../platform/session/index.ts';
import type { Relation } from '../rules.ts';

export interface InviteIntoCircle {
  /** The new member's id, made when the form was drawn: sent twice, it is one invitation. */
  readonly id: string;
  readonly relation: Relation;
  /** What the person calls them. */
  readonly called: string;
  readonly address: string;
}

/**
 * Asks somebody to stand beside the person, and queues the e-mail in the same transaction. It shares nothing.
 * that is you: the address is the person's own. in your circle: the address is there already. too many: thirty in an hour.
 */
export async function inviteIntoCircle(
  tx: PersonTx,
  command: InviteIntoCircle,
): Promise<'invited' | 'that is you' | 'in your circle' | 'too many'> {
  const secret = newSecret();
  const message = newId();
  const { id, relation, called, address } = command;
  const [row] = await tx.call<{
    outcome: 'invited' | 'invited before' | 'that is you' | 'in your circle' | 'too many';
  }>('select app.invite($1, $2, $3, $4, $5, $6, $7) as outcome', [
    id,
    relation,
    called,
    address,
    hashOf(secret),
    message,
    secret,
  ]);
  const outcome = row?.outcome ?? 'too many';
  if (outcome === 'invited before') return 'invited';
  if (outcome === 'invited') await tx.queue('send message', { message });
  return outcome;
}
