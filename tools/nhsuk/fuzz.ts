import nunjucks from 'nunjucks';
import { Html } from '../../src/web/design/nhsuk/html.ts';
import { type Components, isMarkup, loadIndented } from './conformance.ts';
import { type Component, macroFile, readComponents, templateFolder, whitespace } from './templates.ts';

const hostile = [
  '"><script>attack()</script>',
  "' onmouseover='attack()",
  '&amp; <b> &lt;',
  '`${attack()}\\',
  '{{ attack() }}',
  '%{count} $& $1',
  'first\n  second\r\n\tthird',
  'é\u200F\u2028',
  '0',
  ' ',
  '',
];
const otherTypes = [undefined, null, true, false, 0, 5];

export interface FuzzResult {
  identical: number;
  /** Options that are wrong enough for both to throw. */
  bothRefused: number;
  /** Nunjucks throws, for example on a number where text belongs; ours writes it as text. */
  onlyOursAccepted: number;
  differences: Difference[];
}

interface Difference {
  component: string;
  options: unknown;
  nunjucks: string;
  ours: string;
}

/**
 * Renders changed copies of every official example with Nunjucks and with the compiled functions, both indented.
 *
 * @param seed any whole number; the same seed gives the same run
 * @param rounds how many changed copies of each example
 */
export async function fuzz(seed: number, rounds: number): Promise<FuzzResult> {
  const compiled = await loadIndented();
  const random = randomFrom(seed);
  const result: FuzzResult = { identical: 0, bothRefused: 0, onlyOursAccepted: 0, differences: [] };
  for (const component of readComponents()) {
    const official = officialRenderer(component);
    for (const { context, callBlock } of component.fixtures) {
      for (let round = 0; round < rounds; round += 1) {
        compare(component, changed(context, '', random) as object, callBlock, official, compiled, result);
      }
    }
  }
  return result;
}

type Render = (options: unknown, content: string | undefined) => string;

function compare(
  { macro }: Component,
  options: object,
  content: string | undefined,
  official: Render,
  compiled: Components,
  result: FuzzResult,
): void {
  const theirs = attempt(() => official(options, content));
  const ours = attempt(() => {
    return String(compiled[macro]?.(options, content === undefined ? undefined : Html.trusted(content)));
  });
  if (theirs === undefined && ours === undefined) result.bothRefused += 1;
  else if (theirs === undefined) result.onlyOursAccepted += 1;
  else if (theirs === ours) result.identical += 1;
  else result.differences.push({ component: macro, options, nunjucks: theirs, ours: ours ?? 'throws' });
}

function officialRenderer({ folder, macro }: Component): Render {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(templateFolder), {
    autoescape: true,
    ...whitespace,
  });
  const source = `{% from "${macroFile(folder)}" import ${macro} %}`;
  const plain = nunjucks.compile(`${source}{{ ${macro}(options) }}`, environment);
  const calling = nunjucks.compile(`${source}{{ ${macro}(options, caller=content) }}`, environment);
  return (options, content) => {
    const given = forNunjucks(options);
    if (content === undefined) return plain.render({ options: given });
    return calling.render({ options: given, content: () => new nunjucks.runtime.SafeString(content) });
  };
}

function forNunjucks(value: unknown): unknown {
  if (value instanceof Html) return new nunjucks.runtime.SafeString(value.toString());
  if (Array.isArray(value)) return value.map(forNunjucks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, forNunjucks(each)]));
}

function attempt(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}

// Leaves most as it is, so that a change reaches the depth of a template instead of stopping at its first line.
function changed(value: unknown, key: string, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, '', random));
  if (value !== null && typeof value === 'object') return changedObject(value, key, random);
  if (random() < 0.08) return pick(otherTypes, random);
  if (typeof value !== 'string') return value;
  const text = random() < 0.35 ? pick(hostile, random) : value;
  return isMarkup(key) ? Html.trusted(text) : text;
}

function changedObject(value: object, key: string, random: () => number): unknown {
  // The templates take a string, or markup, in the place of many named objects: `label: 'Name'`.
  if (key !== '' && 'text' in value && random() < 0.1) {
    const text = pick(hostile, random);
    return random() < 0.5 ? text : Html.trusted(text);
  }
  const kept = Object.entries(value).filter(() => random() > 0.06);
  return Object.fromEntries(kept.map(([name, each]) => [name, changed(each, name, random)]));
}

function pick<Item>(list: readonly Item[], random: () => number): Item {
  return list[Math.floor(random() * list.length)] as Item;
}

// Mulberry32: small, and the same on every machine.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.main) {
  const [seed = Date.now() % 1_000_000, rounds = 5] = process.argv.slice(2).map(Number);
  const { differences, ...counts } = await fuzz(seed, rounds);
  console.log({ seed, rounds, ...counts, differences: differences.length });
  for (const difference of differences.slice(0, 3)) console.log(difference);
  if (differences.length > 0) process.exitCode = 1;
}
