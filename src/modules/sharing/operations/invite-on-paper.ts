import type { PersonTx } from '../../../platform/record/index.ts';
import { hashOf } from '../../../platform/session/index.ts';
import type { Relation } from '../rules.ts';

export interface InviteOnPaper {
  /** The new member's id, made when the form was drawn: sent twice, it is one invitation. */
  readonly id: string;
  readonly relation: Relation;
  /** What the person calls them. */
  readonly called: string;
  /** What stands on the paper; only its hash is kept. */
  readonly code: string;
}

/** Asks somebody to stand beside the person with a printed code, which is bound to no address. It shares nothing. too many: thirty in an hour. */
export async function inviteOnPaper(tx: PersonTx, command: InviteOnPaper): Promise<'invited' | 'too many'> {
  const { id, relation, called, code } = command;
  const [row] = await tx.call<{ outcome: 'invited' | 'invited before' | 'too many' }>(
    'select app.invite_on_paper($1, $2, $3, $4) as outcome',
    [id, relation, called, hashOf(code)],
  );
  return row?.outcome === 'too many' ? 'too many' : 'invited';
}

/** Another code for somebody who has not answered; the one before stops working. */
export async function printInvitationAgain(
  tx: PersonTx,
  command: { readonly member: string; readonly code: string },
): Promise<'invited' | 'not waiting' | 'too many'> {
  const [row] = await tx.call<{ outcome: 'invited' | 'not waiting' | 'too many' }>(
    'select app.invite_on_paper_again($1, $2) as outcome',
    [command.member, hashOf(command.code)],
  );
  return row?.outcome ?? 'not waiting';
}
