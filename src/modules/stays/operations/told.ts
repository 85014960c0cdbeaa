import type { CommonsTx } from '../../../platform/commons/index.ts';

export interface Told {
  readonly outcome: string;
  /** The message to the person, where one was written. */
  readonly message: string | null;
}

/** Calls a function of the door that answers with an outcome and perhaps a message to the person, and queues that. */
export async function said<Outcome extends string>(tx: CommonsTx, sql: string, values: unknown[]): Promise<Outcome> {
  const [row] = await tx.call<Told>(sql, values);
  if (!row) throw new Error('The house was given no answer.');
  if (row.message !== null) await tx.queue('send message', { message: row.message });
  return row.outcome as Outcome;
}
