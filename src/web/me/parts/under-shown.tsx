import type { CarriedOut, Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { Looks } from '../../design/index.ts';
import { beginningOf } from '../../beginning-of.ts';
import { WholeWords } from '../../long-words.tsx';
import { presentStep } from '../plan/present-step.ts';
import { shortly } from '../shortly.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';

interface UnderShownProps {
  ask: RecordAsk;
  lines: readonly Line[];
  /** Where each is changed. */
  hrefOf: (id: string) => string;
  carriedOut: readonly CarriedOut[];
  waiting: ReadonlyMap<string, readonly Waiting[]>;
}

/** What stands under a line, each with who did it for the person, and the way to change it. */
export function UnderShown({ ask, lines, hrefOf, carriedOut, waiting }: UnderShownProps) {
  const { t } = ask;
  if (lines.length === 0) return <></>;
  return (
    <Looks>
      {lines.map((line) => {
        const shown = presentStep(ask, line, carriedOut);
        return (
          <li>
            <span class="steps__words" dir="auto">
              {beginningOf(line.words)}
            </span>{' '}
            <a class="steps__action" href={hrefOf(line.id)}>
              {t('common.change')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('plan.changeAbout')} {shortly(line.words, 60)}
              </span>
            </a>
            <WholeWords t={t} text={line.words} />
            {[...shown.details, ...shown.carriedOut].map((said) => (
              <>
                <br />
                <span class="quiet" dir="auto">
                  {said}
                </span>
              </>
            ))}
            {waiting.get(line.id)?.map((each) => (
              <WaitingShown ask={ask} waiting={each} level={3} />
            ))}
          </li>
        );
      })}
    </Looks>
  );
}
