import { storyOf } from '../../../modules/reviews/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { isInstant, type Moment } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, EmptyPlace, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { presentStory, type Chapter, type Telling, type Told } from './present-story.ts';

const ON_A_PAGE = 30;

/** What happened in the plan, in sentences, newest first. */
export async function showStory(ask: RecordAsk): Promise<Page> {
  const { t, query } = ask;
  const before = momentIn(query);
  const story = await ask.record((tx) => storyOf(tx, before, ON_A_PAGE));
  const { next } = story;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('story.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading lede={t('story.lede')}>{t('story.heading')}</PageHeading>
      {story.happenings.length === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('story.empty')}</p>
        </EmptyPlace>
      )}
      {presentStory(ask, story.happenings).map((chapter) => (
        <ChapterShown ask={ask} chapter={chapter} />
      ))}
      {(next || before) && (
        <nav aria-label={t('story.pages')}>
          <Actions>
            {next && (
              <ButtonLink href={`${to.story}?before=${next.at}&id=${next.id}`} kind="second">
                {t('story.earlier')}
              </ButtonLink>
            )}
            {before && (
              <ButtonLink href={to.story} kind="quiet">
                {t('story.newest')}
              </ButtonLink>
            )}
          </Actions>
        </nav>
      )}
    </Layout>
  );
}

/** The place in the story that the address names; anything else is its newest end. */
function momentIn(query: URLSearchParams): Moment | null {
  const at = query.get('before') ?? '';
  const id = query.get('id');
  return isInstant(at) && isId(id) ? { at, id } : null;
}

function ChapterShown({ ask, chapter }: { ask: RecordAsk; chapter: Chapter }) {
  return (
    <section>
      <h2>{chapter.heading}</h2>
      <ul class="looks">
        {chapter.tellings.map((telling) => (
          <TellingShown ask={ask} telling={telling} />
        ))}
      </ul>
    </section>
  );
}

function TellingShown({ ask, telling }: { ask: RecordAsk; telling: Telling }) {
  const { t } = ask;
  const { when, kind, sentence, within, told, link } = telling;
  return (
    <li>
      <span class="quiet">
        {when}
        {kind !== '' && ` · ${kind}`}
      </span>
      <br />
      {sentence}
      {within !== '' && <span class="quiet"> {within}</span>}
      {told.length > 0 && (
        <dl class="parts parts--told">
          {told.map((each) => (
            <ToldShown ask={ask} told={each} />
          ))}
        </dl>
      )}
      {link && (
        <>
          {' '}
          <a href={link}>{t('story.readVersion')}</a>
        </>
      )}
    </li>
  );
}

function ToldShown({ ask, told }: { ask: RecordAsk; told: Told }) {
  return (
    <div>
      {told.label !== '' && <dt>{told.label}</dt>}
      <dd dir="auto">
        {told.shown}
        {told.whole !== null && (
          <details>
            <summary>{ask.t('story.allWords')}</summary>
            {told.whole}
          </details>
        )}
      </dd>
    </div>
  );
}
