import { z } from 'zod';
import { planOf } from '../../../modules/plans/index.ts';
import {
  agreeVersion,
  CHECK_ANSWERS,
  CHECKS,
  detailsOf,
  fingerprintOf,
  othersWordsIn,
  snapshotOf,
  type CheckName,
} from '../../../modules/reviews/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  ButtonLink,
  Card,
  Choice,
  EmptyPlace,
  FormPage,
  HiddenField,
  Layout,
  Notice,
  PageHeading,
  PersonalTextArea,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { FactShown } from './fact-shown.tsx';
import { FrozenText } from './frozen-text.tsx';
import { presentFacts } from './present-facts.ts';

const answer = fields.oneOf(['leave', ...CHECK_ANSWERS]).default('leave');
const form = z.object({
  once: fields.once,
  shown: z.string().max(100, 'form.notUnderstood'),
  voice: answer,
  mine: answer,
  plain: answer,
  doing: answer,
  note: fields.words,
});

/** The plan as it would be kept, word for word; four questions to ask oneself, or to leave; and the yes. */
export const agree: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { plan, details, others, seen } = await ask.record(async (tx) => {
      const now = await planOf(tx);
      return {
        plan: now,
        details: (await detailsOf(tx)).details,
        others: await othersWordsIn(tx, now),
        seen: await whoCanSeeLine(ask, tx, 'plan'),
      };
    });
    const snapshot = snapshotOf(t, plan, details);
    if (snapshot.lines.length === 0) return <NothingYet ask={ask} />;
    const state = formOf(ask, again, { voice: 'leave', mine: 'leave', plain: 'leave', doing: 'leave' });
    const facts = presentFacts(t, plan, others);
    const isKept = ask.query.get('done') === 'details' && !again;
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('review.agreeTitle')}
        heading={t('review.agreeHeading')}
        lede={t('review.agreeLede')}
        action={to.agree}
        submit={t('review.agreeIt')}
        cancel={{ text: t('common.cancel'), href: to.planReview }}
        current="plan"
        room={{ text: t('review.heading'), href: to.planReview }}
        before={
          <>
            {isKept && <Notice>{t('review.done.details')}</Notice>}
            <p>
              {t('review.agreeMeans')} {seen}
            </p>
            <p>
              <a href="#questions">{t('review.toQuestions')}</a>
            </p>
            <Card>
              <FrozenText blocks={snapshot.blocks} language={snapshot.language} />
            </Card>
          </>
        }
      >
        <HiddenField name="shown" value={fingerprintOf(snapshot)} />
        <h2 id="questions">{t('review.checkHeading')}</h2>
        <p>{t('review.checkLede')}</p>
        {CHECKS.map((name) => (
          <Question ask={ask} form={state} name={name}>
            {facts
              .filter((fact) => fact.beside === name)
              .map((fact) => (
                <FactShown t={t} fact={fact} />
              ))}
          </Question>
        ))}
        <PersonalTextArea
          form={state}
          name="note"
          label={t('review.checkNote')}
          hint={t('review.onlyYouCheck')}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, shown, note, ...typed }) => {
    const given = (name: CheckName) => (typed[name] === 'leave' ? null : typed[name]);
    const check = { voice: given('voice'), mine: given('mine'), plain: given('plain'), doing: given('doing'), note };
    const outcome = await ask.record((tx) => agreeVersion(tx, ask.t, { id, shown, check }));
    if (outcome === 'changed meanwhile') return { problems: { voice: ask.t('review.changedMeanwhile') } };
    return `${to.agreed(id)}?done=agreed`;
  },
};

interface QuestionProps {
  ask: RecordAsk;
  form: ReturnType<typeof formOf>;
  name: CheckName;
  children: unknown;
}

function Question({ ask, form: state, name, children }: QuestionProps) {
  const { t } = ask;
  return (
    <>
      <Choice
        form={state}
        name={name}
        legend={t(`review.check.${name}`)}
        inline
        options={[
          { value: 'yes', text: t('review.answer.yes') },
          { value: 'not yet', text: t('review.answer.not yet') },
          { value: 'leave', text: t('review.answer.leave') },
        ]}
      />
      {children}
    </>
  );
}

function NothingYet({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('review.agreeTitle')}
      current="plan"
      room={{ text: t('review.heading'), href: to.planReview }}
    >
      <PageHeading>{t('review.toAgree')}</PageHeading>
      <EmptyPlace drawing="path">
        <p>{t('review.nothingYet')}</p>
      </EmptyPlace>
      <p>
        <ButtonLink href={to.plan}>{t('plan.backToPlan')}</ButtonLink>
      </p>
    </Layout>
  );
}
