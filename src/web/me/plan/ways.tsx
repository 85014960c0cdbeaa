import type { T } from '../../../platform/language/index.ts';
import { Fold, WayList, type Way } from '../../design/index.ts';
import { to } from '../../addresses.ts';

const lookOrTry = (t: T): readonly Way[] => [
  { href: to.planReview, text: t('review.way'), hint: t('review.wayHint') },
  { href: to.story, text: t('story.way'), hint: t('story.wayHint') },
  { href: to.areas, text: t('goal.wayAreas'), hint: t('goal.wayAreasHint') },
  { href: to.lens, text: t('goal.wayLens'), hint: t('goal.wayLensHint') },
  { href: to.tries, text: t('tries.heading'), hint: t('tries.wayHint') },
];

const withOthers = (t: T): readonly Way[] => [
  { href: to.suggestions, text: t('plan.way.suggestions'), hint: t('plan.way.suggestionsHint') },
  { href: to.promises, text: t('promise.way'), hint: t('promise.wayHint') },
  { href: to.agreedVersions, text: t('review.agreedHeading'), hint: t('review.agreedWayHint') },
  { href: to.helpWriting, text: t('writing.way'), hint: t('writing.wayHint') },
];

const takenAlong = (t: T): readonly Way[] => [
  { href: to.meetings, text: t('meetings.way'), hint: t('meetings.wayHint') },
  { href: to.printPlan, text: t('plan.toPrint'), hint: t('plan.way.printHint') },
];

/** Where else the plan can be read, or taken further; none of it is needed. Folded by what somebody may want, so that a phone shows three lines; on paper there is nothing to press. */
export function Ways({ t }: { t: T }) {
  const groups: readonly [string, readonly Way[]][] = [
    [t('plan.ways.lookOrTry'), lookOrTry(t)],
    [t('plan.ways.withOthers'), withOthers(t)],
    [t('plan.ways.takeAlong'), takenAlong(t)],
  ];
  return (
    <section class="not-on-paper">
      <h2>{t('plan.waysHeading')}</h2>
      {groups.map(([summary, ways]) => (
        <Fold summary={summary}>
          <WayList ways={ways} />
        </Fold>
      ))}
    </section>
  );
}
