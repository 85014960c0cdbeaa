import { questionsToMe, type QuestionToMe } from '../../modules/sharing/index.ts';
import type { Page, SignedInAsk } from '../../platform/http/index.ts';
import { sayWhen } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, OwnWords, PageHeading, Quiet } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { sayRooms } from './room-words.ts';

/** Questions that people asked whoever is signed in about their looks. It opens nobody. */
export async function showQuestions(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const questions = await ask.commons(questionsToMe);
  const groups = [
    { heading: t('question.waitsHeading'), those: questions.filter((each) => each.answers.length === 0) },
    { heading: t('question.answeredHeading'), those: questions.filter((each) => each.answers.length > 0) },
  ];
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('question.toMeTitle')}
      current="with"
      room={{ text: t('with.heading'), href: to.withMe }}
    >
      <PageHeading lede={questions.length > 0 ? t('question.toMeLede') : undefined}>
        {t('question.toMeHeading')}
      </PageHeading>
      {questions.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('question.none')}</p>
        </EmptyPlace>
      )}
      {groups.map(({ heading, those }) => (
        <Group ask={ask} heading={heading} those={those} />
      ))}
    </Layout>
  );
}

function Group({ ask, heading, those }: { ask: SignedInAsk; heading: string; those: readonly QuestionToMe[] }) {
  const { t } = ask;
  if (those.length === 0) return <></>;
  return (
    <>
      <h2>{heading}</h2>
      {those.map((each) => (
        <Card kind={each.answers.length === 0 ? 'needs' : 'plain'}>
          <p>{t('question.asks', { name: each.name, when: sayWhen(t.language, each.at, ask.now) })}</p>
          <TheLook ask={ask} question={each} />
          {each.words !== null && <OwnWords text={each.words} />}
          <ButtonLink href={to.questionToMe(each.id)} kind="second">
            {each.answers.length === 0 ? t('question.answer') : t('question.addTo')}
            <span class="nhsuk-u-visually-hidden"> {each.name}</span>
          </ButtonLink>
        </Card>
      ))}
    </>
  );
}

/** Of the look, when it was and which rooms; nothing of what stands in them. */
export function TheLook({ ask, question }: { ask: SignedInAsk; question: QuestionToMe }) {
  const { t, now } = ask;
  const when = sayWhen(t.language, question.lookedAt, now);
  return <Quiet>{t('question.theLook', { rooms: sayRooms(t, question.rooms), when })}</Quiet>;
}
