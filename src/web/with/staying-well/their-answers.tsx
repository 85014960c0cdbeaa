import { sharedAnswers } from '../../../modules/check-ins/index.ts';
import { lineAt, lineOf, type Line } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, isRealDay, sayShortDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Layout, PageHeading, Quiet, StackedTable } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { sayAnswer } from './say-answer.ts';

/** Days on one page. */
const DAYS = 60;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The last day that the page shows: the one asked for, today at the latest. */
function lastDay(ask: RecordAsk): string {
  const today = isoDay(ask.now);
  const asked = ask.query.get('until') ?? '';
  return isRealDay(asked) && asked < today ? asked : today;
}

/** Answers to one question that somebody shares, as a table by day. */
export async function showTheirAnswers(ask: RecordAsk): Promise<Page> {
  const { t, person, language } = ask;
  const id = idFrom(ask, 'question');
  const until = lastDay(ask);
  const from = daysAfter(until, 1 - DAYS);
  const { question, name, answers, versions } = await ask.record(async (tx) => {
    const line = await lineOf(tx, id);
    if (!line || line.kind !== 'question' || line.removed) throw new NotFound();
    const given = await sharedAnswers(tx, id, { from, until });
    const numbers = [...new Set(given.map((each) => each.version))];
    const asked = await Promise.all(numbers.map((version) => lineAt(tx, id, version)));
    return {
      question: line,
      name: await whoseRecord(tx),
      answers: given,
      versions: new Map(asked.flatMap((each): [number, Line][] => (each ? [[each.version, each]] : []))),
    };
  });
  const day = (date: string): string => sayShortDate(language, date);
  const hrefUntil = (date: string): string => `${to.theirAnswers(person, id)}?until=${date}`;
  const isNewest = until === isoDay(ask.now);
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('wellShared.answersTitle')}
      current="with"
      room={{ text: t('wellShared.back', { name }), href: to.theirRoom(person, 'staying well') }}
    >
      <PageHeading own lede={t('wellShared.answersLede', { name })}>
        {question.words}
      </PageHeading>
      <Quiet>{t('wellShared.answersFrom', { from: day(from), until: day(until) })}</Quiet>
      {answers.length === 0 ? (
        <p>{t('wellShared.answersNone')}</p>
      ) : (
        <StackedTable
          caption={question.words}
          columns={[{ text: t('wellShared.column.day') }, { text: t('wellShared.column.answer') }]}
          rows={answers
            .toReversed()
            .map((each) => [
              day(each.day),
              <bdi>{sayAnswer(t, versions.get(each.version) ?? question, each.value)}</bdi>,
            ])}
        />
      )}
      <Actions>
        <ButtonLink href={hrefUntil(daysAfter(from, -1))} kind="second">
          {t('wellShared.earlier')}
        </ButtonLink>
        {!isNewest && (
          <ButtonLink href={hrefUntil(daysAfter(until, DAYS))} kind="second">
            {t('wellShared.later')}
          </ButtonLink>
        )}
      </Actions>
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}
