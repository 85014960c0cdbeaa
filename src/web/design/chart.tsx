import type { Child } from 'hono/jsx';
import {
  dotsAt,
  geometryOf,
  laneHeight,
  linesThrough,
  marksAt,
  percent,
  WIDTH,
  type ChartGiven,
  type Geometry,
} from './chart-geometry.ts';

interface ChartProps {
  /** Once on a page. */
  id: string;
  /** For those who hear the page: what it is a picture of, and what it shows. All of it stands in the table too. */
  title: string;
  description: string;
  given: ChartGiven;
  /** Sentences and the table under the picture. */
  children?: Child;
}

/**
 * Answers over time. Words, and the events in the lanes above, are placed by percent and keep their size; the rest lies in a picture inside
 * that is stretched to the width there is, with strokes that are not.
 */
export function Chart({ id, title, description, given, children }: ChartProps) {
  const at = geometryOf(given);
  return (
    <div class="chart">
      <svg
        class={given.isDense ? 'chart__picture chart__picture--dense' : 'chart__picture'}
        width="100%"
        height={at.height}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        focusable="false"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        <svg width="100%" height={at.height} viewBox={`0 0 ${WIDTH} ${at.height}`} preserveAspectRatio="none">
          <Stretched given={given} at={at} />
        </svg>
        <Words given={given} at={at} />
      </svg>
      {children}
    </div>
  );
}

function Stretched({ given, at }: { given: ChartGiven; at: Geometry }) {
  const { band, points, pieces, notes, skipped } = given;
  const rules = at.lines.map(({ y }) => `M${at.left - 14} ${Math.round(y * 10) / 10}H${WIDTH}`).join('');
  const flags = at.lanes
    .map(({ lane, x }) => `M${place(x)} ${lane === null ? at.top : laneHeight(lane) + 19}V${at.bottom}`)
    .join('');
  const signed = signedIn(at);
  const lasting = signed.filter(({ x, end }) => end > x);
  return (
    <>
      {band && <Band band={band} at={at} isRows={'rows' in given.scale} />}
      <path class="chart__rule" d={rules} />
      {flags !== '' && <path class="chart__flag" d={flags} />}
      {lasting.length > 0 && (
        <path
          class="chart__lasting"
          d={lasting.map(({ lane, x, end }) => `M${place(x)} ${laneHeight(lane) + 19}H${place(end)}`).join('')}
        />
      )}
      <path class="chart__line" d={linesThrough(pieces, at)} />
      <path class="chart__dots" d={dotsAt(points, at)} />
      {skipped.length > 0 && <path class="chart__skipped" d={marksAt(skipped, at.skipped, at, 'round')} />}
      {skipped.length > 0 && <path class="chart__hollow" d={marksAt(skipped, at.skipped, at, 'round')} />}
      {notes.length > 0 && <path class="chart__notes" d={marksAt(notes, at.notes, at, 'square')} />}
    </>
  );
}

/** What happened, where there is room for its sign. */
const signedIn = ({ lanes }: Geometry) =>
  lanes.flatMap(({ lane, ...rest }) => (lane === null ? [] : [{ lane, ...rest }]));

const place = (x: number): number => Math.round(x * 10) / 10;

/** As high as the middle half of the answers, and never too thin to be seen; the middle answer is a line in it. */
function Band({ band, at, isRows }: { band: NonNullable<ChartGiven['band']>; at: Geometry; isRows: boolean }) {
  const [x, end] = [at.across(band.from, 'start'), at.across(band.until, 'end')];
  const around = isRows ? 12 : 4;
  const [top, bottom] = [at.up(band.high) - around, at.up(band.low) + around];
  const middle = place(at.up(band.middle));
  return (
    <>
      <rect class="chart__band" x={place(x)} y={place(top)} width={place(end - x)} height={place(bottom - top)} />
      <path class="chart__middle" d={`M${place(x)} ${middle}H${place(end)}`} />
    </>
  );
}

function Words({ given, at }: { given: ChartGiven; at: Geometry }) {
  const { scale, ticks } = given;
  const isRows = 'rows' in scale;
  return (
    <>
      {!isRows && scale.unit !== '' && (
        <text class="chart__words chart__own" x="0" y={at.top - 6}>
          {scale.unit}
        </text>
      )}
      {at.lines.map(({ text, textY }) => (
        <text class="chart__words chart__own" x={isRows ? '0.6%' : '0'} y={place(textY)}>
          {text}
        </text>
      ))}
      {signedIn(at).map(({ event, lane, x, end }) => (
        <text
          class="chart__words chart__sign"
          x={percent(x)}
          y={laneHeight(lane) + 15}
          text-anchor={end > x ? 'start' : 'middle'}
        >
          {event.sign}
        </text>
      ))}
      {ticks.map(({ day, text, under }) => (
        <>
          <text class="chart__words" x={percent(at.across(day))} y={at.words} text-anchor="middle">
            {text}
          </text>
          {under !== undefined && (
            <text class="chart__words" x={percent(at.across(day))} y={at.words + 19} text-anchor="middle">
              {under}
            </text>
          )}
        </>
      ))}
    </>
  );
}
