import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { drawn, Happened, LineSays, Notes } from './around-charts.tsx';
import { QuestionShown } from './charts-shown.tsx';
import { saySpan } from './chosen-span.tsx';
import { HowSays } from './goings.tsx';
import { readGoings } from './read-goings.ts';
import { WrittenBy } from '../written-by.tsx';

/** The same days for paper: A4, large type, pictures in black, every table open, nothing to press. */
export async function showPrintedGoings(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const goings = await ask.record((tx) => readGoings(ask, tx, 'month'));
  const { chosen, span } = goings;
  const page = drawn(t, goings);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('goings.printTitle')}
      current="staying-well"
      room={{ text: t('goings.back'), href: to.goingsOf(chosen.kind, chosen.on) }}
    >
      <Actions>
        <p>{t('goings.printHint')}</p>
      </Actions>
      <PageHeading>{t('goings.heading')}</PageHeading>
      <WrittenBy ask={ask} />
      <h2>{saySpan(t, chosen.kind, span)}</h2>
      {page.answered.length === 0 ? <p>{t('goings.nothingThen')}</p> : <LineSays t={t} span={span} page={page} />}
      {page.answered.map((question) => (
        <QuestionShown
          t={t}
          question={question}
          answered={goings.answered.get(question.id) ?? []}
          lately={goings.lately.get(question.id) ?? []}
          around={page.around}
          forPaper
        />
      ))}
      <Notes t={t} goings={goings} around={page.around} forPaper />
      <Happened t={t} page={page} forPaper />
      <h2>{t('goings.howHeading')}</h2>
      <HowSays t={t} />
    </Layout>
  );
}
