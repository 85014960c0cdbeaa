import { sql } from 'kysely';
import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx, Room } from '../../platform/record/index.ts';
import { looks } from './rows.ts';

/** What somebody answered about a look, or added later. */
export interface LookAnswer {
  readonly words: string;
  readonly byName: string;
  readonly at: Date;
}

/** What the person asked about a look, and what was answered. */
export interface LookQuestion {
  readonly id: string;
  readonly look: string;
  /** More than "Why did you look?", where the person wrote it. */
  readonly words: string | null;
  readonly at: Date;
  /** In the order in which they came; none yet, perhaps none ever. */
  readonly answers: readonly LookAnswer[];
}

/** The person's questions about these looks, by look. Looks without a question are not in it. */
export async function questionsOn(
  tx: PersonTx,
  lookIds: readonly string[],
): Promise<ReadonlyMap<string, LookQuestion>> {
  const query = looks
    .selectFrom('record.look_question as q')
    .leftJoin('record.look_answer as a', (join) =>
      join.onRef('a.person_id', '=', 'q.person_id').onRef('a.question_id', '=', 'q.question_id'),
    )
    .select(['q.question_id', 'q.look_id', 'q.words', 'q.at', 'a.words as answer', 'a.by_name', 'a.at as answered_at'])
    .where('q.person_id', '=', tx.person)
    .where(sql<boolean>`q.look_id = any(${lookIds}::uuid[])`)
    .orderBy('a.at')
    .orderBy('a.answer_id');
  const byLook = Map.groupBy(await tx.rows(query), (row) => row.look_id);
  return new Map(
    [...byLook].flatMap(([look, rows]) => {
      const [first] = rows;
      if (!first) return [];
      const answers = rows.flatMap((row) =>
        row.answer !== null && row.answered_at
          ? [{ words: row.answer, byName: row.by_name ?? '', at: row.answered_at }]
          : [],
      );
      return [[look, { id: first.question_id, look, words: first.words, at: first.at, answers }] as const];
    }),
  );
}

/** A question that somebody asked whoever is signed in. Of the look it shows when it was and which rooms, and nothing of what stands in them. */
export interface QuestionToMe {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly words: string | null;
  readonly lookedAt: Date;
  readonly rooms: readonly Room[];
  readonly answers: readonly { readonly words: string; readonly at: Date }[];
}

interface QuestionRow {
  readonly question_id: string;
  readonly name: string;
  readonly at: Date;
  readonly words: string | null;
  readonly look_at: Date;
  readonly rooms: Room[];
  readonly answers: readonly { readonly words: string; readonly at: string }[];
}

/** Questions that people asked whoever is signed in, newest first, also where nothing is shared any more. Opens nothing. */
export async function questionsToMe(tx: CommonsTx): Promise<QuestionToMe[]> {
  const rows = await tx.call<QuestionRow>('select * from app.questions_to_me($1)', [tx.token]);
  return rows.map((row) => ({
    id: row.question_id,
    name: row.name,
    at: row.at,
    words: row.words,
    lookedAt: row.look_at,
    rooms: row.rooms,
    answers: row.answers.map((each) => ({ words: each.words, at: new Date(each.at) })),
  }));
}
