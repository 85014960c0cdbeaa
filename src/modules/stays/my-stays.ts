import type { CommonsTx } from '../../platform/commons/index.ts';
import { isoDay } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { asking } from './asking-rows.ts';
import { agreedDays, answerByOf, type MyStay, type OpenedForStay, type Week } from './my-rules.ts';
import { stays } from './rows.ts';
import { standingOfRequest, type Source, type Wish } from './rules.ts';

/** Every place that the person asked for, or that somebody asked for them, newest first. Only for the person. */
export async function staysOf(tx: PersonTx, now: Date): Promise<MyStay[]> {
  const requests = await tx.rows(
    stays.selectFrom('record.stay_request').selectAll().where('person_id', '=', tx.person).orderBy('at', 'desc'),
  );
  if (requests.length === 0) return [];
  const around = await readAround(tx);
  return requests.map((row) => {
    const id = row.request_id;
    const source = row.source as Source;
    const said = around.said.get(id) ?? null;
    const weeks = around.weeks.get(id) ?? [];
    const answer = around.answer.get(id) ?? null;
    const end = around.end.get(id) ?? null;
    const takenBackAt = around.back.get(id) ?? null;
    const facts = {
      source,
      said: said?.said ?? null,
      takenBack: takenBackAt !== null,
      answer: answer?.answer ?? null,
      agreed: agreedDays(weeks),
      ended: end !== null,
    };
    return {
      id,
      house: row.house_id,
      source,
      byName: row.by_name,
      called: row.called,
      words: {
        happening: row.happening,
        whenWanted: row.when_wanted,
        household: row.household,
        children: row.children,
        pets: row.pets,
        known: row.known,
        reach: row.reach,
      },
      at: row.at,
      answerBy: answerByOf({ at: row.at, answerBy: row.answer_by }, source, said?.at ?? null),
      said,
      takenBackAt,
      answer,
      options: around.options.get(id) ?? [],
      weeks,
      reviews: around.reviews.get(id) ?? [],
      end,
      notes: around.notes.get(id) ?? [],
      openings: around.openings.get(id) ?? [],
      opened: around.opened.get(id) ?? [],
      standing: standingOfRequest(facts, isoDay(now)),
    };
  });
}

/** One of them; null when there is none of this id. */
export async function stayOf(tx: PersonTx, id: string, now: Date): Promise<MyStay | null> {
  return (await staysOf(tx, now)).find((stay) => stay.id === id) ?? null;
}

const byRequest = <Row extends { readonly request_id: string }, Out>(
  rows: readonly Row[],
  out: (row: Row) => Out,
): ReadonlyMap<string, Out[]> => {
  const groups = Map.groupBy(rows, (row) => row.request_id);
  return new Map([...groups].map(([id, group]) => [id, group.map(out)]));
};
const oneByRequest = <Row extends { readonly request_id: string }, Out>(
  rows: readonly Row[],
  out: (row: Row) => Out,
): ReadonlyMap<string, Out> => new Map(rows.map((row) => [row.request_id, out(row)]));

/** Everything that hangs on the person's requests, by request. */
async function readAround(tx: PersonTx) {
  const mine = tx.person;
  const said = await tx.rows(stays.selectFrom('record.stay_said').selectAll().where('person_id', '=', mine));
  const back = await tx.rows(stays.selectFrom('record.stay_back').selectAll().where('person_id', '=', mine));
  const answers = await tx.rows(stays.selectFrom('record.stay_answer').selectAll().where('person_id', '=', mine));
  const ends = await tx.rows(stays.selectFrom('record.stay_end').selectAll().where('person_id', '=', mine));
  const options = await tx.rows(
    stays.selectFrom('record.stay_option').selectAll().where('person_id', '=', mine).orderBy('at').orderBy('option_id'),
  );
  const reviews = await tx.rows(
    stays.selectFrom('record.stay_review').selectAll().where('person_id', '=', mine).orderBy('at', 'desc'),
  );
  const openings = await tx.rows(
    stays
      .selectFrom('record.stay_opened')
      .select(['request_id', 'viewer_name', 'viewer_place', 'at'])
      .where('person_id', '=', mine)
      .orderBy('at', 'desc'),
  );
  return {
    said: oneByRequest(said, (row) => ({
      said: row.said as 'mine' | 'not mine',
      words: row.words,
      at: row.at,
      beforehand: row.beforehand,
    })),
    back: oneByRequest(back, (row) => row.at),
    answer: oneByRequest(answers, (row) => ({
      answer: row.answer as 'yes' | 'no',
      words: row.words,
      byName: row.by_name,
      at: row.at,
    })),
    end: oneByRequest(ends, (row) => ({
      by: row.by as 'person' | 'house',
      byName: row.by_name,
      words: row.words,
      at: row.at,
    })),
    options: byRequest(options, (row) => ({
      place: row.place,
      house: row.house_id,
      said: row.said,
      byName: row.by_name,
    })),
    reviews: byRequest(reviews, (row) => ({
      id: row.review_id,
      number: row.number,
      wish: row.wish as Wish | null,
      words: row.words,
      at: row.at,
    })),
    openings: byRequest(openings, (row) => ({ name: row.viewer_name, place: row.viewer_place, at: row.at })),
    weeks: await weeksOf(tx),
    notes: await notesOf(tx),
    opened: await openedOf(tx),
  };
}

async function weeksOf(tx: PersonTx): Promise<ReadonlyMap<string, Week[]>> {
  const rows = await tx.rows(
    stays
      .selectFrom('record.stay_offer as o')
      .leftJoin('record.stay_week as w', (join) =>
        join
          .onRef('w.person_id', '=', 'o.person_id')
          .onRef('w.request_id', '=', 'o.request_id')
          .onRef('w.number', '=', 'o.number'),
      )
      .select(['o.request_id', 'o.number', 'o.from_day', 'o.until_day', 'o.words', 'o.by_name', 'o.at'])
      .select(['w.words as agreed_words', 'w.at as agreed_at'])
      .where('o.person_id', '=', tx.person)
      .orderBy('o.number'),
  );
  return byRequest(rows, (row) => ({
    number: row.number,
    from: row.from_day,
    until: row.until_day,
    words: row.words,
    byName: row.by_name,
    at: row.at,
    agreed: row.agreed_at === null ? null : { words: row.agreed_words ?? '', at: row.agreed_at },
  }));
}

async function notesOf(tx: PersonTx) {
  const beside = await tx.rows(
    stays.selectFrom('record.stay_note_words').selectAll().where('person_id', '=', tx.person).orderBy('at'),
  );
  const notes = await tx.rows(
    stays.selectFrom('record.stay_note').selectAll().where('person_id', '=', tx.person).orderBy('at', 'desc'),
  );
  return byRequest(notes, (row) => ({
    id: row.note_id,
    words: row.words,
    byName: row.by_name,
    at: row.at,
    mine: beside.filter((each) => each.note_id === row.note_id).map(({ words, at }) => ({ words, at })),
  }));
}

async function openedOf(tx: PersonTx): Promise<ReadonlyMap<string, OpenedForStay[]>> {
  interface Row {
    readonly request_id: string;
    readonly sharing_id: string;
    readonly room: string;
    readonly parts: readonly string[];
    readonly starts_at: Date;
    readonly ends_at: Date;
    readonly ended_at: Date | null;
  }
  const rows = await tx.call<Row>('select * from app.my_stay_sharing()', []);
  return byRequest(rows, (row) => ({
    sharing: row.sharing_id,
    room: row.room,
    parts: row.parts,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
  }));
}

/** Somebody in the circle who may ask a house for the person. */
export interface Asker {
  readonly id: string;
  readonly member: string;
  readonly atOnce: boolean;
  readonly at: Date;
}

/** Who may ask for the person now. */
export async function askersOf(tx: PersonTx): Promise<Asker[]> {
  const rows = await tx.rows(
    asking
      .selectFrom('record.stay_asker as a')
      .leftJoin('record.stay_asker_end as e', (join) =>
        join.onRef('e.person_id', '=', 'a.person_id').onRef('e.asker_id', '=', 'a.asker_id'),
      )
      .select(['a.asker_id', 'a.member_id', 'a.at_once', 'a.at'])
      .where('a.person_id', '=', tx.person)
      .where('e.asker_id', 'is', null)
      .orderBy('a.at'),
  );
  return rows.map((row) => ({ id: row.asker_id, member: row.member_id, atOnce: row.at_once, at: row.at }));
}

/** Somebody for whom whoever is signed in may ask a house, with what they asked lately. */
export interface MayAskFor {
  readonly asker: string;
  readonly name: string;
  readonly atOnce: boolean;
  readonly asked: readonly { readonly house: string; readonly at: Date }[];
}

/** For whom whoever is signed in may ask a house for a place. Opens nobody's record. */
export async function mayAskHousesFor(tx: CommonsTx): Promise<MayAskFor[]> {
  interface Row {
    readonly asker_id: string;
    readonly name: string;
    readonly at_once: boolean;
    readonly asked: readonly { readonly house: string; readonly at: string }[];
  }
  const rows = await tx.call<Row>('select * from app.may_ask_houses_for($1)', [tx.token]);
  return rows.map((row) => ({
    asker: row.asker_id,
    name: row.name,
    atOnce: row.at_once,
    asked: row.asked.map(({ house, at }) => ({ house, at: new Date(at) })),
  }));
}
