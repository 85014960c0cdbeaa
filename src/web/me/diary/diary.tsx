import { todayFor } from '../../../modules/check-ins/index.ts';
import { diaryOf, monthsOfDiary, type Line } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate, sayMonth } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyPlace,
  Fold,
  Form,
  Layout,
  LookLine,
  Looks,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { shortly } from '../shortly.ts';
import { monthIn, Months } from '../check-ins/days.tsx';
import { sayWhoReads } from './diary-fields.tsx';

const dayOf = (ask: RecordAsk, line: Line): string =>
  line.fields.day === undefined ? '' : sayDate(ask.language, line.fields.day);

/** The month that was asked for; without one, the newest that has pages. */
async function read(ask: RecordAsk) {
  return ask.record(async (tx) => {
    const months = await monthsOfDiary(tx);
    const today = await todayFor(tx, ask.now);
    const month = ask.query.has('month') ? monthIn(ask.query, today) : (months[0] ?? today.slice(0, 7));
    const [pages, away] = await Promise.all([diaryOf(tx, month, 'standing'), diaryOf(tx, month, 'taken away')]);
    return {
      month,
      pages,
      away,
      earlier: months.find((each) => each < month) ?? null,
      later: months.findLast((each) => each > month) ?? null,
    };
  });
}

/** The diary, a month at a time, newest day first. */
export async function showDiary(ask: RecordAsk): Promise<Page> {
  const { t, language } = ask;
  const { month, pages, away, earlier, later } = await read(ask);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('diary.title')}
      current="staying-well"
      room={{ text: t('site.stayingWell'), href: to.stayingWell }}
    >
      <Done ask={ask} says={{}} />
      <div class="reading">
        <PageHeading lede={t('diary.lede')}>{t('diary.heading')}</PageHeading>
        <Actions>
          <ButtonLink href={to.newDiaryPage}>{t('diary.write')}</ButtonLink>
          {pages.length > 0 && (
            <ButtonLink href={to.printDiary(month)} kind="quiet">
              {t('diary.print')}
            </ButtonLink>
          )}
        </Actions>
        <h2>{sayMonth(language, `${month}-01`)}</h2>
        {pages.length === 0 && (
          <EmptyPlace drawing="bench">
            <p>{t('diary.empty')}</p>
          </EmptyPlace>
        )}
        <Looks>
          {pages.map((line) => (
            <LookLine>
              <a href={to.diaryPage(line.id)}>
                {dayOf(ask, line)}
                <span class="nhsuk-u-visually-hidden" dir="auto">
                  {' '}
                  {shortly(line.words, 60)}
                </span>
              </a>
              <p dir="auto">{shortly(line.words)}</p>
              <Quiet>{sayWhoReads(t, line)}</Quiet>
            </LookLine>
          ))}
        </Looks>
        {away.length > 0 && (
          <Fold summary={t('diary.away')}>
            <Looks>
              {away.map((line) => (
                <LookLine>
                  <p>{dayOf(ask, line)}</p>
                  <p dir="auto">{shortly(line.words)}</p>
                  <Form form={makeForm(ask, { id: line.id })} action={to.putBack(line.id)}>
                    <Button kind="quiet">
                      {t('plan.putBack')}
                      <span class="nhsuk-u-visually-hidden"> {shortly(line.words, 60)}</span>
                    </Button>
                  </Form>
                </LookLine>
              ))}
            </Looks>
          </Fold>
        )}
        <Months ask={ask} label={t('diary.months')} at={to.diaryMonth} earlier={earlier} later={later} />
        <p>
          <a href={to.moments}>{t('moments.all')}</a>
        </p>
      </div>
    </Layout>
  );
}

/** One page of the diary. */
export async function showDiaryPage(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const line = await ask.record((tx) => lineHere(tx, id, 'diary'));
  const says = { saved: t('diary.done.saved'), changed: t('diary.done.changed') };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('diary.title')}
      current="staying-well"
      room={{ text: t('diary.heading'), href: to.diaryMonth((line.fields.day ?? '').slice(0, 7)) }}
    >
      <Done ask={ask} says={says} />
      <div class="reading">
        <PageHeading>{dayOf(ask, line)}</PageHeading>
        <Quiet>{sayWhoReads(t, line)}</Quiet>
        <OwnWords text={line.words} />
        <Actions>
          <ButtonLink href={to.changeDiaryPage(id)} kind="second">
            {t('diary.change')}
          </ButtonLink>
        </Actions>
      </div>
    </Layout>
  );
}

/** A month of the diary for paper: every word, and nothing to press. */
export async function showPrintedDiary(ask: RecordAsk): Promise<Page> {
  const { t, language, visitor } = ask;
  const { month, pages } = await read(ask);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('diary.title')}
      current="staying-well"
      room={{ text: t('diary.heading'), href: to.diaryMonth(month) }}
    >
      <Actions>
        <p>{t('diary.printHint')}</p>
      </Actions>
      <PageHeading>{t('diary.heading')}</PageHeading>
      <p>
        {visitor.name && (
          <>
            <bdi>{visitor.name}</bdi>
            <br />
          </>
        )}
        {sayMonth(language, `${month}-01`)}
      </p>
      {pages.length === 0 && <p>{t('diary.empty')}</p>}
      {pages.toReversed().map((line) => (
        <section>
          <h2>{dayOf(ask, line)}</h2>
          <OwnWords text={line.words} />
        </section>
      ))}
    </Layout>
  );
}
