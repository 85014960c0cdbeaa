import { daysAfter } from './spans.ts';

/** The person's own usual is made of their last eight weeks: 56 days, today among them. */
export const USUAL_DAYS = 56;
/** With fewer answers than these there is no usual to speak of. */
export const USUAL_LEAST = 14;

/** A number on the day that it is about. */
export interface Dated {
  readonly day: string;
  readonly number: number;
}

/** The middle answer and the middle half of the answers: a plain statistic of what was, in the numbers of the question. */
export interface Usual {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly count: number;
}

/** The days that the usual is made of. `today`: by the server's clock. */
export const usualSpan = (today: string): { readonly from: string; readonly until: string } => ({
  from: daysAfter(today, 1 - USUAL_DAYS),
  until: today,
});

/** The usual of the last eight weeks; null where these hold fewer than fourteen answers. Other days change nothing. */
export function usualOf(dated: readonly Dated[], today: string): Usual | null {
  const { from, until } = usualSpan(today);
  const sorted = dated
    .filter(({ day }) => day >= from && day <= until)
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);
  if (sorted.length < USUAL_LEAST) return null;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)) as [number, number, number];
  return { low, middle, high, count: sorted.length };
}

/** The middle of some numbers, in any order: of an even count, half way between the two in the middle. Throws a RangeError for none. */
export const middleOf = (numbers: readonly number[]): number =>
  quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );

/**
 * Linear interpolation between ranks: the place (count - 1) x share in the sorted numbers, counted from 0, and on a straight line between
 * two where it falls between them. Many spreadsheets do the same (QUARTILE.INC).
 */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError('There is no middle of nothing.');
  const part = place - Math.floor(place);
  // Weighed, not below + (above - below) x part: two very large numbers of other signs would overflow.
  return part === 0 || below === above ? below : below * (1 - part) + above * part;
}
