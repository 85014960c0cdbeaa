import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { Chart } from './chart.tsx';
import type { ChartGiven, ChartScale } from './chart-geometry.ts';
import { toHtml } from './nhsuk/index.ts';

const day = fc.integer({ min: 0, max: 30 }).map((after) => `2026-03-${String(after + 1).padStart(2, '0')}`);
const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('</svg><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', 'مرحبا', ''),
);
const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
);
const pointsOf = (value: fc.Arbitrary<number>) => fc.array(fc.record({ day, value }), { maxLength: 40 });
const days = fc.array(day, { maxLength: 5 });
const event = fc.record({ day, until: fc.option(day), sign: words });

function givenFor(scale: fc.Arbitrary<ChartScale>, value: fc.Arbitrary<number>): fc.Arbitrary<ChartGiven> {
  const band = fc.tuple(day, day, value, value, value).map(([a, b, ...numbers]) => {
    const [low = 0, middle = 0, high = 0] = numbers.toSorted((c, d) => c - d);
    return { from: a < b ? a : b, until: a < b ? b : a, low, middle, high };
  });
  return fc.record({
    span: fc.constant({ from: '2026-03-01', until: '2026-03-31' }),
    scale,
    points: pointsOf(value),
    pieces: fc.array(pointsOf(value), { maxLength: 4 }),
    band: fc.option(band),
    ticks: fc.array(fc.record({ day, text: words, under: fc.constantFrom(undefined, 'Mar') }), { maxLength: 6 }),
    events: fc.array(event, { maxLength: 8 }),
    notes: days,
    skipped: days,
    isDense: fc.boolean(),
  });
}
const inRows = fc.integer({ min: 1, max: 10 }).chain((count) => {
  const rows = fc.array(words, { minLength: count, maxLength: count }).map((labels): ChartScale => ({ rows: labels }));
  return givenFor(rows, fc.integer({ min: 1, max: count }));
});
const axis = fc.record({
  unit: words,
  least: fc.option(anyNumber),
  most: fc.option(anyNumber),
  say: fc.constant((value: number) => String(value)),
});
const given = fc.oneof(inRows, givenFor(axis, anyNumber));

function everyElement(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...everyElement(child)] : []));
}
const DRAWN = ['svg', 'title', 'desc', 'path', 'rect', 'text'];

test('a picture is whole whatever is drawn: nothing, one answer, all alike, gaps, huge numbers, markup in the person’s words', () => {
  fc.assert(
    fc.property(given, words, words, (shown, title, description) => {
      const html = toHtml(<Chart id="one" title={title} description={description} given={shown} />).toString();
      const elements = everyElement(parseFragment(html));
      expect(elements.map((each) => each.tagName).filter((name) => !DRAWN.includes(name))).toEqual(['div']);
      const attributes = elements.flatMap((each) => each.attrs);
      expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
      expect(attributes.filter(({ value }) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
      // Every shape lies inside of the picture.
      const height = Number(elements[1]?.attrs.find(({ name }) => name === 'height')?.value);
      for (const { tagName, attrs } of elements) {
        if (tagName !== 'rect') continue;
        const [y, high] = ['y', 'height'].map((name) => Number(attrs.find((each) => each.name === name)?.value));
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y) + Number(high)).toBeLessThanOrEqual(height);
      }
    }),
    { numRuns: 300 },
  );
});

const SLEEP: ChartGiven = {
  span: { from: '2026-03-01', until: '2026-03-07' },
  scale: { rows: ['No', 'Yes'] },
  points: [{ day: '2026-03-01', value: 1 }],
  pieces: [],
  band: null,
  ticks: [],
  events: [],
  notes: [],
  skipped: [],
  isDense: false,
};

test('a picture is told as one, by its title and description', () => {
  const html = toHtml(<Chart id="q" title="Answers to: Sleep?" description="One answer." given={SLEEP} />).toString();
  expect(html).toContain('role="img" aria-labelledby="q-title q-text"');
  expect(html).toContain('<title id="q-title">Answers to: Sleep?</title><desc id="q-text">One answer.</desc>');
});
