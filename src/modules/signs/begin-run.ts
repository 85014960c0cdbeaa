import type { PersonTx } from '../../platform/record/index.ts';

/**
 * begun: now, or by the same form before. open already: the last run of this rule has not ended. paused: all rules are. not possible: the rule is
 * not there, or says something that cannot happen; pages ask `problemsWith` which.
 */
export type Begun = 'begun' | 'open already' | 'paused' | 'not possible';

interface Beginning {
  readonly id: string;
  readonly rule: string;
  /** Null for a real run. */
  readonly practiceMinutes: number | null;
}

/** Begins a run with what the rule says at this moment. The key holds that a rule has one open run. */
export async function beginRun(tx: PersonTx, { id, rule, practiceMinutes }: Beginning): Promise<Begun> {
  type Row = { outcome: Begun; message: string | null };
  const [row] = await tx.call<Row>('select outcome, message from app.begin_rule_run($1, $2, $3)', [
    id,
    rule,
    practiceMinutes,
  ]);
  if (!row) throw new Error('The door gave no answer.');
  if (row.message !== null) await tx.queue('send message', { message: row.message });
  return row.outcome;
}
