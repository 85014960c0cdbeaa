import type { PersonTx } from '../../../platform/record/index.ts';

/** Nobody at the house reads it any more when this is done, and a room kept for it is free. `agreed already`: then `endMyStay` ends it. */
export async function takeRequestBack(tx: PersonTx, request: string): Promise<'taken back' | 'agreed already'> {
  const [row] = await tx.call<{ outcome: 'taken back' | 'agreed already' }>(
    'select app.take_request_back($1) as outcome',
    [request],
  );
  if (!row) throw new Error('Taking a request back gave no answer.');
  return row.outcome;
}
