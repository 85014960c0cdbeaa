import { planOf, type Line } from '../../../modules/plans/index.ts';
import { waitingSuggestions } from '../../../modules/suggestions/index.ts';
import { waitingLines } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { Actions, ButtonLink, Card, EmptyPlace, Layout, Looks, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { saysOfWritten } from '../help-writing/place.ts';
import { WrittenHere } from '../help-writing/written-here.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';
import { presentWaiting, readBeside, type Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { pageOfGoals, presentGoal, type PageOfGoals, type ShownGoal } from './present-plan.ts';
import { StepsShown } from './steps-shown.tsx';
import { Ways } from './ways.tsx';

/** Suggestions that wait, by the line that they stand at; a new step stands at its goal. */
type AtLine = ReadonlyMap<string, readonly Waiting[]>;

/** The person's plan: what matters, and their goals with the next steps of each. */
export async function showPlan(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { plan, part, atLine, seen, written } = await ask.record((tx) => read(ask, tx));
  const says = {
    matters: t('plan.done.matters'),
    'matters-changed': t('plan.done.matters-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
    ...saysOfWritten(t),
  };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('plan.title')} current="plan">
      <Done ask={ask} says={says} />
      <PageHeading lede={t('plan.lede')}>{t('plan.heading')}</PageHeading>
      {part.page === 1 && <WrittenHere ask={ask} waiting={written} room="plan" goals={plan.goals} />}
      {part.page === 1 && <Matters ask={ask} matters={plan.matters} atLine={atLine} />}
      <h2>{t('plan.goalsHeading')}</h2>
      {part.count === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('plan.goalsEmpty')}</p>
        </EmptyPlace>
      )}
      <p>
        <ButtonLink href={to.newGoal}>{t('plan.beginGoal')}</ButtonLink>
      </p>
      {part.goals.map((goal) => (
        <GoalCard
          ask={ask}
          goal={presentGoal(ask, goal)}
          waiting={[goal.id, ...goal.steps.map((step) => step.id)].flatMap((id) => atLine.get(id) ?? [])}
        />
      ))}
      <Pages ask={ask} part={part} />
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
      <Ways t={t} />
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: Parameters<typeof planOf>[0]) {
  // Asked in one go: the answers come back together, and none needs another.
  const [plan, waiting, seen, written] = await Promise.all([
    planOf(tx),
    waitingSuggestions(tx),
    whoCanSeeLine(ask, tx, 'plan'),
    waitingLines(tx),
  ]);
  const part = pageOfGoals(plan, ask.query.get('page'));
  const here = new Set(
    [...plan.matters, ...part.goals, ...part.goals.flatMap((goal) => goal.steps)].map((line) => line.id),
  );
  const atLine = new Map<string, Waiting[]>();
  for (const suggestion of waiting) {
    if (suggestion.entry === null || !here.has(suggestion.entry)) continue;
    const before = atLine.get(suggestion.entry) ?? [];
    atLine.set(suggestion.entry, [...before, presentWaiting(ask, await readBeside(tx, suggestion))]);
  }
  return { plan, part, atLine, seen, written };
}

function Matters({ ask, matters, atLine }: { ask: RecordAsk; matters: readonly Line[]; atLine: AtLine }) {
  const { t } = ask;
  return (
    <Card heading={t('plan.mattersHeading')}>
      {matters.length === 0 && <p>{t('plan.mattersEmpty')}</p>}
      {matters.length > 0 && (
        <Looks>
          {matters.map((line) => (
            <li>
              <span class="steps__words" dir="auto">
                {line.words}
              </span>{' '}
              <a class="steps__action" href={to.matters(line.id)}>
                {t('common.change')}
                <span class="nhsuk-u-visually-hidden">
                  {' '}
                  {t('plan.changeAbout')} {shortly(line.words, 60)}
                </span>
              </a>
              {atLine.get(line.id)?.map((waiting) => (
                <WaitingShown ask={ask} waiting={waiting} />
              ))}
            </li>
          ))}
        </Looks>
      )}
      <Actions>
        <ButtonLink href={to.newMatters} kind="second">
          {t('plan.addMatters')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

function GoalCard({ ask, goal, waiting }: { ask: RecordAsk; goal: ShownGoal; waiting: readonly Waiting[] }) {
  const { t } = ask;
  return (
    <Card>
      <h3 dir="auto">
        <a href={to.goal(goal.id)}>{goal.heading}</a>
      </h3>
      <StepsShown t={t} goal={goal.id} steps={goal.steps} />
      {waiting.map((each) => (
        <WaitingShown ask={ask} waiting={each} level={4} />
      ))}
      {goal.more > 0 && (
        <p>
          <a href={to.goal(goal.id)}>{t('plan.moreSteps', { count: goal.more })}</a>
        </p>
      )}
    </Card>
  );
}

function Pages({ ask, part }: { ask: RecordAsk; part: PageOfGoals }) {
  const { t } = ask;
  if (!part.hasEarlier && !part.hasLater) return <></>;
  return (
    <nav aria-label={t('plan.pages')}>
      <p class="quiet">{t('plan.goalsShown', { from: part.from, to: part.to, count: part.count })}</p>
      <Actions>
        {part.hasEarlier && (
          <ButtonLink href={`${to.plan}?page=${part.page - 1}`} kind="second">
            {t('plan.earlierGoals')}
          </ButtonLink>
        )}
        {part.hasLater && (
          <ButtonLink href={`${to.plan}?page=${part.page + 1}`} kind="second">
            {t('plan.laterGoals')}
          </ButtonLink>
        )}
      </Actions>
    </nav>
  );
}
