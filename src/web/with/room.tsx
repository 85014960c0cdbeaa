import type { Child } from 'hono/jsx';
import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { Actions, Card, EmptyPlace, OwnWords, Quiet, Step, Steps } from '../design/index.ts';
import { shortly } from '../me/shortly.ts';
import { AboutRoom } from './about-room.tsx';
import type { LineView, SuggestionView } from './line-view.ts';
import type { GoalView, RoomView, StepView } from './present-room.ts';
import { TheirAgreed } from './their-agreed-list.tsx';
import { TheirTries } from './their-tries.tsx';

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
          <AboutRoom
            t={t}
            about={view.about}
            below={(line) => <Below t={t} line={line} room="about me" person={person} />}
          />
        )
      )}
      {view.others.length > 0 && <h2>{t('with.othersHeading')}</h2>}
      <Suggested t={t} suggestions={view.others} />
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
      <Below t={t} line={line} room="plan" person={person} />
    </>
  );
}

/** What this viewer suggested for a line, and the way to suggest other words. */
function Below({ t, line, room, person }: PartProps & { line: LineView; room: 'plan' | 'about me' }) {
  return (
    <>
      <Suggested t={t} suggestions={line.suggestions} />
      {line.maySuggestWords && <Actions>{wordsLink(t, line, room, person)}</Actions>}
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
      <Suggested t={t} suggestions={goal.suggestions} />
      {goal.maySuggestStep && (
        <Actions>
          <WayTo href={person && to.suggestStep(person, goal.id)} about={goal.words}>
            {t('with.suggestStep')}
          </WayTo>
          {wordsLink(t, goal, 'plan', person, t('with.suggestGoalWords'))}
        </Actions>
      )}
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
          <Suggested t={t} suggestions={step.suggestions} />
          {(step.mayCarryOut || step.maySuggestWords) && (
            <Actions>
              {step.mayCarryOut && (
                <WayTo href={person && to.carryOut(person, step.id)} about={step.words}>
                  {t('with.iDidThis')}
                </WayTo>
              )}
              {step.maySuggestWords && wordsLink(t, step, 'plan', person)}
            </Actions>
          )}
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

function Suggested({ t, suggestions }: { t: T; suggestions: readonly SuggestionView[] }) {
  return (
    <>
      {suggestions.map((each) => (
        <Card kind="soft">
          <Quiet>{each.sentence}</Quiet>
          <OwnWords text={each.words} />
          {each.why !== '' && (
            <p>
              {t('with.youSaidWhy')} <bdi>{each.why}</bdi>
            </p>
          )}
          <p>{each.answer}</p>
          {each.reason !== '' && <OwnWords text={each.reason} />}
        </Card>
      ))}
    </>
  );
}

function wordsLink(
  t: T,
  line: LineView,
  room: 'plan' | 'about me',
  person: string | null,
  says = t('with.suggestWords'),
) {
  const href = person && (room === 'plan' ? to.suggestWording(person, line.id) : to.suggestAbout(person, line.id));
  return (
    <WayTo href={href} about={line.words}>
      {says}
    </WayTo>
  );
}

/** A link that says, to those who hear it, which line it is about. Without an address it is the same words, and leads nowhere. */
function WayTo({ href, about, children }: { href: string | null; about: string; children?: Child }) {
  return (
    <a class="quiet-button" href={href ?? undefined}>
      {children}
      <span class="nhsuk-u-visually-hidden"> {shortly(about)}</span>
    </a>
  );
}
