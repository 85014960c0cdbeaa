import type { Child } from 'hono/jsx';
import { hostOf, type CarriedOut, type GoalIn, type Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { beginningOf } from '../../beginning-of.ts';
import { Actions, ButtonLink, Card, LookLine, Looks, OwnWords, Quiet, Step, Steps } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { WholeWords } from '../../long-words.tsx';
import { firstOn, lastOn, PagesNav } from '../../pages-nav.tsx';
import { shortly } from '../shortly.ts';
import { saySort } from './barriers/barrier-words.ts';
import { presentStep, sayState } from './present-step.ts';
import { StepsShown } from './steps-shown.tsx';

interface PartProps {
  ask: RecordAsk;
  found: GoalIn;
  /** What stands below a line: suggestions about it. */
  below: (line: Pick<Line, 'id'>) => Child;
}

interface StepsCardProps extends PartProps {
  carriedOut: readonly CarriedOut[];
  /** New steps that others suggest. */
  proposed: Child;
}

/** A goal's steps, thirty at a time. */
export function StepsCard({ ask, found, below, carriedOut, proposed }: StepsCardProps) {
  const { t } = ask;
  const { goal, steps } = found;
  const words = new Map(steps.items.map((step) => [step.id, step.words]));
  const shown = steps.items.map((step) => {
    const presented = presentStep(ask, step, carriedOut);
    return { ...presented, words: beginningOf(presented.words) };
  });
  return (
    <Card heading={t('plan.stepsHeading')}>
      {steps.count === 0 && <p>{t('plan.noSteps')}</p>}
      <StepsShown
        t={t}
        goal={goal.id}
        steps={shown}
        below={(step) => (
          <>
            <WholeWords t={t} text={words.get(step.id) ?? ''} />
            {below(step)}
          </>
        )}
      />
      <PagesNav
        part={steps}
        name={t('goal.stepPages')}
        shown={t('goal.stepsHere', { from: firstOn(steps), to: lastOn(steps), count: steps.count })}
        earlier={t('goal.earlierSteps')}
        later={t('goal.laterSteps')}
        hrefOf={(page) => `${to.goal(goal.id)}?page=${page}`}
      />
      {proposed}
      <Actions>
        <ButtonLink href={to.newStep(goal.id)} kind={steps.count === 0 ? 'main' : 'second'}>
          {t('plan.addStep')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

/** Smaller goals on the way. */
export function StagesCard({ ask, found, below }: PartProps) {
  const { t } = ask;
  const { goal, stages } = found;
  return (
    <Card heading={t('goal.stagesHeading')}>
      {stages.length === 0 && <p>{t('goal.stagesEmpty')}</p>}
      {stages.length > 0 && (
        <Steps>
          {stages.map((stage) => (
            <Step
              state={sayState(t, stage.fields.state)}
              now={stage.fields.state === 'doing it'}
              action={changing(ask, to.stage(goal.id, stage.id), stage.words)}
              below={
                <>
                  <WholeWords t={t} text={stage.words} />
                  {stage.fields.outcome && <OwnWords text={stage.fields.outcome} by={t('goal.outcomeShown')} />}
                  {below(stage)}
                </>
              }
            >
              {beginningOf(stage.words)}
            </Step>
          ))}
        </Steps>
      )}
      <p>
        <a href={to.newStage(goal.id)}>{t('goal.addStage')}</a>
      </p>
    </Card>
  );
}

/** What the goal is linked to. A barrier is shown in its own words as they are now. */
export function LinksCard({ ask, found, below, barriers }: PartProps & { barriers: ReadonlyMap<string, Line> }) {
  const { t } = ask;
  const { goal, links } = found;
  return (
    <Card heading={t('goal.linksHeading')}>
      {links.length === 0 && <p>{t('goal.linksEmpty')}</p>}
      {links.length > 0 && (
        <Looks>
          {links.map((link) => {
            const { to: linked, href, barrier: id } = link.fields;
            const barrier = id === undefined ? undefined : barriers.get(id);
            const said = link.words === '' ? (barrier?.words ?? '') : link.words;
            return (
              <LookLine>
                {linked && <Quiet>{t(`goal.to.${linked}`)}</Quiet>}
                {link.words !== '' && <OwnLine words={link.words} />}
                {id !== undefined &&
                  (barrier ? (
                    <p>
                      <a href={to.changeBarrier(barrier.id)} dir="auto">
                        {[saySort(t, barrier), shortly(barrier.words)].filter((each) => each !== '').join(': ')}
                      </a>
                    </p>
                  ) : (
                    <Quiet>{t('goal.barrierGone')}</Quiet>
                  ))}
                {href && (
                  <p>
                    <a href={href} rel="external noopener noreferrer">
                      {t('goal.elsewhere', { host: hostOf(href) })}
                    </a>
                  </p>
                )}
                <a class="steps__action" href={to.link(goal.id, link.id)}>
                  {t('common.change')}
                  <span class="nhsuk-u-visually-hidden">
                    {' '}
                    {t('plan.changeAbout')} {shortly(said, 60)}
                  </span>
                </a>
                {below(link)}
              </LookLine>
            );
          })}
        </Looks>
      )}
      <p>
        <a href={to.newLink(goal.id)}>{t('goal.addLink')}</a>
      </p>
    </Card>
  );
}

function OwnLine({ words }: { words: string }) {
  return (
    <p class="steps__words" dir="auto">
      {beginningOf(words)}
    </p>
  );
}

const changing = ({ t }: RecordAsk, href: string, words: string) => ({
  text: t('common.change'),
  href,
  about: `${t('plan.changeAbout')} ${shortly(words, 60)}`,
});
