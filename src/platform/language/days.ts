/** Days as 'YYYY-MM-DD' and the instants they are tied to. Every day here is a day in London. */

export interface LondonTime {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  /** 0 to 23 */
  hour: number;
  minute: number;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});
const dayLength = 24 * 60 * 60 * 1000;

/** What clocks and calendars in London show at an instant. Throws a RangeError for an invalid Date. */
export function londonTime(instant: Date): LondonTime {
  const shown = new Map(london.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? Number.NaN;
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
}

/** The day it is in London at an instant, as 'YYYY-MM-DD'. */
export function isoDay(instant: Date): string {
  const { year, month, day } = londonTime(instant);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first instant after the day 'YYYY-MM-DD': what holds until that day ends holds before this. Throws a RangeError. */
export function endOfDay(day: string): Date {
  const midnight = startInUtc(day) + dayLength;
  // Twice, since the clocks may have changed between the guess and the midnight it leads to.
  const guess = midnight - aheadOfUtc(midnight);
  return new Date(midnight - aheadOfUtc(guess));
}

/** Whole days from one 'YYYY-MM-DD' to another; negative when `to` is earlier. Throws a RangeError. */
export function daysBetween(from: string, to: string): number {
  return (startInUtc(to) - startInUtc(from)) / dayLength;
}

/** Noon on the day 'YYYY-MM-DD', an instant at which London and UTC agree about the day. Throws a RangeError. */
export function noonOf(day: string): Date {
  return new Date(startInUtc(day) + dayLength / 2);
}

export function isRealDay(day: string): boolean {
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().slice(0, 10) === day;
}

function startInUtc(day: string): number {
  if (!isRealDay(day)) throw new RangeError(`Not a day written as YYYY-MM-DD: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

/** Milliseconds by which London's clocks are ahead of UTC at an instant. */
function aheadOfUtc(instant: number): number {
  const { year, month, day, hour, minute } = londonTime(new Date(instant));
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}
