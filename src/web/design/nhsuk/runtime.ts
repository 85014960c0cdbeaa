import { Html } from './html.ts';

// What the compiled templates call. Each function does what the Nunjucks 3.2.4 filter, test or tag of that meaning
// does, as far as the shipped templates use it; where Nunjucks throws because text is missing, these give no text.

const references: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '\\': '&#92;',
};
const needsReference = /[&"'<>\\]/;
const everyReference = /[&"'<>\\]/g;

function escapeText(text: string): string {
  return needsReference.test(text) ? text.replace(everyReference, (character) => references[character] ?? '') : text;
}

/** Null, undefined and false stand for no text where a filter expects text. */
function plain(value: unknown): string {
  return value === null || value === undefined || value === false ? '' : String(value);
}

/** A filter keeps markup markup and text text. */
function alike(original: unknown, text: string): string | Html {
  return original instanceof Html ? Html.trusted(text) : text;
}

/** `{{ value }}` */
export function print(value: unknown): string {
  if (value instanceof Html) return value.toString();
  return value === null || value === undefined ? '' : escapeText(String(value));
}

/** `value | escape` */
export function escaped(value: unknown): Html {
  return value instanceof Html ? value : Html.trusted(print(value));
}

/** `value | safe`, which templates say of markup they built and of `html` options. */
export function trusted(value: unknown): Html {
  return value instanceof Html ? value : Html.trusted(String(value ?? ''));
}

/** `value | string` */
export function text(value: unknown): string | Html {
  return alike(value, String(value));
}

export function trim(value: unknown): string | Html {
  return alike(value, String(value ?? '').trim());
}

/** Used only by the indented copy that is compared with the official markup. */
export function indent(value: unknown, width: number, first = false): string | Html {
  const margin = ' '.repeat(width);
  if (value === '' || value === null || value === undefined || value === false) return '';
  return alike(value, (first ? margin : '') + String(value).replaceAll('\n', `\n${margin}`));
}

export function lower(value: unknown): string {
  return plain(value).toLowerCase();
}

export function capitalize(value: unknown): string | Html {
  const low = lower(value);
  return alike(value, low.charAt(0).toUpperCase() + low.slice(1));
}

/** `value | truncate(length, true, end)`; no template asks to keep words whole. */
export function truncate(value: unknown, length: number, _killWords: true, end: string): string | Html {
  const whole = plain(value);
  return whole.length <= length ? alike(value, whole) : alike(value, whole.slice(0, length) + end);
}

export function replace(value: unknown, from: string, to: string): unknown {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Html)) return value;
  return alike(
    value,
    String(value).replaceAll(from, () => to),
  );
}

/** `value | dump` */
export function json(value: unknown): string | undefined {
  return JSON.stringify(value);
}

/** `value | default(fallback, alsoWhenFalsy)` */
export function otherwise(value: unknown, fallback: unknown, alsoWhenFalsy = false): unknown {
  return (alsoWhenFalsy ? !value : value === undefined) ? fallback : value;
}

/** `value | length` */
export function size(value: unknown): number {
  if (value === null || value === undefined || value === false) return 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (value instanceof Html) return value.toString().length;
  return typeof value === 'object' ? Object.keys(value).length : 0;
}

/** `value | list`, which the templates only say of what they have just selected. */
export function list(value: readonly unknown[]): readonly unknown[] {
  return value;
}

export function select(value: unknown, test: (element: unknown) => boolean): unknown[] {
  return Array.isArray(value) ? value.filter(test) : [];
}

export function join(value: unknown, separator: string): string {
  return items(value).join(separator);
}

export function last(value: unknown): unknown {
  return items(value).at(-1);
}

export function batch(value: unknown, length: number): unknown[][] {
  const whole = items(value);
  const groups: unknown[][] = [];
  for (let start = 0; start < whole.length; start += length) groups.push(whole.slice(start, start + length));
  return groups;
}

/**
 * `part in whole`
 *
 * @throws TypeError when `whole` can hold nothing, as Nunjucks does
 */
export function contains(part: unknown, whole: unknown): boolean {
  if (Array.isArray(whole)) return whole.includes(part);
  if (typeof whole === 'string' || whole instanceof Html) return whole.toString().includes(String(part));
  throw new TypeError(`cannot look for ${String(part)} in a ${typeof whole}`);
}

/** What `{% for item in value %}` goes over. */
export function items(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split('');
  return typeof value === 'object' && isIterable(value) ? [...(value as Iterable<unknown>)] : [];
}

/** What `{% for name, item in value %}` goes over. */
export function entries(value: unknown): [string, unknown][] {
  return value ? Object.entries(value) : [];
}

interface Loop {
  index: number;
  index0: number;
  first: boolean;
  last: boolean;
  length: number;
}

/** The `loop` of a `{% for %}`. */
export function loopAt(index0: number, length: number): Loop {
  return { index: index0 + 1, index0, first: index0 === 0, last: index0 === length - 1, length };
}

export function isHtml(value: unknown): value is Html {
  return value instanceof Html;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);
}

export function isIterable(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && Symbol.iterator in value);
}
