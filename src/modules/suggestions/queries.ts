import { sql } from 'kysely';
import type { PersonTx, Room } from '../../platform/record/index.ts';
import type { Form, NewLine, Part } from './rules.ts';
import { suggestions } from './rows.ts';

export type Answer = 'accepted' | 'accepted with changes' | 'declined';

export interface Suggestion {
  readonly id: string;
  readonly room: Room;
  readonly form: Form;
  /** The line it concerns: the goal of a new step, the line to be worded differently, the meeting. Null for a new line of the room as a whole. */
  readonly entry: string | null;
  /** Null where there is no line. */
  readonly entryVersion: number | null;
  /** For a new line: what it would be. For what came out of a meeting: what it could become. */
  readonly kind: NewLine | null;
  /** For other words: which part of the line; null for its words. */
  readonly part: Part | null;
  /** For something new in the staying-well plan: the part it is for. */
  readonly place: string | null;
  readonly words: string;
  readonly why: string | null;
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Date;
  /** Null while it waits. */
  readonly answer: {
    readonly answer: Answer;
    /** The person's own words for it, where no line holds them. */
    readonly words: string | null;
    readonly reason: string | null;
    readonly at: Date;
  } | null;
  /** The person would like to talk about it; null while they have not said so. */
  readonly talk: {
    readonly since: Date;
    /** Who wrote last, and when; saying "let's talk" counts as the person's. */
    readonly lastBy: 'the person' | 'whoever suggested';
    readonly lastAt: Date;
  } | null;
}

const reading = (tx: PersonTx) =>
  suggestions
    .selectFrom('record.suggestion as s')
    .leftJoin('record.suggestion_answer as a', (join) =>
      join.onRef('a.person_id', '=', 's.person_id').onRef('a.suggestion_id', '=', 's.suggestion_id'),
    )
    .leftJoin('record.talk as k', (join) =>
      join.onRef('k.person_id', '=', 's.person_id').onRef('k.suggestion_id', '=', 's.suggestion_id'),
    )
    .leftJoinLateral(
      (make) =>
        make
          .selectFrom('record.talk_words as w')
          .select(['w.by_account', 'w.at'])
          .whereRef('w.person_id', '=', 'k.person_id')
          .whereRef('w.suggestion_id', '=', 'k.suggestion_id')
          .orderBy('w.at', 'desc')
          .orderBy('w.words_id', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      's.suggestion_id',
      's.room',
      's.form',
      's.entry_id',
      's.entry_version',
      's.kind',
      's.part',
      's.place',
      's.words',
      's.why',
      's.by_account',
      's.by_name',
      's.at',
      'a.answer',
      'a.words as answer_words',
      'a.reason',
      'a.at as answered_at',
      'k.at as talking_since',
      'last.by_account as last_by',
      'last.at as last_at',
    ])
    .where('s.person_id', '=', tx.person);

type Row = Awaited<ReturnType<typeof read>>[number];
const read = (tx: PersonTx) => tx.rows(reading(tx).orderBy('s.suggestion_id', 'desc').limit(500));

const suggestionFrom = (row: Row): Suggestion => ({
  id: row.suggestion_id,
  room: row.room as Room,
  form: row.form as Form,
  entry: row.entry_id,
  entryVersion: row.entry_version,
  kind: row.kind as NewLine | null,
  part: row.part as Part | null,
  place: row.place,
  words: row.words,
  why: row.why,
  byAccount: row.by_account,
  byName: row.by_name,
  at: row.at,
  answer:
    row.answer && row.answered_at
      ? { answer: row.answer as Answer, words: row.answer_words, reason: row.reason, at: row.answered_at }
      : null,
  talk: row.talking_since && {
    since: row.talking_since,
    lastBy: row.last_by === row.by_account ? 'whoever suggested' : 'the person',
    lastAt: row.last_at ?? row.talking_since,
  },
});

/** Suggestions that can be seen from here, newest first: all for the person, their own for anybody else. */
export async function suggestionsOf(tx: PersonTx): Promise<Suggestion[]> {
  return (await read(tx)).map(suggestionFrom);
}

/** Suggestions without an answer, newest first. */
export async function waitingSuggestions(tx: PersonTx): Promise<Suggestion[]> {
  const query = reading(tx).where('a.answer', 'is', null).orderBy('s.suggestion_id', 'desc').limit(500);
  return (await tx.rows(query)).map(suggestionFrom);
}

/** Suggestions about these lines, newest first, answered or not. */
export async function suggestionsOn(tx: PersonTx, lines: readonly string[]): Promise<Suggestion[]> {
  const query = reading(tx)
    .where(sql<boolean>`s.entry_id = any(${lines}::uuid[])`)
    .orderBy('s.suggestion_id', 'desc');
  return (await tx.rows(query)).map(suggestionFrom);
}

/** Suggestions about these lines that have no answer, newest first. */
export async function waitingOn(tx: PersonTx, lines: readonly string[]): Promise<Suggestion[]> {
  const query = reading(tx)
    .where('a.answer', 'is', null)
    .where(sql<boolean>`s.entry_id = any(${lines}::uuid[])`)
    .orderBy('s.suggestion_id', 'desc');
  return (await tx.rows(query)).map(suggestionFrom);
}

/** One suggestion; null when there is none to be seen from here. */
export async function suggestionOf(tx: PersonTx, id: string): Promise<Suggestion | null> {
  const [row] = await tx.rows(reading(tx).where('s.suggestion_id', '=', id));
  return row ? suggestionFrom(row) : null;
}

/** What one of the two wrote about a suggestion. */
export interface TalkWords {
  readonly suggestion: string;
  readonly words: string;
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Date;
}

/** What was written about these suggestions, in the order in which it was. */
export async function talkAbout(tx: PersonTx, ids: readonly string[]): Promise<TalkWords[]> {
  const query = suggestions
    .selectFrom('record.talk_words')
    .select(['suggestion_id', 'words', 'by_account', 'by_name', 'at'])
    .where('person_id', '=', tx.person)
    .where(sql<boolean>`suggestion_id = any(${ids}::uuid[])`)
    .orderBy('at')
    .orderBy('words_id');
  return (await tx.rows(query)).map((row) => ({
    suggestion: row.suggestion_id,
    words: row.words,
    byAccount: row.by_account,
    byName: row.by_name,
    at: row.at,
  }));
}
