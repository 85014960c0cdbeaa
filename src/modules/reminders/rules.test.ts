import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayOfWeek } from '../../platform/language/index.ts';
import {
  dueFrom,
  EVERY_DAY,
  isQuiet,
  mayStillCome,
  NOTHING_CHOSEN,
  type QuietHours,
  type ReminderSettings,
  type Routine,
} from './rules.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const time = fc.integer({ min: 0, max: DAY - 1 }).map(timeOf);
const days = fc.subarray([...EVERY_DAY], { minLength: 1 });
const quiet = fc
  .tuple(time, time)
  .filter(([from, until]) => from !== until)
  .map(([from, until]): QuietHours => ({ from, until }));
const routines = fc.array(fc.record({ days, at: fc.option(time), hard: fc.boolean() }), { maxLength: 4 });

interface Week {
  readonly settings: ReminderSettings;
  readonly routines: readonly Routine[];
}
const weeks: fc.Arbitrary<Week> = fc
  .record({
    quiet: fc.option(quiet),
    afterQuiet: fc.boolean(),
    digestAt: fc.option(time),
    checkIn: fc.option(
      fc.record({ days, at: fc.uniqueArray(time, { minLength: 1, maxLength: 4 }), hard: fc.boolean() }),
    ),
    routines,
  })
  .map((made) => ({
    settings: {
      ...NOTHING_CHOSEN,
      ...made,
      way: 'e-mail',
      routines: made.routines.map(({ hard }, index) => ({ routine: `routine ${index}`, hard })),
    },
    routines: made.routines.map((each, index) => ({ id: `routine ${index}`, version: 1, words: '', ...each })),
  }));

const minutesOf = (on: readonly DayOfWeek[], at: string): number[] => on.map((day) => (day - 1) * DAY + minuteOf(at));

/** Minutes of a week in which something comes, reckoned by going through it minute by minute. `hardOnly`: only what comes in hard times. */
function reckoned({ settings, routines: there }: Week, hardOnly: boolean): number[] {
  const { checkIn, digestAt, quiet: hours, afterQuiet } = settings;
  const asked: { on: readonly DayOfWeek[]; at: string | null }[] = [];
  if (checkIn && (checkIn.hard || !hardOnly)) for (const at of checkIn.at) asked.push({ on: checkIn.days, at });
  for (const { routine, hard } of settings.routines) {
    const found = there.find(({ id }) => id === routine);
    if (found && (hard || !hardOnly)) asked.push({ on: found.days, at: found.at });
  }
  const wanted = asked.flatMap(({ on, at }) => {
    const comesAt = digestAt ?? at;
    return comesAt === null ? [] : minutesOf(on, comesAt);
  });
  const come = wanted.flatMap((minute) => {
    let at = minute;
    if (hours && isQuiet(hours, timeOf(at % DAY)) && !afterQuiet) return [];
    while (hours && isQuiet(hours, timeOf(at % DAY))) at = (at + 1) % WEEK;
    return [at];
  });
  return [...new Set(come)].toSorted((a, b) => a - b);
}

const minutesIn = (all: readonly { on: readonly DayOfWeek[]; at: string }[]): number[] =>
  [...new Set(all.flatMap(({ on, at }) => minutesOf(on, at)))].toSorted((a, b) => a - b);

test('what comes, and what comes in hard times, is what the person chose, never in quiet hours, and nothing twice in a minute for one thing', () => {
  fc.assert(
    fc.property(weeks, (week) => {
      const due = dueFrom(week.settings, week.routines);
      expect(minutesIn(due.map(({ days: on, at }) => ({ on, at })))).toEqual(reckoned(week, false));
      expect(minutesIn(due.map(({ hardDays: on, at }) => ({ on, at })))).toEqual(reckoned(week, true));
      for (const { at, days: on, hardDays } of due) {
        expect(isQuiet(week.settings.quiet, at)).toBe(false);
        expect(on).toEqual(expect.arrayContaining([...hardDays]));
      }
      const names = due.map(({ what, about, at }) => `${what} ${about} ${at}`);
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing comes until a way is chosen', () => {
  const checkIn = { days: EVERY_DAY, at: ['09:00'], hard: true };
  expect(dueFrom({ ...NOTHING_CHOSEN, checkIn }, [])).toEqual([]);
});

test.for([
  ['on time', 0, null, '09:00', true],
  ['an hour late', 60, null, '10:00', true],
  ['more than an hour late', 61, null, '10:01', false],
  ['a moment late, and quiet hours have begun', 2, { from: '22:00', until: '08:00' }, '22:01', true],
  ['later, and quiet hours have begun', 20, { from: '22:00', until: '08:00' }, '22:19', false],
  ['late, and quiet hours are over', 20, { from: '22:00', until: '08:00' }, '08:00', true],
] as const)('%s', ([, minutes, hours, clock, expected]) => {
  const due = new Date('2026-11-25T09:00:00Z');
  expect(mayStillCome(due, new Date(due.getTime() + minutes * 60_000), hours, clock)).toBe(expected);
});
