import { planOf } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { Actions, ButtonLink, Layout, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { presentStep } from './present-step.ts';
import { StepsShown } from './steps-shown.tsx';

/** The whole plan as one page for paper: what matters, goals and steps, the date, and nothing to press. */
export async function showPrintedPlan(ask: RecordAsk): Promise<Page> {
  const { t, visitor } = ask;
  const plan = await ask.record(planOf);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('plan.printTitle')}
      current="plan"
      room={{ text: t('plan.backToPlan'), href: to.plan }}
    >
      <Actions>
        <p>{t('plan.printHint')}</p>
        <ButtonLink href={to.plan} kind="quiet">
          {t('plan.backToPlan')}
        </ButtonLink>
      </Actions>
      <PageHeading>{t('plan.heading')}</PageHeading>
      <p>
        {visitor.name && (
          <>
            <bdi>{visitor.name}</bdi>
            <br />
          </>
        )}
        {t('plan.writtenInOwnWords')}
      </p>
      {plan.matters.length > 0 && <h2>{t('plan.mattersHeading')}</h2>}
      {plan.matters.map((line) => (
        <OwnWords text={line.words} />
      ))}
      {plan.goals.length > 0 && <h2>{t('plan.goalsHeading')}</h2>}
      {plan.goals.map((goal) => (
        <section>
          <h3 dir="auto" class="steps__words">
            {goal.words}
          </h3>
          {goal.fields.why && <OwnWords text={goal.fields.why} />}
          <StepsShown t={t} goal={goal.id} steps={goal.steps.map((step) => presentStep(ask, step, []))} />
        </section>
      ))}
      {plan.matters.length + plan.goals.length === 0 && <Quiet>{t('plan.goalsEmpty')}</Quiet>}
    </Layout>
  );
}
