import type { CarriedOut, Line } from '../../../modules/plans/index.ts';
import { whyLabel, type Wish } from '../../../modules/wishes/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Card, Looks, OwnParts, Quiet } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { beginningOf } from '../../beginning-of.ts';
import { LongWords, WholeWords } from '../../long-words.tsx';
import { HelpedBy } from '../about/helped-by.tsx';
import { presentStep } from '../plan/present-step.ts';
import { shortly } from '../shortly.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';

interface WishShownProps {
  ask: RecordAsk;
  wish: Wish;
  /** There is room for what others may do about it. */
  withSteps: boolean;
  carriedOut: readonly CarriedOut[];
  waiting: ReadonlyMap<string, readonly Waiting[]>;
}

/** A wish with its reason and what others may do about it. */
export function WishCard({ ask, wish, withSteps, carriedOut, waiting }: WishShownProps) {
  const { t } = ask;
  const about = (
    <span class="nhsuk-u-visually-hidden">
      {' '}
      {t('plan.changeAbout')} {shortly(wish.words, 60)}
    </span>
  );
  return (
    <Card id={`line-${wish.id}`}>
      <WishWords t={t} wish={wish} />
      {wish.steps.length > 0 && <Quiet>{t('wishes.stepsHeading')}</Quiet>}
      <StepsShown ask={ask} steps={wish.steps} carriedOut={carriedOut} waiting={waiting} />
      <Actions>
        {withSteps && (
          <ButtonLink href={to.newWishStep(wish.id)} kind="second">
            {t('wishes.addStep')}
            {about}
          </ButtonLink>
        )}
        <ButtonLink href={to.changeWish(wish.id)} kind="quiet">
          {t('well.changeThis')}
          {about}
        </ButtonLink>
      </Actions>
      {waiting.get(wish.id)?.map((each) => (
        <WaitingShown ask={ask} waiting={each} level={2} />
      ))}
    </Card>
  );
}

/** The words of a wish, why, and who helped to write it. */
export function WishWords({ t, wish }: { t: T; wish: Line }) {
  return (
    <>
      <LongWords t={t} text={wish.words} />
      <OwnParts parts={whyOf(t, wish)} />
      <HelpedBy t={t} who={wish.fields.helpedBy} />
    </>
  );
}

/** The reason of a wish, as a part of it; none where none was given. */
export const whyOf = (t: T, { fields }: Pick<Line, 'fields'>): { label: string; words: string }[] =>
  fields.why === undefined || fields.why.trim() === '' ? [] : [{ label: whyLabel(t, fields), words: fields.why }];

interface StepsShownProps extends Omit<WishShownProps, 'wish' | 'withSteps'> {
  steps: readonly Line[];
}

/** What others may do about a wish, each with who did it, and the way to change it. */
function StepsShown({ ask, steps, carriedOut, waiting }: StepsShownProps) {
  const { t } = ask;
  if (steps.length === 0) return <></>;
  return (
    <Looks>
      {steps.map((step) => {
        const shown = presentStep(ask, step, carriedOut);
        return (
          <li>
            <span class="steps__words" dir="auto">
              {beginningOf(step.words)}
            </span>{' '}
            <a class="steps__action" href={to.wishStep(step.id)}>
              {t('common.change')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('plan.changeAbout')} {shortly(step.words, 60)}
              </span>
            </a>
            <WholeWords t={t} text={step.words} />
            {[...shown.details, ...shown.carriedOut].map((said) => (
              <>
                <br />
                <span class="quiet" dir="auto">
                  {said}
                </span>
              </>
            ))}
            {waiting.get(step.id)?.map((each) => (
              <WaitingShown ask={ask} waiting={each} level={3} />
            ))}
          </li>
        );
      })}
    </Looks>
  );
}
