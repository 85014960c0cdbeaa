import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { OfRequest } from './answer-request.ts';
import { said } from './told.ts';

/** A note to the guest, who reads it at once. `id` comes with the form: sent twice, it is one note. */
export const writeHandoverNote = (
  tx: CommonsTx,
  note: OfRequest & { readonly id: string; readonly words: string },
): Promise<'written' | 'no such stay'> =>
  said(tx, 'select * from app.write_stay_note($1, $2, $3, $4, $5)', [
    tx.token,
    note.person,
    note.request,
    note.id,
    note.words,
  ]);
