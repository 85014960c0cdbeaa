import type { Child } from 'hono/jsx';
import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { beginningOf, isLong } from '../beginning-of.ts';
import { Actions, Card, Fold, Looks, OwnWords, Quiet, Step, Steps } from '../design/index.ts';
import { LongWords, WholeWords } from '../long-words.tsx';
import { Below, type PartProps } from './line-parts.tsx';
import type { PlanAsked } from './plan-asked.ts';
import { TheirTries } from './their-tries.tsx';
import { WayTo } from './way-to.tsx';
import type { GoalView, LinkView, PlanView, StageView, StepView } from './present-plan-room.ts';

interface PlanRoomProps extends PartProps {
  view: PlanView;
  /** Where another part of this plan is shown. */
  hrefOf: (asked: PlanAsked) => string;
}

/** A page of somebody's plan: what matters, goals with all that belongs to them, what is hard, what gets in the way. */
export function PlanRoom({ t, view, person, hrefOf }: PlanRoomProps) {
  return (
    <>
      {view.isOneGoal && (
        <p>
          <a class="quiet-button" href={hrefOf({ goal: null, page: 1 })}>
            {t('theirPlan.wholePlan')}
          </a>
        </p>
      )}
      <Lines heading={t('with.mattersHeading')} of={view.matters}>
        {(line) => (
          <>
            <LongWords t={t} text={line.words} />
            <Below t={t} line={line} person={person} />
          </>
        )}
      </Lines>
      <Lines heading={t('with.goalsHeading')} of={view.goals}>
        {(goal) => <Goal t={t} goal={goal} person={person} hrefOf={hrefOf} isWhole={view.isOneGoal} />}
      </Lines>
      <Lines heading={t('theirPlan.hardHeading')} of={view.hard}>
        {(line) => (
          <>
            <LongWords t={t} text={line.words} />
            <Below t={t} line={line} person={person} />
          </>
        )}
      </Lines>
      <Lines heading={t('theirPlan.barriersHeading')} of={view.barriers}>
        {(line) => (
          <>
            {line.sort !== '' && <h3>{line.sort}</h3>}
            {line.words !== '' && <LongWords t={t} text={line.words} />}
            <Below t={t} line={line} person={person} />
          </>
        )}
      </Lines>
      <TheirTries t={t} tries={view.tries} person={person} />
      <OtherParts t={t} view={view} hrefOf={hrefOf} />
    </>
  );
}

function Lines<Line>({
  heading,
  of,
  children,
}: {
  heading: string;
  of: readonly Line[];
  children: (line: Line) => Child;
}) {
  if (of.length === 0) return <></>;
  return (
    <>
      <h2>{heading}</h2>
      {of.map(children)}
    </>
  );
}

interface GoalProps extends PartProps {
  goal: GoalView;
  hrefOf: (asked: PlanAsked) => string;
  /** One goal alone: all its words are here, and all its steps page after page. */
  isWhole: boolean;
}

function Goal({ t, goal, person, hrefOf, isWhole }: GoalProps) {
  const cut = !isWhole && (goal.hasMore || goal.steps.some((step) => isLong(step.words)));
  return (
    <Card>
      <h3 dir="auto">{beginningOf(goal.words)}</h3>
      <WholeWords t={t} text={goal.words} />
      {goal.areas.length > 0 && (
        <p class="quiet">
          {t('theirPlan.areas')}{' '}
          {goal.areas.map((area, at) => (
            <>
              {at > 0 && ' · '}
              <bdi>{area}</bdi>
            </>
          ))}
        </p>
      )}
      {goal.standing !== '' && <Quiet>{goal.standing}</Quiet>}
      {goal.why !== '' && <Labelled label={t('with.whyItMatters')} words={goal.why} />}
      {goal.outcome !== '' && <Labelled label={t('theirPlan.outcome')} words={goal.outcome} />}
      <Numbers t={t} numbers={goal.numbers} />
      {goal.steps.length > 0 && (
        <Steps>
          {goal.steps.map((step) => (
            <PlanStep t={t} step={step} person={person} isWhole={isWhole} />
          ))}
        </Steps>
      )}
      {cut && (
        <p>
          <WayTo href={hrefOf({ goal: goal.id, page: 1 })} about={goal.words}>
            {t('theirPlan.moreSteps')}
          </WayTo>
        </p>
      )}
      <Stages t={t} stages={goal.stages} person={person} />
      <Links t={t} links={goal.links} person={person} />
      <Below t={t} line={goal} person={person} />
    </Card>
  );
}

function PlanStep({ t, step, person, isWhole }: PartProps & { step: StepView; isWhole: boolean }) {
  return (
    <Step
      state={step.state}
      now={step.isNow}
      below={
        <>
          {isWhole && <WholeWords t={t} text={step.words} />}
          <Numbers t={t} numbers={step.numbers} />
          {step.done.map(({ sentence, note }) => (
            <>
              <Quiet>{sentence}</Quiet>
              {note !== '' && <OwnWords text={note} />}
            </>
          ))}
          {step.mayCarryOut && (
            <Actions>
              <WayTo href={person && to.carryOut(person, step.id)} about={step.words}>
                {t('with.iDidThis')}
              </WayTo>
            </Actions>
          )}
          <Below t={t} line={step} person={person} />
        </>
      }
    >
      {beginningOf(step.words)}
      {step.when !== '' && <Told label={t('with.stepWhen')} words={step.when} />}
      {step.who !== '' && <Told label={t('with.stepWho')} words={step.who} />}
      {step.helps !== '' && <Told label={t('theirPlan.helps')} words={step.helps} />}
    </Step>
  );
}

function Stages({ t, stages, person }: PartProps & { stages: readonly StageView[] }) {
  if (stages.length === 0) return <></>;
  return (
    <>
      <h4>{t('theirPlan.stagesHeading')}</h4>
      <Steps>
        {stages.map((stage) => (
          <Step
            state={stage.state}
            now={stage.isNow}
            below={
              <>
                <WholeWords t={t} text={stage.words} />
                {stage.outcome !== '' && <Labelled label={t('theirPlan.outcome')} words={stage.outcome} />}
                <Below t={t} line={stage} person={person} />
              </>
            }
          >
            {beginningOf(stage.words)}
          </Step>
        ))}
      </Steps>
    </>
  );
}

function Links({ t, links, person }: PartProps & { links: readonly LinkView[] }) {
  if (links.length === 0) return <></>;
  return (
    <>
      <h4>{t('theirPlan.linksHeading')}</h4>
      <Looks>
        {links.map((link) => (
          <li>
            {link.is !== '' && <Quiet>{link.is}</Quiet>}
            {[link.words, link.barrier].map(
              (words) =>
                words !== '' && (
                  <p class="steps__words" dir="auto">
                    {beginningOf(words)}
                  </p>
                ),
            )}
            {link.href !== '' && (
              <p>
                <a href={link.href} rel="external noopener noreferrer">
                  {t('goal.elsewhere', { host: link.host })}
                </a>
              </p>
            )}
            <Below t={t} line={link} person={person} />
          </li>
        ))}
      </Looks>
    </>
  );
}

/** The numbers that the person chose to give, in sentences, folded. */
function Numbers({ t, numbers }: { t: T; numbers: readonly string[] }) {
  if (numbers.length === 0) return <></>;
  return (
    <Fold summary={t('theirPlan.numbers')}>
      {numbers.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Fold>
  );
}

function Labelled({ label, words }: { label: string; words: string }) {
  return (
    <>
      <Quiet>{label}</Quiet>
      <OwnWords text={words} />
    </>
  );
}

function Told({ label, words }: { label: string; words: string }) {
  return (
    <>
      <br />
      <span class="quiet">
        {label} <bdi>{words}</bdi>
      </span>
    </>
  );
}

function OtherParts({ t, view, hrefOf }: Pick<PlanRoomProps, 't' | 'view' | 'hrefOf'>) {
  const { earlier, later, shown } = view;
  if (earlier === null && later === null) return <></>;
  return (
    <nav aria-label={t('theirPlan.pages')}>
      {shown !== '' && <Quiet>{shown}</Quiet>}
      <Actions>
        {earlier && (
          <a class="quiet-button" href={hrefOf(earlier)}>
            {t('theirPlan.earlier')}
          </a>
        )}
        {later && (
          <a class="quiet-button" href={hrefOf(later)}>
            {t('theirPlan.later')}
          </a>
        )}
      </Actions>
    </nav>
  );
}
