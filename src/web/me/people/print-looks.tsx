import { countLooks, everyoneEverAsked, looksOf, questionsOn, viewersOf } from '../../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { LinesOfDay } from './look-lines.tsx';
import { readLooksFilter, sayFilter } from './looks-filter.tsx';
import { namesByAccount } from './names.ts';
import { cardOpeningsIn, withOpenings } from './card-openings.ts';
import { presentLooks } from './present-looks.ts';

/** As many as a person can want on paper: about forty sheets. The page says so when there are more. */
const MOST_ON_PAPER = 500;

/** Everything in the filter, as one page for paper: who, what, when, why. Nothing to press. */
export async function showPrintedLooks(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const filter = readLooksFilter(ask);
  const { opened, openings, questions, refused, count, names, viewers } = await ask.record(async (tx) => {
    const found = await looksOf(tx, { outcome: 'opened', ...filter.which, most: MOST_ON_PAPER });
    return {
      opened: found,
      openings: await cardOpeningsIn(tx, filter.which, { most: MOST_ON_PAPER }),
      questions: await questionsOn(
        tx,
        found.map((look) => look.id),
      ),
      refused: await countLooks(tx, { outcome: 'refused', ...filter.which }),
      count: await countLooks(tx, { outcome: 'opened', ...filter.which }),
      names: namesByAccount(await everyoneEverAsked(tx)),
      viewers: await viewersOf(tx),
    };
  });
  const { viewer } = filter.which;
  const whose = viewer && (names.get(viewer) ?? viewers.find((each) => each.account === viewer)?.name);
  const chosen = sayFilter(ask, filter, whose);
  const back = { text: t('circle.backToLooks'), href: `${to.looks}?${new URLSearchParams(filter.query)}` };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('looks.title')} current="people" room={back}>
      <Actions>
        <p>{t('circle.printHint')}</p>
      </Actions>
      <PageHeading>{t('looks.heading')}</PageHeading>
      {chosen !== null && <p>{chosen}</p>}
      <p>
        {count > MOST_ON_PAPER ? t('circle.printMost', { count: MOST_ON_PAPER }) : t('circle.printAll', { count })}
        {refused > 0 && <> {t('looks.refused', { count: refused })}</>}
      </p>
      {withOpenings(t, presentLooks(t, opened, names), openings).map((day) => (
        <>
          <h2>{day.heading}</h2>
          <LinesOfDay ask={ask} day={day} questions={questions} />
        </>
      ))}
    </Layout>
  );
}
