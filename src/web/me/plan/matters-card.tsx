import type { Line, Some } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { beginningOf, isLong } from '../../beginning-of.ts';
import { Actions, ButtonLink, Card, Looks } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { shortly } from '../shortly.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';

/** A line of the plan is shown by its beginning where it is longer than this. */
const MOST = 300;

interface LinesProps {
  ask: RecordAsk;
  matters: readonly Line[];
  waiting: ReadonlyMap<string, readonly Waiting[]>;
  /** Of the headings of suggestions. */
  level?: 2 | 3;
}

/** What matters, one under another, each with the way to change it. */
export function MattersLines({ ask, matters, waiting, level = 3 }: LinesProps) {
  const { t } = ask;
  return (
    <Looks>
      {matters.map((line) => (
        <li>
          <span class="steps__words" dir="auto">
            {beginningOf(line.words, MOST)}
          </span>{' '}
          <a class="steps__action" href={to.matters(line.id)}>
            {isLong(line.words, MOST) ? t('goal.readAll') : t('common.change')}
            <span class="nhsuk-u-visually-hidden">
              {' '}
              {t('plan.changeAbout')} {shortly(line.words, 60)}
            </span>
          </a>
          {waiting.get(line.id)?.map((each) => (
            <WaitingShown ask={ask} waiting={each} level={level} />
          ))}
        </li>
      ))}
    </Looks>
  );
}

/** The first things that matter, at the top of the plan. */
export function MattersCard({
  ask,
  matters,
  waiting,
}: Omit<LinesProps, 'matters' | 'level'> & { matters: Some<Line> }) {
  const { t } = ask;
  return (
    <Card heading={t('plan.mattersHeading')}>
      {matters.count === 0 ? (
        <p>{t('plan.mattersEmpty')}</p>
      ) : (
        <MattersLines ask={ask} matters={matters.items} waiting={waiting} />
      )}
      {matters.count > matters.items.length && (
        <p>
          <a href={to.allMatters}>{t('goal.moreMatters')}</a>
        </p>
      )}
      <Actions>
        <ButtonLink href={to.newMatters} kind="second">
          {t('plan.addMatters')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
