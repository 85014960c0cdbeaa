import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Components,
  domOf,
  isMarkup,
  loadIndented,
  mapStrings,
  withMarkup,
} from '../../../../tools/nhsuk/conformance.ts';
import { fuzz } from '../../../../tools/nhsuk/fuzz.ts';
import { generate, generatedFile, shipped } from '../../../../tools/nhsuk/generate.ts';
import { type Fixture, readComponents } from '../../../../tools/nhsuk/templates.ts';
import { Html } from './html.ts';
import * as typed from './nhsuk.generated.ts';

const components = readComponents().filter(({ fixtures }) => fixtures.length > 0);
const indentedForm = await loadIndented();
const shippedForm = typed as unknown as Components;

describe('every official example', () => {
  test('is here: 983 in nhsuk-frontend 10.6.1', () => {
    expect(components.reduce((sum, { fixtures }) => sum + fixtures.length, 0)).toBe(983);
  });

  test.for(components)('$folder', ({ macro, fixtures }) => {
    for (const fixture of fixtures) {
      const asGiven = render(indentedForm, macro, fixture, (markup) => markup);
      expect(asGiven.trim(), fixture.name).toBe(fixture.html.trim());
      const asPagesGiveIt = render(shippedForm, macro, fixture, Html.trusted);
      expect(domOf(asPagesGiveIt.trim()), fixture.name).toBe(domOf(fixture.html.trim()));
    }
  });
});

test('the committed file is what the generator makes', async () => {
  expect(await generate(shipped)).toBe(readFileSync(generatedFile, 'utf8'));
});

const attacks = [
  '"><script>attack()</script>',
  '</textarea><script>attack()</script>',
  '" onclick="attack()',
  "' onclick='attack()",
];

test.for(attacks)('a person’s words never become markup: %s', (attack) => {
  for (const { macro, fixtures } of components) {
    for (const fixture of fixtures) {
      const context = mapStrings(fixture.context, (text, key) => (isOurs(key) ? text : attack)) as Fixture['context'];
      const markup = render(shippedForm, macro, { ...fixture, context }, Html.trusted);
      expect(markup, fixture.name).not.toContain('<script');
      const elementsAndAttributes = domOf(markup).replace(/"(?:[^"\\]|\\.)*"/g, '');
      expect(elementsAndAttributes, fixture.name).not.toMatch(/<script| onclick=/);
    }
  }
});

// What only a programmer writes: markup, and the options that choose an element.
function isOurs(key: string): boolean {
  return isMarkup(key) || ['element', 'level', 'headingLevel'].includes(key);
}

test('changed examples, some hostile, come out as Nunjucks writes them', async () => {
  const { identical, differences } = await fuzz(20_261_123, 1);
  expect(differences).toEqual([]);
  expect(identical).toBeGreaterThan(900);
});

test('what must not compile does not', () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const project = join(import.meta.dirname, 'fixtures/bad');
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', project, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const errors = stdout
    .split('\n')
    .flatMap((line) => /(\w[\w-]*)\.ts\(\d+,\d+\): error (TS\d+)/.exec(line)?.slice(1, 3).join(' ') ?? []);
  expect(errors.toSorted()).toEqual([
    'html-as-attribute TS2322',
    'missing-name TS2741',
    'string-as-attributes TS2322',
    'string-as-content TS2345',
    'string-as-html TS2322',
    'string-as-jsx TS2345',
    'unknown-option TS2561',
  ]);
});

// The options are frozen, because a page may keep them in a constant that outlives the request.
function render(from: Components, macro: string, fixture: Fixture, wrap: (markup: string) => unknown): string {
  const options = deepFreeze(withMarkup(fixture.context, wrap)) as object;
  const content = fixture.callBlock === undefined ? undefined : Html.trusted(fixture.callBlock.trim());
  return String(from[macro]?.(options, content));
}

function deepFreeze(value: unknown): unknown {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
