import type { Question } from '../../../modules/check-ins/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayMonth, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, EmptyPlace, Fold, Layout, PageHeading, Quiet, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { shortly } from '../shortly.ts';
import { QuestionShown } from './charts-shown.tsx';
import { saySpan, SpanWays } from './chosen-span.tsx';
import { drawn, Happened, LineSays, Notes, type Drawn } from './around-charts.tsx';
import { readGoings, type Goings } from './read-goings.ts';

/** The person's own answers over time: a picture for each question, what they wrote, and what happened. */
export async function showHowThingsGo(ask: RecordAsk): Promise<Page> {
  const goings = await ask.record((tx) => readGoings(ask, tx, 'month'));
  return <HowThingsGo ask={ask} goings={goings} />;
}

/** The page from what was read. Apart from the reading, so that how long it takes to draw can be measured. */
export function HowThingsGo({ ask, goings }: { ask: RecordAsk; goings: Goings }) {
  const { t } = ask;
  const { chosen, kept, events, seen } = goings;
  const isEmpty = kept === null && events.length === 0;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('goings.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <PageHeading lede={t('goings.lede')}>{t('goings.heading')}</PageHeading>
      {isEmpty ? (
        <EmptyPlace drawing="path">
          <p>{t('goings.empty')}</p>
          <p>{t('goings.emptyMore')}</p>
        </EmptyPlace>
      ) : (
        <Days ask={ask} goings={goings} />
      )}
      <Actions>
        <ButtonLink href={to.newEvent} kind={isEmpty ? 'main' : 'second'}>
          {t('goings.addEvent')}
        </ButtonLink>
      </Actions>
      {!isEmpty && (
        <>
          <p>
            <a href={to.events}>{t('goings.eventsAll')}</a>
          </p>
          <How t={t} />
          <h2>{t('goings.paperHeading')}</h2>
          <p>
            <a href={to.printGoings(chosen.kind, chosen.on)}>{t('goings.print')}</a>
          </p>
          <TheFile t={t} />
        </>
      )}
      <WhoCanSee>{seen}</WhoCanSee>
    </Layout>
  );
}

function Days({ ask, goings }: { ask: RecordAsk; goings: Goings }) {
  const { t } = ask;
  const { chosen, span, kept, today } = goings;
  const page = drawn(t, goings);
  const within = { from: kept?.from ?? today, until: kept && kept.until > today ? kept.until : today };
  return (
    <>
      <SpanWays t={t} chosen={chosen} span={span} within={within} hrefOf={to.goingsOf} />
      <h2>{saySpan(t, chosen.kind, span)}</h2>
      {page.answered.length === 0 ? <NothingThen t={t} goings={goings} /> : <LineSays t={t} span={span} page={page} />}
      {page.answered.map((question) => (
        <QuestionShown
          t={t}
          question={question}
          answered={goings.answered.get(question.id) ?? []}
          lately={goings.lately.get(question.id) ?? []}
          around={page.around}
        />
      ))}
      <Notes t={t} goings={goings} around={page.around} />
      <Happened t={t} page={page} />
      <Others t={t} page={page} goings={goings} />
    </>
  );
}

function NothingThen({ t, goings }: { t: T; goings: Goings }) {
  const { kept, today } = goings;
  const newest = kept && (kept.until < today ? kept.until : today);
  return (
    <>
      <p>{t('goings.nothingThen')}</p>
      {newest && (
        <p>
          {t.rich('goings.newestThen', {
            month: sayMonth(t.language, newest),
            link: (words) => <a href={to.goingsOf('month', newest)}>{words}</a>,
          })}
        </p>
      )}
    </>
  );
}

/** Questions that these days hold no answer to, and those that are not asked any more. */
function Others({ t, page, goings }: { t: T; page: Drawn; goings: Goings }) {
  const others = goings.questions.filter(({ id }) => !page.answered.some((each) => each.id === id));
  const asked = others.filter(({ removed }) => !removed);
  const gone = others.filter(({ removed }) => removed);
  return (
    <>
      {asked.length > 0 && (
        <>
          <p>{t('goings.notThen')}</p>
          <QuestionLinks questions={asked} />
        </>
      )}
      {gone.length > 0 && (
        <Fold summary={t('goings.noLonger')}>
          <p>{t('goings.noLongerLede')}</p>
          <QuestionLinks questions={gone} />
        </Fold>
      )}
    </>
  );
}

function QuestionLinks({ questions }: { questions: readonly Question[] }) {
  return (
    <ul>
      {questions.map(({ id, words }) => (
        <li dir="auto">
          <a href={to.oneQuestion(id)}>{shortly(words)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What the marks are, how the usual comes about, and what none of it says. */
export function How({ t }: { t: T }) {
  return (
    <Fold summary={t('goings.howHeading')}>
      <HowSays t={t} />
    </Fold>
  );
}

export function HowSays({ t }: { t: T }) {
  return (
    <>
      <p>{t('goings.howNot')}</p>
      <p>{t('goings.howUsual')}</p>
      <p>{t('goings.howMarks')}</p>
    </>
  );
}

function TheFile({ t }: { t: T }) {
  return (
    <>
      <p>
        <a href={to.checkInsFile} download>
          {t('goings.file')}
        </a>
      </p>
      <Quiet>{t('goings.fileMeans')}</Quiet>
      <Quiet>{t('goings.fileHarmless')}</Quiet>
    </>
  );
}
