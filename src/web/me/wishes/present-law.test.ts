import { expect, test } from 'vitest';
import {
  bindsAnybody,
  CONDITIONS,
  LAWS,
  lawsOf,
  legalStanding,
  NOT_SIGNED,
  type Condition,
  type Law,
  type LawName,
  type Version,
} from '../../../modules/wishes/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { NATIONS, type Nation } from '../../../platform/session/index.ts';
import { presentLaw, statusLine } from './present-law.ts';

/** What the sources say, written down a second time: only these can ever bind anybody, only there, and only with all of this. */
const MAY_BIND: Readonly<Partial<Record<LawName, { nations: readonly Nation[]; needs: readonly Condition[] }>>> = {
  refusal: { nations: ['england', 'wales'], needs: ['adult', 'able', 'clear'] },
  'refusal of what keeps alive': {
    nations: ['england', 'wales'],
    needs: ['adult', 'able', 'clear', 'life', 'paper'],
  },
};

const EVERY_SET = Array.from(
  { length: 2 ** CONDITIONS.length },
  (_, bits) => new Set(CONDITIONS.filter((_each, at) => (bits >> at) % 2 === 1)),
);
const DAYS = ['2026-11-25', '2027-05-24', '2027-05-25', '2031-01-01'];
const MUST = { en: 'must be followed', cy: 'Rhaid ei ddilyn' };

/** Whether a page may say that somebody must follow it, by the second list alone. */
function mayBind(law: Law, nation: Nation, day: string, version: Version): boolean {
  const known = MAY_BIND[law.id];
  return (
    known !== undefined &&
    known.nations.includes(nation) &&
    day < '2027-05-25' &&
    version.isSigned &&
    version.parts.includes('decline') &&
    known.needs.every((need) => version.says.has(need))
  );
}

test('over every nation, paper, day, version and set of what is said: nothing is called binding that is not', () => {
  let [tried, binding] = [0, 0];
  const translators = [translator('en'), translator('cy')] as const;
  for (const nation of NATIONS) {
    for (const day of DAYS) {
      for (const says of EVERY_SET) {
        for (const [isNewest, isTakenBack] of [
          [true, false],
          [true, true],
          [false, false],
        ] as const) {
          for (const parts of [['decline', 'want'], ['want', 'people'], []]) {
            const signed = { nation, isNewest, isTakenBack, says, parts };
            const version = isNewest && !isTakenBack ? { isSigned: true, says, parts } : NOT_SIGNED;
            const laws = lawsOf(LAWS, nation);
            const should = laws.filter((law) => mayBind(law, nation, day, version));
            for (const law of laws) {
              tried += 1;
              const expected = should.includes(law);
              if (expected) binding += 1;
              expect(legalStanding(law, day, version) === 'binding').toBe(expected);
              // Sentences are drawn where it binds, and for every ninth of the rest: what is drawn follows from the standing.
              for (const t of expected || tried % 9 === 0 ? translators : []) {
                const view = presentLaw(t, law, day, signed);
                expect(view.isBinding).toBe(expected);
                expect(view.standing.includes(MUST[t.language])).toBe(expected);
              }
            }
            expect(bindsAnybody(LAWS, nation, day, version)).toBe(should.length > 0);
            for (const t of should.length > 0 || tried % 2 === 0 ? translators : [])
              expect(
                statusLine(t, day, signed) ===
                  t('legal.status.binding', {
                    nation: t(nation === 'england' ? 'account.nation.england' : 'account.nation.wales'),
                  }),
              ).toBe(should.length > 0);
          }
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(5_000);
  expect(binding).toBeGreaterThan(0);
});

test('a law that has its day is said to be coming on it; one that nobody looked up again says so, whatever it was', () => {
  const t = translator('en');
  const [coming] = LAWS.filter((law) => law.id === 'choice document');
  const [refusal] = LAWS.filter((law) => law.id === 'refusal');
  if (!coming || !refusal) throw new Error('They are not there.');
  const dated: Law = { ...coming, from: '2027-02-01' };
  expect(presentLaw(t, dated, '2027-01-31', null).standing).toContain('1 February 2027');
  const whole = {
    nation: 'england',
    isNewest: true,
    isTakenBack: false,
    says: new Set(CONDITIONS),
    parts: ['decline'],
  } as const;
  expect(presentLaw(t, refusal, '2027-05-24', whole).standing).toContain(MUST.en);
  expect(presentLaw(t, refusal, '2027-05-25', whole).standing).toContain('Nothing is shown as binding');
  expect(statusLine(t, '2027-05-25', whole)).toContain('was to be checked again');
});
