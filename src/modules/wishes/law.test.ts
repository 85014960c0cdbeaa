import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, isoDay } from '../../platform/language/index.ts';
import { NATIONS } from '../../platform/session/index.ts';
import { WISH_PARTS } from '../plans/index.ts';
import {
  CONDITIONS,
  conditionsOf,
  LAW_NAMES,
  LAWS,
  lawsOf,
  legalStanding,
  NOT_SIGNED,
  notSaid,
  type Law,
} from './index.ts';

/** Facts about to go out of date, `today` as YYYY-MM-DD. */
const dueSoon = (laws: readonly Law[], today: string): string[] =>
  laws.filter((law) => daysBetween(today, law.reviewBy) <= 30).map((law) => `${law.id} by ${law.reviewBy}`);

describe('the facts', () => {
  test('are looked up again before their day: this goes red thirty days ahead', () => {
    expect(dueSoon(LAWS, isoDay(new Date()))).toEqual([]);
  });

  test('and that would be seen', () => {
    expect(dueSoon(LAWS, '2027-04-24')).toEqual([]);
    expect(dueSoon(LAWS, '2027-04-25')).toHaveLength(LAWS.length);
  });

  test.for(LAWS)('$id has a source, a nation, parts, and two days half a year apart', (law) => {
    expect(law.source.length).toBeGreaterThan(20);
    expect(law.nations.length).toBeGreaterThan(0);
    expect(law.parts.length).toBeGreaterThan(0);
    expect(daysBetween(law.checkedOn, law.reviewBy)).toBeLessThanOrEqual(184);
    expect(daysBetween(law.checkedOn, law.reviewBy)).toBeGreaterThan(0);
  });

  test('have one place each, and every nation has one about wishes, refusing and people', () => {
    expect(LAWS.map((law) => law.id).toSorted()).toEqual(LAW_NAMES.toSorted());
    for (const nation of NATIONS)
      for (const part of ['want', 'decline', 'people'] as const)
        expect(lawsOf(LAWS, nation, part).length).toBeGreaterThan(0);
  });

  test('what has passed and is not in force has no day yet, and no force either until somebody proves one', () => {
    const coming = LAWS.filter((law) => law.from !== 'already');
    expect(coming.map((law) => law.id)).toEqual([
      'choice document',
      'nominated person',
      'nominated person in northern ireland',
    ]);
    for (const law of coming) expect([law.from, law.force]).toEqual([null, 'not checked']);
  });
});

test('whatever a law of the data may come to be: before its day, from its review on, unsigned, or with one thing unsaid, it binds nobody', () => {
  const day = fc
    .integer({ min: 0, max: 4_000 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  const aLaw = fc.record({
    id: fc.constantFrom(...LAW_NAMES),
    nations: fc.uniqueArray(fc.constantFrom(...NATIONS), { minLength: 1 }),
    parts: fc.uniqueArray(fc.constantFrom(...WISH_PARTS), { minLength: 1 }),
    force: fc.constantFrom('binding', 'considered', 'reasons', 'named', 'not binding', 'not checked'),
    from: fc.oneof(fc.constant(null), fc.constant('already'), day),
    needs: fc.uniqueArray(fc.constantFrom(...CONDITIONS)),
    source: fc.constant('a source'),
    checkedOn: day,
    reviewBy: day,
  }) as fc.Arbitrary<Law>;
  const version = fc.record({
    isSigned: fc.boolean(),
    says: fc.uniqueArray(fc.constantFrom(...CONDITIONS)).map((all) => new Set(all)),
    parts: fc.uniqueArray(fc.constantFrom(...WISH_PARTS)),
  });
  fc.assert(
    fc.property(aLaw, day, version, (law, today, given) => {
      const standing = legalStanding(law, today, given);
      const isInForce = law.from === 'already' || (law.from !== null && law.from <= today);
      const isWhole =
        given.isSigned && law.parts.some((part) => given.parts.includes(part)) && notSaid(law, given).length === 0;
      expect(standing === 'binding').toBe(law.force === 'binding' && isInForce && today < law.reviewBy && isWhole);
      if (today >= law.reviewBy) expect(standing).toBe('out of date');
      else if (!isInForce) expect(standing).toBe('coming');
    }),
    { numRuns: 2_000 },
  );
});

test('a law that is given its day begins on it by itself, and not a day before', () => {
  const [law] = LAWS.filter((each) => each.id === 'choice document');
  if (!law) throw new Error('It is not there.');
  const dated: Law = { ...law, from: '2027-02-01' };
  expect(legalStanding(dated, '2027-01-31', NOT_SIGNED)).toBe('coming');
  expect(legalStanding(dated, '2027-02-01', NOT_SIGNED)).toBe('not checked');
});

test('when somebody signs they are asked only what a law of their nation needs', () => {
  expect(conditionsOf(LAWS, 'wales')).toEqual(['adult', 'able', 'clear', 'life', 'paper']);
  expect(conditionsOf(LAWS, 'scotland')).toEqual(['able', 'paper', 'listed']);
  expect(conditionsOf(LAWS, 'northern ireland')).toEqual([]);
  expect(conditionsOf(LAWS, null)).toEqual([]);
});
