import type { CommonsTx } from '../../../platform/commons/index.ts';

export interface PutRoom {
  /** Made when the form was drawn, or of a room that is there. */
  readonly id: string;
  readonly house: string;
  readonly name: string;
  /** A closed room is not booked any more; what is booked stays. */
  readonly closed: boolean;
}

/** Adds a room, calls it otherwise, or closes it. For who works in the house or runs the service. */
export async function putRoom(tx: CommonsTx, room: PutRoom): Promise<void> {
  await tx.call('select app.put_room($1, $2, $3, $4, $5)', [tx.token, room.house, room.id, room.name, room.closed]);
}

export interface KeepFree {
  /** Of the booking: made when the form was drawn. */
  readonly id: string;
  readonly house: string;
  readonly room: string;
  /** 'YYYY-MM-DD'; the room can be used again from `until`. */
  readonly from: string;
  readonly until: string;
}

/** Keeps a room free for some nights. For who works in the house. `taken`: it is kept for somebody on one of them. */
export async function keepFree(tx: CommonsTx, kept: KeepFree): Promise<'kept' | 'taken'> {
  const values = [tx.token, kept.house, kept.id, kept.room, kept.from, kept.until];
  const [row] = await tx.call<{ outcome: 'kept' | 'taken' }>(
    'select app.keep_free($1, $2, $3, $4, $5, $6) as outcome',
    values,
  );
  if (!row) throw new Error('Keeping a room free gave no answer.');
  return row.outcome;
}

/** A room that was kept free can be booked again. */
export async function letFreeGo(tx: CommonsTx, house: string, booking: string): Promise<void> {
  await tx.call('select app.let_free_go($1, $2, $3)', [tx.token, house, booking]);
}
