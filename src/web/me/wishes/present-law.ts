import {
  bindsAnybody,
  LAWS,
  lawsOf,
  legalStanding,
  notSaid,
  versionOf,
  NOT_SIGNED,
  type Law,
  type LegalStanding,
  type Signed,
  type Version,
} from '../../../modules/wishes/index.ts';
import type { WishPart } from '../../../modules/plans/index.ts';
import { sayDate, sayShortDate, type T } from '../../../platform/language/index.ts';
import type { Nation } from '../../../platform/session/index.ts';
import { NATION_KEY } from '../../account/about-me-fields.tsx';

/** What one law makes of a version, in words. */
export interface LawView {
  readonly name: string;
  readonly means: string;
  readonly standing: string;
  /** What the law asks for, each said or not said; empty where it asks for nothing or does not count here. */
  readonly needs: readonly string[];
  readonly checked: string;
  readonly isBinding: boolean;
}

/** What of a signed version its status depends on; null: it is not signed. */
export type SignedForLaw = Pick<Signed, 'nation' | 'isNewest' | 'isTakenBack' | 'says' | 'parts'> | null;

export const sayNation = (t: T, nation: Nation): string => t(`account.nation.${NATION_KEY[nation]}`);

const versionFor = (signed: SignedForLaw): Version => (signed ? versionOf(signed) : NOT_SIGNED);

/** How a law stands, as a sentence: the one place where a page may say that something must be followed. */
export function sayStanding(t: T, law: Law, standing: LegalStanding): string {
  const { from, reviewBy } = law;
  if (standing === 'coming' && from !== null && from !== 'already')
    return t('legal.standing.coming on', { day: sayDate(t.language, from) });
  if (standing === 'out of date') return t('legal.standing.out of date', { day: sayDate(t.language, reviewBy) });
  return t(`legal.standing.${standing}`);
}

const SHOWS_NEEDS: readonly LegalStanding[] = ['binding', 'binding if', 'reasons', 'reasons if'];

/** `day`: 'YYYY-MM-DD'. */
export function presentLaw(t: T, law: Law, day: string, signed: SignedForLaw): LawView {
  const version = versionFor(signed);
  const standing = legalStanding(law, day, version);
  const missing = notSaid(law, version);
  const needs = SHOWS_NEEDS.includes(standing) ? law.needs : [];
  return {
    name: t(`legal.name.${law.id}`),
    means: t(`legal.means.${law.id}`),
    standing: sayStanding(t, law, standing),
    needs: needs.map((need) =>
      t(missing.includes(need) ? 'legal.needNotSaid' : 'legal.needSaid', { need: t(`legal.need.${need}`) }),
    ),
    checked: t('legal.checked', {
      day: sayShortDate(t.language, law.checkedOn),
      review: sayShortDate(t.language, law.reviewBy),
      source: law.source,
    }),
    isBinding: standing === 'binding',
  };
}

/** Every law of a nation, or those about one part. */
export const presentLaws = (
  t: T,
  asked: { readonly nation: Nation; readonly day: string; readonly part?: WishPart },
  signed: SignedForLaw,
): LawView[] => lawsOf(LAWS, asked.nation, asked.part).map((law) => presentLaw(t, law, asked.day, signed));

/** One line for every printed page: what the law makes of this version, on this day. */
export function statusLine(t: T, day: string, signed: SignedForLaw): string {
  if (!signed) return t('legal.status.unsigned');
  if (signed.isTakenBack) return t('legal.status.taken back');
  if (!signed.isNewest) return t('legal.status.older');
  const { nation } = signed;
  if (!nation) return t('legal.status.no nation');
  const passed = lawsOf(LAWS, nation).find((law) => day >= law.reviewBy);
  if (passed) return t('legal.status.out of date', { day: sayDate(t.language, passed.reviewBy) });
  const says = bindsAnybody(LAWS, nation, day, versionFor(signed)) ? 'binding' : 'nothing';
  return t(`legal.status.${says}`, { nation: sayNation(t, nation) });
}
