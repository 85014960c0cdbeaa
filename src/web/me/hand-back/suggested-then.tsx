import type { Suggestion } from '../../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, OwnWords, Quiet } from '../../design/index.ts';
import { presentWaiting } from '../suggestions/present-suggestion.ts';

/** Suggestions made in that time: offered again, marked, those that were answered then too. */
export function SuggestedThen({ ask, suggestions }: { ask: RecordAsk; suggestions: readonly Suggestion[] }) {
  const { t } = ask;
  const open = suggestions.filter(({ answer }) => answer === null);
  const answered = suggestions.filter(({ answer }) => answer !== null);
  return (
    <Card heading={t('handBack.suggestedHeading')} kind={open.length > 0 ? 'needs' : 'plain'}>
      <p>{t(suggestions.length === 0 ? 'handBack.suggestedNone' : 'handBack.suggestedLede')}</p>
      {[...open, ...answered].map((suggestion) => (
        <One ask={ask} suggestion={suggestion} />
      ))}
    </Card>
  );
}

function One({ ask, suggestion }: { ask: RecordAsk; suggestion: Suggestion }) {
  const { t } = ask;
  const { id, from, proposed, name } = presentWaiting(ask, { suggestion, now: null, before: null });
  const isOpen = suggestion.answer === null;
  return (
    <>
      <p>{from}</p>
      <OwnWords text={proposed} />
      <Quiet>
        {t('handBack.mark')} {!isOpen && t('handBack.answeredThen')}
      </Quiet>
      <Actions>
        <ButtonLink href={to.suggestion(id)} kind="second">
          {isOpen ? t('suggestion.seeAndAnswer') : t('handBack.lookAgain')}
          <span class="nhsuk-u-visually-hidden"> {t('today.seeFrom', { name })}</span>
        </ButtonLink>
      </Actions>
    </>
  );
}
