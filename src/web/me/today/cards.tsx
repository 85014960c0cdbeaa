import type { Child } from 'hono/jsx';
import type { Line } from '../../../modules/plans/index.ts';
import type { Suggestion } from '../../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  EmptyPlace,
  Form,
  HiddenField,
  LookLine,
  Looks,
  makeForm,
  OwnWords,
  Quiet,
  WayList,
} from '../../design/index.ts';
import { to } from '../../addresses.ts';
import type { LooksForToday } from '../people/looks-for-today.ts';
import { shortly } from '../shortly.ts';
import { presentWaiting } from '../suggestions/present-suggestion.ts';
import type { Next } from './present-today.ts';

const WAITING_SHOWN = 3;
/** How much of what matters stands on Today. */
export const MATTERS_SHOWN = 3;

export const hasLooks = (looks: LooksForToday): boolean => looks.days.length > 0 || looks.refused > 0;

/** The answer to "who has looked?" on the first screen of a phone. */
export function LastLook({ ask, looks }: { ask: RecordAsk; looks: LooksForToday }) {
  const { t } = ask;
  const { last } = looks;
  const said = (href: string) => ({ link: (words: Child[]) => <a href={href}>{words}</a> });
  if (last) return <Quiet>{t.rich('today.lastLook', { ...last, ...said('#looks') })}</Quiet>;
  return hasLooks(looks) ? <></> : <Quiet>{t.rich('today.noLook', said(to.looks))}</Quiet>;
}

export function MattersCard({ ask, matters }: { ask: RecordAsk; matters: readonly Line[] }) {
  const { t } = ask;
  return (
    <Card heading={t('plan.mattersHeading')} kind="soft">
      {matters.slice(0, MATTERS_SHOWN).map((line) => (
        <OwnWords text={line.words} />
      ))}
      <p>
        <a href={to.plan}>{t('today.toPlan')}</a>
      </p>
    </Card>
  );
}

export function NextCard({ ask, next }: { ask: RecordAsk; next: Next | null }) {
  const { t } = ask;
  if (!next) {
    return (
      <Card heading={t('today.nextHeading')}>
        <p>{t('today.nothingNext')}</p>
        <Actions>
          <ButtonLink href={to.plan} kind="second">
            {t('today.toPlan')}
          </ButtonLink>
        </Actions>
      </Card>
    );
  }
  const { step, goal, goalWords, details } = next;
  const link = (words: Child[]) => (
    <a href={to.goal(goal.id)}>
      <bdi>{words}</bdi>
    </a>
  );
  return (
    <Card heading={t('today.nextHeading')}>
      <OwnWords text={step.words} />
      {details !== '' && (
        <p class="quiet" dir="auto">
          {details}
        </p>
      )}
      <Quiet>
        {t.rich('today.nextIn', { link, goal: goalWords })} {t('today.calm')}
      </Quiet>
      <Actions>
        <Form form={makeForm(ask, { id: 'next' })} action={to.stepDone(goal.id, step.id)}>
          <HiddenField name="was" value={String(step.version)} />
          <Button>{t('today.didThis')}</Button>
        </Form>
        <ButtonLink href={to.step(goal.id, step.id)} kind="quiet">
          {t('today.changeIt')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

export function WaitingCard({ ask, waiting }: { ask: RecordAsk; waiting: readonly Suggestion[] }) {
  const { t } = ask;
  const shown = waiting
    .slice(0, WAITING_SHOWN)
    .map((suggestion) => presentWaiting(ask, { suggestion, now: null, before: null }));
  const [first] = shown;
  return (
    <Card heading={t('today.waitingHeading')} kind="needs">
      {first && shown.length === 1 ? (
        <>
          <p>{first.from}</p>
          <p>{t('today.waitingCalm')}</p>
          <ButtonLink href={to.suggestion(first.id)} kind="second">
            {t('today.see')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>{t('today.waitingCalm')}</p>
          <Looks>
            {shown.map(({ id, from, proposed }) => (
              <LookLine>
                {from}{' '}
                <a href={to.suggestion(id)}>
                  <bdi>{shortly(proposed, 60)}</bdi>
                </a>
              </LookLine>
            ))}
          </Looks>
        </>
      )}
      {waiting.length > WAITING_SHOWN && <a href={to.suggestions}>{t('today.seeAll', { count: waiting.length })}</a>}
    </Card>
  );
}

export function LooksCard({ ask, looks }: { ask: RecordAsk; looks: LooksForToday }) {
  const { t } = ask;
  return (
    <Card heading={t('today.looksHeading')} id="looks">
      {looks.days.map(({ heading, lines }) => (
        <>
          <h3>{heading}</h3>
          <Looks>
            {lines.map(({ time, sentence }) => (
              <LookLine when={time}>{sentence}</LookLine>
            ))}
          </Looks>
        </>
      ))}
      {looks.refused > 0 && <p>{t('today.refused', { count: looks.refused })}</p>}
      <a href={to.looks}>{t('today.allLooks')}</a>
    </Card>
  );
}

export function Beginning({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  const ways = [
    { href: to.newMatters, text: t('today.beginMatters'), hint: t('today.beginMattersHint') },
    { href: to.newGoal, text: t('today.beginGoal'), hint: t('today.beginGoalHint') },
    { href: to.people, text: t('today.beginPeople'), hint: t('today.beginPeopleHint') },
  ];
  return (
    <Card kind="soft">
      <EmptyPlace drawing="path" heading={t('today.beginHeading')}>
        <p>{t('today.beginLede')}</p>
      </EmptyPlace>
      <WayList ways={ways} />
    </Card>
  );
}
