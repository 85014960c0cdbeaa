import { grainOf, isCounted, lineGrainOf, type Question, type Span } from '../../../modules/check-ins/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import { sayDate, sayShortDate, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import type { ChartEvent } from '../../design/index.ts';
import { ByDay } from './charts-shown.tsx';
import { aroundOf, type Around } from './present-chart.ts';
import { eventsDuring, type Goings } from './read-goings.ts';

/** What of a page's days is drawn. */
export interface Drawn {
  readonly around: Around;
  /** Questions with an answer in these days. */
  readonly answered: readonly Question[];
  /** What happened in them, each with the number that stands in the pictures. */
  readonly happened: readonly { readonly sign: string; readonly line: Line }[];
}

export function drawn(t: T, { span, today, questions, answered, checkIns, events }: Goings): Drawn {
  const happened = eventsDuring(events, span).map((line, index) => ({ sign: String(index + 1), line }));
  const marks = happened.map(({ sign, line: { fields } }): ChartEvent => ({
    sign,
    day: fields.day ?? '',
    until: fields.until ?? null,
  }));
  const notes = [...new Set(checkIns.filter(({ words }) => words !== '').map(({ day }) => day))];
  return {
    around: aroundOf(t, { span, today, events: marks, notes }),
    answered: questions.filter(({ id }) => answered.has(id)),
    happened,
  };
}

/** How the pictures of these days are to be read; nothing where none is drawn. */
export function LineSays({ t, span, page }: { t: T; span: Span; page: Drawn }) {
  if (!page.answered.some(({ form }) => isCounted(form))) return <></>;
  const grain = grainOf(span);
  if (grain !== 'day') return <p>{t(`goings.line.${grain}`)}</p>;
  return <p>{t(lineGrainOf(span) === 'day' ? 'goings.line.day' : 'goings.line.dense')}</p>;
}

/** What the person wrote about the days, besides their answers. */
export function Notes(props: { t: T; goings: Goings; around: Around; forPaper?: boolean }) {
  const { t, goings, around, forPaper = false } = props;
  const noted = goings.checkIns.filter(({ words }) => words !== '');
  if (noted.length === 0) return <></>;
  const entries = noted.map(({ day, words }) => ({ day: around.days.long(day), words }));
  return (
    <section>
      <h2>{t('goings.notesHeading')}</h2>
      <ByDay t={t} span={around.span} forPaper={forPaper} entries={entries} />
    </section>
  );
}

/** When something was: a day, or from a day to another; nothing where there is none. */
export function sayWhenItWas(t: T, { fields: { day, until } }: Pick<Line, 'fields'>): string {
  if (day === undefined) return t('goings.eventNoDay');
  if (until === undefined) return sayDate(t.language, day);
  return t('goings.fromUntil', { from: sayShortDate(t.language, day), until: sayShortDate(t.language, until) });
}

/** What happened in these days, under the numbers that stand in the pictures. */
export function Happened({ t, page, forPaper = false }: { t: T; page: Drawn; forPaper?: boolean }) {
  if (page.happened.length === 0) return <></>;
  return (
    <section>
      <h2>{t('goings.eventsHeading')}</h2>
      <dl class="days">
        {page.happened.map(({ sign, line }) => (
          <div>
            <dt>
              <strong>{sign}</strong> {sayWhenItWas(t, line)}
            </dt>
            <dd dir="auto">{forPaper ? line.words : <a href={to.event(line.id)}>{line.words}</a>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
