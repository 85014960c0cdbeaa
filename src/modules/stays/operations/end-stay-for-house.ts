import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { OfRequest } from './answer-request.ts';
import { said } from './told.ts';

/** The house says that a stay, or the offer of one, is over, and why, to the guest. The room is free and the house reads nothing of it any more. */
export const endStayForHouse = (
  tx: CommonsTx,
  ended: OfRequest & { readonly words: string },
): Promise<'ended' | 'no such stay'> =>
  said(tx, 'select * from app.end_stay_for_house($1, $2, $3, $4)', [
    tx.token,
    ended.person,
    ended.request,
    ended.words,
  ]);
