import {
  carriedOutBefore,
  linesAt,
  linesNamed,
  versionsBefore,
  type CarriedOutThen,
  type WrittenVersion,
} from '../plans/index.ts';
import { answersBefore, suggestionsBefore, type AnsweredThen, type SuggestedThen } from '../suggestions/index.ts';
import { byNewest, instantOf, isBefore, type Moment, type PersonTx } from '../../platform/record/index.ts';
import { reviews } from './rows.ts';
import type { StanceWord } from './rules.ts';

/** Somebody said where they stand, as the story tells it. */
export interface StanceThen {
  readonly moment: Moment;
  readonly at: Date;
  readonly stance: StanceWord;
  readonly words: string;
  readonly byName: string;
  /** The person said it themselves. */
  readonly own: boolean;
  /** The words of what they want to try, as they read then; null for an agreed version. */
  readonly about: string | null;
}

export interface AgreedThen {
  readonly moment: Moment;
  readonly at: Date;
}

/** One thing that happened. */
export type Happening =
  /** `within`: the words of the goal, for its steps and other parts. */
  | { readonly what: 'wrote'; readonly of: WrittenVersion; readonly within: string | null; readonly at: Date }
  | { readonly what: 'suggested'; readonly of: SuggestedThen; readonly at: Date }
  | { readonly what: 'answered'; readonly of: AnsweredThen; readonly at: Date }
  | { readonly what: 'carried out'; readonly of: CarriedOutThen; readonly at: Date }
  | { readonly what: 'said'; readonly of: StanceThen; readonly at: Date }
  | { readonly what: 'agreed'; readonly of: AgreedThen; readonly at: Date };

export interface Story {
  readonly happenings: readonly Happening[];
  /** Where the next page begins; null at the beginning of the story. */
  readonly next: Moment | null;
}

/** A page of the story, newest first: what happened before a moment. Each source is asked for one page at most, however long the story is. */
export async function storyOf(tx: PersonTx, before: Moment | null, most: number): Promise<Story> {
  // One more than the page, to know whether there is another. Asked in one go: none needs another's answer.
  const [versions, suggested, answered, done, said, agreed] = await Promise.all([
    versionsBefore(tx, before, most + 1),
    suggestionsBefore(tx, before, most + 1),
    answersBefore(tx, before, most + 1),
    carriedOutBefore(tx, before, most + 1),
    stancesBefore(tx, before, most + 1),
    agreedBefore(tx, before, most + 1),
  ]);
  const found: Happening[] = [
    ...versions.map((of) => ({ what: 'wrote' as const, of, within: null, at: of.line.writtenAt })),
    ...suggested.map((of) => ({ what: 'suggested' as const, of, at: of.at })),
    ...answered.map((of) => ({ what: 'answered' as const, of, at: of.at })),
    ...done.map((of) => ({ what: 'carried out' as const, of, at: of.at })),
    ...said.map((of) => ({ what: 'said' as const, of, at: of.at })),
    ...agreed.map((of) => ({ what: 'agreed' as const, of, at: of.at })),
  ];
  const page = found.toSorted((a, b) => byNewest(a.of.moment, b.of.moment)).slice(0, most);
  const last = page.at(-1);
  return {
    happenings: await withGoals(tx, page),
    next: found.length > most && last ? last.of.moment : null,
  };
}

/** Names the goal beside each of its parts, in one query for the page. */
async function withGoals(tx: PersonTx, page: readonly Happening[]): Promise<Happening[]> {
  const goals = page.flatMap((each) => (each.what === 'wrote' && each.of.line.parent ? [each.of.line.parent] : []));
  if (goals.length === 0) return [...page];
  const words = new Map((await linesNamed(tx, [...new Set(goals)])).map((line) => [line.id, line.words]));
  return page.map((each) =>
    each.what === 'wrote' ? { ...each, within: words.get(each.of.line.parent ?? '') ?? null } : each,
  );
}

async function agreedBefore(tx: PersonTx, before: Moment | null, most: number): Promise<AgreedThen[]> {
  const query = reviews
    .selectFrom('record.agreed')
    .select(['agreed_id', 'at'])
    .select(instantOf('at').as('instant'))
    .where('person_id', '=', tx.person)
    .where(isBefore('at', 'agreed_id', before))
    .orderBy('at', 'desc')
    .orderBy('agreed_id', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({ moment: { at: row.instant, id: row.agreed_id }, at: row.at }));
}

async function stancesBefore(tx: PersonTx, before: Moment | null, most: number): Promise<StanceThen[]> {
  const query = reviews
    .selectFrom('record.stance')
    .select(['stance_id', 'stance', 'words', 'by_account', 'by_name', 'line_id', 'line_version', 'at'])
    .select(instantOf('at').as('instant'))
    .where('person_id', '=', tx.person)
    .where(isBefore('at', 'stance_id', before))
    .orderBy('at', 'desc')
    .orderBy('stance_id', 'desc')
    .limit(most);
  const rows = await tx.rows(query);
  const about = rows.flatMap((row) =>
    row.line_id !== null && row.line_version !== null ? [{ id: row.line_id, version: row.line_version }] : [],
  );
  const read = new Map((await linesAt(tx, about)).map((line) => [`${line.id} ${line.version}`, line.words]));
  return rows.map((row) => ({
    moment: { at: row.instant, id: row.stance_id },
    at: row.at,
    stance: row.stance as StanceWord,
    words: row.words,
    byName: row.by_name,
    own: row.by_account === tx.person,
    about: row.line_id === null ? null : (read.get(`${row.line_id} ${row.line_version}`) ?? ''),
  }));
}
