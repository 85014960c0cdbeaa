import type { RecordAsk, Site } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { WayList, type Way } from '../../design/index.ts';
import { to } from '../../addresses.ts';

const dayByDay = (t: T, site: Pick<Site, 'rules'>): readonly Way[] => [
  { href: to.checkIn, text: t('well.way.checkIn'), hint: t('well.way.checkInHint') },
  { href: to.howThingsGo, text: t('well.way.goings'), hint: t('well.way.goingsHint') },
  { href: to.diary, text: t('well.way.diary'), hint: t('well.way.diaryHint') },
  ...(site.rules ? [{ href: to.rules, text: t('rules.heading'), hint: t('rules.wayHint') }] : []),
  { href: to.routines, text: t('routine.heading'), hint: t('routine.lede') },
  { href: to.reminders, text: t('reminders.heading'), hint: t('reminders.lede') },
  { href: to.moments, text: t('well.way.moments'), hint: t('well.way.momentsHint') },
];

const ofThePlan = (t: T): readonly Way[] => [
  { href: to.orderWell, text: t('well.way.order'), hint: t('well.way.orderHint') },
  { href: to.newWellPart, text: t('well.way.newPart'), hint: t('well.way.newPartHint') },
  { href: to.printWell, text: t('well.way.print'), hint: t('well.way.printHint') },
];

const forHardTimes = (t: T): readonly Way[] => [
  { href: to.myCard, text: t('card.heading'), hint: t('card.lede') },
  { href: to.wishes, text: t('wishes.way'), hint: t('wishes.wayHint') },
  { href: to.unwell, text: t('unwell.way'), hint: t('unwell.wayHint') },
  { href: to.stays, text: t('stays.way'), hint: t('stays.wayHint') },
  { href: to.hardTimes, text: t('hardTimes.aboutHeading'), hint: t('hardTimes.wayHint') },
  { href: to.myOffline, text: t('offline.fromAccount'), hint: t('offline.wayHint') },
];

/** What the person sets down for hard times; none of it is needed. */
export const ForHardTimes = ({ t }: { t: T }) => <Some heading={t('wishes.wayHeading')} ways={forHardTimes(t)} />;

/** What goes with the plan day by day; none of it is needed. */
export const DayByDay = ({ ask: { t, site } }: { ask: Pick<RecordAsk, 't' | 'site'> }) => (
  <Some heading={t('well.way.dayHeading')} ways={dayByDay(t, site)} />
);

/** What else can be done with the plan. */
export const Ways = ({ t }: { t: T }) => <Some heading={t('well.waysHeading')} ways={ofThePlan(t)} />;

function Some({ heading, ways }: { heading: string; ways: readonly Way[] }) {
  return (
    <section class="not-on-paper">
      <h2>{heading}</h2>
      <WayList ways={ways} />
    </section>
  );
}
