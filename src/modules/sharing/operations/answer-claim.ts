import type { PersonTx } from '../../../platform/record/index.ts';

/**
 * Says whether the one who typed a printed code is whom the person meant. Yes lets them into the circle; no closes the invitation.
 * `account` is the one that the person was asked about, so that an old page cannot say yes to anybody else.
 */
export async function answerClaim(
  tx: PersonTx,
  command: { readonly member: string; readonly account: string; readonly meant: boolean },
): Promise<'answered' | 'not waiting'> {
  const [row] = await tx.call<{ outcome: 'answered' | 'not waiting' }>(
    'select app.answer_claim($1, $2, $3) as outcome',
    [command.member, command.account, command.meant],
  );
  return row?.outcome ?? 'not waiting';
}
