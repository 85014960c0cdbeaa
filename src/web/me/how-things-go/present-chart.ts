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
  type Dated,
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
  const newest = (lately.at(-1) ?? answered.at(-1))?.asked.key;
  return panels.map((panel) => {
    const isNewest = panel.asked.key === newest;
    const recent = isNewest ? latelyOn(panel, lately) : [];
    const band = bandOf(panel, recent, around);
    const drawn = drawnOf(panel, around.span);
    return {
      heading: panels.length > 1 || !isNewest ? sayAsked(t, panel, around.days) : null,
      title: t('goings.chartTitle', { question: shortly(words) }),
      description: describe(t, panel, around, drawn),
      given: givenOf(t, panel, answered, around, band, drawn),
      usual: isNewest ? sayUsual(t, panel.asked.scale, recent, around.today, band) : null,
      ...tableOf(t, words, panel, around, drawn),
    };
  });
}

function sayAsked(t: T, { asked, answers }: Panel, days: DayWords): string {
  const [first, last] = [answers[0]?.day ?? '', answers.at(-1)?.day ?? ''];
  return t('goings.askedAs', { from: days.short(first), until: days.short(last), question: asked.words });
}

const latelyOn = ({ asked }: Panel, lately: readonly Answered[]): Dated[] =>
  lately.flatMap(({ day, number, asked: { key } }) => (number !== null && key === asked.key ? [{ day, number }] : []));

/** The person's own usual, over those of the days it is made of that are looked at. Of yes or no there is only a count. */
function bandOf({ asked }: Panel, recent: readonly Dated[], { span, today }: Around): ChartGiven['band'] {
  const usual = asked.scale.form === 'yes or no' ? null : usualOf(recent, today);
  const first = recent[0]?.day ?? today;
  const from = first > span.from ? first : span.from;
  const until = today < span.until ? today : span.until;
  return usual && from <= until ? { from, until, ...usual } : null;
}

/** What the dots and the line of a panel stand for. Of ten years it is worked out once. */
interface Drawn {
  readonly grain: Grain;
  readonly lineGrain: Grain;
  readonly places: readonly Place[];
  readonly through: readonly Place[];
}

function drawnOf({ answers }: Panel, span: Span): Drawn {
  const [grain, lineGrain] = [grainOf(span), lineGrainOf(span)];
  const places = placesOf(answers, grain);
  return { grain, lineGrain, places, through: lineGrain === grain ? places : placesOf(answers, lineGrain) };
}

function givenOf(
  t: T,
  panel: Panel,
  whole: readonly Answered[],
  around: Around,
  band: ChartGiven['band'],
  { grain, lineGrain, places, through }: Drawn,
): ChartGiven {
  const { span } = around;
  const { scale } = panel.asked;
  const isYesNo = scale.form === 'yes or no';
  const atPlace = (place: Place) => ({ day: middleDay(place.span, span), value: heightOf(scale, place) });
  return {
    span,
    scale: scaleOf(t, scale),
    points: places.map(atPlace),
    // A yes or a no of single days is a strip of marks; a line would jump between the two.
    pieces:
      isYesNo && grain === 'day' ? [] : piecesOf(panel, through, whole, lineGrain).map((piece) => piece.map(atPlace)),
    band,
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

function describe(t: T, { asked, answers }: Panel, { span, days }: Around, { grain, places }: Drawn): string {
  const numbers = answers.flatMap(({ number }) => (number === null ? [] : [number]));
  const when = { from: days.short(span.from), until: days.short(span.until), count: numbers.length };
  if (asked.scale.form === 'yes or no')
    return t('goings.chartTextYes', { ...when, yes: numbers.filter((number) => number === 1).length });
  const [low, high] = places.reduce(
    ([a, b], { middle }) => [Math.min(a, middle), Math.max(b, middle)],
    [Infinity, -Infinity],
  );
  const between = { low: sayBetween(t, asked.scale, low), high: sayBetween(t, asked.scale, high) };
  return t(grain === 'day' ? 'goings.chartText' : 'goings.chartTextMiddle', { ...when, ...between });
}

/** What is said of the person's own usual, or why there is none. */
function sayUsual(
  t: T,
  scale: Scale,
  recent: readonly Dated[],
  today: string,
  band: ChartGiven['band'],
): string | null {
  const { from } = usualSpan(today);
  const inside = recent.filter(({ day }) => day >= from && day <= today);
  const count = inside.length;
  if (scale.form === 'yes or no') {
    const yes = inside.filter(({ number }) => number === 1).length;
    return count === 0 ? null : t('goings.usual.yes', { yes, count });
  }
  if (count < USUAL_LEAST) return t('goings.usual.few', { count, least: USUAL_LEAST });
  if (!band) return t('goings.usual.before');
  const middle = sayBetween(t, scale, band.middle);
  if (band.low === band.high) return t('goings.usual.one', { count, middle });
  const [low, high] = [sayFrom(t, scale, band.low), sayUntil(t, scale, band.high)];
  return t('goings.usual.band', { count, middle, low, high });
}

type Table = Pick<ChartView, 'caption' | 'columns' | 'rows'>;

/** Every answer in the words of its own version; of a long span, the middle answers that are drawn. */
function tableOf(t: T, words: string, { asked, answers }: Panel, { days }: Around, { grain, places }: Drawn): Table {
  const caption = t('goings.chartTitle', { question: shortly(words) });
  if (grain !== 'day') return { caption, ...middles(t, asked.scale, places, grain, days) };
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
