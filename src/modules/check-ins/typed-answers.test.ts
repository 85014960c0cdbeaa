import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWER_FORMS, type Fields } from '../plans/index.ts';
import { fromKept, toKeep, type Kept } from './answers-kept.ts';
import { fieldsOfQuestion, typedFormOf, type TypedForm } from './question-form.ts';
import { readAnswer, readNumber, typedFrom, LONGEST_ANSWER } from './typed-answers.ts';
import type { Answer, Value } from './rules.ts';

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'yes',
    'no',
    '1',
    '3',
    '7',
    '8',
    '0',
    '24',
    '24.5',
    '7:30',
    '7:61',
    '-3',
    '−3',
    '1,5',
    '１２',
    ' 6 ',
    '1e3',
    '.5',
    '∞',
  ),
);
const asked = fc.record({
  form: fc.constantFrom(...ANSWER_FORMS),
  labels: fc.array(fc.string({ minLength: 1, maxLength: 10 }), { minLength: 2, maxLength: 7 }),
  ends: fc.option(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 51, max: 99 })), { nil: null }),
});
const questionFrom = ({ form, labels, ends }: typeof asked extends fc.Arbitrary<infer Q> ? Q : never) => {
  const fields: Fields = {
    answer: form,
    ...(form === 'steps' ? { labels } : {}),
    ...(form === 'number' && ends ? { least: ends[0], most: ends[1] } : {}),
  };
  return { form, fields };
};

test('whatever is typed is either refused or kept, and what is kept is read back, shown in its field and typed again as the same', () => {
  fc.assert(
    fc.property(asked, typed, (shape, words) => {
      const question = questionFrom(shape);
      const read = readAnswer(question, words);
      if (!read.ok) return;
      const { value } = read;
      expect(readAnswer(question, typedFrom(value))).toEqual(read);
      const id = '01990000-0000-7000-8000-000000000001';
      const answers: Answer[] = [{ question: id, version: 3, value }];
      const kept = JSON.parse(toKeep(answers, new Map([[id, 12]]))) as Kept;
      expect(fromKept(kept, new Map([[12, id]]))).toEqual(answers);
    }),
  );
});

test('an answer is what its question offers, and nothing else', () => {
  fc.assert(
    fc.property(asked, typed, (shape, words) => {
      const question = questionFrom(shape);
      const read = readAnswer(question, words);
      if (!read.ok || read.value === null) return;
      const { value } = read;
      const { least = -Infinity, most = Infinity, labels = [] } = question.fields;
      const fits: Record<typeof question.form, (one: Value) => boolean> = {
        words: (one) => one === words,
        'yes or no': (one) => typeof one === 'boolean',
        steps: (one) => Number.isInteger(one) && Number(one) >= 1 && Number(one) <= labels.length,
        number: (one) => typeof one === 'number' && one >= least && one <= most,
        hours: (one) => typeof one === 'number' && one >= 0 && one <= 24,
        picture: () => false,
      };
      expect(fits[question.form](value), `${question.form}: ${words}`).toBe(true);
    }),
  );
});

test('left blank is an answer to any question: skipped', () => {
  for (const form of ANSWER_FORMS)
    for (const blank of ['', ' ', '\n'])
      expect(readAnswer({ form, fields: {} }, blank)).toEqual({ ok: true, value: null });
});

test('numbers and hours are read as people type them', () => {
  for (const [words, number] of [
    ['7', 7],
    ['6,5', 6.5],
    ['6.5', 6.5],
    ['−2', -2],
    ['１２', 12],
    [' 3 ', 3],
    ['-0', 0],
  ] as const)
    expect(readNumber(words), words).toBe(number);
  for (const words of ['', 'seven', '1e3', '1.2.3', '.5', '1,2,3', '12345678901', 'NaN'])
    expect(readNumber(words)).toBeNull();
  const hours = (words: string) => readAnswer({ form: 'hours', fields: {} }, words);
  expect(hours('7:30')).toEqual({ ok: true, value: 7.5 });
  expect(hours('24:00')).toEqual({ ok: true, value: 24 });
  for (const words of ['25', '24:30', '-1']) expect(hours(words)).toEqual({ ok: false, why: 'hours' });
  expect(hours('8h')).toEqual({ ok: false, why: 'not a number' });
});

test('long words are refused with the reason, and a number outside its ends too', () => {
  expect(readAnswer({ form: 'words', fields: {} }, 'a'.repeat(LONGEST_ANSWER + 1))).toEqual({
    ok: false,
    why: 'too long',
  });
  const number = { form: 'number', fields: { least: 0, most: 10 } } as const;
  expect(readAnswer(number, '-1')).toEqual({ ok: false, why: 'under' });
  expect(readAnswer(number, '11')).toEqual({ ok: false, why: 'over' });
});

test('how a question is answered is kept as it was typed, and only what belongs to that answer', () => {
  const form: fc.Arbitrary<TypedForm> = fc.record({
    answer: fc.constantFrom(...ANSWER_FORMS),
    labels: fc.array(fc.string({ maxLength: 12 }), { maxLength: 9 }).map((lines) => lines.join('\n')),
    unit: fc.string({ maxLength: 10 }),
    least: fc.constantFrom('', '0', '-5', '2,5', 'x'),
    most: fc.constantFrom('', '10', '1', '7.5', 'many'),
  });
  fc.assert(
    fc.property(form, (one) => {
      const read = fieldsOfQuestion(one);
      if (!read.ok) return;
      const { labels, unit, least, most } = read.fields;
      if (one.answer !== 'steps') expect(labels).toBeUndefined();
      else {
        expect(labels?.length).toBeGreaterThanOrEqual(2);
        expect(labels?.length).toBeLessThanOrEqual(7);
      }
      if (one.answer !== 'number') expect([unit, least, most]).toEqual([undefined, undefined, undefined]);
      if (least !== undefined && most !== undefined) expect(least).toBeLessThan(most);
      expect(fieldsOfQuestion(typedFormOf(read.fields))).toEqual(read);
    }),
  );
});
