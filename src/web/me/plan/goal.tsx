import { carriedOutIn, goalOf, takenFrom } from '../../../modules/plans/index.ts';
import { promisesOn } from '../../../modules/promises/index.ts';
import { suggestionsOn } from '../../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { PromisesShown } from '../promises/promises-shown.tsx';
import { fitsHeading } from '../shortly.ts';
import { presentAnswered, presentWaiting, readBeside, type Waiting } from '../suggestions/present-suggestion.ts';
import { AnsweredShown, WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { presentStep } from './present-step.ts';
import { StepsShown } from './steps-shown.tsx';

/** One goal: why, its steps, what others suggest at each line, and what the person answered. */
export async function showGoal(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { goal, seen, waiting, answered, carriedOut, promises } = await ask.record((tx) =>
    read(ask, tx, idFrom(ask, 'id')),
  );
  const why = goal.fields.why ?? '';
  const steps = goal.steps.map((step) => presentStep(ask, step, carriedOut));
  const shown = (these: readonly Waiting[] | undefined, level: 2 | 3 = 3) =>
    these?.map((each) => <WaitingShown ask={ask} waiting={each} level={level} />);
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
      {!isHeading && <OwnWords text={goal.words} />}
      {goal.removed && <PutBack ask={ask} goal={goal.id} />}
      {why !== '' && <OwnWords text={why} by={t('plan.goalWhy')} />}
      <p>
        <a href={to.changeGoal(goal.id)}>{t('plan.changeGoal')}</a>
      </p>
      {shown(waiting.get(`wording ${goal.id}`), 2)}
      <Card heading={t('plan.stepsHeading')}>
        {steps.length === 0 && <p>{t('plan.noSteps')}</p>}
        <StepsShown t={t} goal={goal.id} steps={steps} below={(step) => shown(waiting.get(`wording ${step.id}`))} />
        {shown(waiting.get(`new step ${goal.id}`))}
        {shown(waiting.get(`new line ${goal.id}`))}
        <Actions>
          <ButtonLink href={to.newStep(goal.id)} kind="second">
            {t('plan.addStep')}
          </ButtonLink>
        </Actions>
      </Card>
      <PromisesShown ask={ask} promises={promises} />
      {answered.length > 0 && (
        <Card heading={t('suggestion.answeredHeading')}>
          <AnsweredShown answered={answered} t={t} />
        </Card>
      )}
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}

/** What waits is grouped by what it is and the line it stands at. Throws NotFound. */
async function read(ask: RecordAsk, tx: Parameters<typeof goalOf>[0], id: string) {
  const found = await goalOf(tx, id);
  if (!found) throw new NotFound();
  const { goal, takenAway } = found;
  const here = [goal, ...goal.steps, ...goal.stages, ...goal.links, ...takenAway].map((line) => line.id);
  const suggestions = await suggestionsOn(tx, here);
  const waiting: { at: string; shown: Waiting }[] = [];
  for (const suggestion of suggestions.filter((each) => !each.answer)) {
    const shown = presentWaiting(ask, await readBeside(tx, suggestion));
    waiting.push({ at: `${suggestion.form} ${suggestion.entry}`, shown });
  }
  const taken = await takenFrom(
    tx,
    suggestions.map((each) => each.id),
  );
  const byLine = Map.groupBy(waiting, (each) => each.at);
  return {
    goal,
    waiting: new Map([...byLine].map(([at, these]) => [at, these.map((each) => each.shown)])),
    answered: suggestions.map((each) => presentAnswered(ask, each, taken)).filter((each) => each !== null),
    carriedOut: await carriedOutIn(tx),
    promises: await promisesOn(tx, here),
    seen: await whoCanSeeLine(ask, tx, 'plan'),
  };
}

function saysOf({ t }: RecordAsk) {
  return {
    goal: t('plan.done.goal'),
    'goal-changed': t('plan.done.goal-changed'),
    step: t('plan.done.step'),
    'step-changed': t('plan.done.step-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
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
