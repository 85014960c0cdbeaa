import type { Line } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Actions, Layout, OwnWords, PageHeading, Quiet, Step, Steps } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { firstOn, lastOn, pageAsked, PagesNav, type PageOf } from '../../pages-nav.tsx';
import { readPlanPage, readUnder } from '../../read-plan-page.ts';
import { saySort } from './barriers/barrier-words.ts';
import { AreasShown } from './goal-facts.tsx';
import { numbersSaid } from './goal-fields.tsx';
import { sayStanding } from './present-plan.ts';
import { presentStep, sayState } from './present-step.ts';
import { StepsShown } from './steps-shown.tsx';
import { WrittenBy } from '../written-by.tsx';

/** Of each kind of line on one printing; a longer plan is printed in parts. */
const ON_ONE_PRINTING = 30;
const EVERY_STEP = Number.MAX_SAFE_INTEGER;

/** The plan for paper, in the person's words, whole: what matters, goals with all that belongs to them, what is hard, what gets in the way. */
export async function showPrintedPlan(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const plan = await ask.record((tx) => read(ask, tx));
  const { matters, goals, hard, barriers, tries } = plan;
  const longest = [matters, hard, barriers, tries].reduce<PageOf>((a, b) => (b.count > a.count ? b : a), goals);
  const isEmpty = matters.count + goals.count + hard.count + barriers.count + tries.count === 0;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('plan.printTitle')}
      current="plan"
      room={{ text: t('plan.backToPlan'), href: to.plan }}
    >
      <Actions>
        <p>{t('plan.printHint')}</p>
      </Actions>
      <PageHeading>{t('plan.heading')}</PageHeading>
      <WrittenBy ask={ask} />
      <Words heading={t('plan.mattersHeading')} lines={matters.items} />
      {goals.items.length > 0 && <h2>{t('plan.goalsHeading')}</h2>}
      {goals.items.map(({ goal, some }) => (
        <Goal ask={ask} goal={goal} steps={some} under={plan.under} linked={plan.linked} />
      ))}
      <Words heading={t('hard.heading')} lines={hard.items} />
      <Words heading={t('hard.barriersHeading')} lines={barriers.items} by={(line) => saySort(t, line)} />
      <Words heading={t('tries.heading')} lines={tries.items} />
      {isEmpty && <Quiet>{t('plan.goalsEmpty')}</Quiet>}
      <PagesNav
        part={{ ...longest, page: plan.page }}
        name={t('plan.pages')}
        shown={goals.items.length > 0 ? t('plan.goalsShown', { ...range(goals), count: goals.count }) : undefined}
        earlier={t('hard.earlier')}
        later={t('hard.later')}
        hrefOf={(page) => `${to.printPlan}?page=${page}`}
      />
    </Layout>
  );
}

const range = (part: PageOf) => ({ from: firstOn(part), to: lastOn(part) });

async function read(ask: RecordAsk, tx: PersonTx) {
  const page = await readPlanPage(tx, pageAsked(ask.query.get('page')), { size: ON_ONE_PRINTING, steps: EVERY_STEP });
  return { ...page, ...(await readUnder(tx, page.goals.items)) };
}

interface WordsProps {
  heading: string;
  lines: readonly Line[];
  /** A word or two about each line, under it. */
  by?: (line: Line) => string;
}

function Words({ heading, lines, by }: WordsProps) {
  if (lines.length === 0) return <></>;
  return (
    <>
      <h2>{heading}</h2>
      {lines.map((line) => {
        const about = by?.(line) ?? '';
        if (line.words === '') return about === '' ? <></> : <p>{about}</p>;
        return <OwnWords text={line.words} by={about === '' ? undefined : about} />;
      })}
    </>
  );
}

interface GoalProps {
  ask: RecordAsk;
  goal: Line;
  steps: readonly Line[];
  under: readonly Line[];
  linked: ReadonlyMap<string, Line>;
}

function Goal({ ask, goal, steps, under, linked }: GoalProps) {
  const { t } = ask;
  const { why, areas = [], standing, outcome } = goal.fields;
  const mine = under.filter((line) => line.parent === goal.id);
  const stages = mine.filter((line) => line.kind === 'stage');
  const links = mine.filter((line) => line.kind === 'link');
  return (
    <section>
      <h3 dir="auto" class="steps__words">
        {goal.words}
      </h3>
      <AreasShown t={t} areas={areas} />
      {standing !== undefined && <Quiet>{sayStanding(t, standing)}</Quiet>}
      {why && <OwnWords text={why} by={t('plan.goalWhy')} />}
      {outcome && <OwnWords text={outcome} by={t('goal.outcomeShown')} />}
      {numbersSaid(t, goal.fields).map((sentence) => (
        <Quiet>{sentence}</Quiet>
      ))}
      <StepsShown t={t} goal={goal.id} steps={steps.map((step) => presentStep(ask, step, []))} />
      {stages.length > 0 && <h4>{t('goal.stagesHeading')}</h4>}
      <Steps>
        {stages.map((stage) => (
          <Step
            state={sayState(t, stage.fields.state)}
            below={stage.fields.outcome && <OwnWords text={stage.fields.outcome} by={t('goal.outcomeShown')} />}
          >
            {stage.words}
          </Step>
        ))}
      </Steps>
      {links.length > 0 && <h4>{t('goal.linksHeading')}</h4>}
      {links.map((link) => (
        <LinkOnPaper ask={ask} link={link} barrier={linked.get(link.fields.barrier ?? '')} />
      ))}
    </section>
  );
}

/** On paper an address is written out, since it cannot be pressed. */
function LinkOnPaper({ ask, link, barrier }: { ask: RecordAsk; link: Line; barrier: Line | undefined }) {
  const { t } = ask;
  const { to: linked, href } = link.fields;
  const words = [link.words, barrier?.words ?? ''].filter((each) => each !== '');
  const about = [linked ? t(`goal.to.${linked}`) : '', barrier ? saySort(t, barrier) : '', href ?? ''];
  return <OwnWords text={words.join('\n')} by={about.filter((each) => each !== '').join(' · ') || undefined} />;
}
