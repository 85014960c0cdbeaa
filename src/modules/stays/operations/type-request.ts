import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { RequestWords } from '../rules.ts';

export interface TypeRequest {
  /** Made when the form was drawn: sent twice, it is one request. */
  readonly id: string;
  readonly house: string;
  /** Whom it is for: the address that they sign in with, or a card that was just made together with them. */
  readonly who: { readonly address: string } | { readonly card: string };
  /** The name they gave. */
  readonly called: string;
  readonly words: RequestWords;
}

export type Typed =
  | { readonly outcome: 'asked'; readonly person: string }
  | { readonly outcome: 'nobody' | 'closed' | 'too many' };

/**
 * Somebody at the house writes down what is said on the phone. It stands in the person's record, marked, and the person says whether it is
 * theirs. `nobody`: no such address with a record that may be written to. `too many`: twenty in an hour.
 */
export async function typeRequest(tx: CommonsTx, typed: TypeRequest): Promise<Typed> {
  const { happening, whenWanted, household, children, pets, known, reach } = typed.words;
  const values = [
    tx.token,
    typed.house,
    typed.id,
    'address' in typed.who ? typed.who.address : null,
    'card' in typed.who ? typed.who.card : null,
    typed.called,
    happening,
    whenWanted,
    household,
    children,
    pets,
    known,
    reach,
  ];
  const [row] = await tx.call<{ outcome: Typed['outcome']; who: string | null; message: string | null }>(
    'select * from app.type_stay($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
    values,
  );
  if (!row) throw new Error('Writing down a request gave no answer.');
  if (row.message !== null) await tx.queue('send message', { message: row.message });
  if (row.outcome === 'asked') return { outcome: 'asked', person: row.who ?? '' };
  return { outcome: row.outcome };
}
