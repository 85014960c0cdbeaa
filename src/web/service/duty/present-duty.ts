import { ROOMS_WITH_PAGE, type Duty, type DutyCount, type RoomWithPage } from '../../../modules/sharing/index.ts';
import { sayDayAndTime, sayWhen, type T } from '../../../platform/language/index.ts';
import { sayRooms } from '../../with/room-words.ts';

/** An override in words, for those at the service. */
export interface DutyView {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly facts: readonly { readonly key: string; readonly value: string; readonly own: boolean }[];
  /** Rooms that have a page, for the one who may read them now. */
  readonly toRead: readonly RoomWithPage[];
  readonly mayAnswer: boolean;
  readonly mayEnd: boolean;
}

/** What was asked, by whom and why. `own`: somebody's own words, to be kept as they were written. */
export function presentDuty(t: T, duty: Duty, now: Date): DutyView {
  const by = duty.mine ? t('duty.you', { name: duty.byName }) : duty.byName;
  const fact = (key: string, value: string, own = false) => ({ key, value, own });
  const facts = [
    fact(t('duty.law'), t(`duty.basis.${duty.basis}`)),
    fact(t('duty.why'), duty.reason, true),
    fact(t('duty.whichRooms'), sayRooms(t, duty.rooms)),
    fact(t('duty.howLong'), t('duty.hours', { count: duty.hours })),
    fact(t('duty.askedBy'), t('duty.askedWhen', { name: by, when: sayWhen(t.language, duty.askedAt, now) })),
    ...(duty.secondName === null ? [] : [fact(t('duty.second'), duty.secondName)]),
    ...(duty.endsAt === null ? [] : [fact(t('duty.closes'), sayDayAndTime(t.language, duty.endsAt))]),
    fact(
      t('duty.toldWhen'),
      duty.delayDays === 0 ? t('duty.toldAtOnce') : t('duty.toldLater', { count: duty.delayDays }),
    ),
    ...(duty.delayReason === null ? [] : [fact(t('duty.whyLater'), duty.delayReason, true)]),
  ];
  return {
    id: duty.id,
    person: duty.person,
    name: duty.name,
    facts,
    toRead: duty.mine && duty.endsAt !== null ? ROOMS_WITH_PAGE.filter((room) => duty.rooms.includes(room)) : [],
    mayAnswer: duty.mayAnswer,
    mayEnd: duty.mayEnd,
  };
}

/** One year of counts as rows of a table: the basis, then four numbers in words. */
export interface YearOfCounts {
  readonly year: number;
  readonly rows: readonly (readonly string[])[];
}

/** Counts by year, the newest first, in the order of the list of bases within a year. Small numbers are not told. */
export function presentCounts(t: T, counts: readonly DutyCount[]): YearOfCounts[] {
  const say = (number: number | null): string => (number === null ? t('duty.fewer') : String(number));
  return [...Map.groupBy(counts, (count) => count.year)].map(([year, rows]) => ({
    year,
    rows: rows.map((row) => [
      t(`duty.basis.${row.basis}`),
      say(row.asked),
      say(row.agreed),
      say(row.delayed),
      row.hours === null ? '–' : String(row.hours),
    ]),
  }));
}
