import { z } from 'zod';
import { readDate } from '../language/index.ts';

/** Fields that forms are made of. A field left empty is an empty string, so that everything can be skipped unless a form says otherwise. */

/** The person's own words: up to 20,000 characters, kept exactly. */
export const words = z.string().max(20_000, 'form.tooLong').default('');

/** The same, where the form makes no sense without them. */
export const neededWords = words.refine((value) => value.trim() !== '', 'form.empty');

/** A short answer on one line. */
export const line = z.string().max(200, 'form.nameTooLong').default('');
export const neededLine = line.refine((value) => value.trim() !== '', 'form.empty').transform((value) => value.trim());

/** A reason or a note: up to 2,000 characters. */
export const note = z.string().max(2_000, 'form.tooLong').default('');

/** Made when the form is drawn and posted back with it, so that a form sent twice counts once. */
export const once = z.uuid('form.notUnderstood');

/** A version that the form was drawn from. */
export const version = z.coerce.number('form.notUnderstood').int('form.notUnderstood').min(0, 'form.notUnderstood');

/** Only the plain shape is checked; whether it is theirs is proved by a code or a link. */
export const address = z
  .string('form.notAnAddress')
  .transform((value) => value.trim().toLowerCase())
  .refine((value) => value.length <= 320 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), 'form.notAnAddress');

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'form.choose');

/** Ticked boxes: none, one or several. */
export const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.array(z.string()), z.string().transform((value) => [value])], 'form.choose')
    .default([])
    .pipe(z.array(z.enum(values, 'form.choose')));

/** What was typed into the three boxes of a date; `readDate` says what it means, in a form's own `act` or refinement. */
export const dateFrom = (typed: Readonly<Record<string, unknown>>, name: string) =>
  readDate({
    day: String(typed[`${name}-day`] ?? ''),
    month: String(typed[`${name}-month`] ?? ''),
    year: String(typed[`${name}-year`] ?? ''),
  });
