import type { CommonsTx } from '../../../platform/commons/index.ts';
import { newId } from '../../../platform/ids.ts';
import { said, type Told } from './told.ts';

/** One request of one person, as the house names it. */
export interface OfRequest {
  readonly person: string;
  readonly request: string;
}

export interface AnswerYes extends OfRequest {
  /** Of the booking: made when the form was drawn, so that sent twice it is one answer. */
  readonly booking: string;
  readonly room: string;
  /** 'YYYY-MM-DD'. Seven nights at most, beginning today or within sixty days. */
  readonly from: string;
  readonly until: string;
  readonly words: string;
}

type Yes = 'answered' | 'answered before' | 'not those days' | 'taken';

/** Yes: a room is kept and a first week offered; the person is told that something happened. `taken`: not free on one of those nights. */
export const answerYes = (tx: CommonsTx, yes: AnswerYes): Promise<Yes> =>
  said<Yes>(tx, 'select * from app.answer_yes($1, $2, $3, $4, $5, $6, $7, $8)', [
    tx.token,
    yes.person,
    yes.request,
    yes.booking,
    yes.room,
    yes.from,
    yes.until,
    yes.words,
  ]);

/** Somebody else who was asked for the person, and what they answered. */
export interface OtherOption {
  readonly place: string;
  /** Where it is a house that is here too. */
  readonly house: string | null;
  readonly said: string;
}

export interface AnswerNo extends OfRequest {
  /** Made when the form was drawn: the id of the first other option. */
  readonly id: string;
  readonly reason: string;
  /** At least one: the database keeps no "no" without. */
  readonly options: readonly [OtherOption, ...OtherOption[]];
}

type No = Extract<Told['outcome'], 'answered' | 'answered before'>;

/** No, with a reason and the others that were asked. Throws what the database says where a reason or an option is missing. */
export const answerNo = (tx: CommonsTx, no: AnswerNo): Promise<No> => {
  const options = no.options.map((option, index) => ({ id: index === 0 ? no.id : newId(), ...option }));
  const values = [tx.token, no.person, no.request, no.reason, JSON.stringify(options)];
  return said<No>(tx, 'select * from app.answer_no($1, $2, $3, $4, $5)', values);
};
