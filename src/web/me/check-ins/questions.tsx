import { z } from 'zod';
import { askingOf, type Asking, type Question } from '../../../modules/check-ins/index.ts';
import { arrange, reordered } from '../../../modules/plans/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyPlace,
  Fold,
  Form,
  HiddenField,
  Layout,
  LookLine,
  Looks,
  makeForm,
  PageHeading,
  Quiet,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { whoSeesAnswers } from '../staying-well/who-sees.ts';
import { shortly } from '../shortly.ts';
import { sayForm } from './question-fields.tsx';

const form = z.object({ once: fields.once, place: fields.line, change: fields.oneOf(['up', 'down']) });

/** The person's questions in their order, with presses that move one; the occasions for them; early signs to ask about. */
export const showQuestions: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { asking, seen } = await ask.record(async (tx) => {
      const found = await askingOf(tx);
      const ids = found.questions.map(({ id }) => id);
      return { asking: found, seen: await whoSeesAnswers(ask, tx, ids) };
    });
    const says = {
      added: t('checkIn.done.added'),
      changed: t('checkIn.done.questionChanged'),
      occasion: t('checkIn.done.occasion'),
    };
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('checkIn.title')}
        current="staying-well"
        room={{ text: t('checkIn.heading'), href: to.checkIn }}
        error={again !== null}
      >
        <Done ask={ask} says={says} />
        <div class="reading">
          <PageHeading lede={t('checkIn.questionsLede')}>{t('checkIn.questions')}</PageHeading>
          {asking.questions.length === 0 && (
            <EmptyPlace drawing="seedling">
              <p>{t('checkIn.noQuestions')}</p>
            </EmptyPlace>
          )}
          <Looks>
            {asking.questions.map((question, index) => (
              <QuestionInOrder
                ask={ask}
                question={question}
                isFirst={index === 0}
                isLast={index === asking.questions.length - 1}
              />
            ))}
          </Looks>
          {asking.questions.filter((question) => question.form === 'picture').length > 1 && (
            <Quiet>{t('checkIn.onePicture')}</Quiet>
          )}
          <Actions>
            <ButtonLink href={to.newQuestion}>{t('checkIn.addAQuestion')}</ButtonLink>
          </Actions>
          <Signs ask={ask} signs={asking.signs} />
          <Occasions ask={ask} asking={asking} />
          <Away ask={ask} questions={asking.takenAway} />
          <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
        </div>
      </Layout>
    );
  },
  act: async (ask, { once, place, change }) => {
    await ask.record(async (tx) => {
      const usual = (await askingOf(tx)).questions.map((question) => question.id).toSorted();
      await arrange(tx, { id: once, shelf: 'questions', change: (now) => reordered(usual, now, place, change) });
    });
    return `${to.questions}#q-${place.replaceAll(/[^\w-]/g, '-')}`;
  },
};

function QuestionInOrder(props: { ask: RecordAsk; question: Question; isFirst: boolean; isLast: boolean }) {
  const { ask, question, isFirst, isLast } = props;
  const { t } = ask;
  const { labels = [], unit } = question.fields;
  const press = (change: 'up' | 'down') => (
    <Button kind="quiet" name="change" value={change}>
      {t(change === 'up' ? 'about.up' : 'about.down')}
      <span class="nhsuk-u-visually-hidden"> {question.words}</span>
    </Button>
  );
  return (
    <li id={`q-${question.id}`}>
      <p>
        <strong dir="auto">{question.words}</strong>
      </p>
      <Quiet>
        {sayForm(t, question.form)}
        {question.form === 'steps' && (
          <>
            : <bdi>{labels.join(' · ')}</bdi>
          </>
        )}
        {question.form === 'number' && unit !== undefined && (
          <>
            : <bdi>{unit}</bdi>
          </>
        )}
      </Quiet>
      <Form form={makeForm(ask, { id: `q-${question.id}` })} action={to.questions} class="actions">
        <HiddenField name="place" value={question.id} />
        {!isFirst && press('up')}
        {!isLast && press('down')}
        <ButtonLink href={to.question(question.id)} kind="quiet">
          {t('common.change')}
          <span class="nhsuk-u-visually-hidden"> {question.words}</span>
        </ButtonLink>
      </Form>
    </li>
  );
}

function Signs({ ask, signs }: { ask: RecordAsk; signs: Asking['signs'] }) {
  const { t } = ask;
  if (signs.length === 0) return <></>;
  return (
    <Fold summary={t('checkIn.signs')}>
      <p>{t('checkIn.signsLede')}</p>
      <Looks>
        {signs.map((sign) => (
          <LookLine>
            <p dir="auto">{shortly(sign.words)}</p>
            <a href={to.questionAboutSign(sign.id)}>
              {t('checkIn.askAboutSign')}
              <span class="nhsuk-u-visually-hidden"> {shortly(sign.words, 60)}</span>
            </a>
          </LookLine>
        ))}
      </Looks>
    </Fold>
  );
}

function Occasions({ ask, asking }: { ask: RecordAsk; asking: Asking }) {
  const { t } = ask;
  if (asking.questions.length === 0 && asking.occasions.length === 0) return <></>;
  return (
    <section>
      <h2>{t('checkIn.occasions')}</h2>
      <p>{t('checkIn.occasionsLede')}</p>
      <Looks>
        {asking.occasions.map((occasion) => (
          <LookLine>
            <a href={to.occasion(occasion.id)}>
              <bdi>{occasion.words}</bdi>
            </a>
          </LookLine>
        ))}
      </Looks>
      <Actions>
        <ButtonLink href={to.newOccasion} kind="second">
          {t('checkIn.addOccasion')}
        </ButtonLink>
      </Actions>
    </section>
  );
}

function Away({ ask, questions }: { ask: RecordAsk; questions: readonly Question[] }) {
  const { t } = ask;
  if (questions.length === 0) return <></>;
  return (
    <Fold summary={t('checkIn.questionsAway')}>
      <p>{t('checkIn.questionsAwayMeans')}</p>
      <Looks>
        {questions.map((question) => (
          <LookLine>
            <p dir="auto">{question.words}</p>
            <Form form={makeForm(ask, { id: `back-${question.id}` })} action={to.putBack(question.id)}>
              <Button kind="quiet">
                {t('plan.putBack')}
                <span class="nhsuk-u-visually-hidden"> {question.words}</span>
              </Button>
            </Form>
          </LookLine>
        ))}
      </Looks>
    </Fold>
  );
}
