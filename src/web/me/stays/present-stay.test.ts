import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreedDays,
  answerByOf,
  hasPassed,
  isOpen,
  standingOfRequest,
  weekToAnswer,
  type MyStay,
} from '../../../modules/stays/index.ts';
import { translator } from '../../../platform/language/index.ts';
import { presentStay } from './present-stay.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const TODAY = '2026-11-25';
const at = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);
const day = (days: number): string =>
  at(days * 24)
    .toISOString()
    .slice(0, 10);

/** Any stay as the tables can hold one: an answer before a week, a week before an end. */
const anyStay = fc
  .record({
    source: fc.constantFrom('self', 'phone', 'for me'),
    said: fc.constantFrom('mine', 'not mine', null),
    takenBack: fc.boolean(),
    answer: fc.constantFrom('yes', 'no', null),
    offered: fc.integer({ min: 1, max: 3 }),
    agreed: fc.integer({ min: 0, max: 3 }),
    from: fc.integer({ min: -25, max: 10 }),
    ended: fc.constantFrom('person', 'house', null),
    late: fc.boolean(),
  })
  .map((one): MyStay => {
    const isYes = one.answer === 'yes';
    const said = one.source === 'self' || one.said === null ? null : one.said;
    const weeks = Array.from({ length: isYes ? one.offered : 0 }, (_each, index) => ({
      number: index + 1,
      from: day(one.from + index * 7),
      until: day(one.from + index * 7 + 7),
      words: '',
      byName: 'Sol',
      at: at(-30),
      agreed: index < one.agreed ? { words: '', at: at(-20) } : null,
    }));
    const agreed = agreedDays(weeks);
    const takenBack = one.takenBack && agreed === null;
    const ended = isYes ? one.ended : null;
    const facts = { source: one.source, said, takenBack, answer: one.answer, agreed, ended: ended !== null };
    return {
      id: 'r',
      house: 'h',
      source: one.source,
      byName: 'Ash',
      called: 'Wren',
      words: { happening: '', whenWanted: '', household: '', children: '', pets: '', known: '', reach: '' },
      at: at(-40),
      answerBy: at(one.late ? -1 : 1),
      said: said && { said, words: '', at: at(-39), beforehand: false },
      takenBackAt: takenBack ? at(-1) : null,
      answer: one.answer && { answer: one.answer, words: '', byName: 'Sol', at: at(-30) },
      options: [],
      weeks,
      reviews: [],
      end: ended && { by: ended, byName: 'Sol', words: '', at: at(-1) },
      notes: [],
      openings: [],
      opened: [],
      standing: standingOfRequest(facts, TODAY),
    };
  });

test.each(['en', 'cy'] as const)(
  'every stay is said in words with the house’s name, and what is over asks for nothing (%s)',
  (language) => {
    const t = translator(language);
    fc.assert(
      fc.property(anyStay, (stay) => {
        const view = presentStay(t, stay, 'Rowan House', NOW);
        expect(view.headline).toContain('Rowan House');
        expect(view.canTakeBack && view.canLeave).toBe(false);
        if (view.isOver || !isOpen(stay, TODAY)) {
          expect(view.next).toBeNull();
          expect(view.canLeave).toBe(false);
        }
        if (view.isStaying) expect(view.more.length, 'until when, and that leaving is possible').toBeGreaterThan(1);
        // Whatever waits for the house or the person is on the first page; nothing goes unseen.
        if (view.next) expect(isOpen(stay, TODAY)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  },
);

test('a week can be answered until its last day, and then it is said to have passed', () => {
  fc.assert(
    fc.property(anyStay, (stay) => {
      const week = weekToAnswer(stay.weeks, TODAY);
      if (week) expect(week.until >= TODAY).toBe(true);
      if (stay.standing === 'offered') expect(hasPassed(stay, TODAY)).toBe(week === null);
    }),
  );
});

test('hours count from when the house could hear of it', () => {
  const asked = { at: at(-10), answerBy: at(-6) };
  expect(answerByOf(asked, 'self', null)).toEqual(at(-6));
  expect(answerByOf(asked, 'phone', at(-2))).toEqual(at(-6));
  expect(answerByOf(asked, 'for me', at(-2))).toEqual(at(2));
});
