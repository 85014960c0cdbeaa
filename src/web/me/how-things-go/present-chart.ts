import {
  grainOf,
  lineGrainOf,
  panelsOf,
  piecesOf,
  placesOf,
  USUAL_LEAST,
  usualOf,
  usualSpan,
  type Answered,
  type Grain,
  type Panel,
  type Place,
  type Scale,
  type Span,
} from '../../../modules/check-ins/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { ChartEvent, ChartGiven, ChartScale } from '../../design/index.ts';
import { shortly } from '../shortly.ts';
import { dayWordsIn, sayAnswer, sayBetween, sayFrom, sayOnAxis, sayUntil, type DayWords } from './say-answer.ts';
import { ticksOf } from './ticks.ts';

/** What pictures of one page share. */
export interface Around {
  readonly span: Span;
  /** By the server's clock. */
  readonly today: string;
  readonly days: DayWords;
  readonly events: readonly ChartEvent[];
  /** Days with words about them. */
  readonly notes: readonly string[];
}

export const aroundOf = (t: T, given: Omit<Around, 'days'>): Around => ({ ...given, days: dayWordsIn(t.language) });

/** One picture, ready to be shown, with its sentences and its table. */
export interface ChartView {
  /** Above the picture, where the question was asked otherwise before or since. */
  readonly heading: string | null;
  readonly title: string;
  readonly description: string;
  readonly given: ChartGiven;
  /** About the person's own usual; null under a picture of how it was asked before. */
  readonly usual: string | null;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Labels are shortened in the picture, and stand whole in the table. */
const LABEL = 34;

/**
 * The pictures of one question: one, or one for each way in which it was measured in these days, the newest first. `answered`: what was
 * answered in the span; `lately`: in the last eight weeks; both of this question, which is called `words` now.
 */
export function presentCharts(
  t: T,
  words: string,
  answered: readonly Answered[],
  lately: readonly Answered[],
  around: Around,
): ChartView[] {
  const panels = panelsOf(answered).filter(({ answers }) => answers.some((each) => each.number !== null));
  const newest = panelsOf([...answered, ...lately])[0]?.asked.key;
  return panels.map((panel) => {
    const given = givenOf(t, panel, answered, lately, around);
    const isNewest = panel.asked.key === newest;
    return {
      heading: panels.length > 1 || !isNewest ? sayAsked(t, panel, around.days) : null,
      title: t('goings.chartTitle', { question: shortly(words) }),
      description: describe(t, panel, around),
      given,
      usual: isNewest ? sayUsual(t, panel.asked.scale, latelyOn(panel, lately), around) : null,
      ...tableOf(t, words, panel, around),
    };
  });
}

function sayAsked(t: T, { asked, answers }: Panel, days: DayWords): string {
  const [first, last] = [answers[0]?.day ?? '', answers.at(-1)?.day ?? ''];
  return t('goings.askedAs', { from: days.short(first), until: days.short(last), question: asked.words });
}

const latelyOn = ({ asked }: Panel, lately: readonly Answered[]): { day: string; number: number }[] =>
  lately.flatMap(({ day, number, asked: { key } }) => (number !== null && key === asked.key ? [{ day, number }] : []));

function givenOf(
  t: T,
  panel: Panel,
  whole: readonly Answered[],
  lately: readonly Answered[],
  around: Around,
): ChartGiven {
  const { span, today } = around;
  const { scale } = panel.asked;
  const [grain, lineGrain] = [grainOf(span), lineGrainOf(span)];
  const isYesNo = scale.form === 'yes or no';
  const atPlace = (place: Place) => ({ day: middleDay(place.span, span), value: heightOf(scale, place) });
  const usual = isYesNo ? null : usualOf(latelyOn(panel, lately), today);
  const eight = usualSpan(today);
  const band = {
    from: eight.from > span.from ? eight.from : span.from,
    until: eight.until < span.until ? eight.until : span.until,
  };
  return {
    span,
    scale: scaleOf(t, scale),
    points:
      grain === 'day'
        ? panel.answers.flatMap(({ day, number }) =>
            number === null ? [] : [{ day, value: isYesNo ? number + 1 : number }],
          )
        : placesOf(panel.answers, grain).map(atPlace),
    // A yes or a no of single days is a strip of marks; a line would jump between the two.
    pieces: isYesNo && grain === 'day' ? [] : piecesOf(panel, whole, lineGrain).map((piece) => piece.map(atPlace)),
    band: usual && band.from <= band.until ? { ...band, ...usual } : null,
    ticks: ticksOf(t.language, span),
    events: around.events,
    // Over more days than two months they would be a row of dots without an end: there the lists hold them.
    notes: lineGrain === 'day' ? around.notes : [],
    skipped:
      lineGrain === 'day'
        ? [...new Set(panel.answers.filter(({ value }) => value === null).map(({ day }) => day))]
        : [],
    isDense: grain === 'day' && lineGrain !== 'day',
  };
}

/** Where a place of several days stands: in their middle, and inside the span. */
function middleDay({ from, until }: Span, { from: first, until: last }: Span): string {
  const middle =
    from === until ? from : new Date((Date.parse(from) + Date.parse(until)) / 2).toISOString().slice(0, 10);
  if (middle < first) return first;
  return middle > last ? last : middle;
}

/** Rows count from 1. Of yes or no, more than one answer together stand where their share of yes is. */
const heightOf = ({ form }: Scale, { middle, sum, count }: Place): number =>
  form === 'yes or no' ? 1 + sum / count : middle;

function scaleOf(t: T, { form, labels, unit, least, most }: Scale): ChartScale {
  if (form === 'yes or no') return { rows: [t('goings.no'), t('goings.yes')] };
  if (form === 'steps') return { rows: labels.map((label) => shortly(label, LABEL)) };
  const say = (value: number): string => sayOnAxis(t.language, value);
  if (form === 'hours') return { unit: t('goings.hoursAxis'), least: 0, most: null, say };
  return { unit: shortly(unit, LABEL), least, most, say };
}

function describe(t: T, { asked, answers }: Panel, { span, days }: Around): string {
  const numbers = answers.flatMap(({ number }) => (number === null ? [] : [number]));
  const when = { from: days.short(span.from), until: days.short(span.until), count: numbers.length };
  if (asked.scale.form === 'yes or no')
    return t('goings.chartTextYes', { ...when, yes: numbers.filter((number) => number === 1).length });
  const grain = grainOf(span);
  const drawn = grain === 'day' ? numbers : placesOf(answers, grain).map(({ middle }) => middle);
  const [low, high] = drawn.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]);
  const between = { low: sayBetween(t, asked.scale, low), high: sayBetween(t, asked.scale, high) };
  return t(grain === 'day' ? 'goings.chartText' : 'goings.chartTextMiddle', { ...when, ...between });
}

/** What is said of the person's own usual, or why there is none. */
function sayUsual(
  t: T,
  scale: Scale,
  dated: readonly { day: string; number: number }[],
  around: Around,
): string | null {
  const { from, until } = usualSpan(around.today);
  const count = dated.filter(({ day }) => day >= from && day <= until).length;
  if (scale.form === 'yes or no') {
    const yes = dated.filter(({ day, number }) => number === 1 && day >= from && day <= until).length;
    return count === 0 ? null : t('goings.usual.yes', { yes, count });
  }
  const usual = usualOf(dated, around.today);
  if (!usual) return t('goings.usual.few', { count, least: USUAL_LEAST });
  if (around.span.until < from || around.span.from > until) return t('goings.usual.before');
  const middle = sayBetween(t, scale, usual.middle);
  if (usual.low === usual.high) return t('goings.usual.one', { count, middle });
  return t('goings.usual.band', {
    count,
    middle,
    low: sayFrom(t, scale, usual.low),
    high: sayUntil(t, scale, usual.high),
  });
}

type Table = Pick<ChartView, 'caption' | 'columns' | 'rows'>;

/** Every answer in the words of its own version; of a long span, the middle answers that are drawn. */
function tableOf(t: T, words: string, { asked, answers }: Panel, { span, days }: Around): Table {
  const grain = grainOf(span);
  const caption = t('goings.chartTitle', { question: shortly(words) });
  if (grain !== 'day') return { caption, ...middles(t, asked.scale, placesOf(answers, grain), grain, days) };
  const isAskedOtherwise = answers.some((each) => each.asked.words !== words);
  const rows = answers.map((each) => [
    days.long(each.day),
    sayAnswer(t, each.asked, each.value),
    ...(isAskedOtherwise ? [each.asked.words] : []),
  ]);
  const columns = [t('goings.column.day'), t('goings.column.answer')];
  return { caption, columns: isAskedOtherwise ? [...columns, t('goings.column.asked')] : columns, rows };
}

function middles(t: T, scale: Scale, places: readonly Place[], grain: Exclude<Grain, 'day'>, days: DayWords) {
  const isYesNo = scale.form === 'yes or no';
  const when = ({ from }: Span): string => (grain === 'week' ? days.short(from) : days.month(from));
  return {
    columns: [
      t(`goings.column.${grain}`),
      ...(isYesNo ? [t('goings.column.yes')] : [t('goings.column.middle'), t('goings.column.count')]),
    ],
    rows: places.map(({ span, middle, count, sum }) => [
      when(span),
      ...(isYesNo ? [t('goings.yesOf', { yes: sum, count })] : [sayBetween(t, scale, middle), String(count)]),
    ]),
  };
}
