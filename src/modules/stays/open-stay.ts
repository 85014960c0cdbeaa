import { withCommons } from '../../platform/commons/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids.ts';
import type { Visitor } from '../../platform/session/index.ts';
import type { OfRequest } from './operations/answer-request.ts';
import type { RequestWords, Source, Wish } from './rules.ts';

/** Everything of one request, to somebody in the house who opened it. */
export interface OpenedStay extends OfRequest {
  readonly house: string;
  readonly called: string;
  readonly source: Source;
  readonly byName: string;
  readonly at: Date;
  readonly answerBy: Date;
  readonly words: RequestWords;
  readonly said: { readonly words: string; readonly at: Date } | null;
  readonly answer: {
    readonly answer: 'yes' | 'no';
    readonly words: string;
    readonly byName: string;
    readonly at: Date;
  } | null;
  readonly options: readonly { readonly place: string; readonly said: string }[];
  readonly weeks: readonly StayWeek[];
  readonly reviews: readonly {
    readonly number: number;
    readonly wish: Wish | null;
    readonly words: string;
    readonly at: Date;
  }[];
  readonly notes: readonly StayNote[];
  /** The room that is kept last; null for none. */
  readonly room: string | null;
}

export interface StayWeek {
  readonly number: number;
  /** 'YYYY-MM-DD' */
  readonly from: string;
  readonly until: string;
  readonly words: string;
  readonly byName: string;
  /** When the person agreed, and what they said with it; null while they have not. */
  readonly agreed: { readonly at: Date; readonly words: string } | null;
}

export interface StayNote {
  readonly id: string;
  readonly words: string;
  readonly byName: string;
  readonly at: Date;
  readonly beside: readonly { readonly words: string; readonly at: Date }[];
}

/**
 * Opens a request for somebody in the house. The opening is written and committed first, and the person sees it; then it is read. Null where
 * it may not be read: another house, taken back, over.
 */
export async function openStay(database: Database, visitor: Visitor, of: OfRequest): Promise<OpenedStay | null> {
  const opened = newId();
  const outcome = await withCommons(database, visitor, (tx) =>
    tx.call<{ outcome: 'opened' | 'refused' }>('select app.open_stay($1, $2, $3, $4) as outcome', [
      tx.token,
      of.person,
      of.request,
      opened,
    ]),
  );
  if (outcome[0]?.outcome !== 'opened') return null;
  const rows = await withCommons(database, visitor, (tx) =>
    tx.call<{ stay: StayJson }>('select app.read_stay($1, $2, $3, $4) as stay', [
      tx.token,
      of.person,
      of.request,
      opened,
    ]),
  );
  return rows[0] ? stayOf(of, rows[0].stay) : null;
}

/** Rows as JSON, so times are texts. */
interface StayJson {
  readonly request: {
    readonly house_id: string;
    readonly called: string;
    readonly source: Source;
    readonly by_name: string;
    readonly at: string;
    readonly answer_by: string;
    readonly when_wanted: string;
  } & Omit<RequestWords, 'whenWanted'>;
  readonly said: { readonly words: string; readonly at: string } | null;
  readonly answer: {
    readonly answer: 'yes' | 'no';
    readonly words: string;
    readonly by_name: string;
    readonly at: string;
  } | null;
  readonly options: readonly { readonly place: string; readonly said: string }[];
  readonly offers: readonly {
    readonly number: number;
    readonly from_day: string;
    readonly until_day: string;
    readonly words: string;
    readonly by_name: string;
  }[];
  readonly weeks: readonly { readonly number: number; readonly words: string; readonly at: string }[];
  readonly reviews: readonly {
    readonly number: number;
    readonly wish: Wish | null;
    readonly words: string;
    readonly at: string;
  }[];
  readonly notes: readonly {
    readonly note_id: string;
    readonly words: string;
    readonly by_name: string;
    readonly at: string;
    readonly beside: readonly { readonly words: string; readonly at: string }[];
  }[];
  readonly room: { readonly name: string } | null;
}

function stayOf(of: OfRequest, stay: StayJson): OpenedStay {
  const { request, said, answer, room } = stay;
  const { happening, household, children, pets, known, reach } = request;
  const agreed = new Map(stay.weeks.map((week) => [week.number, { at: new Date(week.at), words: week.words }]));
  return {
    ...of,
    house: request.house_id,
    called: request.called,
    source: request.source,
    byName: request.by_name,
    at: new Date(request.at),
    answerBy: new Date(request.answer_by),
    words: { happening, whenWanted: request.when_wanted, household, children, pets, known, reach },
    said: said && { words: said.words, at: new Date(said.at) },
    answer: answer && {
      answer: answer.answer,
      words: answer.words,
      byName: answer.by_name,
      at: new Date(answer.at),
    },
    options: stay.options.map(({ place, said: answered }) => ({ place, said: answered })),
    weeks: stay.offers.map((offer) => ({
      number: offer.number,
      from: offer.from_day,
      until: offer.until_day,
      words: offer.words,
      byName: offer.by_name,
      agreed: agreed.get(offer.number) ?? null,
    })),
    reviews: stay.reviews.map(({ number, wish, words, at }) => ({ number, wish, words, at: new Date(at) })),
    notes: stay.notes.map((note) => ({
      id: note.note_id,
      words: note.words,
      byName: note.by_name,
      at: new Date(note.at),
      beside: note.beside.map(({ words, at }) => ({ words, at: new Date(at) })),
    })),
    room: room?.name ?? null,
  };
}
