import { grainOf, lengthOf } from '../../../modules/check-ins/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { fitsHeading, shortly } from '../shortly.ts';
import { drawn, Happened, LineSays, Notes } from './around-charts.tsx';
import { QuestionShown } from './charts-shown.tsx';
import { saySpan, SpanWays } from './chosen-span.tsx';
import { How } from './goings.tsx';
import { readGoings } from './read-goings.ts';

/** One question with its whole history, also when it is not asked any more. */
export async function showOneQuestion(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const all = await ask.record((tx) => readGoings(ask, tx, 'all'));
  const question = all.questions.find((each) => each.id === id);
  if (!question) throw new NotFound();
  // Notes stand beside the answers only where the question was part of that check-in.
  const checkIns = all.checkIns.filter(({ answers }) => answers.some((each) => each.question === id));
  const goings = { ...all, checkIns, questions: [question] };
  const { chosen, span, kept, today } = goings;
  const page = drawn(t, goings);
  const answered = goings.answered.get(id) ?? [];
  const within = { from: kept?.from ?? today, until: kept && kept.until > today ? kept.until : today };
  const hrefOf = (kind: string, day: string): string => `${to.oneQuestion(id)}?by=${kind}&on=${day}`;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('goings.title')}
      current="staying-well"
      room={{ text: t('goings.back'), href: to.howThingsGo }}
    >
      <PageHeading own>{shortly(question.words)}</PageHeading>
      {!fitsHeading(question.words) && <p dir="auto">{question.words}</p>}
      {question.removed && <p>{t('goings.questionNoLonger')}</p>}
      <SpanWays t={t} chosen={chosen} span={span} within={within} hrefOf={hrefOf} />
      <h2>{chosen.kind === 'all' && lengthOf(span) === 1 ? t('goings.span.all') : saySpan(t, chosen.kind, span)}</h2>
      {answered.length === 0 ? <p>{t('goings.nothingThen')}</p> : <LineSays t={t} span={span} page={page} />}
      <QuestionShown
        t={t}
        question={question}
        answered={answered}
        lately={goings.lately.get(id) ?? []}
        around={page.around}
        alone
      />
      {grainOf(span) !== 'day' && (
        <>
          <p>{t('goings.years')}</p>
          <ul class="spans">
            {yearsIn(within.from, within.until).map((year) => (
              <li>
                <a href={hrefOf('year', `${year}-01-01`)}>{year}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Notes t={t} goings={goings} around={page.around} />
      <Happened t={t} page={page} />
      <How t={t} />
      <WhoCanSee>{goings.seen}</WhoCanSee>
    </Layout>
  );
}

function yearsIn(from: string, until: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}
