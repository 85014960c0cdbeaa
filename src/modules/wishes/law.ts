import type { WishPart } from '../plans/index.ts';
import type { Nation } from '../../platform/session/index.ts';

/** What the person can say of a version that they signed; the law of some nations asks for it. Cairn checks none of it. */
export const CONDITIONS = ['adult', 'able', 'clear', 'life', 'paper', 'listed'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a law does with such a paper, once it holds. `binding` is the only word that lets a page say that somebody must follow it. */
export type Force = 'binding' | 'considered' | 'reasons' | 'named' | 'not binding' | 'not checked';

/** One sort of paper or role, in one or more nations. */
export interface Law {
  readonly id: LawName;
  readonly nations: readonly Nation[];
  /** Parts of the wishes that it concerns. */
  readonly parts: readonly WishPart[];
  readonly force: Force;
  /** Before this day it is coming: YYYY-MM-DD. Null: it is not in force and no day is known. "already": it is in force. */
  readonly from: string | 'already' | null;
  /** All must be so before it has that force. */
  readonly needs: readonly Condition[];
  /** Where the facts come from, for whoever checks them again. */
  readonly source: string;
  /** Days, YYYY-MM-DD. On reviewBy and after it nothing is called binding, and the page says that the facts may have changed. */
  readonly checkedOn: string;
  readonly reviewBy: string;
}

export const LAW_NAMES = [
  'statement',
  'refusal',
  'refusal of what keeps alive',
  'choice document',
  'nominated person',
  'statement in scotland',
  'personal statement',
  'refusal in scotland',
  'named person',
  'refusal in northern ireland',
  'statement in northern ireland',
  'nominated person in northern ireland',
] as const;
export type LawName = (typeof LAW_NAMES)[number];

/**
 * How a paper stands on a day, for a version of which the person says this much. `binding` and `reasons` only where the data says so for that nation
 * and day, and the person says that everything the law asks for is so; with less it is `binding if` or `reasons if`.
 */
export type LegalStanding =
  | 'binding'
  | 'binding if'
  | 'considered'
  | 'reasons'
  | 'reasons if'
  | 'named'
  | 'not binding'
  | 'not checked'
  | 'coming'
  | 'out of date';

/** What a law looks at in a version. */
export interface Version {
  /** Signed, and neither taken back nor followed by a newer one. */
  readonly isSigned: boolean;
  readonly says: ReadonlySet<Condition>;
  /** The parts that stand in it: a version that declines nothing binds nobody. */
  readonly parts: readonly string[];
}

/** For words that are not signed. */
export const NOT_SIGNED: Version = { isSigned: false, says: new Set(), parts: [] };

/** A version that was kept, as a law looks at it. */
export const versionOf = (kept: {
  readonly isNewest: boolean;
  readonly isTakenBack: boolean;
  readonly says: ReadonlySet<Condition>;
  readonly parts: readonly string[];
}): Version =>
  kept.isNewest && !kept.isTakenBack ? { isSigned: true, says: kept.says, parts: kept.parts } : NOT_SIGNED;

/** `day`: YYYY-MM-DD. */
export function legalStanding(law: Law, day: string, { isSigned, says, parts }: Version): LegalStanding {
  if (day >= law.reviewBy) return 'out of date';
  if (law.from === null || (law.from !== 'already' && day < law.from)) return 'coming';
  const holds = law.parts.some((part) => parts.includes(part));
  const isMet = isSigned && holds && law.needs.every((need) => says.has(need));
  if (law.force === 'binding') return isMet ? 'binding' : 'binding if';
  if (law.force === 'reasons') return isMet ? 'reasons' : 'reasons if';
  return law.force;
}

/** What a law asks for that the person has not said; empty where it asks for nothing more. */
export const notSaid = (law: Law, { says }: Version): Condition[] => law.needs.filter((need) => !says.has(need));

/** Laws of a nation, those about these parts first asked for; in the order of the data. */
export const lawsOf = (laws: readonly Law[], nation: Nation, part?: WishPart | null): Law[] =>
  laws.filter(
    (law) => law.nations.includes(nation) && (part === undefined || (part !== null && law.parts.includes(part))),
  );

/** Whether anything in a nation may be called binding on this day, for this version. */
export const bindsAnybody = (laws: readonly Law[], nation: Nation, day: string, version: Version): boolean =>
  lawsOf(laws, nation).some((law) => legalStanding(law, day, version) === 'binding');

/** What the person is asked when they sign: what any law of the nation needs, each once. */
export const conditionsOf = (laws: readonly Law[], nation: Nation | null): Condition[] => {
  const needed = nation ? lawsOf(laws, nation).flatMap((law) => law.needs) : [];
  return CONDITIONS.filter((condition) => needed.includes(condition));
};
