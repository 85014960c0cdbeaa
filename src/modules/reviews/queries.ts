import { linesAt, takenInto, type Line, type Plan } from '../plans/index.ts';
import { takenAsTheyWere } from '../suggestions/index.ts';
import type { Language } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { reviews } from './rows.ts';
import {
  changesBetween,
  linesIn,
  NO_DETAILS,
  type Block,
  type Changes,
  type CheckAnswer,
  type PlanCheck,
  type ReviewDetails,
  type Snapshot,
  type Stance,
  type StanceWord,
} from './rules.ts';

/** What the person noted last about reviewing their plan. Version 0: nothing yet. */
export interface DetailsNow {
  readonly version: number;
  readonly details: ReviewDetails;
  readonly at: Date | null;
}

/** Only the person reads it; for anybody else there is nothing. */
export async function detailsOf(tx: PersonTx): Promise<DetailsNow> {
  const query = reviews
    .selectFrom('record.review_details')
    .selectAll()
    .where('person_id', '=', tx.person)
    .orderBy('version', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  if (!row) return { version: 0, details: NO_DETAILS, at: null };
  const { look_again: lookAgain, led_by: ledBy, place, funding, documents } = row;
  return {
    version: row.version,
    details: { lookAgain: lookAgain ?? '', ledBy, place, funding, documents },
    at: row.at,
  };
}

/** An agreed version without its text, for a list. */
export interface AgreedMark {
  readonly id: string;
  readonly at: Date;
}

const LISTED = 200;

/** Agreed versions, newest first. */
export async function agreedVersions(tx: PersonTx, most = LISTED): Promise<AgreedMark[]> {
  const query = reviews
    .selectFrom('record.agreed')
    .select(['agreed_id', 'at'])
    .where('person_id', '=', tx.person)
    .orderBy('at', 'desc')
    .orderBy('agreed_id', 'desc')
    .limit(most);
  return (await tx.rows(query)).map((row) => ({ id: row.agreed_id, at: row.at }));
}

/** An agreed version, as it was on the screen. */
export interface Agreed extends AgreedMark {
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** Null when there is none to be seen from here. */
export async function agreedOf(tx: PersonTx, id: string): Promise<Agreed | null> {
  const query = reviews
    .selectFrom('record.agreed')
    .select(['agreed_id', 'at', 'language', 'blocks'])
    .where('person_id', '=', tx.person)
    .where('agreed_id', '=', id);
  const [row] = await tx.rows(query);
  return row
    ? { id: row.agreed_id, at: row.at, language: row.language as Language, blocks: row.blocks as readonly Block[] }
    : null;
}

/** The newest agreed version, and which lines it holds; null when none has been agreed. */
export interface LastAgreed extends AgreedMark {
  readonly lines: Snapshot['lines'];
}

export async function lastAgreed(tx: PersonTx): Promise<LastAgreed | null> {
  const query = reviews
    .selectFrom('record.agreed')
    .select(['agreed_id', 'at', 'lines'])
    .where('person_id', '=', tx.person)
    .orderBy('at', 'desc')
    .orderBy('agreed_id', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  return row ? { id: row.agreed_id, at: row.at, lines: row.lines as Snapshot['lines'] } : null;
}

/** What is different in the plan since a version was agreed. Only lines that are in another version now, or gone, are read again. */
export async function changesSince(tx: PersonTx, last: LastAgreed, plan: Plan): Promise<Changes> {
  const lines = linesIn(plan);
  const now = new Map(lines.map((line) => [line.id, line]));
  const others = last.lines.filter(({ id, version }) => now.get(id)?.version !== version);
  const then = new Map((await linesAt(tx, others)).map((line) => [line.id, line]));
  const before = last.lines.flatMap(({ id }) => then.get(id) ?? now.get(id) ?? []);
  return changesBetween(before, lines);
}

/** What the person answered when they asked themselves; null when they left it. Nobody else reads it. */
export async function planCheckOf(tx: PersonTx, agreed: string): Promise<PlanCheck | null> {
  const query = reviews
    .selectFrom('record.plan_check')
    .select(['voice', 'mine', 'plain', 'doing', 'note'])
    .where('person_id', '=', tx.person)
    .where('agreed_id', '=', agreed);
  const [row] = await tx.rows(query);
  const answer = (given: string | null): CheckAnswer | null => given as CheckAnswer | null;
  return row
    ? {
        voice: answer(row.voice),
        mine: answer(row.mine),
        plain: answer(row.plain),
        doing: answer(row.doing),
        note: row.note,
      }
    : null;
}

const stances = (tx: PersonTx) =>
  reviews
    .selectFrom('record.stance')
    .select(['stance_id', 'line_version', 'stance', 'words', 'by_account', 'by_name', 'at'])
    .where('person_id', '=', tx.person);

type StanceRow = ReturnType<typeof stances> extends { execute(): Promise<(infer Row)[]> } ? Row : never;

const stanceFrom = (row: StanceRow): Stance => ({
  id: row.stance_id,
  stance: row.stance as StanceWord,
  words: row.words,
  byAccount: row.by_account,
  byName: row.by_name,
  at: row.at,
  version: row.line_version,
});

/** What everybody has said of something to try, or of an agreed version. The newest 500. */
export async function stancesOn(
  tx: PersonTx,
  about: { readonly line: string } | { readonly agreed: string },
): Promise<Stance[]> {
  const some =
    'line' in about ? stances(tx).where('line_id', '=', about.line) : stances(tx).where('agreed_id', '=', about.agreed);
  return (await tx.rows(some.orderBy('stance_id', 'desc').limit(500))).map(stanceFrom);
}

/** One stance; null when there is none to be seen from here. */
export async function stanceAt(tx: PersonTx, id: string): Promise<Stance | null> {
  const [row] = await tx.rows(stances(tx).where('stance_id', '=', id));
  return row ? stanceFrom(row) : null;
}

/** A line of the plan whose words somebody else proposed, and the person took as they were. */
export interface OthersWords {
  readonly line: Line;
  readonly byName: string;
}

/** Facts for "is it mine alone?": lines that still read exactly as somebody suggested them. */
export async function othersWordsIn(tx: PersonTx, plan: Plan): Promise<OthersWords[]> {
  const taken = await takenInto(tx);
  const asTheyWere = await takenAsTheyWere(
    tx,
    taken.map((each) => each.suggestion),
  );
  const byLine = Map.groupBy(taken, (each) => each.line);
  return linesIn(plan).flatMap((line) => {
    const from = byLine
      .get(line.id)
      ?.map((each) => asTheyWere.get(each.suggestion))
      .find((suggestion) => suggestion?.words === line.words);
    return from ? [{ line, byName: from.byName }] : [];
  });
}
