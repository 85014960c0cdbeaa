import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { RequestWords } from '../rules.ts';

export interface AskHouseFor {
  /** Made when the form was drawn: sent twice, it is one request. */
  readonly id: string;
  /** The leave under which they ask. */
  readonly asker: string;
  readonly house: string;
  readonly words: RequestWords;
}

/** asked: now, or by the same form before; the person sees it at once. not allowed: they may not ask for them, or not any more. too many: 10 an hour. */
export type AskedFor = 'asked' | 'not allowed' | 'closed' | 'too many';

/** Somebody in the circle asks a house for a place for somebody who allowed it. Whether it went at once they are not told. */
export async function askHouseFor(tx: CommonsTx, command: AskHouseFor): Promise<AskedFor> {
  const { id, asker, house } = command;
  const { happening, whenWanted, household, children, pets, known, reach } = command.words;
  type Row = { outcome: AskedFor; messages: string[] };
  const [row] = await tx.call<Row>(
    'select outcome, messages from app.ask_house_for($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    [tx.token, asker, id, house, happening, whenWanted, household, children, pets, known, reach],
  );
  if (!row) throw new Error('The door gave no answer.');
  for (const message of row.messages) await tx.queue('send message', { message });
  return row.outcome;
}
