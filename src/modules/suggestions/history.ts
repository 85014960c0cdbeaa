import { sql } from 'kysely';
import { instantOf, isBefore, type Moment, type PersonTx } from '../../platform/record/index.ts';
import type { Answer } from './queries.ts';
import { suggestions } from './rows.ts';

/** A suggestion, as the story tells it. */
export interface SuggestedThen {
  readonly moment: Moment;
  readonly at: Date;
  readonly words: string;
  readonly why: string | null;
  readonly byName: string;
}

/** Suggestions about the plan made before a moment, newest first. */
export async function suggestionsBefore(tx: PersonTx, before: Moment | null, most: number): Promise<SuggestedThen[]> {
  const query = suggestions
    .selectFrom('record.suggestion')
    .select(['suggestion_id', 'words', 'why', 'by_name', 'at'])
    .select(instantOf('at').as('instant'))
    .where('person_id', '=', tx.person)
    .where('room', '=', 'plan')
    .where(isBefore('at', 'suggestion_id', before))
    .orderBy('at', 'desc')
    .orderBy('suggestion_id', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({
    moment: { at: row.instant, id: row.suggestion_id },
    at: row.at,
    words: row.words,
    why: row.why,
    byName: row.by_name,
  }));
}

/** The person's answer to a suggestion, as the story tells it. */
export interface AnsweredThen {
  readonly moment: Moment;
  readonly at: Date;
  readonly suggestion: string;
  /** The words that were proposed. */
  readonly words: string;
  readonly byName: string;
  readonly answer: Answer;
  readonly reason: string | null;
}

/** The person's answers about the plan before a moment, newest first. */
export async function answersBefore(tx: PersonTx, before: Moment | null, most: number): Promise<AnsweredThen[]> {
  const query = suggestions
    .selectFrom('record.suggestion_answer as a')
    .innerJoin('record.suggestion as s', (join) =>
      join.onRef('s.person_id', '=', 'a.person_id').onRef('s.suggestion_id', '=', 'a.suggestion_id'),
    )
    .select(['a.suggestion_id', 'a.answer', 'a.reason', 'a.at', 's.words', 's.by_name'])
    .select(instantOf('a.at').as('instant'))
    .where('a.person_id', '=', tx.person)
    .where('a.room', '=', 'plan')
    .where(isBefore('a.at', 'a.suggestion_id', before))
    .orderBy('a.at', 'desc')
    .orderBy('a.suggestion_id', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({
    moment: { at: row.instant, id: row.suggestion_id },
    at: row.at,
    suggestion: row.suggestion_id,
    words: row.words,
    byName: row.by_name,
    answer: row.answer as Answer,
    reason: row.reason,
  }));
}

/** Suggestions that the person took exactly as they were proposed, among these: whose words they are, by suggestion. */
export async function takenAsTheyWere(
  tx: PersonTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly words: string; readonly byName: string }>> {
  const query = suggestions
    .selectFrom('record.suggestion as s')
    .innerJoin('record.suggestion_answer as a', (join) =>
      join.onRef('a.person_id', '=', 's.person_id').onRef('a.suggestion_id', '=', 's.suggestion_id'),
    )
    .select(['s.suggestion_id', 's.words', 's.by_name'])
    .where('s.person_id', '=', tx.person)
    .where(sql<boolean>`s.suggestion_id = any(${ids}::uuid[])`)
    .where('a.answer', '=', 'accepted');
  return new Map((await tx.rows(query)).map((row) => [row.suggestion_id, { words: row.words, byName: row.by_name }]));
}
