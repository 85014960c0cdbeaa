import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../../../modules/check-ins/index.ts';
import { NOT_ARRANGED, type Fields, type Line } from '../../../modules/plans/index.ts';
import { problemsWith, rehearse, type Named, type RuleParts } from '../../../modules/signs/index.ts';
import { stayingWellFrom } from '../../../modules/staying-well/index.ts';
import { translator } from '../../../platform/language/index.ts';
import type { Around } from './around.ts';
import { sayRule } from './present-sentence.ts';

const id = (number: number): string => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const line = (number: number, kind: Line['kind'], words: string, fields: Fields): Line => ({
  id: id(number),
  version: 1,
  kind,
  parent: null,
  words,
  fields,
  removed: false,
  writtenAt: new Date(0),
});
const question = (number: number, words: string, fields: Fields): Question => ({
  id: id(number),
  version: 1,
  words,
  form: fields.answer ?? 'words',
  fields,
  removed: false,
});

const SLEEP = question(1, 'Hours of sleep', { answer: 'hours' });
const MOOD = question(2, 'How heavy is it?', { answer: 'steps', labels: ['Light', 'So-so', 'Heavy'] });
const OUT = question(3, 'Did I go out?', { answer: 'yes or no' });
const TEA = question(4, 'Tea', { answer: 'number', unit: 'cups', least: 0, most: 20 });
const ASH: Named = `member:${id(20)}`;
const SOL: Named = `member:${id(21)}`;
const NORTH: Named = `team:${id(22)}`;
const around: Around = {
  questions: [SLEEP, MOOD, OUT, TEA],
  plan: stayingWellFrom(
    [
      line(10, 'tool', 'A hot bath', {}),
      line(11, 'well', 'I stop answering', { part: 'early signs' }),
      line(12, 'well', 'I buy paint at night', { part: 'early signs' }),
    ],
    NOT_ARRANGED,
    NOT_ARRANGED,
  ),
  nameable: [
    { named: ASH, name: 'Ash' },
    { named: SOL, name: 'Sol' },
    { named: NORTH, name: 'North team' },
  ],
  names: new Map([
    [ASH, 'Ash'],
    [SOL, 'Sol'],
    [NORTH, 'North team'],
  ]),
  asks: [],
};
const [en, cy] = [translator('en'), translator('cy')];
const RULE: RuleParts = { asks: SLEEP.id, compare: 'under', than: 4, times: 3, outOf: 4, shows: ['early signs'] };
const TOLD: RuleParts = { ...RULE, tells: [ASH, SOL], tellWords: 'Ring me.', waitHours: 12, nextHours: 1 };

test('a rule is read back as it was meant', () => {
  expect(sayRule(en, TOLD, around)).toEqual([
    'If my answer to “Hours of sleep” is under 4 hours on 3 of 4 days, show me “Early signs”.',
    'Then, if I have not said “I’m OK” within 12 hours, tell Ash.',
    'If nobody says within 1 hour that they have seen it, tell Sol.',
  ]);
  expect(sayRule(cy, TOLD, around)).toEqual([
    'Os yw fy ateb i “Hours of sleep” o dan 4 awr ar 3 o 4 diwrnod, dangoswch “Arwyddion cynnar” i mi.',
    'Wedyn, os na fyddaf wedi dweud “Rwy’n iawn” o fewn 12 awr, rhowch wybod i Ash.',
    'Os na fydd neb yn dweud o fewn 1 awr eu bod wedi’i weld, rhowch wybod i Sol.',
  ]);
  expect(sayRule(en, { ...RULE, asks: OUT.id, compare: 'is', than: 0, shows: [id(10)] }, around)).toEqual([
    'If my answer to “Did I go out?” is “no” on 3 of 4 days, show me “A hot bath”.',
    'Nobody else is told.',
  ]);
  expect(sayRule(en, { ...RULE, asks: MOOD.id, compare: 'over', than: 2, times: 1, outOf: 1 }, around)[0]).toBe(
    'If my answer to “How heavy is it?” is above “So-so”, show me “Early signs”.',
  );
  expect(sayRule(cy, { ...RULE, asks: TEA.id, compare: 'over', than: 6.5, times: 1, outOf: 2 }, around)[0]).toBe(
    'Os yw fy ateb i “Tea” dros 6.5 cups ar 1 o 2 ddiwrnod, dangoswch “Arwyddion cynnar” i mi.',
  );
});

test('what has gone since is said so, and never left out', () => {
  const gone = { ...TOLD, asks: id(99), shows: [id(98)], tells: [`member:${id(97)}`] };
  expect(sayRule(en, gone, around).join(' ')).toBe(
    'If my answer to “a question that is not there any more” is under 4 on 3 of 4 days, show me something that is not there any more. ' +
      'Then, if I have not said “I’m OK” within 12 hours, tell somebody who is not there any more.',
  );
});

/** Every rule that the form can make: the words fit the question. */
const compared = fc.oneof(
  fc.record({
    asks: fc.constant(SLEEP.id),
    compare: fc.constantFrom('under', 'over', 'is'),
    than: fc.integer({ min: 1, max: 46 }).map((halves) => halves / 2),
  }),
  fc.record({ asks: fc.constant(MOOD.id), compare: fc.constant('is'), than: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ asks: fc.constant(MOOD.id), compare: fc.constantFrom('under', 'over'), than: fc.constant(2) }),
  fc.record({ asks: fc.constant(OUT.id), compare: fc.constant('is'), than: fc.constantFrom(0, 1) }),
  fc.record({
    asks: fc.constant(TEA.id),
    compare: fc.constantFrom('under', 'over', 'is'),
    than: fc.integer({ min: 1, max: 19 }),
  }),
);
const days = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
  .map(([a, b]) => ({ times: Math.min(a, b), outOf: Math.max(a, b) }));
const shows = fc.subarray(['early signs', 'toolbox', id(10), id(12)], { minLength: 1 });
const told = fc.record({
  tells: fc.shuffledSubarray([ASH, SOL, NORTH], { minLength: 0, maxLength: 3 }),
  tellWords: fc.constant('Ring me.'),
  waitHours: fc.integer({ min: 1, max: 72 }),
  nextHours: fc.integer({ min: 1, max: 48 }),
});
const rules = fc
  .tuple(compared, days, shows, told)
  .map(([answer, when, shown, telling]): RuleParts => ({ ...answer, ...when, shows: shown, ...telling }) as RuleParts);

test('each rule that the form can make reads back with all its parts, in both languages', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const asked = around.questions.find((each) => each.id === rule.asks) ?? null;
      expect(problemsWith(rule, asked, around.nameable)).toEqual([]);
      for (const t of [en, cy]) {
        const sentences = sayRule(t, rule, around);
        const said = sentences.join(' ');
        const { than = 0, times = 0, outOf = 0, waitHours = 0, nextHours = 0, tells = [] } = rule;
        expect(said).toContain(`“${asked?.words}”`);
        if (asked?.form === 'steps') expect(said).toContain(`“${asked.fields.labels?.[than - 1]}”`);
        else if (asked?.form !== 'yes or no') expect(said).toContain(String(than));
        if (outOf > 1) expect(said).toMatch(new RegExp(`\\b${times} o[f]? ${outOf}\\b`));
        expect(sentences[0]?.match(/“/g)).toHaveLength(
          1 + (rule.shows?.length ?? 0) + (asked?.form === 'steps' || asked?.form === 'yes or no' ? 1 : 0),
        );
        // Whoever is told stands there in their order, after the person.
        const places = tells.map((named) => said.lastIndexOf(around.names.get(named) ?? '?'));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place > said.indexOf(`“${asked?.words}”`))).toBe(true);
        if (tells.length > 0) expect(sentences[1]).toContain(String(waitHours));
        if (tells.length > 1) expect(sentences[2]).toContain(String(nextHours));
        expect(sentences).toHaveLength(1 + Math.max(1, tells.length));
        expect(said).not.toMatch(/undefined|null|\{|\}/);
      }
    }),
  );
});

const dayOf = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const answers = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 })), { selector: ([day]) => day })
  .map((all) => all.toSorted(([a], [b]) => a - b).map(([day, value]) => ({ day: dayOf(day), value })));

test('tried on the past, a rule is seen only on days with an answer that it asks about, and knows no day after', () => {
  fc.assert(
    fc.property(answers, days, (given, when) => {
      const rule = { ...RULE, ...when };
      const whole = { from: dayOf(0), until: dayOf(60) };
      const seen = rehearse(rule, given, whole);
      expect(seen).toEqual([...new Set(seen)].toSorted());
      for (const day of seen) {
        const upTo = given.filter((each) => each.day <= day);
        expect(upTo.slice(-when.outOf).filter(({ value }) => value < 4).length).toBeGreaterThanOrEqual(when.times);
        expect(rehearse(rule, upTo, whole).at(-1), 'the days after it change nothing').toBe(day);
      }
      if (!given.some(({ value }) => value < 4)) expect(seen).toEqual([]);
    }),
  );
});
