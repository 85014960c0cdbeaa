import type { T } from '../../../platform/language/index.ts';
import { LookLine, Looks } from '../../design/index.ts';
import { to } from '../../addresses.ts';

/** A way on from the plan. */
interface Way {
  readonly href: string;
  readonly text: string;
  readonly hint: string;
}

const waysOf = (t: T): readonly Way[] => [
  { href: to.lens, text: t('goal.wayLens'), hint: t('goal.wayLensHint') },
  { href: to.areas, text: t('goal.wayAreas'), hint: t('goal.wayAreasHint') },
  { href: to.suggestions, text: t('plan.way.suggestions'), hint: t('plan.way.suggestionsHint') },
  { href: to.meetings, text: t('meetings.way'), hint: t('meetings.wayHint') },
  { href: to.helpWriting, text: t('writing.way'), hint: t('writing.wayHint') },
  { href: to.tries, text: t('tries.heading'), hint: t('tries.wayHint') },
  { href: to.planReview, text: t('review.way'), hint: t('review.wayHint') },
  { href: to.agreedVersions, text: t('review.agreedHeading'), hint: t('review.agreedWayHint') },
  { href: to.story, text: t('story.way'), hint: t('story.wayHint') },
  { href: to.promises, text: t('promise.way'), hint: t('promise.wayHint') },
  { href: to.printPlan, text: t('plan.toPrint'), hint: t('plan.way.printHint') },
];

/** Where else the plan can be read, or taken further; each in a sentence, none of them needed. */
export function Ways({ t }: { t: T }) {
  return (
    <section>
      <h2>{t('plan.waysHeading')}</h2>
      <Looks>
        {waysOf(t).map(({ href, text, hint }) => (
          <LookLine>
            <a href={href}>{text}</a>
            <br />
            <span class="quiet">{hint}</span>
          </LookLine>
        ))}
      </Looks>
    </section>
  );
}
