import { arrangementOf, linesAt, linesOf, type Line } from '../plans/index.ts';
import { changesBetween, type Block, type Changes, type Snapshot } from '../reviews/index.ts';
import type { Language } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import type { Nation } from '../../platform/session/index.ts';
import { CONDITIONS, type Condition } from './law.ts';
import { wishes } from './rows.ts';
import { wishesFrom, type Wishes } from './rules.ts';
import { linesToSign } from './snapshot.ts';

/** The wishes beside every line that they were made from, those taken away too. */
export interface WishLines {
  readonly wishes: Wishes;
  readonly lines: readonly Line[];
}

/**
 * The wishes in the person's order. What they leave out is here for themselves only: others get it as a part without lines, which `wishesToRead`
 * passes over.
 */
export const wishesOf = async (tx: PersonTx): Promise<Wishes> => (await wishLinesOf(tx)).wishes;

export async function wishLinesOf(tx: PersonTx): Promise<WishLines> {
  const [lines, parts, order] = await Promise.all([
    linesOf(tx, 'advance wishes'),
    arrangementOf(tx, 'advance wishes'),
    arrangementOf(tx, 'wish lines'),
  ]);
  return { wishes: wishesFrom(lines, parts, order), lines };
}

/** What the person says of the paper as a whole; each part may be empty. */
export interface WishesDetails {
  /** Whose law it is written for; null: not chosen. */
  readonly nation: Nation | null;
  readonly madeWith: string;
  readonly madeRole: string;
  readonly keptWhere: string;
  /** 'YYYY-MM-DD', or empty. */
  readonly lookAgain: string;
}

export const NO_WISHES_DETAILS: WishesDetails = {
  nation: null,
  madeWith: '',
  madeRole: '',
  keptWhere: '',
  lookAgain: '',
};

/** Version 0: nothing yet. */
export interface WishesDetailsNow {
  readonly version: number;
  readonly details: WishesDetails;
  readonly at: Date | null;
}

/** Only the person reads it; for anybody else there is nothing. */
export async function wishesDetailsOf(tx: PersonTx): Promise<WishesDetailsNow> {
  const query = wishes
    .selectFrom('record.wishes_details')
    .selectAll()
    .where('person_id', '=', tx.person)
    .orderBy('version', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  if (!row) return { version: 0, details: NO_WISHES_DETAILS, at: null };
  const { made_with: madeWith, made_role: madeRole, kept_where: keptWhere, look_again: lookAgain } = row;
  const details = { nation: row.nation as Nation | null, madeWith, madeRole, keptWhere, lookAgain: lookAgain ?? '' };
  return { version: row.version, details, at: row.at };
}

/** A signed version without its text, for a list. */
export interface SignedMark {
  readonly id: string;
  readonly at: Date;
  readonly isTakenBack: boolean;
  /** Nothing newer is signed. */
  readonly isNewest: boolean;
}

/** A signed version, as it was on the screen, and what the person says of it now. */
export interface Signed extends SignedMark {
  readonly language: Language;
  readonly nation: Nation | null;
  readonly blocks: readonly Block[];
  readonly lines: Snapshot['lines'];
  readonly parts: readonly string[];
  readonly name: string;
  readonly witness: string;
  readonly witnessed: string;
  readonly madeWith: string;
  readonly madeRole: string;
  readonly keptWhere: string;
  readonly says: ReadonlySet<Condition>;
}

const LISTED = 200;

/** Signed versions, newest first. Others are given the newest alone, where they may read it. */
export async function signedVersions(tx: PersonTx, most = LISTED): Promise<SignedMark[]> {
  const query = wishes
    .selectFrom('record.signed')
    .select(['signed_id', 'at'])
    .where('person_id', '=', tx.person)
    .orderBy('at', 'desc')
    .orderBy('signed_id', 'desc')
    .limit(most);
  const [rows, said] = [await tx.rows(query), await saidOf(tx)];
  return rows.map((row, index) => ({
    id: row.signed_id,
    at: row.at,
    isTakenBack: said.get(row.signed_id)?.isTakenBack ?? false,
    isNewest: index === 0,
  }));
}

interface Said {
  readonly says: ReadonlySet<Condition>;
  readonly isTakenBack: boolean;
}

/** What the person says of each version now. One that was taken back stays so: whoever wants it again signs again. */
async function saidOf(tx: PersonTx): Promise<Map<string, Said>> {
  const query = wishes
    .selectFrom('record.signed_said')
    .select(['signed_id', 'conditions', 'taken_back'])
    .where('person_id', '=', tx.person)
    .orderBy('at')
    .orderBy('said_id');
  const said = new Map<string, Said>();
  for (const row of await tx.rows(query)) {
    const isTakenBack = row.taken_back || (said.get(row.signed_id)?.isTakenBack ?? false);
    said.set(row.signed_id, {
      says: new Set(isTakenBack ? [] : CONDITIONS.filter((condition) => row.conditions.includes(condition))),
      isTakenBack,
    });
  }
  return said;
}

/** Null when there is none to be seen from here. */
export async function signedOf(tx: PersonTx, id: string): Promise<Signed | null> {
  const query = wishes
    .selectFrom('record.signed')
    .selectAll()
    .where('person_id', '=', tx.person)
    .where('signed_id', '=', id);
  const [row] = await tx.rows(query);
  if (!row) return null;
  const mark = (await signedVersions(tx)).find((each) => each.id === id);
  return {
    id,
    at: row.at,
    isTakenBack: mark?.isTakenBack ?? false,
    isNewest: mark?.isNewest ?? false,
    language: row.language as Language,
    nation: row.nation as Nation | null,
    blocks: row.blocks as readonly Block[],
    lines: row.lines as Snapshot['lines'],
    parts: row.parts,
    name: row.name,
    witness: row.witness,
    witnessed: row.witnessed,
    madeWith: row.made_with,
    madeRole: row.made_role,
    keptWhere: row.kept_where,
    says: (await saidOf(tx)).get(id)?.says ?? new Set(),
  };
}

/** The newest signed version, unless it was taken back; null when there is none to be seen from here. */
export async function signedNow(tx: PersonTx): Promise<Signed | null> {
  const [newest] = await signedVersions(tx, 1);
  return newest && !newest.isTakenBack ? signedOf(tx, newest.id) : null;
}

/** What is different in the wishes since a version was signed. */
export async function changesSinceSigned(tx: PersonTx, signed: Pick<Signed, 'lines'>, now: Wishes): Promise<Changes> {
  const lines = linesToSign(now);
  const standing = new Map(lines.map((line) => [line.id, line]));
  const others = signed.lines.filter(({ id, version }) => standing.get(id)?.version !== version);
  const then = new Map((await linesAt(tx, others)).map((line) => [line.id, line]));
  const before = signed.lines.flatMap(({ id }) => then.get(id) ?? standing.get(id) ?? []);
  return changesBetween(before, lines);
}
