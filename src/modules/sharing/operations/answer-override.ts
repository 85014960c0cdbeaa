import type { CommonsTx } from '../../../platform/commons/index.ts';
import { newId } from '../../../platform/ids.ts';

/** What a request is by now: agreed to or not, by whomever; too late: a day went by, or the record is being deleted. */
export type OverrideAnswer = 'agreed' | 'declined' | 'too late';

interface WhichOverride {
  readonly person: string;
  readonly override: string;
}

/** A lead agrees: the rooms open to the one who asked. Unless there is a delay, the person is told in the same transaction. */
export async function agreeOverride(tx: CommonsTx, { person, override }: WhichOverride): Promise<OverrideAnswer> {
  const message = newId();
  const [row] = await tx.call<{ outcome: OverrideAnswer; told: boolean }>(
    'select * from app.agree_override($1, $2, $3, $4)',
    [tx.token, person, override, message],
  );
  if (!row) throw new Error('The door gave no answer.');
  if (row.told) await tx.queue('send message', { message });
  return row.outcome;
}

/** A lead does not agree: the request is over. */
export async function declineOverride(tx: CommonsTx, { person, override }: WhichOverride): Promise<OverrideAnswer> {
  const [row] = await tx.call<{ outcome: OverrideAnswer }>('select app.decline_override($1, $2, $3) as outcome', [
    tx.token,
    person,
    override,
  ]);
  if (!row) throw new Error('The door gave no answer.');
  return row.outcome;
}

/** Either of the two closes it before its time. When this returns, nobody is still reading under it. */
export async function endOverride(tx: CommonsTx, { person, override }: WhichOverride): Promise<void> {
  await tx.call('select app.end_override($1, $2, $3)', [tx.token, person, override]);
}
