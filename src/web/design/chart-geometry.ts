import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

/** A number at a place in time: a day, 'YYYY-MM-DD'. */
export interface ChartPoint {
  readonly day: string;
  readonly value: number;
}

/** Rows, the lowest first, each with its words: steps, yes and no. Or an axis of numbers, with the number said at each height. */
export type ChartScale =
  | { readonly rows: readonly string[] }
  | {
      readonly unit: string;
      /** Where the axis is to begin and end, if anywhere. Numbers outside stretch it. */
      readonly least: number | null;
      readonly most: number | null;
      readonly say: (value: number) => string;
    };

/** What happened on a day, or from a day to another. `sign` stands in the picture, and again before the words in the list under it. */
export interface ChartEvent {
  readonly day: string;
  readonly until: string | null;
  readonly sign: string;
}

export interface ChartGiven {
  readonly span: { readonly from: string; readonly until: string };
  readonly scale: ChartScale;
  /** Each is drawn for itself. */
  readonly points: readonly ChartPoint[];
  /** Pieces of a line; nothing is drawn between two. */
  readonly pieces: readonly (readonly ChartPoint[])[];
  /** The person's own usual, over the days that it is made of. */
  readonly band: {
    readonly from: string;
    readonly until: string;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  } | null;
  /** Days under which words stand; on the second line, what these share. */
  readonly ticks: readonly { readonly day: string; readonly text: string; readonly under?: string | undefined }[];
  readonly events: readonly ChartEvent[];
  /** Days with a note. */
  readonly notes: readonly string[];
  /** Days on which the question was skipped. */
  readonly skipped: readonly string[];
  /** So many places stand side by side that only small ones can be told apart. */
  readonly isDense: boolean;
}

/**
 * Across, a picture is 1,000 units wide whatever the screen; up and down it is in pixels. So words keep their size on a phone, and only the
 * line stretches.
 */
export const WIDTH = 1000;
const RIGHT = 14;
const ROW = { few: 48, many: 40 } as const;
const NUMBERS = 168;
const LANE = 24;
const DAY = 24 * 60 * 60 * 1000;

/** Where everything stands. Heights are in pixels, places across in thousandths. */
export interface Geometry {
  readonly height: number;
  /** Of the rows or the axis. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** Of the marks for what was skipped, and for notes. */
  readonly skipped: number;
  readonly notes: number;
  /** Of the words under the axis. */
  readonly words: number;
  readonly across: (day: string, part?: 'start' | 'middle' | 'end') => number;
  readonly up: (value: number) => number;
  readonly lines: readonly { readonly y: number; readonly text: string; readonly textY: number }[];
  readonly lanes: readonly {
    readonly event: ChartEvent;
    /** Null: there is no room for its sign. */
    readonly lane: number | null;
    readonly x: number;
    readonly end: number;
  }[];
}

export function geometryOf(given: ChartGiven): Geometry {
  const { span, scale, ticks } = given;
  const numbers = 'rows' in scale ? null : numberAxis(given, scale);
  const left = numbers
    ? Math.min(260, 24 + 30 * Math.max(0, ...numbers.ticks.map(({ text }) => [...text].length)))
    : 20;
  const time = scaleUtc([startOf(span.from), startOf(span.until) + DAY], [left, WIDTH - RIGHT]);
  const parts = { start: 0, middle: DAY / 2, end: DAY } as const;
  const across = (day: string, part: keyof typeof parts = 'middle'): number => time(startOf(day) + parts[part]);
  const lanes = lanesOf(given.events, span, across);
  const laneCount = Math.max(0, ...lanes.map(({ lane }) => (lane ?? -1) + 1));
  const top = 6 + laneCount * LANE + (numbers && numbers.hasUnit ? 26 : 0);
  const rows = 'rows' in scale ? scale.rows : [];
  const row = rows.length > 5 ? ROW.many : ROW.few;
  const bottom = top + (numbers ? NUMBERS : rows.length * row);
  // A day may have both: they do not lie on one another.
  const skipped = bottom + 11;
  const notes = bottom + 11 + (given.skipped.length > 0 ? 14 : 0);
  const words = (given.notes.length > 0 ? notes : given.skipped.length > 0 ? skipped : bottom) + 22;
  const shared = { top, bottom, left, skipped, notes, words, across, lanes };
  const height = words + (ticks.some((tick) => tick.under !== undefined) ? 28 : 8);
  if (!numbers) {
    // The words of a row stand above its answers, so that neither hides the other.
    const up = scaleLinear([1, 2], [bottom - row * 0.3, bottom - row * 1.3]);
    const lines = rows.map((text, index) => ({
      y: bottom - index * row,
      text,
      textY: bottom - (index + 1) * row + row * 0.38,
    }));
    return { ...shared, height, up, lines };
  }
  const up = scaleLinear(numbers.domain, [bottom - 6, top + 10]);
  const lines = numbers.ticks.map(({ value, text }) => ({ y: up(value), text, textY: up(value) + 5 }));
  return { ...shared, height, up, lines };
}

/** Round numbers around all that is drawn. */
function numberAxis({ points, pieces, band }: ChartGiven, scale: Exclude<ChartScale, { readonly rows: unknown }>) {
  const all = [...points, ...pieces.flat()].map(({ value }) => value);
  if (band) all.push(band.low, band.high);
  if (scale.least !== null) all.push(scale.least);
  if (scale.most !== null) all.push(scale.most);
  let [low, high] = [0, 1];
  if (all.length > 0)
    [low, high] = all.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]);
  // All of one number: there is room above and below it.
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(0, 2 * low), Math.max(0, 2 * high)];
  const axis = scaleLinear([low, high], [0, 1]).nice(4);
  const ticks = axis.ticks(4).map((value) => ({ value, text: scale.say(value) }));
  const [from = low, until = high] = axis.domain();
  return { domain: [from, until] as const, ticks, hasUnit: scale.unit !== '' };
}

const NARROWEST = 60;
const MOST_LANES = 3;

/** Signs that would stand on one another get lanes of their own. Where all lanes are full there is a line alone: the list has them all. */
function lanesOf(
  events: readonly ChartEvent[],
  span: ChartGiven['span'],
  across: (day: string, part: 'middle' | 'end' | 'start') => number,
): Geometry['lanes'] {
  const ends: number[] = [];
  return events
    .filter((event) => event.day <= span.until && (event.until ?? event.day) >= span.from)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map((event) => {
      const x =
        event.day < span.from ? across(span.from, 'start') : across(event.day, event.until ? 'start' : 'middle');
      const last = event.until !== null && event.until > span.until ? span.until : event.until;
      const end = last === null ? x : across(last, 'end');
      const free = ends.findIndex((taken) => taken <= x);
      const lane = free >= 0 ? free : ends.length < MOST_LANES ? ends.length : null;
      if (lane !== null) ends[lane] = Math.max(end + 12, x + NARROWEST);
      return { event, lane, x, end };
    });
}

export const laneHeight = (lane: number): number => 6 + lane * LANE;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const short = (place: number): string => String(Math.round(place * 10) / 10);

/** Points as one path: each is a line of no length, whose round ends make a dot, whatever is stretched. */
export function dotsAt(points: readonly ChartPoint[], { across, up }: Geometry): string {
  return points.map(({ day, value }) => `M${short(across(day))} ${short(up(value))}h0`).join('');
}

/** The same at one height, for marks. */
export const marksAt = (days: readonly string[], y: number, { across }: Geometry, ends: 'round' | 'square'): string =>
  // Paper drops square ends of no length at all.
  days.map((day) => `M${short(across(day))} ${short(y)}h${ends === 'round' ? '0' : '.1'}`).join('');

export function linesThrough(pieces: ChartGiven['pieces'], { across, up }: Geometry): string {
  const path = line<ChartPoint>(
    ({ day }) => across(day),
    ({ value }) => up(value),
  ).digits(1);
  return pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => path(piece))
    .join('');
}

/** A place across, as SVG takes it outside of what is stretched. */
export const percent = (place: number): string => `${short(place / (WIDTH / 100))}%`;
