import type { PersonTx } from '../../../platform/record/index.ts';
import type { RequestWords } from '../rules.ts';

export interface AskForStay {
  /** Made when the form was drawn: sent twice, it is one request. */
  readonly id: string;
  readonly house: string;
  /** The name that the house sees; empty for the account's. */
  readonly called: string;
  readonly words: RequestWords;
}

/** The person asks a house for a place; the house's team is told that something waits. `closed`: it takes nobody now. `too many`: ten in an hour. */
export async function askForStay(tx: PersonTx, asked: AskForStay): Promise<'asked' | 'closed' | 'too many'> {
  const { happening, whenWanted, household, children, pets, known, reach } = asked.words;
  const values = [asked.id, asked.house, asked.called, happening, whenWanted, household, children, pets, known, reach];
  const [row] = await tx.call<{ outcome: 'asked' | 'closed' | 'too many'; messages: string[] }>(
    'select * from app.ask_for_stay($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values,
  );
  if (!row) throw new Error('Asking for a place gave no answer.');
  for (const message of row.messages) await tx.queue('send message', { message });
  return row.outcome;
}
