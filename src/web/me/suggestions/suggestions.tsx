import { takenFrom } from '../../../modules/plans/index.ts';
import { suggestionsOf, waitsForThePerson, type Suggestion } from '../../../modules/suggestions/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { ButtonLink, Card, Layout, OwnWords, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { presentAnswered, presentWaiting, type Waiting } from './present-suggestion.ts';
import { AnsweredShown } from './suggestion-shown.tsx';

/** Every suggestion: those that wait for the person, those that they are talking about, then those answered. */
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
  const listed = (those: readonly Suggestion[]): Waiting[] =>
    those.map((suggestion) => presentWaiting(ask, { suggestion, now: null, before: null }));
  const open = suggestions.filter((each) => !each.answer);
  const waiting = listed(open.filter(waitsForThePerson));
  const talking = listed(open.filter((each) => !waitsForThePerson(each)));
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
      {waiting.map((each) => (
        <Open ask={ask} waiting={each} needs />
      ))}
      {talking.length > 0 && <h2>{t('suggestion.talkingHeading')}</h2>}
      {talking.map((each) => (
        <Open ask={ask} waiting={each} />
      ))}
      {answered.length > 0 && (
        <Card heading={t('suggestion.answeredHeading')}>
          <AnsweredShown answered={answered} t={t} />
        </Card>
      )}
    </Layout>
  );
}

function Open({ ask, waiting, needs = false }: { ask: RecordAsk; waiting: Waiting; needs?: boolean }) {
  const { t } = ask;
  const { id, from, proposed, name } = waiting;
  return (
    <Card kind={needs ? 'needs' : 'plain'}>
      <p>{from}</p>
      <OwnWords text={proposed} />
      <ButtonLink href={to.suggestion(id)} kind="second">
        {t('suggestion.seeAndAnswer')}
        <span class="nhsuk-u-visually-hidden"> {t('today.seeFrom', { name })}</span>
      </ButtonLink>
    </Card>
  );
}
