import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { Actions, Card, EmptyPlace, OwnWords, Quiet, Step, Steps } from '../design/index.ts';
import { AboutRoom } from './about-room.tsx';
import type { LineView } from './line-view.ts';
import type { GoalView, RoomView, StepView } from './present-room.ts';
import { Promised } from './promised.tsx';
import { SuggestLinks, SuggestNewLink } from './suggest-links.tsx';
import { Suggested } from './suggested.tsx';
import { TheirAgreed } from './their-agreed-list.tsx';
import { TheirTries } from './their-tries.tsx';
import { WayTo } from './way-to.tsx';

interface RoomProps {
  t: T;
  view: RoomView;
  /** Whose record, for what the viewer may do; null in the person's preview, where the same words stand but lead nowhere. */
  person: string | null;
}

/**
 * A room as somebody it is shared with sees it: words to read, nothing to change. The person's preview draws this very component with the
 * same view; there its links have no address.
 */
export function Room({ t, view, person }: RoomProps) {
  return (
    <article>
      <p>{view.may}</p>
      {view.isEmpty && (
        <EmptyPlace drawing="seedling">
          <p>{t('with.nothingWritten')}</p>
        </EmptyPlace>
      )}
      {view.room === 'plan' ? (
        <>
          {view.matters.length > 0 && <h2>{t('with.mattersHeading')}</h2>}
          {view.matters.map((line) => (
            <Words t={t} line={line} person={person} />
          ))}
          {view.goals.length > 0 && <h2>{t('with.goalsHeading')}</h2>}
          {view.goals.map((goal) => (
            <Goal t={t} goal={goal} person={person} />
          ))}
          <TheirTries t={t} tries={view.tries} person={person} />
          <TheirAgreed t={t} agreed={view.agreed} person={person} />
        </>
      ) : (
        view.about && (
          <AboutRoom t={t} about={view.about} below={(line) => <Answers t={t} line={line} person={person} />} />
        )
      )}
      {view.maySuggest && <SuggestNewLink t={t} person={person} room={view.room} />}
      {view.forRoom.length > 0 && <h2>{t('suggesting.forRoomHeading')}</h2>}
      <Suggested t={t} suggestions={view.forRoom} person={person} />
      {view.others.length + view.otherPromises.length > 0 && <h2>{t('with.othersHeading')}</h2>}
      <Suggested t={t} suggestions={view.others} person={person} />
      <Promised t={t} promised={view.otherPromises} person={person} />
    </article>
  );
}

interface PartProps {
  t: T;
  person: string | null;
}

function Words({ t, line, person }: PartProps & { line: LineView }) {
  return (
    <>
      <OwnWords text={line.words} />
      <Answers t={t} line={line} person={person} />
    </>
  );
}

/** What the viewer suggested and promised at a line, and what they can do about it. */
function Answers({ t, line, person }: PartProps & { line: LineView }) {
  return (
    <>
      <Suggested t={t} suggestions={line.suggestions} person={person} />
      <Promised t={t} promised={line.promised} person={person} />
      {line.maySuggest && <SuggestLinks t={t} person={person} line={line} />}
    </>
  );
}

function Goal({ t, goal, person }: PartProps & { goal: GoalView }) {
  return (
    <Card>
      <h3 dir="auto">{goal.words}</h3>
      {goal.why !== '' && (
        <>
          <Quiet>{t('with.whyItMatters')}</Quiet>
          <OwnWords text={goal.why} />
        </>
      )}
      {goal.steps.length > 0 && (
        <Steps>
          {goal.steps.map((step) => (
            <PlanStep t={t} step={step} person={person} />
          ))}
        </Steps>
      )}
      <Answers t={t} line={goal} person={person} />
    </Card>
  );
}

function PlanStep({ t, step, person }: PartProps & { step: StepView }) {
  return (
    <Step
      state={step.state}
      now={step.isNow}
      below={
        <>
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
          <Answers t={t} line={step} person={person} />
        </>
      }
    >
      {step.words}
      {step.when !== '' && <Told label={t('with.stepWhen')} words={step.when} />}
      {step.who !== '' && <Told label={t('with.stepWho')} words={step.who} />}
    </Step>
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
