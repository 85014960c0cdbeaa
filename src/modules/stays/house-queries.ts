import type { CommonsTx } from '../../platform/commons/index.ts';
import type { OfRequest } from './operations/answer-request.ts';
import type { Source } from './rules.ts';

/** A house, to whoever works in it (`works`: requests, rooms) or runs its service (`runs`: what it says; `leads`: counts). */
export interface MyHouse {
  readonly id: string;
  readonly service: string;
  readonly name: string;
  readonly works: boolean;
  readonly runs: boolean;
  readonly leads: boolean;
  readonly closed: boolean;
  /** How many wait for an answer; 0 for who does not work there. */
  readonly waiting: number;
}

export async function housesOfMine(tx: CommonsTx): Promise<MyHouse[]> {
  const rows = await tx.call<Omit<MyHouse, 'id' | 'service'> & { house_id: string; service_id: string }>(
    'select * from app.my_houses($1)',
    [tx.token],
  );
  return rows.map(({ house_id: id, service_id: service, name, works, runs, leads, closed, waiting }) => ({
    id,
    service,
    name,
    works,
    runs,
    leads,
    closed,
    waiting,
  }));
}

/** One line of the list: who asked, under the name that the request gives, and where it stands. Nothing of what was written. */
export interface Waiting extends OfRequest {
  readonly called: string;
  readonly source: Source;
  readonly byName: string;
  /** The person said that it is theirs, or wrote it. */
  readonly confirmed: boolean;
  readonly at: Date;
  /** Until when the house answers, by the hours that it published then. */
  readonly answerBy: Date;
  readonly answer: 'yes' | 'no' | null;
  readonly answeredAt: Date | null;
  /** How many weeks the person agreed to. */
  readonly agreedWeeks: number;
  /** The weeks that the person agreed to: first day and last, 'YYYY-MM-DD'; null before. */
  readonly agreed: { readonly from: string; readonly until: string } | null;
  /** The last day that was offered, 'YYYY-MM-DD'; null before. */
  readonly offeredUntil: string | null;
}

interface QueueRow {
  readonly person_id: string;
  readonly request_id: string;
  readonly called: string;
  readonly source: Source;
  readonly by_name: string;
  readonly confirmed: boolean;
  readonly at: Date;
  readonly answer_by: Date;
  readonly answer: 'yes' | 'no' | null;
  readonly answered_at: Date | null;
  readonly agreed_weeks: number;
  readonly agreed_from: string | null;
  readonly agreed_until: string | null;
  readonly offered_until: string | null;
}

/** For who works in the house, in the order in which answers are due; refused to anybody else (withCommons throws Refused). */
export async function queueOf(tx: CommonsTx, house: string): Promise<Waiting[]> {
  const rows = await tx.call<QueueRow>('select * from app.house_queue($1, $2)', [tx.token, house]);
  return rows.map((row) => ({
    person: row.person_id,
    request: row.request_id,
    called: row.called,
    source: row.source,
    byName: row.by_name,
    confirmed: row.confirmed,
    at: row.at,
    answerBy: row.answer_by,
    answer: row.answer,
    answeredAt: row.answered_at,
    agreedWeeks: row.agreed_weeks,
    agreed:
      row.agreed_from === null || row.agreed_until === null ? null : { from: row.agreed_from, until: row.agreed_until },
    offeredUntil: row.offered_until,
  }));
}

export interface HouseRoom {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
}

export async function roomsOf(tx: CommonsTx, house: string): Promise<HouseRoom[]> {
  const rows = await tx.call<{ room_id: string; name: string; closed: boolean }>(
    'select * from app.house_rooms($1, $2)',
    [tx.token, house],
  );
  return rows.map(({ room_id: id, name, closed }) => ({ id, name, closed }));
}

/** Nights of one room that are kept. */
export interface KeptNights {
  readonly booking: string;
  readonly room: string;
  /** 'YYYY-MM-DD', up to, not including, `until`. */
  readonly from: string;
  readonly until: string;
  /** Whose, while that can be read; null afterwards, and where the room is kept free. */
  readonly guest: (OfRequest & { readonly called: string }) | null;
  readonly keptFree: boolean;
  /** Until which day the guest agreed; null before. */
  readonly agreedUntil: string | null;
}

/** For who works in the house: nights kept from `first` up to, not including, `after`. */
export async function nightsOf(
  tx: CommonsTx,
  house: string,
  span: { readonly first: string; readonly after: string },
): Promise<KeptNights[]> {
  const rows = await tx.call<{
    booking_id: string;
    room_id: string;
    from_day: string;
    until_day: string;
    person_id: string | null;
    request_id: string | null;
    called: string | null;
    kept_free: boolean;
    agreed_until: string | null;
  }>('select * from app.house_nights($1, $2, $3, $4)', [tx.token, house, span.first, span.after]);
  return rows.map((row) => ({
    booking: row.booking_id,
    room: row.room_id,
    from: row.from_day,
    until: row.until_day,
    guest:
      row.person_id === null || row.request_id === null || row.called === null
        ? null
        : { person: row.person_id, request: row.request_id, called: row.called },
    keptFree: row.kept_free,
    agreedUntil: row.agreed_until,
  }));
}

/** One month of a house. Null stands for a number that is not shown, because it stands for fewer than five people. */
export interface HouseMonth {
  /** Its first day, 'YYYY-MM-DD'. */
  readonly month: string;
  readonly answers: number | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly late: number | null;
  readonly middleHours: number | null;
  readonly nightsUsed: number | null;
  readonly nightsThere: number | null;
}

/** For leads of the service, newest month first. */
export const countsOf = async (tx: CommonsTx, house: string): Promise<HouseMonth[]> =>
  (
    await tx.call<{
      month: string;
      answers: number | null;
      yes: number | null;
      no: number | null;
      late: number | null;
      middle_hours: number | null;
      nights_used: number | null;
      nights_there: number | null;
    }>('select * from app.house_counts($1, $2)', [tx.token, house])
  ).map((row) => ({
    month: row.month,
    answers: row.answers,
    yes: row.yes,
    no: row.no,
    late: row.late,
    middleHours: row.middle_hours,
    nightsUsed: row.nights_used,
    nightsThere: row.nights_there,
  }));

/** Cards that whoever is signed in just made together with somebody, and that nobody has used yet. */
export async function cardsMadeNow(tx: CommonsTx): Promise<{ readonly id: string; readonly called: string }[]> {
  const rows = await tx.call<{ card_id: string; called: string }>('select * from app.cards_made_now($1)', [tx.token]);
  return rows.map(({ card_id: id, called }) => ({ id, called }));
}
