import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { Room } from '../../../platform/record/index.ts';
import type { Basis } from '../overrides.ts';

export interface AskOverride {
  /** Made when the form was drawn: sent twice, it is one request. */
  readonly id: string;
  readonly service: string;
  /** The person's name or e-mail address, exactly: nobody is listed. */
  readonly who: string;
  readonly basis: Basis;
  /** 10 to 2,000 characters, which the person will read. */
  readonly reason: string;
  readonly rooms: readonly Room[];
  readonly hours: number;
  /** 0 to 28; with a reason where it is more than 0. */
  readonly delayDays: number;
  readonly delayReason: string;
}

/**
 * Asks to open rooms under a legal duty. Opens nothing. nobody: of that name or address stands with the service. several: of that name do.
 * too many: twenty tries in an hour.
 */
export async function askOverride(
  tx: CommonsTx,
  asked: AskOverride,
): Promise<'asked' | 'nobody' | 'several' | 'too many'> {
  const { id, service, who, basis, reason, rooms, hours, delayDays, delayReason } = asked;
  const [row] = await tx.call<{ outcome: 'asked' | 'nobody' | 'several' | 'too many' }>(
    'select app.ask_override($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome',
    [tx.token, who, id, service, basis, reason, rooms, hours, delayDays, delayDays > 0 ? delayReason : null],
  );
  if (!row) throw new Error('The door gave no answer.');
  return row.outcome;
}
