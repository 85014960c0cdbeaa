import type { CarriedOut, Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { Looks } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { beginningOf } from '../../beginning-of.ts';
import { WholeWords } from '../../long-words.tsx';
import { presentStep } from '../plan/present-step.ts';
import { shortly } from '../shortly.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';

interface ActionsShownProps {
  ask: RecordAsk;
  actions: readonly Line[];
  carriedOut: readonly CarriedOut[];
  waiting: ReadonlyMap<string, readonly Waiting[]>;
}

/** What the person does about a line, each with who did it for them, and the way to change it. */
export function ActionsShown({ ask, actions, carriedOut, waiting }: ActionsShownProps) {
  const { t } = ask;
  if (actions.length === 0) return <></>;
  return (
    <Looks>
      {actions.map((action) => {
        const shown = presentStep(ask, action, carriedOut);
        return (
          <li>
            <span class="steps__words" dir="auto">
              {beginningOf(action.words)}
            </span>{' '}
            <a class="steps__action" href={to.wellAction(action.id)}>
              {t('common.change')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('plan.changeAbout')} {shortly(action.words, 60)}
              </span>
            </a>
            <WholeWords t={t} text={action.words} />
            {[...shown.details, ...shown.carriedOut].map((said) => (
              <>
                <br />
                <span class="quiet" dir="auto">
                  {said}
                </span>
              </>
            ))}
            {waiting.get(action.id)?.map((each) => (
              <WaitingShown ask={ask} waiting={each} level={3} />
            ))}
          </li>
        );
      })}
    </Looks>
  );
}
