import { z } from 'zod';
import { changeLine, planOf, type Goal } from '../../../modules/plans/index.ts';
import { fields, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  HiddenField,
  Layout,
  makeForm,
  Notice,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { pageOf, Pages } from '../page-of.tsx';
import { shortly } from '../shortly.ts';

const ON_A_PAGE = 10;

/** Goal by goal: what is left as it is, is kept; one can be changed in its own form, let go, or taken up again. */
export async function showReviewGoals(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { goals } = await ask.record(planOf);
  const part = pageOf(goals, ask.query.get('page'), ON_A_PAGE);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('review.goalsTitle')}
      current="plan"
      room={{ text: t('review.heading'), href: to.planReview }}
    >
      <Done ask={ask} />
      <PageHeading lede={t('review.goalsLede')}>{t('review.goalsHeading')}</PageHeading>
      {part.count === 0 && <p>{t('review.noGoals')}</p>}
      {part.items.map((goal) => (
        <GoalCard ask={ask} goal={goal} page={part.page} />
      ))}
      <Pages
        at={to.reviewGoals}
        part={part}
        says={{
          label: t('plan.pages'),
          shown: t('plan.goalsShown', { from: part.from, to: part.to, count: part.count }),
          earlier: t('plan.earlierGoals'),
          later: t('plan.laterGoals'),
        }}
      />
      <p>
        <ButtonLink href={to.reviewDetails}>{t('review.goOn')}</ButtonLink>
      </p>
    </Layout>
  );
}

const DONE = {
  'let-go': 'review.done.let-go',
  'taken-up': 'review.done.taken-up',
  meanwhile: 'review.done.goal-meanwhile',
} as const;

function Done({ ask }: { ask: RecordAsk }) {
  const done = Object.entries(DONE).find(([name]) => name === ask.query.get('done'));
  return done ? <Notice>{ask.t(done[1])}</Notice> : <></>;
}

function GoalCard({ ask, goal, page }: { ask: RecordAsk; goal: Goal; page: number }) {
  const { t } = ask;
  const isLetGo = goal.fields.standing === 'let go';
  const about = <span class="nhsuk-u-visually-hidden"> {shortly(goal.words, 60)}</span>;
  return (
    <Card>
      <OwnWords text={shortly(goal.words, 300)} />
      {goal.fields.standing && <Quiet>{t(`goal.standing.${goal.fields.standing}`)}</Quiet>}
      {isLetGo && <p>{t('review.isLetGo')}</p>}
      <Actions>
        <ButtonLink href={to.changeGoal(goal.id)} kind="second">
          {t('review.changeIt')}
          {about}
        </ButtonLink>
        <Form form={makeForm(ask, { id: goal.id })} action={isLetGo ? to.takeUp(goal.id) : to.letGo(goal.id)}>
          <HiddenField name="was" value={String(goal.version)} />
          <HiddenField name="page" value={String(page)} />
          <Button kind="quiet">
            {t(isLetGo ? 'review.takeUp' : 'review.letGo')}
            {about}
          </Button>
        </Form>
      </Actions>
    </Card>
  );
}

const pressed = z.object({ once: fields.once, was: fields.version, page: fields.version.default(1) });

const pressOn = (standing: 'let go' | undefined, done: string) => ({
  fields: pressed,
  back: () => to.reviewGoals,
  act: async (ask: RecordAsk, { was, page }: z.output<typeof pressed>): Promise<string> => {
    const id = idFrom(ask, 'id');
    const changed = await ask.record(async (tx) => {
      const goal = await lineHere(tx, id, 'goal');
      const { standing: _before, ...rest } = goal.fields;
      return changeLine(tx, { id, was, words: goal.words, fields: standing ? { ...rest, standing } : rest });
    });
    const says = changed.outcome === 'kept' ? done : 'meanwhile';
    return `${to.reviewGoals}?done=${says}&page=${page}`;
  },
});

/** The goal says "let go"; its words and steps stay. */
export const letGo = pressOn('let go', 'let-go');

/** Undoes that. */
export const takeUp = pressOn(undefined, 'taken-up');
