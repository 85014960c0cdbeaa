import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Html } from '../../src/web/design/nhsuk/html.ts';
import { generate, indented } from './generate.ts';

/** A generated module as the examples call it: their options are JSON, so they have no TypeScript type. */
export type Components = Record<string, (options: object, content?: Html) => Html>;

/** @returns the components with the official indentation, from a file that is gone again when this resolves */
export async function loadIndented(): Promise<Components> {
  const folder = mkdtempSync(join(tmpdir(), 'nhsuk-'));
  try {
    const file = join(folder, 'indented.ts');
    writeFileSync(file, await generate(indented));
    return (await import(pathToFileURL(file).href)) as Components;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param wrap makes the markup of an `html` option into what the renderer takes for markup
 * @returns a copy of an example's options as a page would give them
 */
export function withMarkup(options: unknown, wrap: (markup: string) => unknown): unknown {
  return mapStrings(options, (value, key) => (isMarkup(key) ? wrap(value) : value));
}

export function isMarkup(key: string): boolean {
  return key === 'html' || key.endsWith('Html');
}

/** @returns a copy with every string changed; `key` is the option that it, or the list around it, belongs to */
export function mapStrings(options: unknown, change: (value: string, key: string) => unknown, key = ''): unknown {
  if (typeof options === 'string') return change(options, key);
  if (Array.isArray(options)) return options.map((each) => mapStrings(each, change, key));
  if (options === null || typeof options !== 'object') return options;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, mapStrings(value, change, name)]));
}

/**
 * What a browser makes of the markup, as text to compare: elements, attributes and text. Runs of white space are one
 * space, except where a browser shows them as they are.
 */
export function domOf(markup: string): string {
  return nodesOf(parseFragment(markup), false).join('\n');
}

function nodesOf(parent: DefaultTreeAdapterTypes.ParentNode, exact: boolean): string[] {
  return parent.childNodes.flatMap((node) => {
    if ('value' in node) return [JSON.stringify(exact ? node.value : node.value.replace(/\s+/g, ' '))];
    if (!('tagName' in node)) return [node.nodeName];
    const attributes = node.attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    const inside = nodesOf(node, exact || node.tagName === 'pre' || node.tagName === 'textarea');
    return [`<${[node.tagName, ...attributes].join(' ')}>`, ...inside, `</${node.tagName}>`];
  });
}
