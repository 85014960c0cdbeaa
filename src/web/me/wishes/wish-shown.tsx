import type { CarriedOut, Line } from '../../../modules/plans/index.ts';
import { whyLabel, type Wish } from '../../../modules/wishes/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Card, OwnParts, Quiet } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { LongWords } from '../../long-words.tsx';
import { HelpedBy } from '../about/helped-by.tsx';
import { UnderShown } from '../parts/under-shown.tsx';
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
      <UnderShown ask={ask} lines={wish.steps} hrefOf={to.wishStep} carriedOut={carriedOut} waiting={waiting} />
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
