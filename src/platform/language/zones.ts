import { Temporal } from 'temporal-polyfill';

/** What clocks show where somebody is. Zones are named as in the IANA list: 'Europe/London'. */

/** Days of the week as ISO counts them: Monday is 1, Sunday is 7. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const DEFAULT_ZONE = 'Europe/London';

/** Every zone to choose from, the usual one first. */
export const zones = (): string[] => [
  DEFAULT_ZONE,
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== DEFAULT_ZONE),
];

export const isZone = (zone: string): boolean => zones().includes(zone);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** One for each zone in use: making it costs far more than asking it. */
function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the calendar and the clock there show: '2026-11-25' and '16:05'. Throws a RangeError for a zone that is not known. */
export function wallClock(zone: string, instant: Date): { readonly day: string; readonly time: string } {
  const shown = new Map(
    clockIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => shown.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The day it is there, as 'YYYY-MM-DD'. */
export const dayIn = (zone: string, instant: Date): string => wallClock(zone, instant).day;

/** The day of the week of a day 'YYYY-MM-DD'. */
export const weekdayOf = (day: string): DayOfWeek =>
  (((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as DayOfWeek;

/**
 * The first instant on the day 'YYYY-MM-DD' at which the clock there shows 'HH:MM' or, where the clocks skip that time, the first one after it.
 * A time that comes twice is the first of the two.
 */
export function momentOf(zone: string, day: string, at: string): Date {
  const wanted = Temporal.PlainDateTime.from(`${day}T${at}`);
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return new Date(found.epochMilliseconds);
  // The time is left out: the clocks jump over it, at the next change from just before.
  const jump = found.getTimeZoneTransition('next');
  if (!jump) throw new Error(`The clocks of ${zone} leave out ${day} ${at} without a change.`);
  return new Date(jump.epochMilliseconds);
}

/** The next time a daily or weekly thing comes. */
export interface NextTime {
  readonly at: Date;
  /** The day there that it is for, 'YYYY-MM-DD'. */
  readonly day: string;
}

/** The first moment after `after` (not `after` itself) on one of these days of the week at 'HH:MM'; null without any day. */
export function nextTime(zone: string, days: readonly DayOfWeek[], at: string, after: Date): NextTime | null {
  if (days.length === 0) return null;
  const wanted = new Set(days);
  let day = Temporal.PlainDate.from(dayIn(zone, after));
  // Eight days reach the same day of next week, when today's time is over; one more, since a skipped time may fall together with the next.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    if (wanted.has(day.dayOfWeek as DayOfWeek)) {
      const moment = momentOf(zone, day.toString(), at);
      if (moment > after) return { at: moment, day: day.toString() };
    }
    day = day.add({ days: 1 });
  }
  throw new Error(`No time was found in ${zone}.`);
}
