import { linesNamed, nextStepsOf, someLines, withSomeSteps, type GoalInPart } from '../../../modules/plans/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import { waitingLines } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { ButtonLink, EmptyPlace, Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { firstOn, lastOn, pageAsked, PagesNav } from '../../pages-nav.tsx';
import { Done } from '../done.tsx';
import { saysOfWritten } from '../help-writing/place.ts';
import { WrittenHere } from '../help-writing/written-here.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { AroundGoals } from './around-goals.tsx';
import { GoalCard } from './goal-card.tsx';
import { MattersCard } from './matters-card.tsx';
import { presentGoal } from './present-plan.ts';
import { Ways } from './ways.tsx';

const GOALS_ON_A_PAGE = 20;
const MATTERS_SHOWN = 20;
const STEPS_OF_EACH = 3;
/** Of what is hard and what gets in the way the plan shows a few; their own pages have all. */
const AROUND_SHOWN = 3;

/** The person's plan: what matters, their goals with the next steps of each, and what is around them. Only what this page shows is read. */
export async function showPlan(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { matters, goals, hard, barriers, waiting, written, goalsOfWritten, seen } = await ask.record((tx) =>
    read(ask, tx),
  );
  const says = {
    matters: t('plan.done.matters'),
    'matters-changed': t('plan.done.matters-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
    ...saysOfWritten(t),
  };
  const isFirst = goals.page === 1;
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('plan.title')} current="plan">
      <Done ask={ask} says={says} />
      <PageHeading lede={t('plan.lede')}>{t('plan.heading')}</PageHeading>
      {isFirst && <WrittenHere ask={ask} waiting={written} room="plan" goals={goalsOfWritten} />}
      {isFirst && <MattersCard ask={ask} matters={matters} waiting={waiting} />}
      <h2>{t('plan.goalsHeading')}</h2>
      {goals.count === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('plan.goalsEmpty')}</p>
        </EmptyPlace>
      )}
      <p>
        <ButtonLink href={to.newGoal}>{t('plan.beginGoal')}</ButtonLink>
      </p>
      {goals.items.map((each) => (
        <GoalCard
          ask={ask}
          goal={presentGoal(ask, each)}
          waiting={[each.goal.id, ...each.steps].flatMap((id) => waiting.get(id) ?? [])}
        />
      ))}
      <PagesNav
        part={goals}
        name={t('plan.pages')}
        shown={t('plan.goalsShown', { from: firstOn(goals), to: lastOn(goals), count: goals.count })}
        earlier={t('plan.earlierGoals')}
        later={t('plan.laterGoals')}
        hrefOf={(page) => `${to.plan}?page=${page}`}
      />
      {isFirst && <AroundGoals ask={ask} hard={hard} barriers={barriers} />}
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
      <Ways t={t} />
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: PersonTx) {
  // Asked in one go: the answers come back together, and none needs another.
  const [matters, goals, hard, barriers, written, seen] = await Promise.all([
    someLines(tx, 'matters', { page: 1, size: MATTERS_SHOWN }),
    someLines(tx, 'goal', { page: pageAsked(ask.query.get('page')), size: GOALS_ON_A_PAGE }),
    someLines(tx, 'hard', { page: 1, size: AROUND_SHOWN }),
    someLines(tx, 'barrier', { page: 1, size: AROUND_SHOWN }),
    waitingLines(tx),
    whoCanSeeLine(ask, tx, 'plan'),
  ]);
  const items: GoalInPart[] = await withSomeSteps(tx, goals.items, (steps) => nextStepsOf(steps, STEPS_OF_EACH));
  const here = [...matters.items.map((line) => line.id), ...items.flatMap(({ goal, steps }) => [goal.id, ...steps])];
  const waiting = await readWaiting(ask, tx, await waitingOn(tx, here));
  const goalsOfWritten = await linesNamed(
    tx,
    written.flatMap((line) => line.goal ?? []),
  );
  return { matters, goals: { ...goals, items }, hard, barriers, waiting, written, goalsOfWritten, seen };
}
