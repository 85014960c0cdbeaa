import { planOf } from '../../../modules/plans/index.ts';
import { changesSince, lastAgreed } from '../../../modules/reviews/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Layout, OwnParts, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { presentChanges, type ShownChanges, type ShownLine } from './present-changes.ts';

/** The person looks at their plan again: what has changed since they agreed a version, and where they may go on from there. */
export async function showReview(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { last, changes } = await ask.record(async (tx) => {
    const found = await lastAgreed(tx);
    return { last: found, changes: found && presentChanges(t, await changesSince(tx, found, await planOf(tx))) };
  });
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('review.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading lede={t('review.lede')}>{t('review.heading')}</PageHeading>
      <Card heading={t('review.changedHeading')}>
        <p>{last ? t('review.sinceAgreed', { day: sayDate(t.language, last.at) }) : t('review.sinceNever')}</p>
        {changes && <ChangesShown ask={ask} changes={changes} />}
        <p>
          <a href={to.story}>{t('review.wholeStory')}</a>
        </p>
      </Card>
      <h2>{t('review.nextHeading')}</h2>
      <Actions>
        <ButtonLink href={to.reviewGoals}>{t('review.toGoals')}</ButtonLink>
        <ButtonLink href={to.reviewDetails} kind="second">
          {t('review.toDetails')}
        </ButtonLink>
        <ButtonLink href={to.agree} kind="second">
          {t('review.toAgree')}
        </ButtonLink>
      </Actions>
    </Layout>
  );
}

function ChangesShown({ ask, changes }: { ask: RecordAsk; changes: ShownChanges }) {
  const { t } = ask;
  if (changes.isEmpty) return <p>{t('review.nothingChanged')}</p>;
  return (
    <>
      {changes.groups.map(({ heading, lines, more }) => (
        <section>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <OneChange line={line} />
          ))}
          {more > 0 && <Quiet>{t('review.more', { count: more })}</Quiet>}
        </section>
      ))}
    </>
  );
}

function OneChange({ line }: { line: ShownLine }) {
  return (
    <div class="frozen">
      <p class="quiet">{line.kind}</p>
      <p class="steps__words" dir="auto">
        {line.words}
      </p>
      <OwnParts parts={line.parts} />
    </div>
  );
}
