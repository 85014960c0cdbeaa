import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Look } from '../../../modules/sharing/index.ts';
import { isoDay, translator } from '../../../platform/language/index.ts';
import { groupLooks, presentLooks, sayLook } from './present-looks.ts';

const [t, cy] = [translator('en'), translator('cy')];
const HALF_AN_HOUR = 30 * 60 * 1000;
const at = (time: string): Date => new Date(`2026-11-23T${time}Z`);

function look(change: Partial<Look> & { at: Date }): Look {
  return {
    id: `look ${change.at.getTime()}`,
    viewer: 'sol',
    viewerName: 'Sol Worker',
    viewerPlace: 'Northside team',
    rooms: ['plan'],
    reason: 'get ready',
    words: null,
    outcome: 'opened',
    through: 'sharing',
    ...change,
  };
}

const said = (looks: readonly Look[], language = t): string[] =>
  groupLooks(looks).map((group) => sayLook(language, group, new Map([['ash', 'My sister']])).sentence);

/** Many looks of a few people over two days, the clocks going back in between, newest first. */
const anyLooks = fc
  .array(
    fc.record({
      at: fc
        .integer({ min: 0, max: 2 * 24 * 60 * 60 })
        .map((seconds) => new Date(Date.parse('2026-10-24T12:00:00Z') + seconds * 1000)),
      viewer: fc.constantFrom('sol', 'ash'),
      reason: fc.constantFrom<Look['reason'][]>('get ready', 'answer'),
      rooms: fc.constantFrom<Look['rooms'][]>(['plan'], ['about me'], ['plan', 'about me'], ['about me', 'plan']),
      words: fc.constantFrom(null, 'For Thursday'),
    }),
    { maxLength: 60 },
  )
  .map((found) =>
    found
      .map((each, index) => look({ ...each, id: `look ${index}` }))
      .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)),
  );

const alike = (a: Look, b: Look): boolean =>
  a.viewer === b.viewer &&
  a.reason === b.reason &&
  a.words === b.words &&
  a.rooms.toSorted().join() === b.rooms.toSorted().join() &&
  isoDay(a.at) === isoDay(b.at);

describe('looks told together', () => {
  test('none is lost and none is told twice', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const told = groupLooks(looks).flatMap((group) => group.looks);
        expect(told.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          looks.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  test('are by one viewer, for one reason, at the same rooms, within half an hour of one day, and as many as may be', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const groups = groupLooks(looks);
        for (const [index, group] of groups.entries()) {
          const { newest, oldest, count } = group;
          expect(newest.at.getTime() - oldest.at.getTime()).toBeLessThanOrEqual(HALF_AN_HOUR);
          expect(group.looks.every((each) => alike(each, newest))).toBe(true);
          expect(count).toBeGreaterThanOrEqual(1);
          expect(count).toBeLessThanOrEqual(group.looks.length);
          const older = groups.slice(index + 1).find((each) => alike(each.newest, newest));
          if (older) expect(newest.at.getTime() - older.newest.at.getTime()).toBeGreaterThan(HALF_AN_HOUR);
        }
      }),
    );
  });

  test('stand newest first, on the day on which they were', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const days = presentLooks(t, looks, new Map());
        expect(days.map((each) => each.day)).toEqual([...new Set(looks.map((each) => isoDay(each.at)))]);
        for (const day of days) {
          const times = day.lines.map((line) => line.at.getTime());
          expect(times).toEqual(times.toSorted((a, b) => b - a));
          expect(day.lines.every((line) => isoDay(line.at) === day.day)).toBe(true);
        }
      }),
    );
  });
});

describe('a look is one plain sentence', () => {
  test('that says who, where they work, what and why', () => {
    expect(said([look({ at: at('14:10:00') })])).toEqual([
      'Sol Worker (Northside team) looked at Plan to get ready to meet you.',
    ]);
    expect(said([look({ at: at('14:10:00') })], cy)).toEqual([
      'Edrychodd Sol Worker (Northside team) ar “Cynllun” i baratoi i gwrdd â chi.',
    ]);
  });

  test('that calls people what the person calls them, and quotes their words apart', () => {
    const [group] = groupLooks([
      look({ at: at('14:10:00'), viewer: 'ash', viewerPlace: null, reason: 'own words', words: '{x} <b>' }),
    ]);
    expect(group && sayLook(t, group, new Map([['ash', 'My sister']]))).toMatchObject({
      sentence: 'My sister looked at Plan.',
      words: '{x} <b>',
    });
  });

  test('that counts when there were several; the page after the stated reason is no second look', () => {
    const several = [
      look({ at: at('14:30:00') }),
      look({ at: at('14:20:00') }),
      look({ at: at('14:10:03') }),
      look({ at: at('14:10:00') }),
    ];
    expect(said(several)).toEqual([
      'Sol Worker (Northside team) looked at Plan 3 times between 2:10pm and 2:30pm to get ready to meet you.',
    ]);
    expect(said(several, cy)[0]).toContain('deirgwaith rhwng 2:10yp a 2:30yp');
    expect(said(several.slice(2))).toEqual(['Sol Worker (Northside team) looked at Plan to get ready to meet you.']);
  });

  test('that tells an attempt and a legal duty for what they are', () => {
    expect(said([look({ at: at('09:00:00'), outcome: 'refused', through: 'nothing', rooms: ['diary'] })])).toEqual([
      'Sol Worker (Northside team) tried to open Diary. They saw nothing.',
    ]);
    expect(said([look({ at: at('09:00:00'), through: 'override', rooms: ['plan', 'about me'] })])).toEqual([
      'Sol Worker (Northside team) looked at Plan and About me under a legal duty to get ready to meet you.',
    ]);
  });
});
