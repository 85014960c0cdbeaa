import type { PersonTx } from '../../../platform/record/index.ts';
import type { AgreementParts } from '../rules.ts';

export interface AgreeWhenUnwell extends AgreementParts {
  /** The version that the form was drawn from; 0 for the first. */
  readonly was: number;
}

/** kept: now, or by the same form before. changed meanwhile: there is a newer version. not here: somebody who is named is not in the circle any more. */
export type Agreed = 'kept' | 'changed meanwhile' | 'not here';

/** Keeps a new version, and asks everybody whom it names and who was not asked yet. */
export async function agreeWhenUnwell(tx: PersonTx, command: AgreeWhenUnwell): Promise<Agreed> {
  const { was, keepers, needed, waitHours, lengthHours, signs } = command;
  const [row] = await tx.call<{ outcome: Agreed; messages: string[] }>(
    'select outcome, messages from app.agree_when_unwell($1, $2::uuid[], $3, $4, $5, $6)',
    [was + 1, keepers, needed, waitHours, lengthHours, signs],
  );
  for (const message of row?.messages ?? []) await tx.queue('send message', { message });
  return row?.outcome ?? 'changed meanwhile';
}

/** Ends the agreement: nobody else may say so. What waited to open will not; what is open stays until its end, or "I'm OK". */
export async function endAgreement(tx: PersonTx, { version }: { readonly version: number }): Promise<void> {
  await tx.call('select app.end_unwell_agreement($1)', [version]);
}
