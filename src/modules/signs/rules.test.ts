import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn, Question, Value } from '../check-ins/index.ts';
import {
  canHold,
  dayAfter,
  DAYS_FOR_EACH,
  lookAt,
  problemsWith,
  answersByDay,
  type ProblemCode,
  type RuleParts,
} from './rules.ts';

const TODAY = '2026-11-25';
const SLEEP = 'sleep';
const rule = { asks: SLEEP, compare: 'under', than: 4, times: 3, outOf: 4 } as const;

/** Check-ins in the order in which they were begun. */
const checkIns = (...answers: readonly (readonly [day: string, value: Value, removed?: boolean])[]): CheckIn[] =>
  answers.map(([day, value, removed = false], index) => ({
    id: `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    version: 1,
    day,
    answers: [{ question: SLEEP, version: 1, value }],
    words: '',
    occasion: null,
    removed,
    writtenAt: new Date(0),
  }));
const holds = (kept: readonly CheckIn[], closedOn: string | null = null, today = TODAY): boolean =>
  lookAt(rule, answersByDay(SLEEP, kept), { today, closedOn }).holds;

describe('a rule holds', () => {
  test('on so many of the last days that have an answer; a day without one is passed over, and so is a skipped answer', () => {
    expect(holds(checkIns(['2026-11-20', 3], ['2026-11-22', 3], ['2026-11-25', 2]))).toBe(true);
    expect(holds(checkIns(['2026-11-20', 3], ['2026-11-22', null], ['2026-11-25', 2]))).toBe(false);
    expect(
      holds(checkIns(['2026-11-20', 3], ['2026-11-21', 3], ['2026-11-22', 8], ['2026-11-23', 8], ['2026-11-25', 2])),
    ).toBe(false);
    expect(holds(checkIns(['2026-11-20', 4], ['2026-11-21', 4], ['2026-11-22', 4])), 'under is under').toBe(false);
  });

  test('by the last of several on a day; one that was taken away, and a skipped one after it, do not count', () => {
    const before = [
      ['2026-11-23', 3],
      ['2026-11-24', 3],
    ] as const;
    expect(holds(checkIns(...before, ['2026-11-25', 3], ['2026-11-25', 9]))).toBe(false);
    expect(holds(checkIns(...before, ['2026-11-25', 3], ['2026-11-25', 9, true]))).toBe(true);
    expect(holds(checkIns(...before, ['2026-11-25', 3], ['2026-11-25', null]))).toBe(true);
  });

  test('not by what is long ago, nor by days that have not come', () => {
    const oldest = dayAfter(TODAY, -DAYS_FOR_EACH * 4);
    const rest = [
      ['2026-11-24', 3],
      ['2026-11-25', 3],
    ] as const;
    expect(holds(checkIns([oldest, 3], ...rest))).toBe(false);
    expect(holds(checkIns([dayAfter(oldest, 1), 3], ...rest))).toBe(true);
    expect(holds(checkIns(['2026-11-26', 3], ...rest)), 'somebody further east').toBe(true);
    expect(holds(checkIns(['2026-11-27', 3], ...rest))).toBe(false);
  });

  test('after a run only by days after the one on which it ended, and by as many as the rule looks at', () => {
    const kept = checkIns(['2026-11-22', 3], ['2026-11-23', 3], ['2026-11-24', 3], ['2026-11-25', 3]);
    expect(holds(kept, '2026-11-21')).toBe(true);
    expect(holds(kept, '2026-11-22')).toBe(false);
  });

  test('as a plain count says, over random days', () => {
    const day = fc.integer({ min: -40, max: 1 }).map((back) => dayAfter(TODAY, back));
    const answers = fc.array(fc.tuple(day, fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null))), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (given, times, outOf) => {
        const looked = lookAt({ ...rule, times, outOf }, answersByDay(SLEEP, checkIns(...given)), {
          today: TODAY,
          closedOn: null,
        });
        const last = new Map(given.filter(([, value]) => value !== null));
        const recent = [...last]
          .filter(([each]) => each > dayAfter(TODAY, -7 * outOf))
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .slice(-outOf);
        const low = recent.filter(([, value]) => Number(value) < 4).length;
        expect(looked.holds).toBe(times <= outOf && low >= times);
      }),
    );
  });
});

const question = (given: Partial<Question>): Question => ({
  id: SLEEP,
  version: 1,
  words: '',
  form: 'hours',
  fields: {},
  removed: false,
  ...given,
});
const sound: RuleParts = {
  ...rule,
  shows: ['toolbox'],
  tells: ['member:ash'],
  tellWords: 'Ring me.',
  waitHours: 2,
  nextHours: 1,
};
const nameable = [
  { named: 'member:ash', name: 'Ash' },
  { named: 'team:early', name: 'Early help' },
] as const;
const without = (part: keyof RuleParts): RuleParts =>
  Object.fromEntries(Object.entries(sound).filter(([name]) => name !== part));
const steps = question({ form: 'steps', fields: { labels: ['low', 'middle', 'high'] } });
const yesOrNo = question({ form: 'yes or no' });
const number = question({ form: 'number', fields: { least: 0, most: 20 } });

test.each<[ProblemCode, RuleParts, Question | null]>([
  ['no question', sound, null],
  ['question taken away', sound, question({ removed: true })],
  ['question in words', sound, question({ form: 'words' })],
  ['question in words', sound, question({ form: 'picture' })],
  ['no number', without('than'), question({})],
  ['comparison does not fit', { ...sound, than: 1 }, yesOrNo],
  ['comparison does not fit', without('compare'), question({})],
  ['no such answer', { ...sound, compare: 'is', than: 2 }, yesOrNo],
  ['no such step', { ...sound, compare: 'is', than: 4 }, steps],
  ['not a whole step', { ...sound, compare: 'is', than: 1.5 }, steps],
  ['hours under none', { ...sound, than: -1 }, question({})],
  ['hours over a day', { ...sound, than: 25 }, question({})],
  ['outside its ends', { ...sound, than: 21 }, number],
  ['under the least', { ...sound, than: 0 }, number],
  ['under the least', { ...sound, than: 1 }, steps],
  ['over the most', { ...sound, compare: 'over', than: 24 }, question({})],
  ['no days', { ...sound, times: 0 }, question({})],
  ['no days', { ...sound, outOf: 2.5 }, question({})],
  ['more times than days', { ...sound, times: 5 }, question({})],
  ['too many days', { ...sound, outOf: 32 }, question({})],
  ['does nothing', { ...sound, shows: [], tells: [] }, question({})],
  ['nobody there', { ...sound, tells: ['member:gone'] }, question({})],
  ['nobody there', { ...sound, tells: ['999'] }, question({})],
  ['named twice', { ...sound, tells: ['member:ash', 'member:ash'] }, question({})],
  ['too many named', { ...sound, tells: Array.from({ length: 6 }, (_, each) => `member:${each}`) }, question({})],
  ['no words to tell', { ...sound, tellWords: ' ' }, question({})],
  ['words too long', { ...sound, tellWords: 'x'.repeat(1001) }, question({})],
  ['wait too short', { ...sound, waitHours: 0 }, question({})],
  ['wait too long', { ...sound, waitHours: 73 }, question({})],
  ['next too short', without('nextHours'), question({})],
  ['next too long', { ...sound, nextHours: 49 }, question({})],
])('a rule that cannot be is refused: %s', (code, parts, asked) => {
  expect(problemsWith(parts, asked, nameable).map((each) => each.code)).toContain(code);
});

test('a rule that can be has nothing against it; one that names somebody who has gone can still hold', () => {
  expect(problemsWith(sound, question({}), nameable)).toEqual([]);
  expect(problemsWith({ ...sound, compare: 'is', than: 2 }, steps, nameable)).toEqual([]);
  expect(problemsWith({ ...sound, compare: 'is', than: 0 }, yesOrNo, nameable)).toEqual([]);
  expect(problemsWith({ ...rule, shows: ['toolbox'] }, question({}), [])).toEqual([]);
  expect(canHold({ ...sound, tells: ['member:gone'] }, question({}))).toBe(true);
  expect(canHold({ ...sound, times: 5 }, question({}))).toBe(false);
});
