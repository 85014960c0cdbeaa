import { barriersLinkedBy, carriedOutOf, goalIn, takenFrom, type Line } from '../../../modules/plans/index.ts';
import { promisesOn } from '../../../modules/promises/index.ts';
import { suggestionsOn } from '../../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Button, Card, Form, Layout, makeForm, OwnWords, PageHeading, Quiet, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { LongWords } from '../../long-words.tsx';
import { pageAsked } from '../../pages-nav.tsx';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { PromisesShown } from '../promises/promises-shown.tsx';
import { fitsHeading } from '../shortly.ts';
import { presentAnswered, type Waiting } from '../suggestions/present-suggestion.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { AnsweredShown, WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { AreasShown, NumbersShown } from './goal-facts.tsx';
import { LinksCard, StagesCard, StepsCard } from './goal-parts.tsx';
import { sayStanding } from './present-plan.ts';

const STEPS_ON_A_PAGE = 30;

/** One goal: why, its steps, what is on the way, what belongs to it, what others suggest at each line, and what the person answered. */
export async function showGoal(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { found, barriers, seen, waiting, answered, carriedOut, promises } = await ask.record((tx) => read(ask, tx));
  const { goal } = found;
  const { why = '', outcome = '', standing } = goal.fields;
  const atGoal = Map.groupBy(waiting.get(goal.id) ?? [], (each) => each.form);
  const shown = (these: readonly Waiting[] = [], level: 2 | 3 = 3) =>
    these.map((each) => <WaitingShown ask={ask} waiting={each} level={level} />);
  const below = (line: Pick<Line, 'id'>) => shown(waiting.get(line.id));
  const isHeading = fitsHeading(goal.words);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('plan.goalTitle')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={saysOf(ask)} />
      <PageHeading own={isHeading}>{isHeading ? goal.words : t('plan.goalHeading')}</PageHeading>
      {!isHeading && <LongWords t={t} text={goal.words} />}
      {goal.removed && <PutBack ask={ask} goal={goal.id} />}
      {why !== '' && <OwnWords text={why} by={t('plan.goalWhy')} />}
      <AreasShown t={t} areas={goal.fields.areas ?? []} />
      {standing !== undefined && <Quiet>{sayStanding(t, standing)}</Quiet>}
      {outcome !== '' && <OwnWords text={outcome} by={t('goal.outcomeShown')} />}
      <p>
        <a href={to.changeGoal(goal.id)}>{t('plan.changeGoal')}</a>
      </p>
      <NumbersShown t={t} of={goal.fields} />
      {shown(atGoal.get('wording'), 2)}
      <StepsCard
        ask={ask}
        found={found}
        carriedOut={carriedOut}
        below={below}
        proposed={shown([...(atGoal.get('new step') ?? []), ...(atGoal.get('new line') ?? [])])}
      />
      <StagesCard ask={ask} found={found} below={below} />
      <LinksCard ask={ask} found={found} barriers={barriers} below={below} />
      <PromisesShown ask={ask} promises={promises} />
      {answered.length > 0 && (
        <Card heading={t('suggestion.answeredHeading')}>
          <AnsweredShown answered={answered} t={t} />
        </Card>
      )}
      <p>
        <a href={to.place(goal.id)}>{t('goal.whereBelongs')}</a>
      </p>
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}

/** Throws NotFound. */
async function read(ask: RecordAsk, tx: PersonTx) {
  const asked = { page: pageAsked(ask.query.get('page')), size: STEPS_ON_A_PAGE };
  const found = await goalIn(tx, idFrom(ask, 'id'), asked);
  if (!found) throw new NotFound();
  const { goal, steps, stages, links } = found;
  const linesHere = [goal, ...steps.items, ...stages, ...links].map((line) => line.id);
  // What was answered about lines that are gone stays readable, once, on the first page.
  const suggestions = await suggestionsOn(tx, steps.page === 1 ? [...linesHere, ...found.takenAway] : linesHere);
  const answers = suggestions.filter((each) => each.answer);
  const taken = await takenFrom(
    tx,
    answers.map((each) => each.id),
  );
  return {
    found,
    barriers: await barriersLinkedBy(tx, links),
    waiting: await readWaiting(ask, tx, suggestions),
    answered: answers.map((each) => presentAnswered(ask, each, taken)).filter((each) => each !== null),
    carriedOut: await carriedOutOf(
      tx,
      steps.items.map((step) => step.id),
    ),
    promises: await promisesOn(tx, linesHere),
    seen: await whoCanSeeLine(ask, tx, 'plan'),
  };
}

function saysOf({ t }: RecordAsk) {
  return {
    goal: t('plan.done.goal'),
    'goal-changed': t('plan.done.goal-changed'),
    step: t('plan.done.step'),
    'step-changed': t('plan.done.step-changed'),
    stage: t('goal.done.stage'),
    'stage-changed': t('goal.done.stage-changed'),
    link: t('goal.done.link'),
    'link-changed': t('goal.done.link-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
    placed: t('lens.done.placed'),
  };
}

function PutBack({ ask, goal }: { ask: RecordAsk; goal: string }) {
  return (
    <Card>
      <p>{ask.t('plan.goalAway')}</p>
      <Form form={makeForm(ask, { id: 'back' })} action={to.putBack(goal)}>
        <Button kind="second">{ask.t('plan.putBack')}</Button>
      </Form>
    </Card>
  );
}
