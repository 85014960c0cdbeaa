import { WEEKDAYS, type Line, type Weekday } from '../plans/index.ts';
import { DEFAULT_ZONE, type DayOfWeek } from '../../platform/language/index.ts';

/** How reminders come. Nothing comes until the person chooses a way. */
export const WAYS = ['none', 'e-mail', 'device'] as const;
export type Way = (typeof WAYS)[number];

/** The words that show outside: three that tell nothing, or the person's own. */
export const SAYINGS = ['note', 'time', 'hello', 'own words'] as const;
export type Says = (typeof SAYINGS)[number];
export const LONGEST_OWN_WORDS = 60;

/** A time of day, 'HH:MM', by the clock where the person is. */
export type TimeOfDay = string;

/** What is never disturbed. `until` may be before `from`: then they run over midnight. */
export interface QuietHours {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

export interface CheckInReminder {
  readonly days: readonly DayOfWeek[];
  readonly at: readonly TimeOfDay[];
  /** Also in hard times. */
  readonly hard: boolean;
}

export interface RoutineReminder {
  /** The routine's line. */
  readonly routine: string;
  readonly hard: boolean;
}

/** What somebody chose about reminders. */
export interface ReminderSettings {
  readonly zone: string;
  readonly way: Way;
  readonly says: Says;
  /** Theirs, where they chose so; else empty. */
  readonly ownWords: string;
  readonly quiet: QuietHours | null;
  /** What falls into quiet hours comes once, when they end. Otherwise it does not come. */
  readonly afterQuiet: boolean;
  /** Everything in one message a day, at this time; null: one by one. */
  readonly digestAt: TimeOfDay | null;
  readonly checkIn: CheckInReminder | null;
  readonly routines: readonly RoutineReminder[];
}

export const NOTHING_CHOSEN: ReminderSettings = {
  zone: DEFAULT_ZONE,
  way: 'none',
  says: 'note',
  ownWords: '',
  quiet: null,
  afterQuiet: false,
  digestAt: null,
  checkIn: null,
  routines: [],
};

export const EVERY_DAY: readonly DayOfWeek[] = [1, 2, 3, 4, 5, 6, 7];

/** A routine as it is now. */
export interface Routine {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  readonly days: readonly DayOfWeek[];
  /** Null where it has no time. */
  readonly at: TimeOfDay | null;
}

export const dayOf = (weekday: Weekday): DayOfWeek => (WEEKDAYS.indexOf(weekday) + 1) as DayOfWeek;
export const weekdayNamed = (day: DayOfWeek): Weekday => WEEKDAYS[day - 1] ?? 'monday';

/** Every day, where none was chosen. */
export function routineFrom(line: Line): Routine {
  const { days = [], at = '' } = line.fields;
  return {
    id: line.id,
    version: line.version,
    words: line.words,
    days: days.length === 0 ? EVERY_DAY : days.map(dayOf).toSorted((a, b) => a - b),
    at: at === '' ? null : at,
  };
}

/** By time of day; those without a time come last, as they were begun. */
export const byTimeOfDay = (a: Routine, b: Routine): number => (placeInDay(a) < placeInDay(b) ? -1 : 1);
const placeInDay = ({ at, id }: Routine): string => `${at ?? 'without a time'} ${id}`;

/** Quiet hours hold from their start up to, not including, their end. */
export function isQuiet(quiet: QuietHours | null, at: TimeOfDay): boolean {
  if (!quiet) return false;
  const { from, until } = quiet;
  return from < until ? from <= at && at < until : at >= from || at < until;
}

/** One thing to send, every week on the same days at the same time. */
export interface Due {
  readonly what: 'check-in' | 'routine' | 'several';
  /** The routine's line. */
  readonly about: string | null;
  readonly days: readonly DayOfWeek[];
  /** On which of them also in hard times. */
  readonly hardDays: readonly DayOfWeek[];
  readonly at: TimeOfDay;
}

/**
 * What is to be sent, from what the person chose: quiet hours and the one message a day are worked out here once, so that who sends has only
 * days and times to keep to. What falls into quiet hours comes as one message when they end, if the person chose that, and otherwise not.
 */
export function dueFrom(settings: ReminderSettings, routines: readonly Routine[]): Due[] {
  if (settings.way === 'none') return [];
  const all = remindedOf(settings, routines);
  if (settings.digestAt !== null) {
    const one = together(all, settings.digestAt);
    return one ? outsideQuiet(settings, [one]) : [];
  }
  return outsideQuiet(
    settings,
    all.filter((due): due is Due => due.at !== null),
  );
}

/** A routine without a time comes only with the one message a day. */
type Reminded = Omit<Due, 'at'> & { readonly at: TimeOfDay | null };

function remindedOf({ checkIn, routines: chosen }: ReminderSettings, routines: readonly Routine[]): Reminded[] {
  const checkIns = (checkIn?.at ?? []).map((at) => ({
    what: 'check-in' as const,
    about: null,
    days: checkIn?.days ?? [],
    hardDays: checkIn?.hard ? checkIn.days : [],
    at,
  }));
  const theirs = chosen.flatMap(({ routine: id, hard }) => {
    const routine = routines.find((each) => each.id === id);
    if (!routine) return [];
    const { days, at } = routine;
    return [{ what: 'routine' as const, about: id, days, hardDays: hard ? days : [], at }];
  });
  return [...checkIns, ...theirs].filter(({ days }) => days.length > 0);
}

const inWeek = (days: readonly DayOfWeek[]): DayOfWeek[] => EVERY_DAY.filter((day) => days.includes(day));

function together(all: readonly Pick<Due, 'days' | 'hardDays'>[], at: TimeOfDay): Due | null {
  const days = inWeek(all.flatMap((each) => each.days));
  if (days.length === 0) return null;
  return { what: 'several', about: null, days, hardDays: inWeek(all.flatMap((each) => each.hardDays)), at };
}

function outsideQuiet({ quiet, afterQuiet }: ReminderSettings, all: readonly Due[]): Due[] {
  const loud = all.filter(({ at }) => !isQuiet(quiet, at));
  const held = all.filter(({ at }) => isQuiet(quiet, at));
  if (!quiet || !afterQuiet) return loud;
  const later = (days: readonly DayOfWeek[], at: TimeOfDay): readonly DayOfWeek[] =>
    at < quiet.until ? days : days.map(dayAfter);
  const after = together(
    held.map(({ days, hardDays, at }) => ({ days: later(days, at), hardDays: later(hardDays, at) })),
    quiet.until,
  );
  return after ? [...loud, after] : loud;
}

const dayAfter = (day: DayOfWeek): DayOfWeek => ((day % 7) + 1) as DayOfWeek;

/** How late something may come, in milliseconds: after that it is passed over, so that a server that was down sends no heap. */
export const LATEST = 60 * 60_000;
/** So long after its time it may come also when quiet hours have begun since: sending takes a moment. */
const A_MOMENT = 5 * 60_000;

/** Whether what was due then may still come now. `clock`: what the clock shows now where the person is. */
export function mayStillCome(dueAt: Date, now: Date, quiet: QuietHours | null, clock: TimeOfDay): boolean {
  const late = now.getTime() - dueAt.getTime();
  return late <= LATEST && (late <= A_MOMENT || !isQuiet(quiet, clock));
}
