import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptNights, Waiting } from '../../../modules/stays/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { dayAfter, mondayOf, presentLine, presentWeek } from './present-house.ts';

const t = translator('en');
const NOW = new Date('2026-11-25T12:00:00Z');
const hours = (count: number): Date => new Date(NOW.getTime() + count * 60 * 60 * 1000);

const waits = (given: Partial<Waiting> = {}): Waiting => ({
  person: 'p',
  request: 'r',
  called: 'Wren',
  source: 'self',
  byName: 'Wren',
  confirmed: true,
  at: hours(-1),
  answerBy: hours(3),
  answer: null,
  answeredAt: null,
  agreedWeeks: 0,
  agreed: null,
  offeredUntil: null,
  ...given,
});

describe('a line of the list', () => {
  test('says until when the house answers; afterwards that the time has passed, and nothing of the person', () => {
    expect(presentLine(t, waits(), NOW)).toMatchObject({
      standing: 'asked',
      past: false,
      facts: ['Answer by: Today at 3pm', 'Asked: Today at 11am'],
    });
    const late = presentLine(t, waits({ answerBy: hours(-1) }), NOW);
    expect(late).toMatchObject({ past: true });
    expect(late.facts[0]).toBe('The time you publish was Today at 11am. Please answer first.');
  });

  test('says who wrote it down, and that it is not confirmed', () => {
    const typed = presentLine(t, waits({ source: 'phone', byName: 'Robin', confirmed: false }), NOW);
    expect(typed.facts).toEqual(
      expect.arrayContaining(['Robin wrote this down while they spoke.', 'They have not yet said that it is right.']),
    );
  });

  test('says what is agreed, and what is only offered', () => {
    const agreed = { from: '2026-11-23', until: '2026-11-30' };
    const staying = presentLine(t, waits({ answer: 'yes', agreed, offeredUntil: '2026-12-07', agreedWeeks: 1 }), NOW);
    expect(staying).toMatchObject({
      standing: 'staying',
      facts: [
        'Agreed until 30 November 2026',
        'A further week is offered, until 7 December 2026. They have not agreed yet.',
      ],
    });
  });
});

describe('weeks of a room', () => {
  const kept = (from: string, until: string, given: Partial<KeptNights> = {}): KeptNights => ({
    booking: 'b',
    room: 'r',
    from,
    until,
    guest: { person: 'p', request: 'r', called: 'Wren' },
    keptFree: false,
    agreedUntil: until,
    ...given,
  });

  test('say who has it, also where a name can no longer be read, and how many nights are free', () => {
    const week = presentWeek(
      t,
      [
        kept('2026-11-27', '2026-12-02', { agreedUntil: '2026-11-29' }),
        kept('2026-11-20', '2026-11-24', { guest: null, agreedUntil: null }),
        kept('2026-11-24', '2026-11-25', { guest: null, agreedUntil: null, keptFree: true }),
      ],
      '2026-11-23',
    );
    expect(week.kept.map(({ words }) => words)).toEqual([
      'Somebody who was here: 20 November to 24 November',
      'Out of use: 24 November to 25 November',
      'Wren: 27 November to 2 December (agreed until 29 November)',
    ]);
    expect(week.free).toBe(2);
  });

  test('count every night once, however bookings lie over the ends of weeks', () => {
    const lengths = fc.array(fc.record({ gap: fc.nat({ max: 4 }), nights: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, (spans) => {
        let day = '2026-11-16';
        const nights = spans.map(({ gap, nights: count }) => {
          const from = dayAfter(day, gap);
          day = dayAfter(from, count);
          return kept(from, day);
        });
        const weeks = Array.from({ length: 20 }, (_, index) =>
          presentWeek(t, nights, dayAfter('2026-11-16', index * 7)),
        );
        const used = weeks.reduce((sum, week) => sum + 7 - week.free, 0);
        expect(used).toBe(spans.reduce((sum, span) => sum + span.nights, 0));
      }),
    );
  });

  test('begin on Mondays', () => {
    expect(['2026-11-23', '2026-11-25', '2026-11-29', '2026-11-30'].map(mondayOf)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
      '2026-11-30',
    ]);
  });
});
