import { agreedDays, hasPassed, weekNow, weekToAnswer, type MyStay, type Week } from '../../../modules/stays/index.ts';
import { isoDay, sayDate, sayDayAndTime, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';

/** Where a request stands, in words, and what waits for the person. */
export interface StayView {
  readonly headline: string;
  /** More that has to be known at once. */
  readonly more: readonly string[];
  /** The one thing that waits for the person's word; null where nothing does. */
  readonly next: { readonly text: string; readonly href: string } | null;
  readonly canTakeBack: boolean;
  readonly canLeave: boolean;
  readonly isStaying: boolean;
  readonly isOver: boolean;
  /** A week is agreed, so parts of the plan can be opened for it. */
  readonly canBring: boolean;
}

export function presentStay(t: T, stay: MyStay, house: string, now: Date): StayView {
  const { standing, weeks } = stay;
  const today = isoDay(now);
  const agreed = agreedDays(weeks);
  const waits = standing === 'asked' || standing === 'answered no' || standing === 'offered';
  const isGoing = standing === 'to come' || standing === 'staying';
  return {
    headline: headlineOf(t, stay, house, now),
    more: moreOf(t, stay, house, now),
    next: nextOf(t, stay, today),
    canTakeBack: standing === 'asked' || standing === 'answered no',
    canLeave: isGoing,
    isStaying: standing === 'staying',
    isOver: !waits && !isGoing && standing !== 'to confirm',
    canBring: isGoing && agreed !== null,
  };
}

/** A request typed by phone that the person has not said anything of. */
const isUnsaid = ({ source, said, standing }: MyStay): boolean =>
  source === 'phone' && said === null && standing !== 'taken back';

function headlineOf(t: T, stay: MyStay, house: string, now: Date): string {
  const { standing, weeks, end, byName: who } = stay;
  const day = (date: string): string => sayDate(t.language, date);
  const agreed = agreedDays(weeks);
  if (standing === 'to confirm') return t('stays.standing.to confirm', { who, house });
  if (standing === 'asked') {
    if (isUnsaid(stay)) return t('stays.standing.phone', { who, house });
    const when = sayDayAndTime(t.language, stay.answerBy);
    return t(now < stay.answerBy ? 'stays.standing.asked' : 'stays.standing.late', { house, when });
  }
  if (standing === 'offered') {
    const week = weekToAnswer(weeks, isoDay(now));
    if (!week || hasPassed(stay, isoDay(now))) return t('stays.standing.passed', { house });
    return t('stays.standing.offered', { house, from: day(week.from), until: day(week.until) });
  }
  if (standing === 'to come' && agreed)
    return t('stays.standing.to come', { house, from: day(agreed.from), until: day(agreed.until) });
  if (standing === 'staying' && agreed) return t('stays.standing.staying', { house, until: day(agreed.until) });
  if (standing === 'ended' && end && !agreed)
    return t(end.by === 'person' ? 'stays.standing.declined' : 'stays.standing.withdrawn', { house });
  if (standing === 'answered no') return t('stays.standing.answered no', { house });
  if (standing === 'taken back') return t('stays.standing.taken back', { house });
  if (standing === 'not mine') return t('stays.standing.not mine', { house });
  return t('stays.standing.ended', { house });
}

function moreOf(t: T, stay: MyStay, house: string, now: Date): string[] {
  const { said, standing, weeks, byName: who } = stay;
  const next = weekToAnswer(weeks, isoDay(now));
  const more: string[] = [];
  if (said?.beforehand && standing === 'asked') more.push(t('stays.sentForYou', { who }));
  if (standing === 'staying' || standing === 'to come') {
    if (next) more.push(t('stays.nextWeek', { house, until: sayDate(t.language, next.until) }));
    else if (standing === 'staying') more.push(t('stays.lastDay'));
    more.push(t('stays.anyDay'));
  }
  return more;
}

function nextOf(t: T, stay: MyStay, today: string): StayView['next'] {
  const { id, standing, weeks } = stay;
  if (standing === 'to confirm' || (standing === 'asked' && isUnsaid(stay)))
    return { text: t('stays.confirm'), href: to.confirmStay(id) };
  const week: Week | null = weekToAnswer(weeks, today);
  if (week && ['offered', 'to come', 'staying'].includes(standing))
    return { text: t('stays.answerOffer'), href: to.stayWeek(id, week.number) };
  return null;
}

/** The week about which the person can say how it goes; null before the stay and after it. */
export const weekToReview = (stay: MyStay, now: Date): Week | null =>
  stay.standing === 'staying' ? weekNow(stay.weeks, isoDay(now)) : null;
