import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { readMessage } from './read-message.ts';

const bad = path.join(import.meta.dirname, 'fixtures/bad');
const language = path.join(import.meta.dirname, '../../src/platform/language');
const folder = mkdtempSync(path.join(tmpdir(), 'generate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function generate(name: string, ...from: string[]) {
  const target = path.join(folder, `${name}.ts`);
  const script = path.join(import.meta.dirname, 'generate.ts');
  const messages = from[0] ?? path.join(bad, name);
  const run = spawnSync(process.execPath, [script, messages, target], { encoding: 'utf8' });
  return { status: run.status, faults: run.stderr.trim().split('\n'), target };
}

test('the generated file is what the messages say now, and nothing is wrong with them', () => {
  const { status, faults, target } = generate('now', path.join(language, 'messages'));
  expect(faults).toEqual(['']);
  expect(status).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe(readFileSync(path.join(language, 'messages.generated.ts'), 'utf8'));
});

describe('the generator names the fault', () => {
  test.for([
    ['missing-key', 'plan.steps: is not written in Welsh'],
    ['other-argument', 'plan.greeting: English takes { name: Words }, Welsh takes { nam: Words }'],
    ['other-kind', 'plan.steps: English takes { count: number }, Welsh takes { count: Words }'],
    ['other-tag', 'plan.more: English takes { link: Tag }, Welsh takes { dolen: Tag }'],
    ['missing-form', 'plan.steps: Welsh plural of {count} lacks: zero few many'],
    ['left-out', 'care.en.ts: index.ts has no line for it'],
    ['unsafe', 'plan.date: English takes {day} as a date; pass words made by sayDate and its family'],
    ['unsafe', 'plan.hidden: English has a straight apostrophe beside a bracket, which hides it; write ’'],
    ['unsafe', 'plan.number: English has a # outside a plural, which stays a #; name the argument'],
    ['unsafe', 'plan.broken: English cannot be read: EXPECT_ARGUMENT_CLOSING_BRACE'],
  ] as const)('%s', ([name, fault]) => {
    const run = generate(name);
    expect(run.faults).toContain(fault);
    expect(run.status).toBe(1);
  });
});

describe('the compiler refuses', () => {
  let lines: string[];
  const differing = ['other-argument', 'other-kind', 'other-tag'];
  beforeAll(() => {
    const generated = differing.map((name) => generate(name).target);
    lines = compile([...generated, path.join(bad, 'missing-key/plan.cy.ts'), path.join(bad, 'calls.tsx')]);
  });

  test('a message that Welsh lacks', () => {
    expect(lines.filter((line) => line.includes('missing-key'))).toEqual([
      expect.stringContaining("Property 'steps' is missing"),
    ]);
  });

  test.for([
    ['other-argument', 'plan.greeting'],
    ['other-kind', 'plan.steps'],
    ['other-tag', 'plan.more'],
  ] as const)('a message that differs: %s', ([name, key]) => {
    expect(lines.filter((line) => line.includes(`${name}.ts`))).toEqual([
      expect.stringContaining(`'"${key}"' does not satisfy the constraint 'never'`),
    ]);
  });

  test('every wrong call and no right one', () => {
    const calls = readFileSync(path.join(bad, 'calls.tsx'), 'utf8').split('\n');
    const wrong = calls.flatMap((line, index) => (line.endsWith('// refused') ? [index + 1] : []));
    const refused = lines.flatMap((line) => /calls\.tsx\((\d+),/.exec(line)?.[1] ?? []).map(Number);
    expect(wrong.length).toBeGreaterThan(10);
    expect([...new Set(refused)]).toEqual(wrong);
  });
});

describe('the arguments of a message', () => {
  test.for([
    ['Hello {name}', 'name: Words'],
    ['{b} {a}', 'a: Words, b: Words'],
    ['{n, number}', 'n: number'],
    ['{count, plural, one {# step by {name}} other {{count} steps}}', 'count: number, name: Words'],
    ['{who, select, me {you} staff {{name}} other {someone}}', "name: Words, who: 'me' | 'other' | 'staff'"],
    ['<link>Go to {place}</link>', 'link: Tag, place: Words'],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', 'n: number'],
  ] as const)('%s', ([text, expected]) => {
    const { arguments: found, problems } = readMessage(text, 'en-GB');
    expect([...found].map(([name, type]) => `${name}: ${type}`).join(', ')).toBe(expected);
    expect(problems).toEqual([]);
  });

  test('one name cannot be two things', () => {
    const { problems } = readMessage('{link} <link>here</link>', 'en-GB');
    expect(problems).toEqual(['{link} is used as Words and Tag']);
  });

  test('a form that the language never uses is a fault', () => {
    const { problems } = readMessage('{n, plural, one {a} few {b} other {c}}', 'en-GB');
    expect(problems).toEqual(['plural of {n} never uses: few']);
  });
});
