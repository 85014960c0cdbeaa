import type { AnswerForm, Line } from '../plans/index.ts';
import { middleOf } from './baseline.ts';
import { numberIn, type CheckIn, type OnDay, type Value } from './rules.ts';
import { daysAfter, spanAround, type Grain, type Span } from './spans.ts';

/** What an answer is measured by. Two versions of a question that differ in it cannot stand on one line. */
export interface Scale {
  readonly form: AnswerForm;
  readonly labels: readonly string[];
  readonly unit: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** A question as it was asked in one version. */
export interface Asked {
  readonly words: string;
  readonly scale: Scale;
  /** The same for every version with the same scale. */
  readonly key: string;
}

export function askedFrom({ words, fields }: Pick<Line, 'words' | 'fields'>): Asked {
  const { answer: form = 'words', labels = [], unit = '', least = null, most = null } = fields;
  const scale: Scale = {
    form,
    labels: form === 'steps' ? labels : [],
    unit: form === 'number' ? unit : '',
    least: form === 'number' ? least : null,
    most: form === 'number' ? most : null,
  };
  return { words, scale, key: JSON.stringify(Object.values(scale)) };
}

/** One answer to a question, as the question was asked then. */
export interface Answered {
  readonly day: string;
  readonly value: Value;
  /** The answer as a number; null where it was skipped or is in words. */
  readonly number: number | null;
  readonly asked: Asked;
}

/** An answer to a question that was asked so. */
export const answeredAs = (asked: Asked, { day, value }: OnDay): Answered => ({
  day,
  value,
  number: numberOn(asked.scale, value),
  asked,
});

/** How each question was asked, by its id and its version. */
export type AskedVersions = ReadonlyMap<string, ReadonlyMap<number, Asked>>;

/** Every answer by its question, oldest day first; of one day, in the order in which they were begun. */
export function answersIn(
  checkIns: readonly CheckIn[],
  asked: AskedVersions,
): ReadonlyMap<string, readonly Answered[]> {
  const series = new Map<string, Answered[]>();
  const sorted = checkIns.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  for (const { day, answers } of sorted) {
    for (const { question, version, value } of answers) {
      const as = asked.get(question)?.get(version);
      if (!as) continue;
      const one = answeredAs(as, { day, value });
      const list = series.get(question);
      if (list) list.push(one);
      else series.set(question, [one]);
    }
  }
  return series;
}

/** A number on this scale; null for what is no number of it. */
function numberOn({ form, labels }: Scale, value: Value): number | null {
  if (form === 'words' || form === 'picture') return null;
  const number = numberIn(value);
  if (number === null || !Number.isFinite(number)) return null;
  return form === 'steps' && labels[number - 1] === undefined ? null : number;
}

/** Answers that share a scale. The newest way of asking holds the words. */
export interface Panel {
  readonly asked: Asked;
  readonly answers: readonly Answered[];
}

/** Answers by what they are measured by, the newest scale first: each is drawn by itself, since one line cannot hold two scales. */
export function panelsOf(answered: readonly Answered[]): Panel[] {
  const byScale = Map.groupBy(answered, (each) => each.asked.key);
  return [...byScale.values()]
    .flatMap((answers) => {
      const newest = answers.at(-1);
      return newest ? [{ asked: newest.asked, answers, newest: newest.day }] : [];
    })
    .toSorted((a, b) => (a.newest === b.newest ? (a.asked.key < b.asked.key ? -1 : 1) : a.newest < b.newest ? 1 : -1))
    .map(({ asked, answers }) => ({ asked, answers }));
}

/** A place that a line goes through: one answer, or the middle of the answers of a week or month. */
export interface Place {
  /** The days it stands for. */
  readonly span: Span;
  readonly middle: number;
  /** How many answers it is the middle of, and their sum: of yes or no, how many were yes. */
  readonly count: number;
  readonly sum: number;
}

/**
 * Each answer, or the middle of the answers of each week or month that has any. Several answers of one day stay several. `answered`: oldest
 * first, as `answersIn` gives them; of ten years it is gone through once.
 */
export function placesOf(answered: readonly Answered[], grain: Grain): Place[] {
  if (grain === 'day')
    return answered.flatMap(({ day, number }) =>
      number === null ? [] : [{ span: { from: day, until: day }, middle: number, count: 1, sum: number }],
    );
  const spans: { readonly span: Span; readonly numbers: number[] }[] = [];
  for (const { day, number } of answered) {
    if (number === null) continue;
    const last = spans.at(-1);
    if (last && day <= last.span.until) last.numbers.push(number);
    else spans.push({ span: spanAround(grain, day), numbers: [number] });
  }
  return spans.map(({ span, numbers }) => ({
    span,
    middle: middleOf(numbers),
    count: numbers.length,
    sum: numbers.reduce((sum, number) => sum + number, 0),
  }));
}

/** So many days from one answer to the next, at most, and the line still joins them. */
export const JOINED_DAYS = 3;

/**
 * The places of one panel as pieces of a line. A line ends where days stay without an answer, where the question was skipped, and where it
 * was asked otherwise in between. `places`: those of the panel by this grain. `whole`: every answer to the question, so that the two last can
 * be seen.
 */
export function piecesOf(panel: Panel, places: readonly Place[], whole: readonly Answered[], grain: Grain): Place[][] {
  const breaks = whole
    .filter((each) => each.asked.key !== panel.asked.key || each.number === null)
    .map((each) => each.day);
  const pieces: Place[][] = [];
  let at = 0;
  for (const place of places) {
    const last = pieces.at(-1)?.at(-1);
    while (at < breaks.length && last && (breaks[at] ?? '') <= last.span.until) at += 1;
    const isBroken = at < breaks.length && (breaks[at] ?? '') < place.span.from;
    if (last && !isBroken && place.span.from <= daysAfter(last.span.until, grain === 'day' ? JOINED_DAYS : 1))
      pieces.at(-1)?.push(place);
    else pieces.push([place]);
  }
  return pieces;
}
