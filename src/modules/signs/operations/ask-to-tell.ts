import type { PersonTx } from '../../../platform/record/index.ts';
import type { Named } from '../life.ts';

export interface AskToTell {
  /** Made when the form was drawn: sent twice, it is one ask. */
  readonly id: string;
  readonly rule: string;
  readonly named: Named;
}

/**
 * asked: now, or by the same form before. asked already: they have not answered, or have said yes. not here: not in the circle, not a team the
 * person stands with, never, or the rule does not name them. no words: the rule does not say yet what they would be told. too many: 30 an hour.
 */
export type AskOutcome = 'asked' | 'asked already' | 'not here' | 'no words' | 'too many';

/** Asks somebody whom a rule names whether they may be told by it. They see the person's name and the words, and nothing of the record. */
export async function askToTell(tx: PersonTx, { id, rule, named }: AskToTell): Promise<AskOutcome> {
  type Row = { outcome: AskOutcome; messages: string[] };
  const [row] = await tx.call<Row>('select outcome, messages from app.ask_to_tell($1, $2, $3)', [id, rule, named]);
  if (!row) throw new Error('The door gave no answer.');
  for (const message of row.messages) await tx.queue('send message', { message });
  return row.outcome;
}

/** Takes an ask back, answered or not: they are not told by this rule from here on. */
export async function endAsk(tx: PersonTx, { ask }: { readonly ask: string }): Promise<void> {
  await tx.call('select app.end_rule_ask($1)', [ask]);
}
