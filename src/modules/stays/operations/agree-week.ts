import type { PersonTx } from '../../../platform/record/index.ts';

export interface AgreeWeek {
  readonly request: string;
  /** Which week of the stay, from 1. */
  readonly number: number;
  /** What the person says with it; empty for nothing. The house reads it. */
  readonly words: string;
}

/** The person agrees to a week that was offered: the first begins the stay, each further one makes it longer. `over`: ended, taken back, or past. */
export async function agreeWeek(tx: PersonTx, agreed: AgreeWeek): Promise<'agreed' | 'no such week' | 'over'> {
  const [row] = await tx.call<{ outcome: 'agreed' | 'no such week' | 'over' }>(
    'select app.agree_week($1, $2, $3) as outcome',
    [agreed.request, agreed.number, agreed.words],
  );
  if (!row) throw new Error('Agreeing to a week gave no answer.');
  return row.outcome;
}
