import type { CommonsTx } from '../../../platform/commons/index.ts';
import type { OfRequest } from './answer-request.ts';
import { said } from './told.ts';

export interface OfferWeek extends OfRequest {
  /** Which week, from 2: the first comes with the yes. */
  readonly number: number;
  /** Of the booking, where it is another room: made when the form was drawn. */
  readonly booking: string;
  readonly room: string;
  /** 'YYYY-MM-DD'; it begins on the day on which the week before ends. */
  readonly until: string;
  readonly words: string;
}

type Outcome = 'offered' | 'offered before' | 'not agreed' | 'not those days' | 'taken';

/** Offers another week and keeps the room for it. It lasts longer only when the person agrees. `not agreed`: the week before was not. */
export const offerWeek = (tx: CommonsTx, offer: OfferWeek): Promise<Outcome> =>
  said<Outcome>(tx, 'select * from app.offer_week($1, $2, $3, $4, $5, $6, $7, $8)', [
    tx.token,
    offer.person,
    offer.request,
    offer.number,
    offer.booking,
    offer.room,
    offer.until,
    offer.words,
  ]);

type Moved = 'moved' | 'taken' | 'nothing to move';

/** Another room for the nights that are still to come. `booking` comes with the form. */
export const moveRoom = (
  tx: CommonsTx,
  move: OfRequest & { readonly booking: string; readonly room: string },
): Promise<Moved> =>
  said<Moved>(tx, 'select * from app.move_room($1, $2, $3, $4, $5)', [
    tx.token,
    move.person,
    move.request,
    move.booking,
    move.room,
  ]);
