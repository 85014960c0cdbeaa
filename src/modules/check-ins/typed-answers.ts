import type { Question, Value } from './rules.ts';

/** The longest answer in words; anything longer belongs into the words about the day, which have more room. */
export const LONGEST_ANSWER = 2_000;

/** Why something typed is no answer to its question. */
export type WrongAnswer = 'not a number' | 'hours' | 'under' | 'over' | 'not offered' | 'too long';

export type ReadAnswer =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: WrongAnswer };

const answer = (value: Value): ReadAnswer => ({ ok: true, value });
const wrong = (why: WrongAnswer): ReadAnswer => ({ ok: false, why });

/**
 * A number as people type it: with a point or a comma, up to nine digits and three after the point; null for anything else. Some keyboards
 * write wide digits and another minus; NFKC makes them the usual ones.
 */
export function readNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim().replace('−', '-').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,3})?$/.test(plain) ? Number(plain) + 0 : null;
}

/** Hours may be typed as on a clock, too: "7:30" is seven and a half. Kept in hundredths. */
function readHours(typed: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return hours === undefined ? readNumber(typed) : Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100;
}

/**
 * What was typed as an answer to a question, in the form that the question had on the screen. Left blank is an answer: null, skipped. A
 * picture comes beside the fields and is not read here.
 */
export function readAnswer(question: Pick<Question, 'form' | 'fields'>, typed: string): ReadAnswer {
  if (typed.trim() === '') return answer(null);
  const { form, fields } = question;
  if (form === 'words') return typed.length > LONGEST_ANSWER ? wrong('too long') : answer(typed);
  if (form === 'yes or no') return typed === 'yes' || typed === 'no' ? answer(typed === 'yes') : wrong('not offered');
  if (form === 'picture') return answer(null);
  const number = form === 'hours' ? readHours(typed) : readNumber(typed);
  if (number === null) return wrong('not a number');
  if (form === 'hours') return number < 0 || number > 24 ? wrong('hours') : answer(number);
  if (form === 'steps') {
    const steps = fields.labels?.length ?? 0;
    return Number.isInteger(number) && number >= 1 && number <= steps ? answer(number) : wrong('not offered');
  }
  if (fields.least !== undefined && number < fields.least) return wrong('under');
  if (fields.most !== undefined && number > fields.most) return wrong('over');
  return answer(number);
}

/** An answer as it stands in its field again. */
export function typedFrom(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? '' : String(value);
}
