import { grainOf, isCounted, type Answered, type Question, type Span } from '../../../modules/check-ins/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Chart, ChartTable, Fold, Quiet } from '../../design/index.ts';
import { presentCharts, type Around, type ChartView } from './present-chart.ts';

interface ChartsProps {
  t: T;
  /** Once on a page. */
  id: string;
  views: readonly ChartView[];
  /** On a page for paper, tables are open. */
  forPaper: boolean;
  isMiddles: boolean;
}

/** The pictures of one question, each with its sentence and its table. */
export function Charts({ t, id, views, forPaper, isMiddles }: ChartsProps) {
  return (
    <>
      {views.map((view, index) => (
        <>
          {view.heading !== null && (
            <p dir="auto" class="quiet">
              {view.heading}
            </p>
          )}
          <Chart id={`${id}-${index}`} title={view.title} description={view.description} given={view.given}>
            {view.usual !== null && <p>{view.usual}</p>}
            <ChartTable
              summary={t('goings.table')}
              caption={view.caption}
              columns={view.columns}
              rows={view.rows}
              open={forPaper}
            >
              {isMiddles && <Quiet>{t('goings.tableMore')}</Quiet>}
            </ChartTable>
          </Chart>
        </>
      ))}
    </>
  );
}

/** Of answers in words, and of notes, so many stand on a page of more than a year. */
export const MOST_WORDS = 40;

interface QuestionShownProps {
  t: T;
  question: Question;
  answered: readonly Answered[];
  lately: readonly Answered[];
  around: Around;
  /** On a page of this question alone, which is headed by its words. */
  alone?: boolean;
  forPaper?: boolean;
}

/** One question and what was answered to it, in whatever form it was asked: drawn, in words, or in pictures. */
export function QuestionShown(props: QuestionShownProps) {
  const { t, question, answered, lately, around, alone = false, forPaper = false } = props;
  const views = presentCharts(t, question.words, answered, lately, around);
  const said = answered.filter(({ asked, value }) => !isCounted(asked.scale.form) && typeof value === 'string');
  return (
    <section class="answers">
      {!alone && (
        <h3 dir="auto">{forPaper ? question.words : <a href={to.oneQuestion(question.id)}>{question.words}</a>}</h3>
      )}
      {!alone && question.removed && <Quiet>{t('goings.noLonger')}</Quiet>}
      <Charts
        t={t}
        id={`q-${question.id}`}
        views={views}
        forPaper={forPaper}
        isMiddles={grainOf(around.span) !== 'day'}
      />
      {answered.length > 0 && views.length === 0 && said.length === 0 && <Quiet>{t('goings.onlySkipped')}</Quiet>}
      {said.length > 0 && <Said t={t} said={said} around={around} forPaper={forPaper} />}
    </section>
  );
}

/** Answers in words or pictures, the newest day first. */
function Said({ t, said, around, forPaper }: { t: T; said: readonly Answered[]; around: Around; forPaper: boolean }) {
  const { days, span } = around;
  return (
    <ByDay
      t={t}
      span={span}
      forPaper={forPaper}
      entries={said.map(({ day, value, asked }) => ({
        day: days.long(day),
        words: asked.scale.form === 'picture' ? '' : String(value),
        picture:
          asked.scale.form === 'picture'
            ? { id: String(value), alt: t('goings.picture', { day: days.long(day) }) }
            : null,
      }))}
    />
  );
}

interface ByDayProps {
  t: T;
  span: Span;
  forPaper: boolean;
  /** Oldest first. */
  entries: readonly {
    readonly day: string;
    readonly words: string;
    readonly picture?: { readonly id: string; readonly alt: string } | null;
  }[];
}

/** Days and what was written about them, the newest first. Of more than a year the newest, with where the others are. */
export function ByDay({ t, span, forPaper, entries }: ByDayProps) {
  const isPart = grainOf(span) !== 'day' && entries.length > MOST_WORDS;
  const shown = entries.toReversed().slice(0, isPart ? MOST_WORDS : undefined);
  const list = (some: typeof shown) => (
    <dl class="days">
      {some.map(({ day, words, picture }) => (
        <div>
          <dt>{day}</dt>
          <dd dir="auto">
            {picture ? <img class="picture" src={to.picture(picture.id)} alt={picture.alt} loading="lazy" /> : words}
          </dd>
        </div>
      ))}
    </dl>
  );
  const first = forPaper ? shown.length : FIRST;
  return (
    <>
      {list(shown.slice(0, first))}
      {shown.length > first && (
        <Fold summary={t('goings.moreDays', { count: shown.length - first })}>{list(shown.slice(first))}</Fold>
      )}
      {isPart && <Quiet>{t('goings.wordsFirst', { most: MOST_WORDS })}</Quiet>}
    </>
  );
}

/** So many stand open; the others are one press away. */
const FIRST = 5;
