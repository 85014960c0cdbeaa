import type { Child } from 'hono/jsx';
import { beginningOfPlan, linesOf, type Line } from '../../../modules/plans/index.ts';
import { detailsOf } from '../../../modules/reviews/index.ts';
import { overridesOf } from '../../../modules/sharing/index.ts';
import { waitingSuggestions, waitsForThePerson, type Suggestion } from '../../../modules/suggestions/index.ts';
import { waitingLines } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Columns,
  EmptyPlace,
  Form,
  HiddenField,
  Layout,
  LookLine,
  Looks,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { LeavingBanner } from '../../account/leaving/banner.tsx';
import { Done } from '../done.tsx';
import { WrittenToday } from '../help-writing/written-here.tsx';
import { CircleCards } from '../people/circle-cards.tsx';
import { circleNewsOf } from '../people/circle-news.ts';
import { looksForToday, type LooksForToday } from '../people/looks-for-today.ts';
import { readHardToday, showHardToday } from '../hard-times/hard-today.tsx';
import { handBacksForToday, TodayHandBack } from '../hand-back/today-hand-back.tsx';
import { LookAgain } from '../review/look-again.tsx';
import { readRulesForToday } from '../rules/around.ts';
import { RuleSeen } from '../rules/rule-seen.tsx';
import { HelpingCards } from '../rules/still-helping.tsx';
import { routinesToday, TodayRoutines } from '../routines/today-routines.tsx';
import { UnwellBanner } from '../unwell/banner.tsx';
import { readStanding } from '../unwell/read-unwell.ts';
import { DutyCards } from '../people/duties.tsx';
import { shortly } from '../shortly.ts';
import { wishesAgain, WishesAgain } from '../wishes/today-again.tsx';
import { presentWaiting } from '../suggestions/present-suggestion.ts';
import { greet, isNew, nextOf, type Next } from './present-today.ts';

const WAITING_SHOWN = 3;
const MATTERS_SHOWN = 3;

/** The first page of the person's own: what is next, what waits for an answer, who has looked. While times are hard, one choice at a time. */
export async function showToday(ask: RecordAsk): Promise<Page> {
  const hard = ask.query.get('usual') === 'yes' ? null : await ask.record(readHardToday);
  return hard ? showHardToday(ask, hard) : showUsualToday(ask);
}

async function showUsualToday(ask: RecordAsk): Promise<Page> {
  const { t, language, now, visitor } = ask;
  const {
    plan,
    details,
    waiting,
    looks,
    written,
    news,
    overrides,
    rules,
    today,
    hasQuestions,
    unwell,
    handBacks,
    again,
  } = await ask.record(async (tx) => ({
    plan: await beginningOfPlan(tx, MATTERS_SHOWN),
    details: (await detailsOf(tx)).details,
    waiting: (await waitingSuggestions(tx)).filter(waitsForThePerson),
    looks: await looksForToday(ask, tx),
    written: await waitingLines(tx),
    news: await circleNewsOf(ask, tx),
    overrides: await overridesOf(tx),
    rules: await readRulesForToday(tx),
    unwell: await readStanding(tx),
    today: await routinesToday(ask, tx),
    handBacks: await handBacksForToday(ask, tx),
    again: await wishesAgain(ask, tx),
    hasQuestions: (await linesOf(tx, 'staying well', ['question'])).some((line) => !line.removed),
  }));
  const main = (
    <>
      <DutyCards ask={ask} overrides={overrides} />
      <TodayHandBack ask={ask} times={handBacks} />
      {isNew(plan) ? <Beginning ask={ask} /> : <NextCard ask={ask} next={nextOf(ask, plan)} />}
      <TodayRoutines ask={ask} today={today} />
      <WishesAgain ask={ask} day={again} />
      {waiting.length > 0 && <WaitingCard ask={ask} waiting={waiting} />}
      <WrittenToday ask={ask} waiting={written} />
      <CircleCards ask={ask} news={news} from="today" />
      {rules && <HelpingCards ask={ask} around={rules.now} answers={rules.answers} most={1} />}
      {hasLooks(looks) && <LooksCard ask={ask} looks={looks} />}
      <Quiet>
        <a href={to.unwell}>{t('unwell.way')}</a>
      </Quiet>
      <Quiet>{t.rich('moments.fromToday', { link: (words) => <a href={to.oneMoment}>{words}</a> })}</Quiet>
      <Quiet>{t.rich('hardTimes.fromToday', { link: (words) => <a href={to.hardTimes}>{words}</a> })}</Quiet>
    </>
  );
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('today.title')} current="today">
      <LeavingBanner ask={ask} />
      <Done
        ask={ask}
        says={{
          'step-done': t('plan.done.step-done'),
          'routine-away': t('routine.done.away'),
          renewed: t('circle.done.renewed'),
          'let-end': t('circle.done.let-end'),
          seen: t('circle.done.seen'),
          'claim-no': t('circle.done.claim-no'),
          'im-ok': t('unwell.done.ok'),
        }}
      />
      <PageHeading lede={sayDate(language, now)}>{greet(t, now, visitor.name)}</PageHeading>
      <UnwellBanner ask={ask} standing={unwell} from="today" />
      {rules && <RuleSeen ask={ask} runs={rules.now.runs} rules={rules.now.rules} around={rules.now} />}
      <LastLook ask={ask} looks={looks} />
      <LookAgain ask={ask} plan={plan} day={details.lookAgain} />
      {hasQuestions && (
        <Actions>
          <ButtonLink href={to.checkIn} kind="second">
            {t('well.way.checkIn')}
          </ButtonLink>
        </Actions>
      )}
      {plan.matters.length > 0 ? (
        <Columns aside={<MattersCard ask={ask} matters={plan.matters} />}>{main}</Columns>
      ) : (
        main
      )}
    </Layout>
  );
}

const hasLooks = (looks: LooksForToday): boolean => looks.days.length > 0 || looks.refused > 0;

/** The answer to "who has looked?" on the first screen of a phone. */
function LastLook({ ask, looks }: { ask: RecordAsk; looks: LooksForToday }) {
  const { t } = ask;
  const { last } = looks;
  const said = (href: string) => ({ link: (words: Child[]) => <a href={href}>{words}</a> });
  if (last) return <Quiet>{t.rich('today.lastLook', { ...last, ...said('#looks') })}</Quiet>;
  return hasLooks(looks) ? <></> : <Quiet>{t.rich('today.noLook', said(to.looks))}</Quiet>;
}

function MattersCard({ ask, matters }: { ask: RecordAsk; matters: readonly Line[] }) {
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

function NextCard({ ask, next }: { ask: RecordAsk; next: Next | null }) {
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

function WaitingCard({ ask, waiting }: { ask: RecordAsk; waiting: readonly Suggestion[] }) {
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

function LooksCard({ ask, looks }: { ask: RecordAsk; looks: LooksForToday }) {
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

function Beginning({ ask }: { ask: RecordAsk }) {
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
      <Looks>
        {ways.map(({ href, text, hint }) => (
          <LookLine>
            <a href={href}>{text}</a>
            <br />
            <span class="quiet">{hint}</span>
          </LookLine>
        ))}
      </Looks>
    </Card>
  );
}
