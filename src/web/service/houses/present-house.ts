import { standingOfRequest, type KeptNights, type Standing, type Waiting } from '../../../modules/stays/index.ts';
import { daysBetween, isoDay, sayShortDate, sayWhen, type T } from '../../../platform/language/index.ts';

/** A line of the list in words. */
export interface LineView {
  readonly person: string;
  readonly request: string;
  readonly called: string;
  readonly standing: Standing;
  readonly facts: readonly string[];
  /** The time that the house publishes has passed, and there is no answer. */
  readonly past: boolean;
}

export function presentLine(t: T, waiting: Waiting, now: Date): LineView {
  const { language } = t;
  const standing = standingOfRequest(
    {
      source: waiting.source,
      said: waiting.confirmed ? 'mine' : null,
      takenBack: false,
      answer: waiting.answer,
      agreed: waiting.agreed,
      ended: false,
    },
    isoDay(now),
  );
  const past = waiting.answer === null && waiting.answerBy <= now;
  const due = sayWhen(language, waiting.answerBy, now);
  const { agreed, offeredUntil } = waiting;
  const further = agreed !== null && offeredUntil !== null && offeredUntil > agreed.until;
  const facts = [
    ...(standing === 'asked'
      ? [
          past ? t('houses.answerPast', { when: due }) : t('houses.answerBy', { when: due }),
          t('houses.asked', { when: sayWhen(language, waiting.at, now) }),
        ]
      : []),
    ...(waiting.source === 'self' ? [] : [t(`houses.source.${waiting.source}`, { name: waiting.byName })]),
    ...(waiting.confirmed ? [] : [t('houses.notConfirmed')]),
    ...(standing === 'offered' && offeredUntil !== null
      ? [t('houses.offeredUntil', { day: sayShortDate(language, offeredUntil) })]
      : []),
    ...(standing === 'to come' && agreed ? [t('houses.from', { day: sayShortDate(language, agreed.from) })] : []),
    ...(agreed ? [t('houses.agreedUntil', { day: sayShortDate(language, agreed.until) })] : []),
    ...(further ? [t('houses.furtherWeek', { day: sayShortDate(language, offeredUntil) })] : []),
  ];
  const { person, request, called } = waiting;
  return { person, request, called, standing, facts, past };
}

/** A day so many days later, 'YYYY-MM-DD'. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return dayAfter(day, -((weekday + 6) % 7));
}

export interface RoomWeek {
  /** What is kept in it, in the order of days. */
  readonly kept: readonly { readonly words: string; readonly guest: KeptNights['guest'] }[];
  /** Nights of the seven that nobody has. */
  readonly free: number;
}

/** One room in one week that begins on `monday`: who has it from when to when, and how many nights are free. */
export function presentWeek(t: T, nights: readonly KeptNights[], monday: string): RoomWeek {
  const after = dayAfter(monday, 7);
  const here = nights
    .filter((each) => each.from < after && monday < each.until)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const used = here.reduce(
    (sum, each) => sum + daysBetween(each.from > monday ? each.from : monday, each.until < after ? each.until : after),
    0,
  );
  return {
    kept: here.map((each) => ({ words: spanWords(t, each), guest: each.guest })),
    free: 7 - used,
  };
}

/** '25 November': in a table of four weeks the year only makes it harder to read. */
export const sayDayOf = (t: T, day: string): string => sayShortDate(t.language, day).replace(/ \d{4}$/, '');

function spanWords(t: T, each: KeptNights): string {
  const name = each.guest?.called ?? (each.keptFree ? t('houses.keptFreeName') : t('houses.somebody'));
  const [from, until] = [sayDayOf(t, each.from), sayDayOf(t, each.until)];
  const words = t('houses.span', { name, from, until });
  if (each.guest === null || each.agreedUntil === null || each.agreedUntil >= each.until) return words;
  return `${words} (${t('houses.notAgreedUntil', { day: sayDayOf(t, each.agreedUntil) })})`;
}
