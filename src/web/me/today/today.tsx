import { asidesOf } from '../../../modules/journal/index.ts';
import { beginningOfPlan, linesOf } from '../../../modules/plans/index.ts';
import { detailsOf } from '../../../modules/reviews/index.ts';
import { overridesOf } from '../../../modules/sharing/index.ts';
import { waitingSuggestions, waitsForThePerson } from '../../../modules/suggestions/index.ts';
import { waitingLines } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { Actions, ButtonLink, Columns, Layout, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { KeepHere } from '../../open/keep-here.tsx';
import { LeavingBanner } from '../../account/leaving/banner.tsx';
import { Done } from '../done.tsx';
import { WrittenToday } from '../help-writing/written-here.tsx';
import { AsideToday } from '../journal/aside-today.tsx';
import { CircleCards } from '../people/circle-cards.tsx';
import { circleNewsOf } from '../people/circle-news.ts';
import { looksForToday } from '../people/looks-for-today.ts';
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
import { staysToday, TodayStays } from '../stays/stay-today.tsx';
import { wishesAgain, WishesAgain } from '../wishes/today-again.tsx';
import {
  Beginning,
  hasLooks,
  LastLook,
  LooksCard,
  MATTERS_SHOWN,
  MattersCard,
  NextCard,
  WaitingCard,
} from './cards.tsx';
import { greet, isNew, nextOf } from './present-today.ts';

/** The first page of the person's own: what is next, what waits for an answer, who has looked. While times are hard, one choice at a time. */
export async function showToday(ask: RecordAsk): Promise<Page> {
  const hard = ask.query.get('usual') === 'yes' ? null : await ask.record((tx) => readHardToday(ask, tx));
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
    stays,
    asides,
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
    stays: await staysToday(ask, tx),
    asides: await asidesOf(tx),
    hasQuestions: (await linesOf(tx, 'staying well', ['question'])).some((line) => !line.removed),
  }));
  const main = (
    <>
      <DutyCards ask={ask} overrides={overrides} />
      <AsideToday ask={ask} asides={asides} />
      <TodayHandBack ask={ask} times={handBacks} />
      <TodayStays ask={ask} stays={stays} />
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
      <KeepHere ask={ask} nation={null} />
    </Layout>
  );
}
