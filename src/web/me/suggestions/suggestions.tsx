import { takenFrom } from '../../../modules/plans/index.ts';
import { suggestionsOf } from '../../../modules/suggestions/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { ButtonLink, Card, Layout, OwnWords, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { presentAnswered, presentWaiting } from './present-suggestion.ts';
import { AnsweredShown } from './suggestion-shown.tsx';

/** Every suggestion: those that wait, then those answered. */
export async function showSuggestions(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { suggestions, taken } = await ask.record(async (tx) => {
    const all = await suggestionsOf(tx);
    return {
      suggestions: all,
      taken: await takenFrom(
        tx,
        all.map((each) => each.id),
      ),
    };
  });
  const waiting = suggestions
    .filter((each) => !each.answer)
    .map((suggestion) => presentWaiting(ask, { suggestion, now: null, before: null }));
  const answered = suggestions.map((each) => presentAnswered(ask, each, taken)).filter((each) => each !== null);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('suggestion.listTitle')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading lede={t('suggestion.listLede')}>{t('suggestion.listHeading')}</PageHeading>
      {waiting.length === 0 && <p>{t('suggestion.nothingWaits')}</p>}
      {waiting.map(({ id, from, proposed, name }) => (
        <Card kind="needs">
          <p>{from}</p>
          <OwnWords text={proposed} />
          <ButtonLink href={to.suggestion(id)} kind="second">
            {t('suggestion.seeAndAnswer')}
            <span class="nhsuk-u-visually-hidden"> {t('today.seeFrom', { name })}</span>
          </ButtonLink>
        </Card>
      ))}
      {answered.length > 0 && (
        <Card heading={t('suggestion.answeredHeading')}>
          <AnsweredShown answered={answered} />
        </Card>
      )}
    </Layout>
  );
}
